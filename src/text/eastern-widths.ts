/**
 * How wide LibreOffice lays signs of East Asia, and the marks beside them, in Noto Sans CJK, in em: where that is not the em that
 * PowerPoint's fonts may take.
 */
import { primaryLanguage } from '../foundation/characters/language-tag.ts';
import { hangulWidth } from './fallback-width.ts';
import type { Face } from './metrics.ts';

type Widths = readonly [regular: number, bold: number];

const hangul = /[\u1100-\u11ff\uac00-\ud7ff]/u;

const listed = (rows: readonly (readonly [characters: string, ...Widths])[]): ReadonlyMap<string, Widths> =>
  new Map(
    rows.flatMap(([characters, regular, bold]) => [...characters].map((each): [string, Widths] => [each, [regular, bold]])),
  );

const narrowMarks: ReadonlyMap<string, Widths> = listed([
  [' ', 0.224, 0.224],
  ['“”', 0.476, 0.578],
  ['‘’', 0.284, 0.327],
  ['—…', 1, 1],
  ['–', 0.543, 0.549],
]);
const chinese: ReadonlyMap<string, Widths> = listed([
  [' ', 0.224, 0.224],
  ['“”‘’—…', 1, 1],
  ['–', 0.543, 0.549],
]);
const korean: ReadonlyMap<string, Widths> = listed([
  [' ', 0.28, 0.28],
  ['“”', 0.476, 0.578],
  ['‘’', 0.284, 0.327],
  ['–', 0.54, 0.54],
  ['—', 0.9, 0.9],
]);
const byLanguage: ReadonlyMap<string, ReadonlyMap<string, Widths>> = new Map([
  ['ko', korean],
  ['ja', narrowMarks],
]);

/**
 * What LibreOffice leaves between a sign of East Asia and a letter or digit of the West, in em: a fifth of the height of what stands
 * before it, which in cells of tables is that of the font and elsewhere alike for both.
 */
export const scriptGap = (isCell: boolean, isBehindEast: boolean): number => {
  if (!isCell) return 0.24;
  return isBehindEast ? 0.288 : 0.203;
};

/** `undefined` for what is as wide there as everywhere. */
export function easternWidth(codePoint: number, { bold, language }: Face): number | undefined {
  const character = String.fromCodePoint(codePoint);
  if (hangul.test(character)) return hangulWidth;
  return (byLanguage.get(primaryLanguage(language ?? '')) ?? chinese).get(character)?.[bold ? 1 : 0];
}
