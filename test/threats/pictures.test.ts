/** Pictures: from two folders only, known by their content, and no larger than a slide needs. */
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeJpeg, makePng, packedZeros, pngOf } from '../support/make-picture.ts';
import { buildThreat } from './threat-case.ts';

const order = 'name: briefing\nsections:\n  - name: sections.summary\n    slides: [images]\n';
const show = (file: string, bytes: Uint8Array = makePng(40, 30)) =>
  buildThreat({
    fields: { images: [{ id: 'x', file, alt: 'A car', caption: 'A car burnt', sources: ['S1'] }] },
    files: {
      'templates/briefing/deck.yaml': order,
      'briefings/x.png': bytes,
      'secret.png': makePng(1, 1),
      'briefings/a/y.jpg': makeJpeg(4, 3),
    },
  });

describe('pictures', () => {
  it.each(['x.png', 'a/y.jpg'])('beside the briefing are shown: %s', async (file) => {
    expect((await show(file)).errors).toEqual([]);
  });

  it.each([
    '../secret.png',
    'a/../../secret.png',
    '/secret.png',
    'C:\\secret.png',
    '..\\secret.png',
    'http://example.org/x.png',
    'file:///secret.png',
    'data:image/png;base64,AAAA',
    'x.png\u0000.txt',
    '\\\\host\\x.png',
  ])('outside of its folder are refused: %j', async (file) => {
    const { errors, faults } = await show(file);
    expect(faults).toEqual([]);
    expect(errors).toEqual([expect.stringMatching(/^IMG00[12] /u)]);
  });

  it.each([
    ['a script', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
    ['a page', '<html><script>x</script></html>'],
    ['a program', 'MZ\u0090\u0000'],
    ['an archive', 'PK\u0003\u0004'],
    ['nothing', ''],
  ])('are known by content, not by name: %s called x.png', async (_what, content) => {
    const { errors, faults } = await show('x.png', new TextEncoder().encode(content));
    expect([errors, faults]).toEqual([[expect.stringMatching(/^IMG001 /u)], []]);
  });

  it.each([
    ['that claim 16 million million pixels', makePng(2, 2, { width: 4_000_000, height: 4_000_000 })],
    ['that claim 4,000 megapixels', makeJpeg(65_535, 65_535)],
    ['of more bytes than are taken', new Uint8Array([...makePng(2, 2), ...new Uint8Array(11_000_000)])],
  ])('%s are refused before anything is unpacked', async (_what, bytes) => {
    const { errors, faults } = await show('x.png', bytes);
    expect([errors, faults]).toEqual([[expect.stringMatching(/^IMG003 picture too large/u)], []]);
  });

  const rows = (count: number, bytes: number) => deflateSync(Buffer.alloc(count * bytes));
  const small = { width: 10, height: 10 };

  it.each([
    ['300 MB in a picture of 10 x 10', pngOf(small, [['IDAT', packedZeros(300)]]), 'unpack to more than the 110 bytes'],
    ['the same in many pieces', pngOf(small, Array(300).fill(['IDAT', packedZeros(1)])), 'unpack to more than the 110 bytes'],
    ['one byte more than it should', pngOf(small, [['IDAT', rows(1, 111)]]), 'unpack to more than the 110 bytes'],
    [
      'a colour profile of 300 MB',
      pngOf(small, [
        ['iCCP', Buffer.concat([Buffer.from('x\0\0'), packedZeros(300)])],
        ['IDAT', rows(10, 11)],
      ]),
      'colour profile',
    ],
    ['a row of 40,000,000 pixels', pngOf({ width: 40_000_000, height: 1 }, [['IDAT', rows(1, 1)]]), 'at most 20000 a side'],
    ['a column of them', pngOf({ width: 1, height: 40_000_000, depth: 1 }, [['IDAT', rows(1, 1)]]), 'at most 20000 a side'],
    [
      '40 megapixels of eight bytes',
      pngOf({ width: 8000, height: 5000, depth: 16, kind: 6 }, [['IDAT', rows(1, 1)]]),
      'unpack to 321 MB',
    ],
    ['a photograph of 65,535 x 1', makeJpeg(65_535, 1), 'at most 20000 a side'],
    ['100,000 pieces', pngOf(small, Array(100_000).fill(['IDAT', new Uint8Array()])), 'more than 20000 pieces'],
    ['a photograph of a thousand passes', makeJpeg(640, 480, { scans: 1000, frame: 0xc2 }), 'more than 100 passes'],
  ])('that unpack to more than they say, or than a slide can take, are refused: %s', async (_what, bytes, why) => {
    const { errors, faults } = await show('x.png', bytes);
    expect([errors, faults]).toEqual([[expect.stringMatching(/^IMG003 picture too large/u)], []]);
    expect(errors[0]).toContain(why);
  });

  it.each([
    ['a row too few', pngOf(small, [['IDAT', rows(9, 11)]])],
    ['nothing', pngOf(small, [['IDAT', new Uint8Array()]])],
    ['what was never packed', pngOf(small, [['IDAT', Buffer.alloc(110)]])],
    [
      'two heads',
      pngOf(small, [
        ['IHDR', Buffer.from([0, 0, 78, 32, 0, 0, 78, 32, 8, 6, 0, 0, 0])],
        ['IDAT', rows(10, 11)],
      ]),
    ],
    [
      'two profiles',
      pngOf(small, [...Array(2).fill(['iCCP', Buffer.concat([Buffer.from('x\0\0'), rows(1, 1)])]), ['IDAT', rows(10, 11)]]),
    ],
    ['colours that there are not', pngOf({ ...small, kind: 5 }, [['IDAT', rows(10, 11)]])],
    ['three bits of grey', pngOf({ ...small, depth: 3 }, [['IDAT', rows(10, 11)]])],
    ['a photograph of 200 channels', makeJpeg(9, 9, { channels: 200 })],
    ['a photograph of 12 bits', makeJpeg(9, 9, { precision: 12 })],
    ['a photograph without loss', makeJpeg(9, 9, { frame: 0xc3 })],
  ])('with less in them than they say, or something else, are no pictures: %s', async (_what, bytes) => {
    const { errors, faults } = await show('x.png', bytes);
    expect([errors, faults]).toEqual([[expect.stringMatching(/^IMG001 invalid picture/u)], []]);
  });

  it('lose what is packed beside their pixels, however large it is', async () => {
    const beside = ['zTXt', 'iTXt', 'eXIf', 'fdAT', 'acTL', 'fcTL'];
    const bomb = Buffer.concat([Buffer.from('x\0\0'), packedZeros(100)]);
    const { errors, open } = await show(
      'x.png',
      pngOf(small, [...beside.map((name) => [name, bomb] as const), ['IDAT', rows(10, 11)]]),
    );
    expect(errors).toEqual([]);
    const media = open().names.filter((name) => name.startsWith('ppt/media/'));
    expect(media).toHaveLength(1);
    const kept = Buffer.from(open().bytes(media[0] ?? '')).toString('latin1');
    expect(beside.filter((name) => kept.includes(name))).toEqual([]);
  });
});
