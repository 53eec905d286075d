import { describe, expect, it } from 'vitest';
import { roles } from '../../../src/base/choose/role.ts';
import { overlap } from '../../../src/base/free-area.ts';
import { labelOf } from '../../../src/theme/derive/marks.ts';
import type { RoleFrame } from '../../../src/theme/derive/role-frame.ts';
import {
  artPicture,
  artShape,
  type BaseSpec,
  type LayoutSpec,
  level,
  solidFill,
  usualLayouts,
  usualMasterSlots,
  usualStyles,
} from '../../support/base-package.ts';
import { derive, derived } from './read-derived.ts';

const size = [960, 540] as const;
const accent = '<a:schemeClr val="accent1"/>';
const text1 = '<a:schemeClr val="tx1"/>';
const bodyStyles = (...levels: readonly Parameters<typeof level>[1][]): string =>
  usualStyles.replace(
    /<p:bodyStyle>.*<\/p:bodyStyle>/u,
    `<p:bodyStyle>${levels.map((each, index) => level(index + 1, each)).join('')}</p:bodyStyle>`,
  );
const masters = (master: NonNullable<BaseSpec['masters']>[number]): BaseSpec => ({ masters: [master] });

/** All that stands on a slide of a frame at fixed places. */
const standing = (frame: RoleFrame) => [
  frame.title.box,
  ...frame.bodies.map(({ box }) => box),
  frame.footer.box,
  frame.number.box,
];

describe('sizes of page', () => {
  it('scales type and gutters with the page, but not the label, nor below 8 points', () => {
    const plain = derived();
    expect([plain.type.table.best, plain.type.caption, plain.type.tlp, plain.grid.gutter, plain.base.scale]).toEqual([
      14, 11, 12, 14.4, 1,
    ]);
    const small = derived({ size: [720, 405] });
    expect([small.type.table.best, small.type.caption, small.type.tlp, small.grid.gutter, small.base.scale]).toEqual([
      11, 8, 12, 10.8, 0.75,
    ]);
    expect(derived({ size: [720, 540] }).base.scale).toBe(1);
    expect(derived({ size: [842, 595] }).base.scale).toBeCloseTo(1.1, 2);
    expect(derived({ size: [595, 842] }).base.scale).toBeCloseTo(0.83, 2);
  });

  it('finds room, a title of two lines and clear labels on each of them', () => {
    for (const page of [size, [720, 405], [720, 540], [842, 595], [595, 842], [792, 612]] as const) {
      const { value, told } = derive({ size: page });
      expect(told).toEqual([]);
      for (const role of roles) {
        const frame = value?.base.frames[role];
        if (!frame) throw new Error(role);
        expect(frame.titleLines, `${role} on ${page}`).toBeGreaterThanOrEqual(role === 'cover' || role === 'section' ? 1 : 2);
        for (const mark of Object.values(frame.marks)) {
          expect(mark.isForced).toBe(false);
          for (const box of standing(frame)) {
            const shared = overlap(labelOf(mark), box);
            expect(shared.width * shared.height, `${role} on ${page}`).toBeLessThan(1);
          }
        }
      }
    }
  });
});

describe('title', () => {
  it('keeps its size where two lines fit, shrinks to it, and says when only one does', () => {
    const titled = (height: number, style: string) =>
      masters({
        slots: usualMasterSlots(size).map((slot) =>
          slot.type === 'title' ? { ...slot, box: [60, 30, 800, height] as const, style } : slot,
        ),
      });
    const title = (height: number, points: number) => derived(titled(height, level(1, { size: points }))).base.frames.content;
    expect([title(100, 28).titleSizes.best, title(100, 28).titleLines]).toEqual([28, 2]);
    expect([title(72, 44).titleSizes.best, title(72, 44).titleLines]).toEqual([27, 2]);
    expect([title(40, 24).titleSizes, title(40, 24).titleLines]).toEqual([{ ceiling: 24, best: 24, floor: 20 }, 1]);
    expect(derive(titled(40, level(1, { size: 24 }))).told).toContain(
      'warning BAS008 title box too low on Title and Content (1/2): it holds one line of 24 pt',
    );
  });
});

