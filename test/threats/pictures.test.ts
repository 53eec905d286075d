/** Pictures: from two folders only, known by their content, and no larger than a slide needs. */
import { describe, expect, it } from 'vitest';
import { makeJpeg, makePng } from '../support/make-picture.ts';
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
});
