/** A font file without its drawings: what is left tells how wide text is, and no more. Of a tenth the size. */

/** Which glyph stands for a character, how glyphs join and move each other, and how far each advances. */
const kept = ['GDEF', 'GPOS', 'GSUB', 'OS/2', 'cmap', 'head', 'hhea', 'hmtx', 'maxp'];

const entryLength = 16;
const headLength = 12;

/** @throws Error where the file is no single TrueType or OpenType font. */
export function stripFont(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = Array.from({ length: view.getUint16(4) }, (_, index) => {
    const entry = headLength + entryLength * index;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    return { tag, entry, offset: view.getUint32(entry + 8), length: view.getUint32(entry + 12) };
  }).filter(({ tag }) => kept.includes(tag));
  if (tables.length === 0) throw new Error('it is no font');
  const padded = (length: number): number => (length + 3) & ~3;
  const start = headLength + entryLength * tables.length;
  const stripped = new Uint8Array(start + tables.reduce((sum, { length }) => sum + padded(length), 0));
  stripped.set(bytes.subarray(0, 4));
  const out = new DataView(stripped.buffer);
  out.setUint16(4, tables.length);
  let place = start;
  tables.forEach(({ entry, offset, length }, index) => {
    const own = headLength + entryLength * index;
    stripped.set(bytes.subarray(entry, entry + 8), own);
    out.setUint32(own + 8, place);
    out.setUint32(own + 12, length);
    stripped.set(bytes.subarray(offset, offset + length), place);
    place += padded(length);
  });
  return stripped;
}
