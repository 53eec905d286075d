import { describe, expect, it } from 'vitest';
import { readZip as readPacked } from '../../../../src/base/package/read-zip.ts';
import { readBase } from '../../../../src/base/read-base.ts';
import { descendants } from '../../../../src/base/xml/element.ts';
import { parsePart } from '../../../../src/base/xml/parse-part.ts';
import { exportPptx } from '../../../../src/export/pptx/export-pptx.ts';
import { keepParts } from '../../../../src/export/pptx/graft/keep-parts.ts';
import { briefing } from '../../../briefing/read.ts';
import { artShape, type BaseSpec, basePackage, level, usualLayouts, usualStyles } from '../../../support/base-package.ts';
import { compileOnBase, deckOnBase, openBase } from '../../../support/deck-on-base.ts';
import { allMatches, checkPackage, openPackage } from '../../../support/pptx-package.ts';

const text = briefing(
  'subtitle: On the way\nincidents: [{ id: raid, title: Raid, main: true, time: 2006-05-12, killed: { count: 3, of: civilians } }]\n',
  { title: 'Raid' },
).replace('killed: { count: 3, of: civilians }', 'summary: Men came at night.');

const make = (spec: BaseSpec = {}) => {
  const bytes = basePackage(spec);
  return { bytes, deck: () => deckOnBase(bytes, { text }) };
};

/** Parts that the rules of grafting change, if need be. */
const spliced = new Set(['[Content_Types].xml', '_rels/.rels', 'ppt/presentation.xml', 'ppt/_rels/presentation.xml.rels']);

describe('a template whose ground cannot be written on', () => {
  const stripes = {
    background:
      '<p:bgPr><a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="101040"/></a:gs><a:gs pos="100000"><a:srgbClr val="FFF0F0"/></a:gs></a:gsLst><a:lin ang="5400000"/></a:gradFill><a:effectLst/></p:bgPr>',
  };
  const panelsOn = (theme = '') => {
    const { pages = [] } = compileOnBase(basePackage({ masters: [stripes] }), { theme });
    return pages.map(({ items, role }) => ({ role, items, panel: items.findIndex(({ name }) => name === 'Panel') }));
  };

  it('has a plain panel under bodies, behind all that stands on it and below the title', () => {
    const pages = panelsOn().filter(({ role }) => role === 'content' || role === 'columns' || role === 'canvas');
    expect(pages.length).toBeGreaterThan(2);
    for (const { items, panel } of pages) {
      const [own, title] = [items[panel], items.find(({ placeholder }) => placeholder?.type === 'title')];
      expect(own).toMatchObject({ kind: 'shape', fill: 'paper', alt: { decorative: true } });
      if (!own || !title) throw new Error('no panel or no title');
      expect(own.box.y).toBeGreaterThanOrEqual(title.box.y);
      const body = items
        .slice(panel + 1)
        .filter(({ placeholder, name }) => placeholder?.type !== 'topic' && !/TLP|Footer|number/iu.test(name));
      for (const { box } of body) {
        expect(box.y).toBeGreaterThanOrEqual(own.box.y - 0.01);
        expect(box.x + box.width).toBeLessThanOrEqual(own.box.x + own.box.width + 0.01);
        expect(box.y + box.height).toBeLessThanOrEqual(own.box.y + own.box.height + 0.01);
      }
    }
  });

  it('has none where the theme says what lies under the text', () => {
    expect(panelsOn('ground: "#FFFFFF"\n').filter(({ panel }) => panel >= 0)).toEqual([]);
  });
});

