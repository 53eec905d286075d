import { describe, expect, it } from 'vitest';
import { isPictureProblem } from '../../../src/figures/picture/picture-problem.ts';
import { readPicture } from '../../../src/figures/picture/read-picture.ts';
import type { PixelPicture } from '../../../src/layout/pictures.ts';
import { makeJpeg, makePng } from '../../support/make-picture.ts';

function whole(bytes: Uint8Array): PixelPicture {
  const picture = readPicture(bytes);
  if (isPictureProblem(picture)) throw new Error(picture.problem);
  if (picture.mediaType === 'image/svg+xml') throw new Error('no pixels');
  return picture;
}
const problem = (bytes: Uint8Array): string => {
  const picture = readPicture(bytes);
  return isPictureProblem(picture) ? picture.problem : 'none';
};
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

describe('a picture', () => {
  it('is known by its content and says its size', () => {
    expect(whole(makePng(30, 20))).toMatchObject({ mediaType: 'image/png', width: 30, height: 20, turn: 0, isMirrored: false });
    expect(whole(makeJpeg(640, 480))).toMatchObject({ mediaType: 'image/jpeg', width: 640, height: 480, turn: 0 });
  });

  it('keeps its pixels and loses what was noted beside them', () => {
    const png = latin(whole(makePng(3, 2)).bytes);
    expect(png).not.toContain('somebody');
    expect(png).toContain('IDAT');
    const jpeg = latin(whole(makeJpeg(640, 480)).bytes);
    expect(jpeg).not.toMatch(/Exif|GPS|comment/u);
    expect(jpeg).toContain('JFIF');
    expect(jpeg.endsWith('\x78\xff\xd9')).toBe(true);
  });

  it('is the same when it has been through once', () => {
    for (const bytes of [makePng(9, 7), makeJpeg(9, 7)]) {
      const once = whole(bytes);
      expect(Buffer.from(whole(once.bytes).bytes).equals(Buffer.from(once.bytes))).toBe(true);
    }
  });

  it.each([
    [1, 0, false, 640, 480],
    [2, 0, true, 640, 480],
    [3, 180, false, 640, 480],
    [4, 180, true, 640, 480],
    [5, 270, true, 480, 640],
    [6, 90, false, 480, 640],
    [7, 90, true, 480, 640],
    [8, 270, false, 480, 640],
    [9, 0, false, 640, 480],
  ])('held as camera note %d says is turned by %d', (orientation, turn, isMirrored, width, height) => {
    for (const isLittle of [true, false])
      expect(whole(makeJpeg(640, 480, { orientation, isLittle }))).toMatchObject({ turn, isMirrored, width, height });
  });

  it.each([
    ['a GIF cannot stand in a deck', Buffer.from('GIF89a....')],
    ['a WebP picture cannot stand in a deck', Buffer.from('RIFF....WEBPVP8 ')],
    ['a PDF cannot stand in a deck', Buffer.from('%PDF-1.7')],
    ['it is neither PNG, JPEG nor SVG', Buffer.from('hello')],
    ['it is neither PNG, JPEG nor SVG', Buffer.alloc(0)],
  ])('of another kind is refused: %s', (expected, bytes) => expect(problem(bytes)).toBe(expected));

  it('that is cut off anywhere is damaged, and no more than that', () => {
    for (const bytes of [makePng(30, 20), makeJpeg(30, 20)]) {
      for (let end = 8; end < bytes.length - 30; end++) expect(problem(bytes.subarray(0, end))).toBe('the file is damaged');
    }
    expect(problem(makePng(3, 2, { width: 0, height: 2 }))).toBe('the file is damaged');
  });
});
