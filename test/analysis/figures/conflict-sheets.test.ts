/** Figures that reports give differently, cut into pages of a title each. */
import { expect, it } from 'vitest';
import { conflictSheets } from '../../../src/analysis/figures/conflict-sheets.ts';
import { speaker } from '../../support/speak.ts';
import { analysed } from './counted.ts';

const english = speaker('en');
const three = '{ reports: [{ source: S1, value: 1 }, { source: S2, value: 2 }, { source: S3, value: 3 }] }';

/** Rows of the first so many of six columns, each with three reports. */
const sheetsOf = (columns: number) => {
  const rows = ['killed', 'wounded', 'missing', 'detained', 'abducted', 'freed'].slice(0, columns);
  const { conflicts } = analysed(rows.map((measure) => `party: v, place: a, ${measure}: ${three}`));
  return conflictSheets(conflicts);
};

it('is none without any', () => expect(sheetsOf(0)).toEqual([]));

it('is one page while the rows have room', () => {
  const [only, ...more] = sheetsOf(3);
  expect(more).toEqual([]);
  expect(only).toMatchObject({ number: 1, is_first: true });
});

it('says on each page what stands there', () => {
  const sheets = sheetsOf(4);
  expect(sheets.map(({ conflicts }) => conflicts.length)).toEqual([3, 1]);
  expect(sheets.map(({ title }) => english(title))).toEqual([
    'Civilians, Arden: reports give 1, 2 or 3 killed',
    'Civilians, Arden: reports give 1, 2 or 3 detained',
  ]);
  expect(sheets[1]).toMatchObject({ number: 2, is_first: false });
});
