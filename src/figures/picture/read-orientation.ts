/** How a camera was held, from its Exif note: a small TIFF file, whose first directory has the tag 0x0112. */

const head = [0x45, 0x78, 0x69, 0x66, 0, 0];
const tag = 0x0112;

/** 1 to 8; `undefined` where the note does not say or is no Exif. */
export function readOrientation(note: Uint8Array): number | undefined {
  if (!head.every((byte, index) => note[index] === byte) || note.length < 14) return undefined;
  const view = new DataView(note.buffer, note.byteOffset + head.length, note.byteLength - head.length);
  const isLittle = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, isLittle);
  if (directory + 2 > view.byteLength) return undefined;
  const count = view.getUint16(directory, isLittle);
  for (let index = 0; index < count; index++) {
    const entry = directory + 2 + 12 * index;
    if (entry + 12 > view.byteLength) return undefined;
    if (view.getUint16(entry, isLittle) === tag) return view.getUint16(entry + 8, isLittle);
  }
  return undefined;
}
