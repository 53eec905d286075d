/** How many witnesses a version counts where what they repeat is withheld. */
import { describe, expect, it } from 'vitest';
import { independentOrigins } from '../../src/analysis/corroboration.ts';
import { forAudience } from '../../src/audience/for-audience.ts';
import { compile } from '../../src/compile.ts';
import { memory } from '../analysis/clocks.ts';
import { briefing, readWhole } from '../briefing/read.ts';
import { workshop } from '../support/compile-briefing.ts';

const source = (id: string, more = '') =>
  `  - { id: ${id}, kind: article, title: Paper ${id}, reliability: C, descriptor: Seen., ${more} }\n`;
const open = 'tlp: CLEAR';
const shut = 'tlp: AMBER';
const written = (sources: string, more = '') =>
  briefing(`sources:\n${sources}incidents: [{ id: raid, title: Raid, main: true, time: 2006-05-12 }]\n${more}`, {
    handling: '{ tlp: AMBER, unlabelled: CLEAR }',
  });
const claim = 'claims: [{ id: C1, text: Boats burnt., status: claimed, credibility: 4, tlp: CLEAR, sources: [A, B] }]\n';

function countedIn(sources: string): readonly number[] {
  const whole = readWhole(written(sources, claim));
  const { value } = forAudience(whole, 'CLEAR', () => undefined);
  if (!value) throw new Error('no version');
  expect(JSON.stringify(value.briefing.sources)).not.toContain('withheld');
  return [whole, value.briefing].map((each) => independentOrigins(['A', 'B'], each, memory).length);
}

describe('the witnesses of a version are those of the whole', () => {
  it.each<[string, string, number]>([
    [
      'that repeat one withheld report',
      source('A', `${open}, derived_from: [W]`) + source('B', `${open}, derived_from: [W]`) + source('W', shut),
      1,
    ],
    [
      'of which one repeats it over another withheld report',
      source('A', `${open}, derived_from: [V]`) +
        source('B', `${open}, derived_from: [W]`) +
        source('V', `${shut}, derived_from: [W]`) +
        source('W', shut),
      1,
    ],
    [
      'of which one repeats the other over a withheld report',
      source('A', `${open}, derived_from: [W]`) + source('B', open) + source('W', `${shut}, derived_from: [B]`),
      1,
    ],
    [
      'that repeat two withheld reports of one publisher',
      source('A', `${open}, derived_from: [V]`) +
        source('B', `${open}, derived_from: [W]`) +
        source('V', `${shut}, publisher: Agency`) +
        source('W', `${shut}, publisher: Agency`),
      1,
    ],
    [
      'whose publisher is withheld',
      source('A', `${open}, publisher: Agency, tlp_of: { publisher: AMBER }`) +
        source('B', `${open}, publisher: Agency, tlp_of: { publisher: AMBER }`),
      1,
    ],
    [
      'of which it is withheld what they repeat',
      source('A', `${open}, derived_from: [S], tlp_of: { derived_from: AMBER }`) +
        source('B', `${open}, derived_from: [S], tlp_of: { derived_from: AMBER }`) +
        source('S', open),
      1,
    ],
    [
      'that repeat two withheld reports',
      source('A', `${open}, derived_from: [V]`) +
        source('B', `${open}, derived_from: [W]`) +
        source('V', shut) +
        source('W', shut),
      2,
    ],
  ])('of two sources %s', (_what, sources, count) => {
    expect(countedIn(sources)).toEqual([count, count]);
  });

  it('is told to the reader and to the author without a name', () => {
    const sources = source('W', `${shut}, url: "https://w.example/"`)
      .concat(source('A', `${open}, derived_from: [W]`))
      .concat(source('B', `${open}, derived_from: [W]`));
    const two = claim.replace(
      ' }]',
      ' }, { id: C2, text: Trucks burnt., status: claimed, credibility: 4, tlp: CLEAR, sources: [B] }]',
    );
    const more = `${two}disputes: [{ id: D1, question: What burnt?, reading: Nobody knows., tlp: CLEAR, claims: [C1, C2] }]
`;
    const made = compile({ file: 'b.yaml', text: written(sources, more), for: 'CLEAR' }, workshop);
    const shown = JSON.stringify(made.pages);
    const isShown = (words: string) => shown.includes(words);
    expect(made.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect([isShown('sources go back to a single origin'), isShown('one independent origin')]).toEqual([true, true]);
    expect(['withheld:', 'Paper W', 'w.example'].map(isShown)).toEqual([false, false, false]);
    expect(made.diagnostics.filter(({ code }) => code === 'SRC005').flatMap(({ hints }) => hints)).toContain(
      'B adds nothing to A (both go back to a source that is withheld): cite the better one, or say so in words',
    );
  });

  it('names no source that is withheld to an audience, and not how many are', () => {
    const two = source('A', `${open}, derived_from: [W]`) + source('B', `${open}, derived_from: [W]`) + source('W', shut);
    const originsIn = (sources: string) =>
      forAudience(readWhole(written(sources, claim)), 'CLEAR', () => undefined).value?.briefing.withheld?.origins;
    expect(originsIn(source('V', shut) + source('U', shut) + two)).toEqual(originsIn(two));
  });
});
