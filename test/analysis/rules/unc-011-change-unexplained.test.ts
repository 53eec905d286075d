import { describe, expect, it } from 'vitest';
import { changeUnexplained } from '../../../src/analysis/rules/unc-011-change-unexplained.ts';
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
});