describe('text level', () => {
  it('is the first with a bullet that can be read', () => {
    const pale = bodyStyles({ size: 14, color: '<a:srgbClr val="E0896F"/>' }, { size: 12, color: text1, bullet: true });
    expect(derived(masters({ styles: pale })).base.levels).toEqual({
      lead: 2,
      text: 2,
      reason: 'level 1 cannot be read: contrast 2.63',
    });
    const heading = bodyStyles({ size: 24, color: accent }, { size: 20, color: text1, bullet: true });
    expect(derived(masters({ styles: heading })).base.levels).toEqual({
      lead: 1,
      text: 2,
      reason: 'level 2 is the first with a bullet',
    });
    const none = bodyStyles({ size: 24, color: text1 }, { size: 20, color: text1 });
    expect(derived(masters({ styles: none })).base.levels).toMatchObject({ lead: 1, text: 1 });
    expect(derived({}, { levels: { text: 3 } }).base.levels).toMatchObject({ lead: 1, text: 3 });
  });

  it('sets no text larger than there, and none below our floor', () => {
    const own = (points: number) =>
      derived(masters({ styles: bodyStyles({ size: points, color: text1, bullet: true }) })).type.body;
    expect(own(16)).toEqual({ ceiling: 16, best: 16, floor: 14 });
    expect(own(32)).toEqual({ ceiling: 22, best: 18, floor: 14 });
    expect(own(9)).toEqual({ ceiling: 14, best: 14, floor: 14 });
  });
});

describe('frames', () => {
  const withArt = (art: string): BaseSpec => masters({ layouts: usualLayouts(size).map((layout) => ({ ...layout, art })) });

  it('are the placeholders themselves where nothing cuts in', () => {
    const { content, columns, canvas } = derived().base.frames;
    expect(content.bodies.map(({ box, slot }) => box === slot?.box)).toEqual([true]);
    expect(columns.bodies).toHaveLength(2);
    expect(canvas.bodies.map(({ slot }) => slot)).toEqual([undefined]);
    expect(canvas.bodies[0]?.box.y).toBeCloseTo(content.bodies[0]?.area.y ?? 0, 1);
    expect(content.freeShare).toBeCloseTo(0.548, 2);
  });

  it('leave out a seal, a band and a line, and not a ground', () => {
    const body = (art: string) => derived(withArt(art)).base.frames.content.bodies[0]?.box;
    expect(body(artShape([700, 380, 220, 120], solidFill('AA0000'), { geometry: 'ellipse' }))).toMatchObject({
      width: expect.closeTo(700 - 4 - 66.24, 1),
    });
    expect(body(artShape([0, 0, 960, 170], solidFill('AA0000')))?.y).toBeCloseTo(174, 1);
    expect(body(artShape([800, 0, 160, 540], solidFill('AA0000')))?.width).toBeCloseTo(796 - 66.24, 1);
    expect(body(artShape([20, 120, 920, 390], solidFill('EEEEEE')))).toMatchObject({ width: expect.closeTo(828.48, 1) });
  });

  it('say how little is left, and refuse too little', () => {
    const half = artShape([400, 0, 560, 540], solidFill('AA0000'), { words: 'PHOTO' });
    expect(derive(withArt(artShape([700, 0, 260, 540], solidFill('AA0000'), { words: 'PHOTO' }))).told).toContainEqual(
      expect.stringMatching(/^warning BAS007 little room on Title and Content \(1\/2\): 4\d % of the page/u),
    );
    const refused = derive(withArt(half));
    expect(refused.told.join('\n')).toMatch(/error BAS007/u);
    expect(refused.value === undefined).toBe(true);
    expect(refused.told).toContainEqual(expect.stringMatching(/^error BAS007 .*at least 30 % is needed$/u));
    const said = derive(withArt(half), { body: { x: 40, y: 140, width: 900, height: 340 } });
    expect(said.value?.base.frames.content.bodies[0]?.box).toEqual({ x: 40, y: 140, width: 900, height: 340 });
  });

  it('halve the body where there are no columns, and take the body of the content away for figures', () => {
    const [cover, content] = usualLayouts(size) as [LayoutSpec, LayoutSpec];
    const { frames } = derived(masters({ layouts: [cover, content] })).base;
    const [left, right] = frames.columns.bodies;
    expect(frames.columns.plays).toBe('content');
    expect([left?.slot, right?.slot]).toEqual([undefined, undefined]);
    expect((right?.box.x ?? 0) - ((left?.box.x ?? 0) + (left?.box.width ?? 0))).toBeCloseTo(14.4, 5);
    expect(frames.canvas.layout.name).toBe('Title and Content');
    expect(frames.canvas.bodies[0]?.box).toEqual(frames.content.bodies[0]?.area);
  });

  it('find a line for the topic: a thin slot, else the gap beside the label', () => {
    const [cover, content] = usualLayouts(size) as [LayoutSpec, LayoutSpec];
    const low = content.slots.map((slot) => (slot.index === 1 ? { ...slot, box: [66, 200, 828, 290] as const } : slot));
    const gap = derived(masters({ layouts: [cover, { ...content, slots: low }] })).base.frames.content.kicker;
    expect([gap?.slot, gap?.box.y]).toEqual([undefined, expect.closeTo(132.84, 1)]);
    const thin = [...low, { type: 'body', index: 13, box: [66, 150, 828, 24] as const }];
    expect(derived(masters({ layouts: [cover, { ...content, slots: thin }] })).base.frames.content.kicker?.slot?.index).toBe(13);
    expect(derived().base.frames.content.kicker).toBeUndefined();
  });

  it('give footer and number a plain place where the template has none', () => {
    const { footer, number, marks } = derived(masters({ layouts: usualLayouts(size, { footers: [] }) })).base.frames.content;
    expect([footer.slot, number.slot]).toEqual([undefined, undefined]);
    const boxes = [footer.box, number.box, labelOf(marks.foot)];
    for (const box of boxes) {
      expect(box.y + box.height).toBeLessThanOrEqual(540);
      for (const other of boxes) if (other !== box) expect(overlap(box, other).width * overlap(box, other).height).toBe(0);
    }
  });
});

