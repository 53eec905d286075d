import { describe, expect, it } from 'vitest';
import { houseKey, openHouseMemory } from '../../../../src/export/pptx/house/house-memory.ts';
import { makeHouseBase } from '../../../../src/export/pptx/house/make-house-base.ts';
import { writePptx } from '../../../../src/export/pptx/write-pptx.ts';
import type { Theme } from '../../../../src/theme/theme.ts';
import { basePackage } from '../../../support/base-package.ts';
import { galleryPages } from '../../../support/pptx-gallery.ts';
import { testDeck, testTheme } from '../../../support/pptx-pages.ts';

const other: Theme = { ...testTheme, colors: { ...testTheme.colors, accent: '#AA0000' } };

describe('the memory of house bases', () => {
  it('gives the same base for the same theme, whatever object it is', async () => {
    const memory = openHouseMemory();
    const first = await memory.baseOf(testTheme);
    expect(await memory.baseOf(structuredClone(testTheme))).toBe(first);
    expect(await memory.baseOf(other)).not.toBe(first);
    expect(await memory.baseOf(testTheme)).toBe(first);
  });

  it('forgets themes that were not asked for in a long time', async () => {
    const memory = openHouseMemory();
    const first = await memory.baseOf(testTheme);
    for (let at = 0; at < 8; at++) await memory.baseOf({ ...testTheme, name: `Theme ${at}` });
    expect(await memory.baseOf(testTheme)).not.toBe(first);
  });

  it('takes what stands on the shelf under the key of the theme', async () => {
    const asked: string[] = [];
    const kept = await makeHouseBase(testTheme);
    const memory = openHouseMemory((key) => {
      asked.push(key);
      return kept;
    });
    expect((await memory.baseOf(testTheme)).package.parts.get('ppt/theme/theme1.xml')?.body.buffer).toBe(kept.buffer);
    expect(asked).toEqual([houseKey(testTheme)]);
  });

  it.each([
    ['damaged', async () => (await makeHouseBase(testTheme)).map((byte, at) => (at === 900 ? byte ^ 0xff : byte))],
    ['cut off', async () => (await makeHouseBase(testTheme)).subarray(0, 5000)],
    ['empty', async () => new Uint8Array()],
    ['another template', async () => basePackage()],
  ])('makes the base anew where the one on the shelf is %s', async (_, spoil) => {
    const kept = await spoil();
    const house = openHouseMemory(() => kept);
    const [withIt, without] = [await writePptx(galleryPages, testDeck, { house }), await writePptx(galleryPages, testDeck)];
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
