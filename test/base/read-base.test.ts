import { describe, expect, it } from 'vitest';
import type { Base, BaseLayout, BaseSlot } from '../../src/base/base.ts';
import { readBase } from '../../src/base/read-base.ts';
import {
  artPicture,
  artShape,
  type BaseSpec,
  basePackage,
  level,
  type MasterSpec,
  solidFill,
  usualLayouts,
  usualMasterSlots,
  usualStyles,
} from '../support/base-package.ts';

const outcome = (bytes: Uint8Array) => readBase(bytes, { file: 'ministry.potx' });

function read(spec: BaseSpec = {}): Base {
  const { value, diagnostics } = outcome(basePackage(spec));
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error('no base');
  return value;
}

const problem = (bytes: Uint8Array) => outcome(bytes).diagnostics.map(({ code, message }) => `${code} ${message}`);

function layout(base: Base, name: string): BaseLayout {
  const found = base.masters.flatMap(({ layouts }) => layouts).find((each) => each.name === name);
  if (!found) throw new Error(`no layout ${name}`);
  return found;
}

function slot(base: Base, name: string, type: string): BaseSlot {
  const found = layout(base, name).slots.find((each) => each.type === type);
  if (!found) throw new Error(`no ${type} on ${name}`);
  return found;
}

const size = [960, 540] as const;
const one = (masters: readonly MasterSpec[]) => read({ masters });

