import { describe, expect, it } from 'vitest';
import { assignSlots } from '../../../../src/export/pptx/house/assign-slots.ts';
import { makeSlots } from '../../../../src/export/pptx/house/house-slots.ts';
import { placeholderXml, type Slot } from '../../../../src/export/pptx/slots.ts';
import { type PageLayout, pageLayouts } from '../../../../src/layout/page.ts';
import { coverGrid } from '../../../../src/theme/cover-grid.ts';
import { box, cell, holds, page, table, testTheme, text, title } from '../../../support/pptx-pages.ts';

const slots = makeSlots(testTheme);
const slotsOf = (layout: PageLayout) => slots.get(layout) ?? [];
const xmlOf = (slot: Slot | undefined): string => (slot ? placeholderXml(slot) : '');
const at = box(0, 0, 100, 20);

describe('makeSlots', () => {
  it('gives every layout a title, a date, a footer and a number, inside the slide', () => {
    for (const layout of pageLayouts) {
      expect(slotsOf(layout).map(({ type }) => type)).toEqual(expect.arrayContaining(['title', 'dt', 'ftr', 'sldNum']));
      for (const { box: place } of slotsOf(layout)) {
        expect(Math.min(place.x, place.y, place.width, place.height)).toBeGreaterThan(0);
        expect(place.x + place.width).toBeLessThanOrEqual(testTheme.grid.slide.width);
        expect(place.y + place.height).toBeLessThanOrEqual(testTheme.grid.slide.height);
      }
    }
  });

  it('uses each index once a layout', () => {
    for (const layout of pageLayouts) {
      const keys = slotsOf(layout).map(placeholderXml);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('puts title and subtitle of a cover on the field, in the colour of the paper', () => {
    const { field } = coverGrid(testTheme);
    const [title, subtitle] = slotsOf('title');
    expect([title?.color, subtitle?.color]).toEqual(['paper', 'paper']);
    expect((title?.box.y ?? 0) + (title?.box.height ?? 0)).toBeLessThanOrEqual(subtitle?.box.y ?? 0);
    expect((subtitle?.box.y ?? 0) + (subtitle?.box.height ?? 0)).toBeLessThanOrEqual(field.height);
  });

  it('leaves one gutter between two columns', () => {
    const [, left, right] = slotsOf('two-columns');
    expect((right?.box.x ?? 0) - (left?.box.x ?? 0) - (left?.box.width ?? 0)).toBeCloseTo(testTheme.grid.gutter);
    expect((right?.box.x ?? 0) + (right?.box.width ?? 0)).toBeCloseTo(testTheme.grid.body.x + testTheme.grid.body.width);
  });
});

describe('assignSlots', () => {
  const names = (layout: PageLayout, items: Parameters<typeof page>[1]) => {
    const one = page('p', items, { layout });
    const taken = assignSlots(one, slotsOf(layout));
    return one.items.slice(1).map((item) => xmlOf(taken.get(item)));
  };

  it('gives the table of a table page its slot also where a text comes first', () => {
    const items = [text('Lead', at, 'Lead', holds('body', 1)), table('T', at, [[cell('a', 0)]], holds('table', 2))];
    expect(names('table', items)).toEqual(['<p:ph idx="2"/>', '<p:ph type="tbl" idx="1"/>']);
  });

  it('lets a table take a free content slot', () => {
    expect(names('content', [table('T', at, [[cell('a', 0)]], holds('table', 1))])).toEqual(['<p:ph idx="1"/>']);
  });

  it('leaves what finds no slot an ordinary shape', () => {
    const bodies = [1, 2, 3].map((index) => text(`B${index}`, at, 'x', holds('body', index)));
    expect(names('two-columns', bodies)).toEqual(['<p:ph idx="1"/>', '<p:ph idx="2"/>', '']);
  });

  it('takes one title only', () => {
    expect(names('blank', [title('First'), title('Second')])).toEqual(['']);
  });
});
