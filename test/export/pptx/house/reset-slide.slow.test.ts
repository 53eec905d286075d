/** Reset Slide gives placeholders the place and the look of their layout: it may change nothing where both say the same. */
import { describe, expect, it } from 'vitest';
import { exportPptx } from '../../../../src/export/pptx/export-pptx.ts';
import { makeSlots } from '../../../../src/export/pptx/house/house-slots.ts';
import { toEmu } from '../../../../src/foundation/units.ts';
import { briefings, compileBriefing } from '../../../support/compile-briefing.ts';
import { allMatches, openPackage } from '../../../support/pptx-package.ts';

const shape = /(<p:sp>(?:(?!<\/p:sp>).)*<p:ph (?:(?!<\/p:sp>).)*<\/p:sp>)/gu;

describe.each(briefings)('the deck of %s', (name) => {
  it('fills placeholders without what they inherit, and titles of content without a place', async () => {
    const compiled = compileBriefing(name);
    const open = openPackage(await exportPptx(compiled));
    const slots = compiled.theme && makeSlots(compiled.theme);
    const places = new Map([...(slots ?? [])].flatMap(([, own]) => own.map(({ type, index, box }) => [`${type} ${index}`, box])));
    compiled.pages?.forEach((page, index) => {
      const shapes = allMatches(open.text(`ppt/slides/slide${index + 1}.xml`), shape);
      const title = shapes.find((each) => each.includes('<p:ph type="title"/>')) ?? '';
      // A title of one line says only that it is lower than its layout's, so that the body may begin under it.
      const slot = slots?.get(page.layout)?.find(({ type }) => type === 'title')?.box;
      const lower = slot && `<a:off x="${toEmu(slot.x)}" y="${toEmu(slot.y)}"/><a:ext cx="${toEmu(slot.width)}" cy="`;
      if (page.layout !== 'title' && page.layout !== 'section')
        expect(title.includes('<p:spPr/>') || (lower !== undefined && title.includes(lower)), title).toBe(true);
      expect(title).toContain('<a:bodyPr/><a:lstStyle/>');
      expect(title).not.toMatch(/<a:latin|<a:schemeClr val="tx1"|<a:pPr| b="1"| i="0"/u);
      for (const each of shapes) {
        expect(each).toContain('<p:txBody><a:bodyPr/>');
        expect(each).not.toMatch(/<a:prstGeom|<a:noFill|<a:schemeClr val="tx1"\/>/u);
        const [, kind = 'obj', at] = /<p:ph(?: type="(\w+)")?(?: sz="\w+")?(?: idx="(\d+)")?/u.exec(each) ?? [];
        const place = places.get(`${kind} ${at}`);
        // What says a place says another than its layout.
        if (place && page.layout === 'content')
          expect(each).not.toContain(
            `<a:off x="${toEmu(place.x)}" y="${toEmu(place.y)}"/><a:ext cx="${toEmu(place.width)}" cy="${toEmu(place.height)}"/>`,
          );
      }
    });
  });

  it('keeps colours of the theme as such: no slide and no chart names one by its value', async () => {
    const compiled = compileBriefing(name);
    const open = openPackage(await exportPptx(compiled));
    const own = Object.values(compiled.theme?.colors ?? {}).map((color) => color.slice(1).toUpperCase());
    const parts = open.names.filter((part) => /^ppt\/(?:slides|charts|slideLayouts|slideMasters)\/[^/]+\.xml$/u.test(part));
    const named = parts.flatMap((part) => allMatches(open.text(part), /srgbClr val="([\dA-F]{6})"/gu));
    // The TLP label's own black and white are no colours of the theme, and paper is white too.
    expect(named.filter((color) => own.includes(color) && color !== 'FFFFFF')).toEqual([]);
    expect(parts.flatMap((part) => allMatches(open.text(part), /schemeClr val="(accent1)"/gu)).length).toBeGreaterThan(0);
  });
});
