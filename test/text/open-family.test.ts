import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FontFamily } from '../../src/text/body.ts';
import type { Advances } from '../../src/text/font-file.ts';
import { loadMetrics } from '../../src/text/load-metrics.ts';
import { familyByName, type OpenFamily, readFontFile, withFamilies } from '../../src/text/open-family.ts';

const carlito = (style: string): Uint8Array =>
  readFileSync(`node_modules/@expo-google-fonts/carlito/${style}/Carlito_${style}.ttf`);

function read(bytes: Uint8Array): Advances {
  const found = readFontFile(bytes);
  if ('problem' in found) throw new Error(found.problem);
  return found;
}

const metrics = loadMetrics();
const face = (font: FontFamily, bold = false, italic = false) => ({ font, bold, italic });
const a = 0x61;

/** A font of tables made here: `cmap` of format 12 with one group, no GPOS. */
function smallFont({ cmap }: { cmap: Uint8Array }): Uint8Array {
  const table = (length: number, set: (view: DataView) => void): Uint8Array => {
    const bytes = new Uint8Array(length);
    set(new DataView(bytes.buffer));
    return bytes;
  };
  const tables: readonly (readonly [string, Uint8Array])[] = [
    ['cmap', cmap],
    ['head', table(54, (view) => view.setUint16(18, 1000))],
    ['hhea', table(36, (view) => view.setUint16(34, 3))],
    [
      'hmtx',
      table(12, (view) => {
        view.setUint16(4, 500);
        view.setUint16(8, 700);
      }),
    ],
  ];
  const head = new Uint8Array(12 + 16 * tables.length);
  const view = new DataView(head.buffer);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  let offset = head.length;
  tables.forEach(([tag, { length }], index) => {
    for (let at = 0; at < 4; at++) view.setUint8(12 + 16 * index + at, tag.charCodeAt(at));
    view.setUint32(12 + 16 * index + 8, offset);
    view.setUint32(12 + 16 * index + 12, length);
    offset += length;
  });
  return Buffer.concat([head, ...tables.map(([, bytes]) => bytes)]);
}

function groups(...list: readonly (readonly [first: number, last: number, glyph: number])[]): Uint8Array {
  const bytes = new Uint8Array(12 + 16 + 12 * list.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(2, 1);
  view.setUint16(4, 3);
  view.setUint16(6, 10);
  view.setUint32(8, 12);
  view.setUint16(12, 12);
  view.setUint32(24, list.length);
  list.flat().forEach((value, index) => {
    view.setUint32(28 + 4 * index, value);
  });
  return bytes;
}

describe('familyByName', () => {
  it.each<[string, OpenFamily['measure']]>([
    ['Calibri', { kind: 'like', family: 'Calibri', factor: 1 }],
    ['ARIAL', { kind: 'like', family: 'Arial', factor: 1 }],
    ['Liberation Serif', { kind: 'like', family: 'Times New Roman', factor: 1 }],
    ['Calibri Light', { kind: 'like', family: 'Calibri', factor: 1.05 }],
    ['Arial Black', { kind: 'widest' }],
    ['Marianne', { kind: 'widest' }],
    ['constructor', { kind: 'widest' }],
  ])('%s', (name, measure) => expect(familyByName(name)).toEqual({ name, measure }));
});

describe('withFamilies', () => {
  it('measures from files: the face asked for, and what programs make where it is missing', () => {
    const files = [read(carlito('400Regular')), read(carlito('700Bold'))];
    expect(files.map(({ bold, italic }) => [bold, italic])).toEqual([
      [false, false],
      [true, false],
    ]);
    const own = withFamilies(metrics, [{ name: 'House', measure: { kind: 'files', faces: files } }]);
    for (const bold of [false, true])
      expect(own.advance(a, face('House', bold))).toBeCloseTo(metrics.advance(a, face('Calibri', bold)), 3);
    expect(own.advance(a, face('House', false, true))).toBeCloseTo(metrics.advance(a, face('Calibri')), 3);
    const regular = withFamilies(metrics, [{ name: 'House', measure: { kind: 'files', faces: files.slice(0, 1) } }]);
    expect(regular.advance(a, face('House', true))).toBeCloseTo(metrics.advance(a, face('Calibri')) * 1.1, 3);
    expect(own.kern?.(0x41, 0x56, face('House'))).toBe(0);
    expect(own.covers(a, face('House'))).toBe(true);
    expect(own.covers(0x4e00, face('House'))).toBe(false);
    expect(own.advance(0x4e00, face('House'))).toBeGreaterThan(1);
  });

  it('takes the widest of ours and a fifth more for a font that nobody has', () => {
    const guessed = withFamilies(metrics, [familyByName('Marianne')]);
    const widest = Math.max(
      ...(['Calibri', 'Arial', 'Georgia', 'Times New Roman'] as const).map((font) => metrics.advance(a, face(font))),
    );
    expect(guessed.advance(a, face('Marianne'))).toBeCloseTo(widest * 1.2, 6);
    expect(guessed.advance(a, face('Arial'))).toBe(metrics.advance(a, face('Arial')));
  });

  it('reads a map of all of Unicode, and fonts without kerning', () => {
    const font = read(smallFont({ cmap: groups([0x41, 0x41, 1], [0x1f600, 0x1f600, 2]) }));
    expect([font.advance(0x41), font.advance(0x1f600), font.advance(0x42)]).toEqual([500, 700, undefined]);
  });
});

describe('readFontFile', () => {
  it.each([
    ['text', new TextEncoder().encode('wOF2 and more that is no font at all')],
    ['nothing', new Uint8Array()],
    ['a font cut off', carlito('400Regular').subarray(0, 200)],
    ['a map without end', smallFont({ cmap: groups([0, 0, 0]).fill(0xff, 24, 28) })],
  ])('refuses %s', (_what, bytes) => expect(readFontFile(bytes)).toEqual({ problem: expect.any(String) }));

  it('gives widths or a problem for any bytes, at once', () => {
    const small = smallFont({ cmap: groups([0x20, 0x7e, 1]) });
    fc.assert(
      fc.property(fc.array(fc.record({ at: fc.nat(small.length - 1), value: fc.nat(255) }), { maxLength: 8 }), (changes) => {
        const bytes = Uint8Array.from(small);
        for (const { at, value } of changes) bytes[at] = value;
        const found = readFontFile(bytes);
        if (!('problem' in found)) expect(['number', 'undefined']).toContain(typeof found.advance(0x41));
      }),
      { numRuns: 500 },
    );
  });
});
