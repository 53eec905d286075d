/**
 * Canaries of the deck that PptxGenJS makes of a theme, as those of a chart in `correct-chart.test.ts`: each fault is still in
 * what it writes, and gone when it is corrected. Where the first half fails, a release has mended the fault: delete its file in
 * `correct/` and its lines here.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { AskedFor, BaseCorrection, BaseParts } from '../../../../src/export/pptx/correct/base-parts.ts';
import { correctBase } from '../../../../src/export/pptx/correct/correct-base.ts';
import { freeBullets } from '../../../../src/export/pptx/correct/cut-bullets.ts';
import { dropDefaultLayout } from '../../../../src/export/pptx/correct/default-layout.ts';
import { showFooters } from '../../../../src/export/pptx/correct/hidden-footers.ts';
import { writeInsets } from '../../../../src/export/pptx/correct/lost-insets.ts';
import { writeKind } from '../../../../src/export/pptx/correct/lost-kind.ts';
import { dropNotesMaster } from '../../../../src/export/pptx/correct/notes-master.ts';
import { setNotesSize } from '../../../../src/export/pptx/correct/notes-size.ts';
import { bindNumber } from '../../../../src/export/pptx/correct/orphan-number.ts';
import { freePromptColor } from '../../../../src/export/pptx/correct/prompt-color.ts';
import { listTypes } from '../../../../src/export/pptx/correct/stray-types.ts';
import { makeSlots } from '../../../../src/export/pptx/house/house-slots.ts';
import { layoutKinds } from '../../../../src/export/pptx/house/layout-kinds.ts';
import { orderBase } from '../../../../src/export/pptx/house/order-base.ts';
import { takeBase } from '../../../../src/export/pptx/house/take-base.ts';
import { openPptxGenJS, writeParts } from '../../../../src/export/pptx/pptxgenjs.ts';
import { writeXml } from '../../../../src/export/pptx/xml-tree.ts';
import { allMatches } from '../../../support/pptx-package.ts';
import { testTheme } from '../../../support/pptx-pages.ts';

const slots = makeSlots(testTheme);
const asked: AskedFor = new Map([...slots].map(([layout, own]) => [layoutKinds[layout].name, own]));
let raw: BaseParts;
beforeAll(async () => {
  raw = takeBase(await orderBase(testTheme, slots));
});

const textOf = (parts: BaseParts, name: string): string => {
  const root = parts.get(name);
  return root ? writeXml(root) : '';
};
const all = (parts: BaseParts, pattern: RegExp, names = /./u): readonly string[] =>
  [...parts.keys()].filter((name) => names.test(name)).flatMap((name) => allMatches(textOf(parts, name), pattern));
const presentation = 'ppt/presentation.xml';
const layouts = /^ppt\/slideLayouts\/slideLayout/u;
const masters = /^ppt\/slide(?:Layouts|Masters)\/slide/u;

interface Fault {
  readonly correct: BaseCorrection;
  readonly isIn: (parts: BaseParts) => boolean;
}

const faults: Readonly<Record<string, Fault>> = {
  'a notes master behind the slides': {
    correct: dropNotesMaster,
    isIn: (parts) => /<p:sldMasterIdLst>.*<\/p:sldMasterIdLst><p:notesMasterIdLst>/u.test(textOf(parts, presentation)),
  },
  'a notes master with the theme of the slides': {
    correct: dropNotesMaster,
    isIn: (parts) =>
      all(parts, /(theme\/theme1\.xml)"/gu, /(?:slideMasters|notesMasters)\/_rels/u).length > 1 &&
      all(parts, /(7\/23\/19)/gu).length > 0,
  },
  'pages of notes as large as a slide turned upright': {
    correct: setNotesSize,
    isIn: (parts) => textOf(parts, presentation).includes('<p:notesSz cx="6858000" cy="12192000"/>'),
  },
  'a layout that nobody asked for': {
    correct: dropDefaultLayout,
    isIn: (parts) => all(parts, /<p:cSld name="(DEFAULT)"/gu).length > 0,
  },
  'kinds of files that are not there': {
    correct: listTypes,
    isIn: (parts) => /image\/jpg|docProps|slide1\.xml/u.test(textOf(parts, '[Content_Types].xml')),
  },
  'black prompts': {
    correct: freePromptColor,
    isIn: (parts) => all(parts, /<a:rPr[^>]*><a:solidFill><a:srgbClr val="(000000)"/gu, layouts).length > 0,
  },
  'no insets and no anchor': {
    correct: writeInsets,
    isIn: (parts) => all(parts, /(<a:bodyPr wrap="square" rtlCol="0"\/>)/gu, layouts).length > 0,
  },
  'no kind of a placeholder for tables': {
    correct: writeKind,
    isIn: (parts) => all(parts, /(<p:ph[^>]* type="tbl")/gu, layouts).length === 0,
  },
  'placeholders without bullets and indents': {
    correct: freeBullets,
    isIn: (parts) => all(parts, /(<a:lvl1pPr indent="0" marL="0"><a:buNone\/>)/gu, layouts).length > 0,
  },
  'a number that nothing can belong to': {
    correct: bindNumber,
    isIn: (parts) =>
      all(parts, /type="sldNum"[^>]* idx="(4294967295)"/gu, masters).length > 0 ||
      all(parts, /<a:t>(null|10\d\d)<\/a:t>/gu, masters).length > 0,
  },
  'footers that are hidden': {
    correct: showFooters,
    isIn: (parts) => all(parts, /(<p:hf )/gu).length > 0,
  },
};

describe.each(Object.entries(faults))('%s', (_, { correct, isIn }) => {
  it('are in what PptxGenJS made of a theme, and not when it is corrected', () => {
    expect(isIn(raw)).toBe(true);
    expect(isIn(correct(raw, asked))).toBe(false);
    expect(isIn(correctBase(raw, asked))).toBe(false);
  });
});

describe('all corrections', () => {
  it('change nothing the second time', () => {
    const once = correctBase(raw, asked);
    const twice = correctBase(once, asked);
    expect([...twice].map(([name, root]) => [name, writeXml(root)])).toEqual(
      [...once].map(([name, root]) => [name, writeXml(root)]),
    );
  });

  it('keep the order, the names and the places of the seven layouts', () => {
    const corrected = correctBase(raw, asked);
    const names = all(corrected, /<p:cSld name="([^"]+)"/gu, layouts);
    expect(names).toEqual(all(raw, /<p:cSld name="([^"]+)"/gu, layouts).slice(1));
    const places = /(<a:off x="\d+" y="\d+"\/><a:ext cx="\d+" cy="\d+"\/>)/gu;
    expect(all(corrected, places, layouts)).toEqual(all(raw, places, layouts).slice(1));
    expect([...corrected.keys()].filter((name) => layouts.test(name))).toHaveLength(7);
    expect(all(corrected, /<p:sldLayoutId [^>]*r:id="(rId\d+)"/gu)).toEqual(
      all(corrected, /Id="(rId\d+)"[^>]*slideLayout\d\.xml"/gu, /slideMaster1\.xml\.rels$/u),
    );
  });
});

describe('the list of types', () => {
  it('names a master for each slide: a second slide has one that is not there', async () => {
    const deck = await openPptxGenJS();
    deck.addSlide();
    deck.addSlide();
    const parts = await writeParts(deck);
    expect(parts.has('ppt/slideMasters/slideMaster2.xml')).toBe(false);
    expect(new TextDecoder().decode(parts.get('[Content_Types].xml'))).toContain('/ppt/slideMasters/slideMaster2.xml');
  });
});
