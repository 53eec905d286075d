/**
 * How far each character moves on, from a font file: `cmap` (which glyph) and `hmtx` (how far). Enough for TrueType and
 * OpenType alike, with or without kerning; a file comes from anywhere, and one that says nonsense throws.
 */

/** A font file, as far as width and style go. */
export interface Advances {
  readonly unitsPerEm: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Advance width in font units, or `undefined` where the font has no glyph for the character. */
  advance(codePoint: number): number | undefined;
}

/** Where the tables of a font are, and its glyphs by character. */
export interface FontTables {
  readonly view: DataView;
  /** Offset of a table; undefined where the font has none. */
  readonly at: (tag: string) => number | undefined;
  /** 0 for a character that the font lacks. */
  readonly glyphOf: (codePoint: number) => number;
}

/** @throws Error where there is no font, one without a Unicode character map, or one that ends too soon. */
export function openFont(bytes: Uint8Array): FontTables {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tableOffsets(view);
  const cmap = tables.get('cmap');
  if (cmap === undefined) throw new Error('font has no cmap table');
  return { view, at: (tag) => tables.get(tag), glyphOf: glyphLookup(view, cmap) };
}

/** @throws Error as `openFont` does, and where it lacks a table that widths need. */
export function readAdvances({ view, at, glyphOf }: FontTables): Advances {
  const need = (tag: string): number => {
    const offset = at(tag);
    if (offset === undefined) throw new Error(`font has no ${tag} table`);
    return offset;
  };
  const metrics = need('hmtx');
  const lastMetric = view.getUint16(need('hhea') + 34) - 1;
  const unitsPerEm = view.getUint16(need('head') + 18);
  if (unitsPerEm < 16 || lastMetric < 0) throw new Error('font has no widths');
  const style = view.getUint16(need('head') + 44);
  const weights = at('OS/2');
  const weight = weights === undefined ? 400 : view.getUint16(weights + 4);
  // The last width is read once here: a file that ends before it is refused now, and not in the middle of a deck.
  view.getUint16(metrics + 4 * lastMetric);
  return {
    unitsPerEm,
    bold: (style & 1) !== 0 || weight >= 600,
    italic: (style & 2) !== 0,
    advance(codePoint) {
      const glyph = glyphOf(codePoint);
      // Glyphs past the last metric share it: that is how a font saves room for equal widths.
      return glyph === 0 ? undefined : view.getUint16(metrics + 4 * Math.min(glyph, lastMetric));
    },
  };
}

const tagAt = (view: DataView, offset: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(offset + byte)));

/** Where the tables of the font begin; of a collection, those of its first font. */
function tableOffsets(view: DataView): ReadonlyMap<string, number> {
  const start = tagAt(view, 0) === 'ttcf' ? view.getUint32(12) : 0;
  const kind = tagAt(view, start);
  if (!['\0\u0001\0\0', 'OTTO', 'true'].includes(kind)) throw new Error('it is no TrueType or OpenType font');
  const entries = Array.from({ length: view.getUint16(start + 4) }, (_, index) => start + 12 + 16 * index);
  return new Map(entries.map((offset) => [tagAt(view, offset), view.getUint32(offset + 8)]));
}

interface Subtable {
  readonly offset: number;
  readonly format: number;
}

/** The map of all of Unicode where there is one, else that of its first plane. */
function unicodeSubtable(view: DataView, cmap: number): Subtable {
  const found: Subtable[] = [];
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const entry = cmap + 4 + 8 * index;
    const [platform, encoding] = [view.getUint16(entry), view.getUint16(entry + 2)];
    const isUnicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
    const offset = cmap + view.getUint32(entry + 4);
    const format = isUnicode ? view.getUint16(offset) : 0;
    if (format === 4 || format === 12) found.push({ offset, format });
  }
  const best = found.find(({ format }) => format === 12) ?? found[0];
  if (!best) throw new Error('font has no Unicode character map');
  return best;
}

function glyphLookup(view: DataView, cmap: number): FontTables['glyphOf'] {
  const { offset, format } = unicodeSubtable(view, cmap);
  return format === 12 ? lookupInGroups(view, offset) : lookupInSegments(view, offset);
}

/** Format 12: groups of characters in a row, in order, whose glyphs are in a row too. */
function lookupInGroups(view: DataView, subtable: number): FontTables['glyphOf'] {
  const count = view.getUint32(subtable + 12);
  const groups = subtable + 16;
  if (groups + 12 * count > view.byteLength) throw new Error('font has a broken character map');
  return (codePoint) => {
    let [low, high] = [0, count - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const group = groups + 12 * middle;
      if (codePoint < view.getUint32(group)) high = middle - 1;
      else if (codePoint > view.getUint32(group + 4)) low = middle + 1;
      else return view.getUint32(group + 8) + codePoint - view.getUint32(group);
    }
    return 0;
  };
}

/** Format 4: segments of the first plane, each with a step from character to glyph or a list of glyphs. */
function lookupInSegments(view: DataView, subtable: number): FontTables['glyphOf'] {
  const doubled = view.getUint16(subtable + 6);
  const ends = subtable + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const offsets = deltas + doubled;
  if (offsets + doubled > view.byteLength) throw new Error('font has a broken character map');
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    let segment = 0;
    while (segment < doubled && view.getUint16(ends + segment) < codePoint) segment += 2;
    if (segment >= doubled) return 0;
    const start = view.getUint16(starts + segment);
    if (start > codePoint) return 0;
    const delta = view.getUint16(deltas + segment);
    const offset = view.getUint16(offsets + segment);
    if (offset === 0) return (codePoint + delta) & 0xffff;
    const place = offsets + segment + offset + 2 * (codePoint - start);
    const glyph = place + 2 > view.byteLength ? 0 : view.getUint16(place);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}
