import { beforeAll, describe, expect, it } from 'vitest';
import type { Base, BaseLayout } from '../../../../src/base/base.ts';
import { readBase } from '../../../../src/base/read-base.ts';
import { makeSlots } from '../../../../src/export/pptx/house/house-slots.ts';
import { layoutKinds } from '../../../../src/export/pptx/house/layout-kinds.ts';
import { makeHouseBase } from '../../../../src/export/pptx/house/make-house-base.ts';
import { toEmu } from '../../../../src/foundation/units.ts';
import { pageLayouts } from '../../../../src/layout/page.ts';
import { allMatches, type OpenPackage, openPackage } from '../../../support/pptx-package.ts';
import { testTheme } from '../../../support/pptx-pages.ts';

let bytes: Uint8Array;
let base: Base;
let open: OpenPackage;
beforeAll(async () => {
  bytes = await makeHouseBase(testTheme);
  const { value, diagnostics } = readBase(bytes, { file: 'house' });
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error('no base');
  base = value;
  open = openPackage(bytes);
});

const layouts = (): readonly BaseLayout[] => base.masters.flatMap((master) => master.layouts);

describe('the base of a theme', () => {
  it('is read as a template: one master, seven layouts by name and type, no slides, nothing left out', () => {
    expect(base.masters).toHaveLength(1);
    expect(layouts().map(({ name, type }) => [name, type])).toEqual([
      ['Title', 'title'],
      ['Section', 'secHead'],
      ['Content', 'obj'],
      ['Two columns', 'twoObj'],
      ['Table', 'cust'],
      ['Figure', 'cust'],
      ['Title only', 'titleOnly'],
    ]);
    expect(base.shown).toEqual([]);
    expect(base.notesMaster).toBeUndefined();
    expect(base.leftOut).toMatchObject({ slides: 0, macros: false, links: [], sections: 0 });
    expect(layouts().every(({ art }) => art.length === 0)).toBe(true);
  });

  it('has the placeholders that were asked for, each at its place on the grid, by its kind and its index', () => {
    const slots = makeSlots(testTheme);
    for (const layout of pageLayouts) {
      const found = layouts().find(({ name }) => name === layoutKinds[layout].name)?.slots ?? [];
      const placed = found.map(({ type, index, name, box, anchor }) => [
        type,
        index,
        name,
        Object.values(box ?? {}).map(toEmu),
        anchor,
      ]);
      const asked = (slots.get(layout) ?? []).map(({ type, index = 0, name, box: { x, y, width, height }, anchor }) => [
        type,
        index,
        name,
        [x, y, width, height].map(toEmu),
        anchor,
      ]);
      expect([layout, placed]).toEqual([layout, asked]);
      expect(
        found.every(
          ({ insets, isShared, isVertical }) => Object.values(insets).every((each) => each === 0) && !isShared && !isVertical,
        ),
      ).toBe(true);
    }
  });

  it('sets its text in the sizes, the fonts and the colours of the theme, with bullets in content alone', () => {
    const { type } = testTheme;
    const [title, body] = layouts().find(({ name }) => name === 'Content')?.slots ?? [];
    expect(title?.levels[0]).toMatchObject({
      face: 'Calibri',
      themeFace: 'major',
      size: type.title.best,
      bold: true,
    });
    expect(title?.levels[0]?.bullet).toBeUndefined();
    expect(body?.levels.slice(0, 4).map(({ size, bullet, indent, hanging }) => [size, bullet, indent, hanging])).toEqual([
      [18, '•', 16, 16],
      [16, '–', 32, 16],
      [14, '•', 48, 16],
      [14, '–', 64, 16],
    ]);
    for (const slot of [title, body])
      expect(slot?.levels[0]?.color).toMatchObject({ hex: testTheme.colors.ink, scheme: 'tx1', changes: [] });
    const table = layouts()
      .find(({ name }) => name === 'Table')
      ?.slots.find((slot) => slot.type === 'tbl');
    expect(table?.levels[0]?.size).toBe(type.table.best);
    const [number] = layouts().flatMap(({ slots }) => slots.filter((slot) => slot.type === 'sldNum'));
    expect(number?.levels[0]).toMatchObject({ size: type.footer, align: 'right' });
  });

  it('prompts in words of its own, a level each', () => {
    const xml = open.text('ppt/slideLayouts/slideLayout3.xml');
    expect(allMatches(xml, /<a:pPr lvl="(\d)"\/>/gu)).toEqual(['0', '0', '1', '2']);
    expect(allMatches(xml, /<a:t>([^<]+)</gu)).toEqual([
      'Click to write the message of this slide',
      'Click to add text',
      'Second level',
      'Third level',
      '‹#›',
    ]);
    expect(allMatches(xml, /(<p:ph[^>]*hasCustomPrompt="1"\/>)/gu)).toHaveLength(2);
  });

  it('has the theme’s colours by their slots, and its fonts', () => {
    const { ink, paper, muted, panel, accent, reported, assessed, disputed, denied, unknown, link } = testTheme.colors;
    const names = ['dk1', 'lt1', 'dk2', 'lt2', ...[1, 2, 3, 4, 5, 6].map((each) => `accent${each}`), 'hlink', 'folHlink'];
    const colors = [ink, paper, muted, panel, accent, reported, assessed, disputed, denied, unknown, link, link];
    const { theme } = base.masters[0]?.palette ?? { theme: new Map() };
    expect([...theme]).toEqual(names.map((name, index) => [name, colors[index]]));
    expect(base.masters[0]).toMatchObject({ name: testTheme.name, fonts: { major: 'Calibri', minor: 'Calibri' } });
    expect(layouts().map(({ background }) => background)).toEqual(
      layouts().map(() => expect.objectContaining({ kind: 'solid', color: expect.objectContaining({ scheme: 'bg1' }) })),
    );
  });

  it.each([
    [960, 540],
    [720, 540],
    [841.89, 595.28],
    [959.976, 540],
  ])('is as large as the grid’s slide, %d by %d points', async (width, height) => {
    const theme = { ...testTheme, grid: { ...testTheme.grid, slide: { width, height } } };
    const made = openPackage(await makeHouseBase(theme)).text('ppt/presentation.xml');
    expect(made).toContain(`<p:sldSz cx="${toEmu(width)}" cy="${toEmu(height)}"/>`);
    expect(made).toContain('<p:notesSz cx="6858000" cy="9144000"/>');
  });

  it('has the same bytes again, and says nothing of who made it and when', async () => {
    const other = { ...testTheme, name: 'Other', fonts: { heading: 'Georgia', body: 'Arial' } } as const;
    await makeHouseBase(other);
    expect(Buffer.compare(await makeHouseBase(testTheme), bytes)).toBe(0);
    const words = open.names.filter((name) => /PptxGenJS|\d{4}-\d\d-\d\dT|Office Theme|name="Office"/u.test(open.text(name)));
    expect(words).toEqual([]);
    expect(open.names.some((name) => /docProps|slides\/|notes/u.test(name))).toBe(false);
  });

  it('points to every part, and to nothing else', () => {
    const folder = (name: string): string => name.slice(0, name.indexOf('_rels/'));
    const targets = open.names
      .filter((name) => name.endsWith('.rels'))
      .flatMap((name) =>
        allMatches(open.text(name), /Target="([^"]+)"/gu).map((target) =>
          new URL(target, `file:///${folder(name)}`).pathname.slice(1),
        ),
      );
    const parts = open.names.filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml');
    expect([...new Set(targets)].sort()).toEqual([...parts].sort());
    expect(allMatches(open.text('[Content_Types].xml'), /PartName="\/([^"]+)"/gu).toSorted()).toEqual([...parts].sort());
  });
});