describe('ground', () => {
  const dark: BaseSpec = masters({ map: { bg1: 'dk1', tx1: 'lt1' }, colors: { dk1: '101820' } });

  it('is the page through theme and map; every colour follows it', () => {
    const { colors, base } = derived(dark);
    expect([colors.paper, colors.ink]).toEqual(['#101820', '#FFFFFF']);
    expect(base.frames.content.title).toMatchObject({ inherits: true, ink: { hex: '#FFFFFF' } });
    expect(base.frames.content.colors.accent.scheme).toBe('accent1');
  });

  it('is the nearest shape under the words, and the slot’s own fill over it', () => {
    const band = artShape([0, 0, 960, 140], solidFill('0B2545'));
    const { title, bodies } = derived(masters({ art: band })).base.frames.content;
    expect(title.ground.colors.map(({ hex }) => hex)).toEqual(['#0B2545']);
    // Black on navy: moved, and told.
    expect([title.inherits, title.ink.hex]).toEqual([false, '#FFFFFF']);
    expect(bodies[0]?.ground.colors[0]?.hex).toBe('#FFFFFF');
    const { told } = derive(masters({ art: band }));
    expect(told.filter((each) => each.includes('BAS012'))).toContain(
      'note BAS012 text of title 2 on Title and Content (1/2) moved for contrast: #000000 cannot be read, #FFFFFF can',
    );
    const filled = usualLayouts(size).map((layout) => ({
      ...layout,
      slots: layout.slots.map((slot) => (slot.type === 'title' ? { ...slot, fill: solidFill('FFEE99') } : slot)),
    }));
    expect(derived(masters({ art: band, layouts: filled })).base.frames.content.title.ground.colors[0]?.hex).toBe('#FFEE99');
  });

  it('is a panel of our own on a picture, in a colour of the theme; a cover’s is a guess, and asks for the colour', () => {
    const layouts = usualLayouts(size).map((layout) => ({ ...layout, art: artPicture([0, 0, 960, 540], 'rIdP') }));
    const { told, diagnostics } = derive(masters({ layouts }));
    expect(told).toContain('warning BAS006 a plain panel covers the picture Logo on Title and Content (1/2), in #FFFFFF');
    expect(told).toContain('warning BAS006 text stands on the picture Logo on Title Slide (1/1), taken for #FFFFFF');
    expect(diagnostics.filter(({ code }) => code === 'BAS006').flatMap(({ hints }) => hints)).toEqual(
      expect.arrayContaining([
        'look at it, and write the colour under the text in the theme: ground: "#FFFFFF"',
        'look at it; where text can be read on it without the panel, write the colour that it shows in the theme: ground: "#FFFFFF"',
      ]),
    );
    const { frames } = derived(masters({ layouts })).base;
    expect([frames.content.isPanelled, frames.canvas.isPanelled, frames.cover.isPanelled]).toEqual([true, true, false]);
    expect(derived(masters({})).base.frames.content.isPanelled).toBe(false);
    const said = derive(masters({ layouts }), { ground: '#203040' }, ['ground']);
    expect(said.told.filter((each) => each.includes('BAS006'))).toEqual([]);
    expect(said.value?.colors.paper).toBe('#203040');
    expect(said.value?.base.frames.content).toMatchObject({ isPanelled: false, bodies: [{ inherits: false }] });
  });
});

