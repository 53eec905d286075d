import { describe, expect, it } from 'vitest';
import { inferenceWithNumber } from '../../../src/analysis/rules/src-023-inference-with-number.ts';
import { isfara } from '../../briefing/read.ts';
import { said } from './findings-of.ts';
import { expectPage, findIn } from './rule-page.ts';

it('shows on its page what it finds', () => expectPage(inferenceWithNumber));

it('finds nothing in the first briefing', () => expect(findIn(inferenceWithNumber, isfara)).toEqual([]));

const sources = 'sources: [{ id: S1, kind: agency, title: T }]\n';
const check = (fields: string) => said(inferenceWithNumber, `${sources}situation:\n  - { ${fields} }\n`);

describe('an inference', () => {
  it.each([
    'text: Our inference is that they fled., sources: [S1]',
    'text: They fled., inferred_from: [S1], sources: [S1]',
    'text: Наш вывод — они бежали., sources: [S1]',
  ])('has no number of its own: %s', (fields) =>
    expect(check(fields)).toEqual(['situation[0].sources: inference with the number of a source: S1']),
  );

  it.each(['text: They fled., inferred_from: [S1]', 'text: Our inference is that they fled.', 'text: They fled., sources: [S1]'])(
    'is said to be one, or is none: %s',
    (fields) => expect(check(fields)).toEqual([]),
  );
});
