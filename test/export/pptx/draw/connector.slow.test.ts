import { parseXml } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { writePptx } from '../../../../src/export/pptx/write-pptx.ts';
import { gatherFacts } from '../../../../src/layout/deck-facts.ts';
import { layoutDeck } from '../../../../src/layout/layout-deck.ts';
import { figureOf, link, node, randomDrawings, relations } from '../../../figures/relations/relations-drawing.ts';
import { deck, slide } from '../../../layout/make-deck.ts';
import { look } from '../../../layout/test-look.ts';
import { checkPackage, elements, openPackage } from '../../../support/pptx-package.ts';
import { sdkErrors } from '../../../support/sdk-errors.ts';

const kinds = relations(
  [node('a'), node('b', { kind: 'person' }), node('c', { kind: 'party' }), node('d', { kind: 'incident', detail: '12 May' })],
  [link('a', 'b'), link('b', 'a', { tone: 'denied' }), link('b', 'c', { tone: 'reported' }), link('a', 'd')],
);
const slides = [kinds, ...randomDrawings(12)].map((drawing, index) =>
  slide(`s${index}`, `Relations ${index}`, [figureOf(drawing)]),
);
const { value: pages = [] } = layoutDeck(deck(...slides), look, { locate: () => undefined });
const write = () => writePptx(pages, gatherFacts(pages, { theme: look.theme, frame: deck().frame }));
const file = write();

/** Its own connection sites, or those of a rectangle, round or not: the middles of its sides. */
const sitesOf = (shape: Parameters<typeof elements>[0], { width = 0, height = 0 } = {}) =>
  elements(shape, 'a:prstGeom').length === 0
    ? elements(shape, 'a:cxn').map((one) => elements(one, 'a:pos')[0]?.attributes ?? {})
    : [
        { x: width / 2, y: 0 },
        { x: 0, y: height / 2 },
        { x: width / 2, y: height },
        { x: width, y: height / 2 },
      ];

describe('connectors', () => {
  it('are glued to shapes that are there, at sites that those have', async () => {
    const open = openPackage(await file);
    let count = 0;
    for (const [index, page] of pages.entries()) {
      const root = parseXml(open.text(`ppt/slides/slide${index + 1}.xml`));
      const sites = new Map(
        elements(root, 'p:sp').map((shape) => [
          elements(shape, 'p:cNvPr')[0]?.attributes.id,
          { name: elements(shape, 'p:cNvPr')[0]?.attributes.name, count: sitesOf(shape).length },
        ]),
      );
      const wanted = page.items.filter((item) => item.kind === 'connector');
      const glued = elements(root, 'p:cxnSp').filter((shape) => elements(shape, 'a:stCxn').length > 0);
      expect(glued.length).toBe(wanted.length);
      for (const [at, shape] of glued.entries()) {
        for (const [tag, end] of [
          ['a:stCxn', wanted[at]?.from],
          ['a:endCxn', wanted[at]?.to],
        ] as const) {
          const [glue] = elements(shape, tag);
          const held = sites.get(glue?.attributes.id);
          expect(held?.name).toBe(end?.item);
          expect(Number(glue?.attributes.idx)).toBeLessThan(held?.count ?? 0);
          count += 1;
        }
      }
    }
    expect(count).toBeGreaterThan(50);
  });

  it('begin and end where those sites are', async () => {
    const root = parseXml(openPackage(await file).text('ppt/slides/slide1.xml'));
    const placeOf = (shape: Parameters<typeof elements>[0]) => {
      const [frame] = elements(shape, 'a:xfrm');
      const [off, ext] = ['a:off', 'a:ext'].map((name) => (frame ? elements(frame, name)[0]?.attributes : undefined));
      const [x, y, width, height] = [off?.x, off?.y, ext?.cx, ext?.cy].map(Number);
      return { frame: frame?.attributes, x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0 };
    };
    const shapes = new Map(elements(root, 'p:sp').map((shape) => [elements(shape, 'p:cNvPr')[0]?.attributes.id, shape]));
    for (const connector of elements(root, 'p:cxnSp')) {
      const { frame, x, y, width, height } = placeOf(connector);
      const [across, down] = [frame?.flipH === '1' ? width / 2 : -width / 2, frame?.flipV === '1' ? height / 2 : -height / 2];
      const middle = { x: x + width / 2, y: y + height / 2 };
      // One that leaves upright is turned by a quarter round its middle.
      const isTurned = frame?.rot === '5400000';
      const start = { x: middle.x + (isTurned ? -down : across), y: middle.y + (isTurned ? across : down) };
      const glue = elements(connector, 'a:stCxn')[0]?.attributes ?? {};
      const shape = shapes.get(glue.id);
      if (!shape) throw new Error('glued to nothing');
      const at = placeOf(shape);
      const site = sitesOf(shape, at)[Number(glue.idx)];
      // Whole EMU on both ways.
      expect(Math.abs(at.x + Number(site?.x) - start.x)).toBeLessThanOrEqual(2);
      expect(Math.abs(at.y + Number(site?.y) - start.y)).toBeLessThanOrEqual(2);
    }
  });

  it('stand in a sound package, valid by the Open XML SDK, the same twice', async () => {
    const bytes = await file;
    expect(checkPackage(bytes)).toEqual([]);
    expect(await sdkErrors(bytes)).toEqual([]);
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(await write()))).toBe(0);
  });
});
