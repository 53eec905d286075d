import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { contains, freeOf, overlap } from '../../../src/base/free-area.ts';
import { busyParts } from '../../../src/base/picture/busy-parts.ts';
import { openPixels } from '../../../src/base/picture/pixels-of.ts';
import { readPixels } from '../../../src/base/picture/png-pixels.ts';
import { readBase } from '../../../src/base/read-base.ts';
import { labelOf } from '../../../src/theme/derive/marks.ts';
import { artPicture, artShape, type BaseSpec, basePackage, usualLayouts, usualMasterSlots } from '../../support/base-package.ts';
import { makeJpeg, pngOf } from '../../support/make-picture.ts';
import { derive } from '../../theme/derive/read-derived.ts';

const size = [960, 540] as const;

/** White, but for stripes where a logo is: one pixel a point of the page, halved. */
function pageWithLogo(logo: { x: number; y: number; width: number; height: number }): Uint8Array {
  const [width, height] = [480, 270];
  const rows = Buffer.alloc(height * (width + 1), 0xff);
  for (let row = 0; row < height; row++) {
    rows[row * (width + 1)] = 0;
    for (let column = 0; column < width; column++) {
      const isIn =
        column * 2 >= logo.x && column * 2 < logo.x + logo.width && row * 2 >= logo.y && row * 2 < logo.y + logo.height;
      if (isIn && column % 2 === 0) rows[row * (width + 1) + 1 + column] = 0;
    }
  }
  return pngOf({ width, height }, [['IDAT', deflateSync(rows)]]);
}

const pictured = (bytes: Uint8Array, name: string): BaseSpec => ({
  parts: { [`ppt/media/${name}`]: bytes },
  masters: [
    {
      slots: usualMasterSlots(size),
      layouts: usualLayouts(size).map((layout) => ({
        ...layout,
        art: artPicture([0, 0, 960, 540], 'rIdP').replace('</p:blipFill>', '<a:stretch><a:fillRect/></a:stretch></p:blipFill>'),
        relationships: `<Relationship Id="rIdP" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/${name}"/>`,
      })),
    },
  ],
});

const logo = { x: 700, y: 0, width: 230, height: 24 };

describe('a picture under the whole page', () => {
  it('is busy where a logo is, and nowhere else', () => {
    const { value: base } = readBase(basePackage(pictured(pageWithLogo(logo), 'page.png')), { file: 'x.potx' });
    const art = base?.masters[0]?.layouts[1]?.art[0];
    if (!base || !art) throw new Error('no art');
    const boxes = busyParts(art, openPixels(base)) ?? [];
    expect(boxes.length).toBeGreaterThan(0);
    for (const box of boxes) expect(contains({ x: 694, y: 0, width: 242, height: 30 }, box, 0.01)).toBe(true);
  });

  it('has the TLP label beside the logo', () => {
    const { value, told } = derive(pictured(pageWithLogo(logo), 'page.png'), { ground: '#FFFFFF' }, ['ground']);
    expect(told.filter((line) => line.includes('BAS009'))).toEqual([]);
    const { head } = value?.base.frames.content.marks ?? {};
    if (!head) throw new Error('no place');
    const shared = overlap(labelOf(head), logo);
    expect(shared.width * shared.height).toBe(0);
    expect(head).toMatchObject({ isForced: false, isOnPicture: false });
  });

  it('is warned of where it is busy all over, or nobody can look into it', () => {
    const warned = (bytes: Uint8Array, name: string) =>
      derive(pictured(bytes, name), { ground: '#FFFFFF' }, ['ground']).told.filter((line) => line.includes('BAS009'));
    const busy = warned(pageWithLogo({ x: 0, y: 0, width: 960, height: 540 }), 'page.png');
    expect(busy[0]).toContain('warning BAS009 the TLP label at the head of Title Slide (1/1) stands on a picture');
    expect(warned(makeJpeg(960, 540), 'page.jpeg').length).toBe(busy.length);
  });
});

describe('readPixels', () => {
  it('reads grey, palettes and transparency', () => {
    const gray = pngOf({ width: 2, height: 1 }, [['IDAT', deflateSync(Buffer.from([0, 10, 200]))]]);
    expect([...(readPixels(gray)?.rgb ?? [])]).toEqual([10, 10, 10, 200, 200, 200]);
    const named = pngOf({ width: 2, height: 1, depth: 1, kind: 3 }, [
      ['PLTE', Buffer.from([0, 0, 0, 255, 255, 255])],
      ['IDAT', deflateSync(Buffer.from([0, 0b01000000]))],
    ]);
    expect([...(readPixels(named)?.rgb ?? [])]).toEqual([0, 0, 0, 255, 255, 255]);
    const clear = pngOf({ width: 1, height: 1, kind: 6 }, [['IDAT', deflateSync(Buffer.from([0, 0, 0, 0, 0]))]]);
    expect([...(readPixels(clear)?.rgb ?? [])]).toEqual([255, 255, 255]);
  });

  it.each([
    ['sub', 1, [10, 5], [10, 15]],
    ['average', 3, [10, 5], [10, 10]],
    ['Paeth', 4, [10, 5], [10, 15]],
  ])('undoes the filter %s', (_name, filter, bytes, values) => {
    const png = pngOf({ width: 2, height: 1 }, [['IDAT', deflateSync(Buffer.from([filter, ...bytes]))]]);
    expect([...(readPixels(png)?.rgb ?? [])].filter((_, at) => at % 3 === 0)).toEqual(values);
  });

  it('has no answer for what is cut off, interlaced or no PNG', () => {
    expect(readPixels(new Uint8Array([1, 2, 3]))).toBeUndefined();
    expect(readPixels(pngOf({ width: 9, height: 9 }, [['IDAT', deflateSync(Buffer.from([0]))]]))).toBeUndefined();
    expect(readPixels(pngOf({ width: 1, height: 1, isInterlaced: true }, []))).toBeUndefined();
    expect(readPixels(makeJpeg(4, 4))).toBeUndefined();
  });
});

describe('what only tints the ground', () => {
  const artOf = (alpha: number) => {
    const fill = `<a:solidFill><a:srgbClr val="FFFFFF"><a:alpha val="${alpha}"/></a:srgbClr></a:solidFill>`;
    const spec = { masters: [{ art: artShape([600, 200, 200, 200], fill, { geometry: 'ellipse' }) }] };
    const { value } = readBase(basePackage(spec), { file: 'x.potx' });
    return value?.masters[0]?.layouts[1]?.art ?? [];
  };
  const place = { x: 60, y: 140, width: 840, height: 340 };

  it('takes nothing from a body', () => {
    expect(freeOf(place, artOf(30_000), 4)).toEqual(place);
    expect(freeOf(place, artOf(90_000), 4).width).toBeLessThan(place.width);
  });
});
