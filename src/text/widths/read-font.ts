/** The tables of a TrueType file that say how wide text is: `cmap` (which glyph), `hmtx` (how far to go on) and `GPOS` (kerning). */
import { readKerning } from './read-kerning.ts';

/** A font file, as far as the widths table needs it. */
export interface FontFile {
  readonly unitsPerEm: number;
  /** Advance width in font units, or `undefined` where the font has no glyph for the character. */
  advance(codePoint: number): number | undefined;
  /** How much is added to the width of two characters side by side, in font units; mostly nothing or less. */
  kern(left: number, right: number): number;
}

const unicodeBmp = { platform: 3, encoding: 1 };
const segmentedFormat = 4;

/**
 * Reads a TrueType file with a Unicode `cmap` of format 4, which all fonts used here have.
 * @throws Error when the file has none: the fonts have changed, and the generator with them.
 */
export function readFont(bytes: Uint8Array): FontFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tableOffsets(view);
  const at = (tag: string): number => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new Error(`font has no ${tag} table`);
    return offset;
  };
  const metrics = at('hmtx');
  const lastMetric = view.getUint16(at('hhea') + 34) - 1;
  const glyphOf = glyphLookup(view, at('cmap'));
  const kerning = readKerning(view, at('GPOS'));
  return {
    unitsPerEm: view.getUint16(at('head') + 18),
    advance(codePoint) {
      const glyph = glyphOf(codePoint);
      // Glyphs past the last metric share it: that is how a font saves room for equal widths.
      return glyph === 0 ? undefined : view.getUint16(metrics + 4 * Math.min(glyph, lastMetric));
    },
    kern: (left, right) => kerning(glyphOf(left), glyphOf(right)),
  };
}

function tableOffsets(view: DataView): ReadonlyMap<string, number> {
  const entries = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + 16 * index);
  const tag = (offset: number) => String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(offset + byte)));
  return new Map(entries.map((offset) => [tag(offset), view.getUint32(offset + 8)]));
}

function unicodeSubtable(view: DataView, cmap: number): number {
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const entry = cmap + 4 + 8 * index;
    const offset = cmap + view.getUint32(entry + 4);
    const isUnicode = view.getUint16(entry) === unicodeBmp.platform && view.getUint16(entry + 2) === unicodeBmp.encoding;
    if (isUnicode && view.getUint16(offset) === segmentedFormat) return offset;
  }
  throw new Error('font has no Unicode character map of format 4');
}

/** Glyph of a character by the segments of `cmap` format 4; glyph 0 stands for "none". */
function glyphLookup(view: DataView, cmap: number): (codePoint: number) => number {
  const subtable = unicodeSubtable(view, cmap);
  const doubled = view.getUint16(subtable + 6);
  const ends = subtable + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const offsets = deltas + doubled;
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    let segment = 0;
    while (view.getUint16(ends + segment) < codePoint) segment += 2;
    const start = view.getUint16(starts + segment);
    if (start > codePoint) return 0;
    const delta = view.getUint16(deltas + segment);
    const offset = view.getUint16(offsets + segment);
    if (offset === 0) return (codePoint + delta) & 0xffff;
    const glyph = view.getUint16(offsets + segment + offset + 2 * (codePoint - start));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}