describe('readBase', () => {
  it('reads size, masters, layouts in their order, notes master and first number', () => {
    const base = read({ size: [720, 405], firstNumber: 3 });
    expect(base.size).toEqual({ width: 720, height: 405 });
    expect(base.firstNumber).toBe(3);
    expect(base.notesMaster).toBe('ppt/notesMasters/notesMaster1.xml');
    expect(base.masters.map(({ name, part }) => [name, part])).toEqual([['House', 'ppt/slideMasters/slideMaster1.xml']]);
    expect(base.masters[0]?.layouts.map(({ name, type, position }) => [position, name, type])).toEqual([
      [1, 'Title Slide', 'title'],
      [2, 'Title and Content', 'obj'],
      [3, 'Section Header', 'secHead'],
      [4, 'Two Content', 'twoObj'],
      [5, 'Title Only', 'titleOnly'],
      [6, 'Blank', 'blank'],
    ]);
    expect(read({ notesMaster: false }).notesMaster).toBeUndefined();
  });

  it('knows elements by their namespace, whatever their prefix', () => {
    const strip = ({ package: _, ...rest }: Base) => rest;
    expect(strip(read({ prefixes: { p: 'ns0', a: 'd', r: 'rel' } }))).toEqual(strip(read()));
  });

  it('gives a placeholder what it does not say from its master, by its kind', () => {
    const base = one([{ slots: usualMasterSlots(size).map((each) => ({ ...each, frame: 'lIns="0" anchor="b"' })) }]);
    const title = slot(base, 'Title Only', 'title');
    expect(title.box?.y).toBeCloseTo(28.62, 1);
    expect([title.insets.left, title.insets.right, title.anchor]).toEqual([0, 7.2, 'bottom']);
    expect(slot(base, 'Title and Content', 'obj').box?.height).toBeCloseTo(342.9, 1);
    expect(slot(base, 'Title Only', 'sldNum').box?.x).toBeCloseTo(677.76, 1);
  });

  it('takes a level from the layout, then the master’s placeholder, then its styles, then the presentation', () => {
    const slots = usualMasterSlots(size).map((each) =>
      each.type === 'body' ? { ...each, style: level(1, { color: '<a:schemeClr val="accent1"/>' }) } : each,
    );
    const own = { name: 'Own', slots: [{ type: 'title' }, { index: 1, style: level(1, { size: 15 }) }] };
    const base = one([{ slots, layouts: [own, ...usualLayouts(size)], fonts: { major: 'Lora', minor: 'Lato' } }]);
    const [first, second, , fourth] = slot(base, 'Own', 'obj').levels;
    expect(first).toMatchObject({ size: 15, saysSize: true, face: 'Lato', themeFace: 'minor', color: { scheme: 'accent1' } });
    expect(second).toMatchObject({ size: 20, bullet: '•', indent: 36, hanging: 18, color: { scheme: 'tx1', hex: '#000000' } });
    expect(fourth).toMatchObject({ size: 18, saysSize: false });
    expect(slot(base, 'Own', 'title').levels[0]).toMatchObject({ size: 32, face: 'Lora', themeFace: 'major' });
  });

  it('looks at the sample text where no style says a size', () => {
    const prompt =
      '<a:p><a:pPr algn="ctr"/><a:endParaRPr sz="4000" b="1"><a:latin typeface="Source Sans Pro"/></a:endParaRPr></a:p>';
    const layouts = [{ name: 'Bare', slots: [{ index: 1, prompt }] }];
    const base = one([{ styles: '<p:titleStyle/><p:bodyStyle/><p:otherStyle/>', layouts, slots: [] }]);
    // The presentation's own style still speaks for it.
    expect(slot(base, 'Bare', 'obj').levels[0]).toMatchObject({ size: 18, saysSize: true });
    const [, second] = slot(base, 'Bare', 'obj').levels;
    expect(second).toMatchObject({ saysSize: false, size: 18 });
  });

  it('says how lines, paragraphs, capitals and weight are set', () => {
    const styles = usualStyles.replace(
      level(1, { size: 32, color: '<a:schemeClr val="tx1"/>', face: '+mj-lt' }),
      level(1, { size: 30, bold: true, capitals: true, lineSpacing: 90 }),
    );
    const [title] = slot(one([{ styles }]), 'Title Only', 'title').levels;
    expect(title).toMatchObject({ bold: true, capitals: 'all', lineSpacing: { share: 0.9 }, spaceBefore: { points: 0 } });
  });

  it('marks what cannot be filled: vertical text, a shared index, no place', () => {
    const layouts = [
      {
        name: 'Odd',
        slots: [
          { type: 'title' },
          { type: 'body', index: 1, vertical: true },
          { index: 2, box: [0, 0, 10, 10] as const, frame: 'vert="vert270"' },
          { index: 3, box: [0, 0, 10, 10] as const },
          { index: 3, box: [0, 20, 10, 10] as const },
          { type: 'body', index: 4_294_967_295 },
        ],
      },
    ];
    const { slots } = layout(one([{ layouts, slots: [{ type: 'title', box: [1, 2, 3, 4] }] }]), 'Odd');
    expect(slots.map(({ isVertical, isShared, box }) => [isVertical, isShared, box !== undefined])).toEqual([
      [false, false, true],
      [true, false, false],
      [true, false, true],
      [false, true, true],
      [false, true, true],
      [false, true, false],
    ]);
  });

  it('resolves a page’s ground through theme, style number and colour map', () => {
    const dark = {
      background: '<p:bgRef idx="1002"><a:schemeClr val="bg2"/></p:bgRef>',
      map: { bg1: 'dk1', tx1: 'lt1', bg2: 'dk2', tx2: 'lt2' },
    };
    const layouts = [
      { name: 'Plain', slots: [] },
      {
        name: 'Turned',
        slots: [{ type: 'title' }],
        map: Object.entries({ bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' })
          .map(([key, value]) => `${key}="${value}"`)
          .join(' '),
      },
      {
        name: 'Own',
        slots: [],
        background:
          '<p:bgPr><a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="112233"/></a:gs><a:gs pos="100000"><a:srgbClr val="445566"/></a:gs></a:gsLst></a:gradFill><a:effectLst/></p:bgPr>',
      },
    ];
    const base = one([{ ...dark, layouts }]);
    expect(layout(base, 'Plain').background).toMatchObject({ kind: 'solid', color: { hex: '#222A35', scheme: 'bg2' } });
    expect(layout(base, 'Turned').background).toMatchObject({ kind: 'solid', color: { hex: '#767171' } });
    expect(slot(base, 'Turned', 'title').levels[0]?.color.hex).toBe('#000000');
    expect(layout(base, 'Own').background).toMatchObject({ kind: 'several', colors: [{ hex: '#112233' }, { hex: '#445566' }] });
  });

  it('lists what is drawn, out of its groups, the master’s first, and nothing that shows nothing', () => {
    const group =
      '<p:grpSp><p:nvGrpSpPr><p:cNvPr id="9" name="G"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="1270000" y="0"/><a:ext cx="2540000" cy="1270000"/>' +
      `<a:chOff x="0" y="0"/><a:chExt cx="1270000" cy="1270000"/></a:xfrm>${solidFill('00FF00')}</p:grpSpPr>` +
      `${artShape([10, 20, 30, 40], '<a:grpFill/>')}</p:grpSp>`;
    const hidden = artShape([0, 0, 5, 5], solidFill('FF0000')).replace('name="Art"', 'name="Art" hidden="1"');
    const turned = artShape([0, 0, 100, 20], solidFill('0000FF')).replace('<a:xfrm>', '<a:xfrm rot="5400000">');
    const base = one([
      {
        art: artShape([0, 500, 960, 40], solidFill('003366'), { words: 'Ministry' }),
        layouts: [
          {
            name: 'With',
            slots: [],
            art: group + hidden + turned + artShape([1, 1, 1, 1], '<a:noFill/>') + artPicture([5, 6, 7, 8], 'rIdX'),
          },
          { name: 'Without', slots: [], hidesMaster: true },
        ],
      },
    ]);
    expect(layout(base, 'With').art.map(({ kind, box, from, words }) => ({ kind, box, from, words }))).toEqual([
      { kind: 'shape', box: { x: 0, y: 500, width: 960, height: 40 }, from: 'master', words: 'Ministry' },
      { kind: 'shape', box: { x: 120, y: 20, width: 60, height: 40 }, from: 'layout', words: '' },
      {
        kind: 'shape',
        box: { x: 40, y: -40, width: expect.closeTo(20), height: expect.closeTo(100) },
        from: 'layout',
        words: '',
      },
      { kind: 'picture', box: { x: 5, y: 6, width: 7, height: 8 }, from: 'layout', words: '' },
    ]);
    expect(layout(base, 'With').art[1]?.fill).toMatchObject({ kind: 'solid', color: { hex: '#00FF00' } });
    expect(layout(base, 'Without').art).toEqual([]);
  });

  it('takes the fallback of alternatives', () => {
    const art = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x">${artShape([0, 0, 1, 1], solidFill('111111'))}</mc:Choice><mc:Fallback>${artShape([0, 0, 2, 2], solidFill('222222'))}</mc:Fallback></mc:AlternateContent>`;
    const base = one([{ layouts: [{ name: 'Alt', slots: [], art }] }]);
    expect(layout(base, 'Alt').art.map(({ box }) => box.width)).toEqual([2]);
  });

  it('reads two masters with their own themes', () => {
    const base = one([{ themeName: 'One' }, { themeName: 'Two', colors: { accent1: '123456' } }]);
    expect(base.masters.map(({ name, palette }) => [name, palette.theme.get('accent1')])).toEqual([
      ['One', '#1F4E79'],
      ['Two', '#123456'],
    ]);
    expect(base.masters[1]?.layouts[0]).toMatchObject({ master: 2, position: 1 });
  });

  it('counts what a deck will not take over', () => {
    const { leftOut } = read({ slides: 3, macros: true, linkedPicture: true, sections: true, customShow: true });
    expect(leftOut).toEqual({
      slides: 3,
      macros: true,
      controls: 0,
      links: ['http://example.org/logo.png'],
      customShows: 1,
      sections: 1,
      commentAuthors: false,
    });
  });
});

describe('what is no base', () => {
  const text = (xml: string) => new TextEncoder().encode(xml);

  it('is refused with BAS001 and a way out', () => {
    expect(problem(text('hello'))).toEqual(['BAS001 ministry.potx cannot be used: it is no PowerPoint file']);
    const [found] = outcome(basePackage({ strict: true })).diagnostics;
    expect(found).toMatchObject({
      code: 'BAS001',
      severity: 'error',
      message: 'ministry.potx cannot be used: it is saved as Strict Open XML',
    });
    expect(found?.hints).toEqual(['in PowerPoint choose Save As, PowerPoint Template (*.potx), without "Strict"']);
    expect(problem(basePackage().subarray(0, 4000))).toEqual([
      'BAS001 ministry.potx cannot be used: the file is damaged: its end is missing',
    ]);
  });

  it.each<[string, Record<string, string | Uint8Array>, string]>([
    [
      'XML cut off',
      { 'ppt/slideMasters/slideMaster1.xml': '<p:sldMaster xmlns:p="x">' },
      'the file is damaged: ppt/slideMasters/slideMaster1.xml: it is not well formed in line 1',
    ],
    [
      'bytes that are no text',
      { 'ppt/theme/theme1.xml': Uint8Array.of(0x3c, 0xff, 0xfe, 0x80) },
      'the file is damaged: ppt/theme/theme1.xml: it is no text',
    ],
    [
      'elements without end',
      { 'ppt/theme/theme1.xml': '<a>'.repeat(300) + '</a>'.repeat(300) },
      'the file is damaged: ppt/theme/theme1.xml: its elements stand too deep in each other',
    ],
    ['another kind of part', { 'ppt/presentation.xml': '<x/>' }, 'there is no presentation in it'],
    [
      'a relationship that leads out',
      {
        'ppt/_rels/presentation.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/slideMaster" Target="../../../etc/passwd"/></Relationships>',
      },
      'the file is damaged: ppt/presentation.xml leads out of it: ../../../etc/passwd',
    ],
    [
      'no master',
      {
        'ppt/_rels/presentation.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
      },
      'there is no slide master in it',
    ],
  ])('%s', (_what, parts, message) =>
    expect(problem(basePackage({ parts }))).toEqual([`BAS001 ministry.potx cannot be used: ${message}`]),
  );

  const rels = (...lines: readonly (readonly [id: string, type: string, target: string])[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines
      .map(([id, type, target]) => `<Relationship Id="${id}" Type="x/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`;
  const [toMaster, toTheme] = [
    ['rId1', 'slideMaster', '../slideMasters/slideMaster1.xml'],
    ['rId1', 'theme', '../theme/theme1.xml'],
  ] as const;

  it.each<[string, Record<string, string>, string]>([
    [
      'two relationships of one id',
      { 'ppt/slideLayouts/_rels/slideLayout1.xml.rels': rels(toMaster, ['rId1', 'image', 'x.png']) },
      'the file is damaged: ppt/slideLayouts/slideLayout1.xml leads to two things as rId1',
    ],
    [
      'a layout without its master',
      { 'ppt/slideLayouts/_rels/slideLayout1.xml.rels': rels(['rId1', 'slideMaster', '../none.xml']) },
      'a layout in it does not lead back to its slide master',
    ],
    [
      'a layout with two masters',
      { 'ppt/slideLayouts/_rels/slideLayout1.xml.rels': rels(toMaster, ['rId2', 'slideMaster', toMaster[2]]) },
      'a layout in it does not lead back to its slide master',
    ],
    [
      'a notes master without a theme',
      { 'ppt/notesMasters/_rels/notesMaster1.xml.rels': rels(['rId1', 'theme', '../none.xml']) },
      'the notes master in it has no theme',
    ],
    [
      'a notes master with two themes',
      { 'ppt/notesMasters/_rels/notesMaster1.xml.rels': rels(toTheme, ['rId2', 'theme', '../theme/theme2.xml']) },
      'the notes master in it has no theme',
    ],
    [
      'a theme that nothing says the type of',
      {
        'ppt/theme/theme9.odd': '<x/>',
        'ppt/notesMasters/_rels/notesMaster1.xml.rels': rels(['rId1', 'theme', '../theme/theme9.odd']),
      },
      'the notes master in it has no theme',
    ],
  ])('%s', (_what, parts, message) =>
    expect(problem(basePackage({ parts }))).toEqual([`BAS001 ministry.potx cannot be used: ${message}`]),
  );

  it('names a master or a layout twice, or has too many of anything', () => {
    const only = usualLayouts(size);
    const twice = basePackage({
      parts: {
        'ppt/_rels/presentation.xml.rels': rels(
          ['rId1', 'slideMaster', 'slideMasters/slideMaster1.xml'],
          ['rId2', 'slideMaster', 'slideMasters/slideMaster1.xml'],
        ),
      },
      masters: [{ layouts: only }, { layouts: only }],
    });
    const refused = 'BAS001 ministry.potx cannot be used:';
    expect(problem(twice)).toEqual([
      `${refused} the file is damaged: ppt/presentation.xml names ppt/slideMasters/slideMaster1.xml twice`,
    ]);
    const layouts = Array.from({ length: 401 }, (_, index) => ({ name: `L${index}`, slots: [] }));
    expect(problem(basePackage({ masters: [{ layouts }] }))).toEqual([`${refused} it has more than 400 layouts`]);
    const art = artShape([0, 0, 1, 1], '<a:noFill/>').repeat(2001);
    expect(problem(basePackage({ masters: [{ art }] }))).toEqual([
      `${refused} ppt/slideMasters/slideMaster1.xml has 2006 shapes, at most 2000`,
    ]);
    const slots = Array.from({ length: 201 }, (_, index) => ({ type: 'body', index: index + 20 }));
    expect(problem(basePackage({ masters: [{ layouts: [{ name: 'Many', slots }] }] }))).toEqual([
      `${refused} ppt/slideLayouts/slideLayout1.xml has 201 placeholders, at most 200`,
    ]);
  });

  it('is a Word document, by its name', () => {
    const word =
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Override PartName="/ppt/presentation.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
    expect(problem(basePackage({ parts: { '[Content_Types].xml': word } }))).toEqual([
      'BAS001 ministry.potx cannot be used: it is a Word document',
    ]);
  });
});
