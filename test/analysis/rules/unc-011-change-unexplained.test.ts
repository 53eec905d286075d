import { describe, expect, it } from 'vitest';
import { readAuthorTexts } from '../../../src/analysis/rules/author-texts.ts';
import { changeUnexplained } from '../../../src/analysis/rules/unc-011-change-unexplained.ts';
import { compareEditions } from '../../../src/editions/compare-editions.ts';
import { openMemory } from '../../../src/foundation/memory/memory.ts';
import { briefing } from '../../briefing/read.ts';
import { editionOf } from '../../editions/compare.ts';
import { findingsOf, said } from './findings-of.ts';
import { judgement } from './in-bottom-line.ts';

describe('UNC011 change-unexplained', () => {
  const now = (fields: string, version = 2) => `version: ${version}\n${judgement('It is likely.', fields)}`;

  it('a step up without a word', () => {
    const [finding] = findingsOf(changeUnexplained, now('likelihood: likely, previous_likelihood: unlikely'));
    expect(finding).toMatchObject({
      at: 'key_judgements[0].previous_likelihood',
      message: 'unexplained change of likelihood: unlikely, now likely',
      related: [{ at: 'key_judgements[0].likelihood', note: 'now likely' }],
    });
  });

  it('a likelihood taken back, and one of another scale', () => {
    expect(said(changeUnexplained, now('previous_likelihood: likely'))).toEqual([
      'key_judgements[0].previous_likelihood: unexplained change of likelihood: likely, now none',
    ]);
    expect(said(changeUnexplained, now('likelihood: likely, previous_likelihood: highly likely'))).toHaveLength(1);
  });

  it.each([
    now('likelihood: likely, previous_likelihood: unlikely, change_reason: Two arrests.'),
    now('likelihood: likely, previous_likelihood: probable'),
    now('likelihood: likely (60%), previous_likelihood: Likely (70%)'),
    now('likelihood: likely'),
    now('likelihood: likely, previous_likelihood: unlikely', 1),
  ])('lets pass: %s', (more) => expect(said(changeUnexplained, more)).toEqual([]));

  const beside = (fields: string) =>
    `${now('likelihood: likely, previous_likelihood: likely')}  - { id: J2, statement: It is unlikely., likelihood: unlikely${fields} }\n`;

  it('a judgement beside others with their past, and without one of its own', () => {
    const [finding, ...others] = findingsOf(changeUnexplained, beside(''));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ at: 'key_judgements[1].likelihood', message: 'neither changed nor new: J2' });
  });

  it.each([
    beside(', previous_likelihood: unlikely'),
    beside(', change_reason: Initial coverage.'),
    beside('').replace('version: 2', 'version: 1'),
  ])('lets pass beside another: %s', (more) => expect(said(changeUnexplained, more)).toEqual([]));

  describe('with the edition before at hand', () => {
    const judged = (fields: string) => `key_judgements:\n  - { id: J1, statement: It happened., ${fields} }\n`;
    const found = (before: string, after: string) => {
      const [old, now] = [before, after].map((fields) => editionOf(briefing(judged(fields))));
      if (!old || !now) throw new Error('no editions');
      const since = { version: 1, as_of: old.briefing.as_of, at: 'previous' };
      const edition = { ...now.analysis.edition, since, items: compareEditions(old, now) };
      const analysis = { ...now.analysis, edition };
      const subject = { briefing: now.briefing, analysis, memory: openMemory(), texts: readAuthorTexts(now.briefing) };
      return changeUnexplained.check(subject).map(({ at, message, hints }) => [at, message, hints[0]]);
    };
    const hint = 'add `change_reason:` with one sentence: new information, or a new reading of the old';

    it.each([
      ['likelihood: unlikely', 'likelihood: likely', [['likelihood', 'likelihood: unlikely, now likely', hint]]],
      [
        'likelihood: likely (60%)',
        'likelihood: likely (70%)',
        [['likelihood', 'likelihood: likely (60%), now likely (70%)', hint]],
      ],
      ['confidence: low', 'confidence: high', [['confidence', 'confidence: low, now high', hint]]],
      ['likelihood: unlikely', 'likelihood: likely, change_reason: Two arrests.', []],
      ['likelihood: likely', 'likelihood: probable', []],
    ])('%s, then %s', (before, after, findings) =>
      expect(found(before, after)).toEqual(
        findings.map(([field, what, next]) => [`key_judgements[0].${field}`, `unexplained change of ${what}`, next]),
      ),
    );

    it('the reason of the edition before explains nothing', () => {
      const reason = 'change_reason: Two arrests.';
      expect(found(`likelihood: unlikely, ${reason}`, `likelihood: likely, ${reason}`)[0]?.[2]).toMatch(
        /still gives the reason/u,
      );
    });
  });
});
