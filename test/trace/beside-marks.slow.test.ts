/** Numbers beside the mark of an edition or beside their unit, reasons of a change, and what a new deck drops of the old one. */
import { rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { traceReport } from '../../src/cli/reports/trace-report.ts';
import { traceText } from '../../src/cli/reports/trace-text.ts';
import { applyTrace } from '../../src/project/apply-trace.ts';
import { buildFile } from '../../src/project/build-file.ts';
import { openWorkshop } from '../../src/project/open-workshop.ts';
import { traceFile } from '../../src/project/trace-file.ts';
import { carry } from '../../src/trace/carry.ts';
import { briefing } from '../briefing/read.ts';
import { change, openDeck, saveDeck, slidePart } from '../support/edit-deck.ts';
import { makeProject } from '../support/run-command.ts';

const frame = (freed: number, reason: string, more: Readonly<Record<string, string>> = {}) =>
  briefing(
    `sources:
  - { id: S1, kind: agency, title: First report, publisher: Agency A, published: 2006-05-13, reliability: B, descriptor: Invented. }
places:
  - { id: a, name: Arvela }
  - { id: b, name: Lisma }
parties:
  - { id: crew, name: Crew, side: civilians }
incidents:
  - { id: m, title: Seizure, main: true, kind: abduction, time: 2006-05-12, place: a, sources: [S1] }
bottom_line: { text: A ship was seized., sources: [S1] }
key_judgements:
  - { id: J1, statement: It is ${reason === '' ? 'likely' : 'very likely'} that the crew is held., likelihood: ${reason === '' ? 'likely' : 'very likely'}, ${reason === '' ? '' : `change_reason: ${reason}, `}confidence: low, basis: One call., sources: [S1] }
casualties:
  - { party: crew, place: a, killed: 7, wounded: 31, freed: ${freed}, sources: [S1] }
  - { party: crew, place: b, killed: 2, freed: 1, sources: [S1] }
`,
    more,
  );

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** @param edits texts on slides, each with what it becomes, as often as it stands there */
async function traced(edits: readonly (readonly [slide: RegExp, before: string, after: string])[]) {
  const now = frame(3, 'A second call was heard.').replace(
    'as_of: 2006-05-17',
    'as_of: 2006-05-19\nversion: 2\nprevious: editions/sea.1.yaml',
  );
  folder = makeProject({ 'briefings/sea.yaml': now, 'briefings/editions/sea.1.yaml': frame(2, '') });
  const workshop = openWorkshop(folder);
  const { bytes, pages } = await buildFile('briefings/sea.yaml', workshop, {});
  if (!bytes || !pages) throw new Error('not built');
  const deck = openDeck(bytes);
  for (const [slide, before, after] of edits)
    for (const [index, { name }] of pages.entries()) {
      if (slide.test(name))
        change(deck, slidePart(deck, index + 1), (xml) => xml.replace(`<a:t>${before}</a:t>`, `<a:t>${after}</a:t>`));
    }
  const edited = saveDeck(deck);
  const { found, compiled } = await traceFile({ file: 'sea.pptx', bytes: edited }, undefined, workshop);
  if (!found || !compiled) throw new Error('not traced');
  return {
    found,
    said: traceText({ deck: 'sea.pptx', briefing: found.briefing, ...traceReport(found) }),
    applied: applyTrace(found, compiled, workshop),
    bytes,
    pages,
  };
}

const writtenIn = ({ applied }: Awaited<ReturnType<typeof traced>>) => applied?.written.map(({ path, value }) => [path, value]);

describe('trace --apply', () => {
  it('writes a number beside the mark that says what it was', async () => {
    expect(writtenIn(await traced([[/^casualties/u, '3', '6']]))).toEqual([['casualties[0].freed', 6]]);
  });

  it.each([/^bottom-line/u, /^title/u, /^(?:bottom-line|title)/u])(
    'writes a key figure on %s, edited once or on both',
    async (slide) => {
      expect(writtenIn(await traced([[slide, '31', '33']]))).toEqual([['casualties[0].wounded', 33]]);
    },
  );

  it('writes the reason of a change into its line', async () => {
    expect(writtenIn(await traced([[/^(?:changes|bottom-line)/u, 'A second call was heard', 'A third call was heard']]))).toEqual(
      [['key_judgements[0].change_reason', 'A third call was heard.']],
    );
  });
});

it('counts what it lists', async () => {
  const { said } = await traced([[/^bottom-line/u, 'A ship was seized.', 'Two ship was seized again.']]);
  const listed = said.split('\n').filter((line) => /^ {2}\S/u.test(line)).length;
  expect(listed).toBeGreaterThan(1);
  expect(said).toContain(`${listed} changes on 1 slide`);
});

it('names each edit that a new deck drops', async () => {
  const { found, bytes, pages } = await traced([[/^title/u, '31', '33']]);
  const { dropped } = carry(
    bytes,
    found,
    pages.map(({ name }) => name),
  );
  expect(dropped).toEqual([expect.stringMatching(/^slide 1 of the old deck .*“31” → “33”/u)]);
});