describe('fonts', () => {
  it('come from the placeholders; one that nobody knows is told, with what to write', () => {
    const { value, diagnostics } = derive(masters({ fonts: { major: 'Marianne', minor: 'Arial' } }));
    expect(value?.fonts).toEqual({ heading: 'Marianne', body: 'Arial' });
    expect(value?.base.families.map(({ measure }) => measure.kind)).toEqual(['widest', 'like']);
    expect(diagnostics.map(({ code, message, hints }) => [code, message, ...hints])).toEqual([
      [
        'BAS005',
        'nobody knows how wide Marianne is: lines are kept short by a guess',
        'put its font files beside the template and name them: fonts: { heading: { family: Marianne, files: [Marianne-Regular.ttf] } }',
      ],
    ]);
  });
});

describe('marks', () => {
  it('stand right of all else, else on the date’s place, and on the side that the theme says', () => {
    const { content } = derived().base.frames;
    expect(content.marks.head).toMatchObject({ side: 'right', x: expect.closeTo(887.52, 1), y: 4, height: 17 });
    expect(labelOf(content.marks.foot).x).toBeGreaterThan(60);
    expect(content.marks.foot.x).toBeLessThan(320);
    expect(derived({}, { marks: { head: 'left' } }).base.frames.content.marks.head).toMatchObject({
      side: 'left',
      x: expect.closeTo(73.44, 1),
    });
  });

  it('pass over a plain band, but not over words; in the corner they are told', () => {
    const band = masters({ art: artShape([0, 0, 960, 28], solidFill('0B2545')) });
    expect(derived(band).base.frames.content.marks.head).toMatchObject({ y: 4, isForced: false });
    const words = masters({ art: artShape([0, 0, 960, 28], solidFill('0B2545'), { words: 'Ministry' }) });
    expect(derive(words).told).toContain(
      'warning BAS009 no clear place for the TLP label at the head of Title and Content (1/2): it is drawn in the corner',
    );
  });
});

it('what is left out is told', () => {
  expect(derive({ slides: 2, macros: true, linkedPicture: true }).told).toContain(
    'note BAS002 left out of decks on ministry.potx: its macros, 1 link to files elsewhere, 2 sample slides',
  );
});

it('a template without text styles is told', () => {
  const prompt = '<a:p><a:endParaRPr sz="2000"/></a:p>';
  const layouts = usualLayouts(size).map((layout) => ({
    ...layout,
    slots: layout.slots.map((slot) => ({ ...slot, style: '', prompt })),
  }));
  const { value, told } = derive({
    ...masters({ layouts, styles: '<p:titleStyle/><p:bodyStyle/><p:otherStyle/>' }),
    withoutDefaults: true,
  });
  expect(told).toContain('note BAS010 ministry.potx keeps no text styles: sizes are written on each slide');
  expect(value?.type.body.best).toBe(18);
});
