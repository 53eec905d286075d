import { describe, expect, it } from 'vitest';
import { numberField } from '../../../../src/export/pptx/draw/page-number.ts';
import type { FieldRun } from '../../../../src/export/pptx/draw/run.ts';
import { body, paragraph, run } from '../../../support/pptx-pages.ts';

const pieces = (text: string, page: number) =>
  numberField(body([paragraph([run(text)])]), page).paragraphs.flatMap(({ runs }) =>
    runs.map((one: FieldRun) => (one.field ? `[${one.text}]` : one.text)),
  );

describe('numberField', () => {
  it('makes a field of the page’s own number and keeps the rest', () => {
    expect(pieces('7', 7)).toEqual(['[7]']);
    expect(pieces('17 · Page 7 of 77', 7)).toEqual(['17 · Page ', '[7]', ' of 77']);
  });

  it('takes the first number where the own one is missing, and nothing where there is none', () => {
    expect(pieces('p. 3/9', 7)).toEqual(['p. ', '[3]', '/9']);
    expect(pieces('—', 7)).toEqual(['—']);
  });
});
