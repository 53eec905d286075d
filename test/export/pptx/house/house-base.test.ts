import { deserialize, serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import type { Base } from '../../../../src/base/base.ts';
import { houseBaseOf, houseKey, readHouseBase } from '../../../../src/export/pptx/house/house-base.ts';
import { makeHouseBase } from '../../../../src/export/pptx/house/make-house-base.ts';
import { writePptx } from '../../../../src/export/pptx/write-pptx.ts';
import { openMemory } from '../../../../src/foundation/memory/memory.ts';
import type { Theme } from '../../../../src/theme/theme.ts';
import { basePackage } from '../../../support/base-package.ts';
import { galleryPages } from '../../../support/pptx-gallery.ts';
import { openPackage } from '../../../support/pptx-package.ts';
import { testDeck, testTheme } from '../../../support/pptx-pages.ts';

const other: Theme = { ...testTheme, colors: { ...testTheme.colors, accent: '#AA0000' } };

describe('a house base', () => {
  it('is the same for the same theme, whatever object it is', async () => {
    const memory = openMemory();
    const first = await houseBaseOf(testTheme, memory);
    expect(await houseBaseOf(structuredClone(testTheme), memory)).toBe(first);
    expect(await houseBaseOf(other, memory)).not.toBe(first);
    expect(await houseBaseOf(testTheme, memory)).toBe(first);
  });

  it('has the field of a cover on its title layout, under what stands there, and nowhere else', async () => {
    const open = openPackage(await writePptx(galleryPages, testDeck));
    const layouts = open.names.filter((name) => /^ppt\/slideLayouts\/[^/]+\.xml$/u.test(name)).map((name) => open.text(name));
    const withField = layouts.filter((layout) => layout.includes('name="Accent field"'));
    expect(withField).toHaveLength(1);
    expect(withField[0]).toMatch(
      /<p:cSld name="Title">.*name="Accent field".*<a:schemeClr val="accent1"\/>.*<p:ph type="title"/u,
    );
    expect(withField[0]).toMatch(/<a:defRPr[^>]*><a:solidFill><a:schemeClr val="bg1"\/>/u);
  });

  it('is forgotten with themes that were not asked for in a long time', async () => {
    const memory = openMemory();
    const first = await houseBaseOf(testTheme, memory);
    for (let at = 0; at < 8; at++) await houseBaseOf({ ...testTheme, name: `Theme ${at}` }, memory);
    expect(await houseBaseOf(testTheme, memory)).not.toBe(first);
  });

  it('is the one that was made ahead under the key of the theme', async () => {
    const asked: string[] = [];
    const kept = await makeHouseBase(testTheme);
    const ready = (key: string) => {
      asked.push(key);
      return kept;
    };
    expect((await houseBaseOf(testTheme, openMemory(), ready)).package.parts.get('ppt/theme/theme1.xml')?.body.buffer).toBe(
      kept.buffer,
    );
    expect(asked).toEqual([houseKey(testTheme)]);
  });

  it('may have been read ahead, which gives the same deck', async () => {
    const kept: Base | undefined = deserialize(serialize(readHouseBase(await makeHouseBase(testTheme))));
    const readyBases = () => kept;
    const [withIt, without] = [await writePptx(galleryPages, testDeck, { readyBases }), await writePptx(galleryPages, testDeck)];
    expect(kept).toBeDefined();
    expect(Buffer.compare(withIt, without)).toBe(0);
  });

  it.each([
    ['damaged', async () => (await makeHouseBase(testTheme)).map((byte, at) => (at === 900 ? byte ^ 0xff : byte))],
    ['cut off', async () => (await makeHouseBase(testTheme)).subarray(0, 5000)],
    ['empty', async () => new Uint8Array()],
    ['another template', async () => basePackage()],
  ])('is made anew where the one made ahead is %s', async (_, spoil) => {
    const kept = await spoil();
    const readyBases = () => kept;
    const [withIt, without] = [await writePptx(galleryPages, testDeck, { readyBases }), await writePptx(galleryPages, testDeck)];
    expect(Buffer.compare(withIt, without)).toBe(0);
  });
});

describe('the key of a theme', () => {
  it('is the same whatever order its values are named in, and another for any other value', () => {
    const turned = Object.fromEntries(Object.entries(testTheme).reverse()) as unknown as Theme;
    expect(houseKey(turned)).toBe(houseKey(testTheme));
    const changed: readonly Theme[] = [
      other,
      { ...testTheme, name: 'Other' },
      { ...testTheme, fonts: { ...testTheme.fonts, heading: 'Georgia' } },
      { ...testTheme, type: { ...testTheme.type, footer: 9 } },
      { ...testTheme, grid: { ...testTheme.grid, gutter: 10 } },
    ];
    expect(new Set([testTheme, ...changed].map(houseKey)).size).toBe(changed.length + 1);
  });
});