describe('a deck on a template', () => {
  it('keeps every part as it was packed, but four', async () => {
    const { bytes, deck } = make({ slides: 2, macros: true, sections: true, customShow: true });
    const [before, after] = [readPacked(bytes), readPacked(await deck())];
    const kept = [...keepParts(openBase(bytes)).parts.keys()];
    expect(kept.length).toBeGreaterThan(15);
    for (const name of kept.filter((each) => !spliced.has(each)))
      expect([name, after.get(name)]).toEqual([name, before.get(name)]);
  });

  it('is sound, and holds nothing that cannot be reached', async () => {
    const { deck } = make({ slides: 3, macros: true, linkedPicture: true, sections: true, customShow: true });
    const file = await deck();
    expect(checkPackage(file)).toEqual([]);
    const open = openPackage(file);
    expect(open.names.filter((name) => /vbaProject|thumbnail/u.test(name))).toEqual([]);
    expect(open.text('[Content_Types].xml')).toContain(
      'PartName="/ppt/presentation.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"',
    );
    expect(open.text('ppt/presentation.xml')).not.toContain('custShow');
  });

  it('has the same bytes twice', async () => {
    const { deck } = make({ slides: 1 });
    expect(Buffer.compare(await deck(), await deck())).toBe(0);
  });

  it('stands on a template of other prefixes', async () => {
    const { deck } = make({ prefixes: { p: 'x', a: 'y', r: 'z' }, slides: 2, sections: true });
    const { value, diagnostics } = readBase(await deck(), { file: 'deck.pptx' });
    expect(diagnostics).toEqual([]);
    expect(value?.leftOut).toMatchObject({ slides: 2, sections: 2, customShows: 0 });
    expect(value?.shown).toEqual(['ppt/slideLayouts/slideLayout1.xml', expect.stringContaining('ppt/slideLayouts/')]);
  });

  it('fills placeholders without a position and without what they inherit', async () => {
    const { deck } = make();
    const open = openPackage(await deck());
    const slides = open.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name));
    expect(slides.length).toBeGreaterThan(1);
    for (const name of slides) {
      const xml = open.text(name);
      const [title] = allMatches(xml, /(<p:sp>(?:(?!<\/p:sp>).)*<p:ph type="(?:title|ctrTitle)"(?:(?!<\/p:sp>).)*<\/p:sp>)/gu);
      expect(title).toContain('<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang=');
      expect(title).not.toMatch(/<a:latin|<a:solidFill|<a:pPr| b="/u);
    }
  });

  it('begins with the number that the template says', async () => {
    const { deck } = make({ firstNumber: 5 });
    const open = openPackage(await deck());
    const numbers = allMatches(open.text('ppt/slides/slide2.xml'), /type="slidenum">.*?<a:t>(\d+)<\/a:t>/gu);
    expect(numbers).toEqual(['6']);
  });

  it('adds masters of notes and handouts where the template has none, and takes its own where it has one', async () => {
    const [without, withOne] = [make({ notesMaster: false }), make()];
    const [added, own] = [openPackage(await without.deck()), openPackage(await withOne.deck())];
    expect(added.names.filter((name) => /notesMaster\d+\.xml$/u.test(name))).toEqual(['ppt/notesMasters/notesMaster1.xml']);
    expect(added.text('ppt/_rels/presentation.xml.rels')).toContain('notesMasters/notesMaster1.xml');
    expect(own.bytes('ppt/notesMasters/notesMaster1.xml')).toEqual(
      openPackage(withOne.bytes).bytes('ppt/notesMasters/notesMaster1.xml'),
    );
    expect(checkPackage(await without.deck())).toEqual([]);
  });

  it('marks the template’s own handout master as each slide is marked, in whatever prefixes', async () => {
    for (const prefixes of [undefined, { p: 'x', a: 'y', r: 'z' }]) {
      const { bytes, deck } = make({ handoutMaster: true, ...(prefixes ? { prefixes } : {}) });
      const open = openPackage(await deck());
      const name = 'ppt/handoutMasters/handoutMaster1.xml';
      expect(open.names.filter((each) => each.includes('handoutMaster') && !each.endsWith('.rels'))).toEqual([name]);
      const [before, after] = [openPackage(bytes).text(name), open.text(name)];
      const root = parsePart(after, name);
      expect([...descendants(root)].filter(({ name: tag, text: words }) => tag === 'a:t' && words === 'TLP:CLEAR')).toHaveLength(
        2,
      );
      const ids = [...descendants(root)].flatMap(({ name: tag, attributes }) => (tag === 'p:cNvPr' ? [attributes.id] : []));
      expect(new Set(ids).size).toBe(ids.length);
      // What was there stays, letter for letter.
      expect(after.replaceAll(/<p:sp xmlns:a=.*?<\/p:sp>/gu, '')).toBe(before);
    }
    expect(checkPackage(await make({ handoutMaster: true }).deck())).toEqual([]);
  });

  it('lays notes on paper of the template’s size, and on the usual one where that is no paper', () => {
    const sheet = (spec: BaseSpec) => compileOnBase(basePackage(spec), { text }).pages?.[0]?.notesPage;
    const page = sheet({ notesSize: [7_560_000, 10_692_000] });
    expect(page?.size.width).toBeCloseTo(595.3, 1);
    expect(page?.size.height).toBeCloseTo(841.9, 1);
    for (const mark of page?.marks ?? []) expect(mark.box.x + mark.box.width).toBeLessThanOrEqual(541.3);
    expect(page?.marks.at(-1)?.box.y).toBeGreaterThan(780);
    expect(page?.text.box.width).toBeCloseTo(487.3, 1);
    for (const notesSize of [
      [0, 0],
      [914_400, 9_144_000],
      [6_858_000, 2_147_483_647],
    ] as const)
      expect(sheet({ notesSize })?.size).toEqual({ width: 540, height: 720 });
  });

  it('writes colours of the template as such', async () => {
    const { bytes } = make({ masters: [{ colors: { accent1: '66CCFF' } }] });
    const compiled = compileOnBase(bytes, { briefing: 'isfara-2006-reports.yaml' });
    const open = openPackage(await exportPptx(compiled));
    const charts = open.names.filter((name) => /^ppt\/charts\/chart\d+\.xml$/u.test(name));
    expect(charts.length).toBeGreaterThan(0);
    for (const name of charts) {
      expect(open.text(name)).toMatch(/<a:schemeClr val="accent1"><a:lumMod val="\d+"\/>/u);
      expect(open.text(name)).not.toContain('66CCFF');
    }
  });

  it('gives each slide the colours that its layout alone has', async () => {
    const override =
      '<a:themeOverride xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:clrScheme name="Own">' +
      ['dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink']
        .map((name, index) => `<a:${name}><a:srgbClr val="${index % 2 === 0 ? '202020' : 'F4F0E0'}"/></a:${name}>`)
        .join('') +
      '</a:clrScheme></a:themeOverride>';
    const part = 'ppt/theme/themeOverride1.xml';
    const layouts = usualLayouts([960, 540]).map((layout, index) =>
      index === 0
        ? {
            ...layout,
            relationships:
              '<Relationship Id="rIdO" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/themeOverride" Target="../theme/themeOverride1.xml"/>',
          }
        : layout,
    );
    const { bytes, deck } = make({ masters: [{ layouts }], parts: { [part]: override } });
    expect(openBase(bytes).masters[0]?.layouts[0]?.palette.theme.get('lt1')).toBe('#F4F0E0');
    const open = openPackage(await deck());
    const copies = open.names.filter((name) => /hemeOverride\d+\.xml$/u.test(name));
    expect(copies).toEqual(['ppt/theme/slideThemeOverride1.xml', part]);
    expect(open.text('ppt/theme/slideThemeOverride1.xml')).toBe(override);
    expect(open.text('ppt/slides/_rels/slide1.xml.rels')).toContain('Target="../theme/slideThemeOverride1.xml"');
    expect(open.text('ppt/slides/_rels/slide2.xml.rels')).not.toContain('hemeOverride');
    expect(open.text('ppt/slides/slide1.xml')).toContain('<a:overrideClrMapping bg1="lt1" tx1="dk1"');
    expect(open.text('[Content_Types].xml')).toContain(
      'PartName="/ppt/theme/slideThemeOverride1.xml" ContentType="application/vnd.openxmlformats-officedocument.themeOverride+xml"',
    );
    // The template made here says of its own part only that it is XML.
    expect(checkPackage(await deck())).toEqual([`no content type: ${part}`]);
  });

  it('writes sizes out where the template keeps no styles', async () => {
    const { deck } = make({ withoutDefaults: true, masters: [{ styles: usualStyles.replaceAll(/ sz="\d+"/gu, '') }] });
    const open = openPackage(await deck());
    expect(open.text('ppt/slides/slide1.xml')).toMatch(/<p:ph type="(?:title|ctrTitle)"\/>.*?<a:rPr lang="[^"]*" sz="\d+" b=/u);
  });

  it('names no part and no shape as another is named', async () => {
    const { deck } = make({ parts: {}, slides: 4 });
    const open = openPackage(await deck());
    expect(new Set(open.names.map((name) => name.toLowerCase())).size).toBe(open.names.length);
    for (const name of open.names.filter((each) => /^ppt\/slides\/slide\d+\.xml$/u.test(each))) {
      const ids = allMatches(open.text(name), /<p:cNvPr id="(\d+)"/gu);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('stands on layouts whose art and dark ground are the template’s', async () => {
    const bytes = basePackage({
      masters: [
        {
          background: '<p:bgPr><a:solidFill><a:srgbClr val="102040"/></a:solidFill><a:effectLst/></p:bgPr>',
          map: { bg1: 'dk1', tx1: 'lt1' },
          art: artShape([0, 0, 960, 10], '<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>'),
          styles: usualStyles.replace(level(1, { size: 12 }), ''),
        },
      ],
    });
    const compiled = compileOnBase(bytes, { text });
    expect(compiled.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(compiled.theme?.colors.ink).toBe('#FFFFFF');
    expect(checkPackage(await exportPptx(compiled))).toEqual([]);
  });
});
