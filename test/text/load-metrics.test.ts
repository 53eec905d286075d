import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FontFamily } from '../../src/text/body.ts';
import { loadMetrics } from '../../src/text/load-metrics.ts';
import type { Face } from '../../src/text/metrics.ts';

const metrics = loadMetrics();
const families: readonly FontFamily[] = ['Calibri', 'Arial', 'Times New Roman', 'Georgia'];
const face = (font: FontFamily, style: Partial<Face> = {}): Face => ({ font, bold: false, italic: false, ...style });
const width = (character: string, of: Face): number => metrics.advance(character.codePointAt(0) ?? 0, of);
const covers = (character: string, of: Face): boolean => metrics.covers(character.codePointAt(0) ?? 0, of);

describe('measured widths', () => {
  test.each([
    ['Calibri', 'a', 981],
    ['Arial', 'a', 1139],
    ['Times New Roman', 'a', 909],
    ['Georgia', '—', 1755],
  ] as const)('%s %s', (font, character, units) => {
    expect(width(character, face(font))).toBe(units / 2048);
  });

  test('each style has its own', () => {
    const styles = [{}, { bold: true }, { italic: true }, { bold: true, italic: true }];
    expect(styles.map((style) => Math.round(width('a', face('Calibri', style)) * 2048))).toEqual([981, 1011, 1053, 1081]);
  });

  test.each(['Calibri', 'Arial', 'Times New Roman'] as const)('%s has Latin, Greek, Russian, Kyrgyz, Tajik', (font) => {
    const letters = [...'Aéßőžşğı№Ωλ€→≥–—“„…•ЖщёъңөүҢӨҮғӣқӯҳҷҒӢҚӮҲҶ'];
    expect(letters.filter((letter) => !covers(letter, face(font)))).toEqual([]);
  });
});

describe('kerning', () => {
  const kern = ([left = '', right = '']: string, of: Face): number =>
    metrics.kern?.(left.codePointAt(0) ?? 0, right.codePointAt(0) ?? 0, of) ?? Number.NaN;

  test.each([
    ['Calibri', 'To', -23],
    ['Calibri', 'Та', -18],
    ['Arial', '11', -19],
    ['Times New Roman', 'AV', -33],
    ['Times New Roman', 'xx', 0],
    ['Georgia', 'AV', 0],
  ] as const)('%s %s', (font, pair, steps) => {
    expect(kern(pair, face(font))).toBe(steps / 256);
  });

  test('each style has its own', () => {
    const styles = [{}, { bold: true }, { italic: true }, { bold: true, italic: true }];
    expect(styles.map((style) => kern('To', face('Calibri', style)) * 256)).toEqual([-23, -22, -22, -19]);
  });

  test('no pair takes back more than its first character gives', () => {
    const characters = [...'AVTLPWYvwyrf.,-"“”‘’ 1/ГТУатуқҳ'];
    for (const font of families)
      for (const left of characters)
        for (const right of characters) expect(width(left, face(font)) + kern(left + right, face(font))).toBeGreaterThan(0);
  });
});

describe('characters that a family lacks', () => {
  test('Georgia borrows Cyrillic from the widest of the others, and a seventh more', () => {
    const others = families.slice(0, 3).map((font) => width('ж', face(font, { bold: true })));
    expect(width('ж', face('Georgia', { bold: true }))).toBeCloseTo(Math.max(...others) * 1.15, 10);
    expect(covers('ж', face('Georgia'))).toBe(false);
  });

  test('letters that older stand-ins for Arial and Times New Roman lack are borrowed too, so that either font fits', () => {
    const widest = Math.max(...families.map((font) => width('ж', face(font)))) / 1.15;
    for (const font of ['Arial', 'Times New Roman'] as const) expect(width('ж', face(font))).toBeLessThanOrEqual(widest);
    const own = { Arial: 1024 / 2048, 'Times New Roman': 1024 / 2048 };
    for (const font of ['Arial', 'Times New Roman'] as const) expect(width('ҳ', face(font))).toBeGreaterThan(own[font] * 1.1);
    expect(covers('ҳ', face('Arial'))).toBe(true);
    expect(width('ҳ', face('Calibri'))).toBeLessThan(width('ҳ', face('Arial')));
  });

  test.each(['', 'bold', 'italic', 'bold italic'])('what is borrowed is on the wide side: Georgia %s, Latin text', (style) => {
    const of = { bold: style.includes('bold'), italic: style.includes('italic') };
    const text = [...'residents of the border district reported shooting before dawn'];
    const widths = (fonts: readonly FontFamily[]) =>
      text.reduce((sum, character) => sum + Math.max(...fonts.map((font) => width(character, face(font, of)))), 0);
    expect(widths(families.slice(0, 3)) * 1.15).toBeGreaterThan(widths(['Georgia']) * 1.03);
  });

  test.each([
    ['漢', 1],
    ['가', 0.92],
    ['😀', 1.4],
    ['⌛', 1.4],
    ['ش', 0.8],
    ['ש', 0.8],
    ['अ', 1.2],
    ['\ufdfd', 12],
    ['⸻', 3.1],
    ['\ud800', 1.2],
  ])('%s is guessed', (character, em) => {
    expect(families.map((font) => width(character, face(font)))).toEqual([em, em, em, em]);
    expect(covers(character, face('Arial'))).toBe(false);
  });

  test('marks and controls that take no room are 0 wide, and need no warning', () => {
    for (const character of [
      '\u0301',
      '\u0483',
      '\u064e',
      '\u05b0',
      '\u200b',
      '\u0e31',
      '\u17d2',
      '\u1039',
      '\u094d',
      '\u0fb7',
      '\ufe0f',
      '\u200d',
      '\u2060',
      '\ufeff',
      '\ufe0e',
      '\n',
    ]) {
      expect(width(character, face('Calibri'))).toBe(0);
      expect(covers(character, face('Calibri'))).toBe(true);
    }
  });

  test('marks that stand beside their letter count as letters', () => {
    expect(width('\u093f', face('Calibri'))).toBe(1.2);
  });
});

test('no visible character is without width', () => {
  const visible = fc
    .integer({ min: 0x20, max: 0x2ffff })
    .filter((codePoint) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(String.fromCodePoint(codePoint)));
  const anyFace = fc.record({ font: fc.constantFrom(...families), bold: fc.boolean(), italic: fc.boolean() });
  fc.assert(
    fc.property(visible, anyFace, (codePoint, of) => metrics.advance(codePoint, of) > 0.1),
    { numRuns: 2000 },
  );
});
