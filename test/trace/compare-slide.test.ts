/** Texts of a slide in the place of which another text of the same slide was put: each is told, and nothing else. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { digestOf } from '../../src/layout/built-as.ts';
import { type Unit, unitsOf } from '../../src/layout/page-units.ts';
import { compareSlide } from '../../src/trace/compare-slide.ts';
import { compileBriefing } from '../support/compile-briefing.ts';

const salt = 'salt';
const slides = ['exercise-ferry.yaml', 'isfara-2006.yaml'].flatMap((file) => {
  const { pages = [] } = compileBriefing(file);
  return pages.map((page, index) => {
    const units = unitsOf(page);
    const built = units.map((unit) => ({ ...unit, digest: digestOf(unit, salt) }));
    const slide = { name: page.name, number: index + 1, title: page.title, units: built, charts: [], now: new Map() };
    return { slide, units };
  });
});
type Slide = (typeof slides)[number];

const trace = ({ slide }: Slide, units: readonly Unit[]) =>
  compareSlide(
    slide,
    { part: '', name: '', title: '', isHidden: false, units, charts: [], looks: new Map(), comments: [] },
    salt,
  ).map(({ what, place, before, after }) => ({ what, place, before, after }));

const isWords = ({ kind }: Unit): boolean => kind === 'cell' || kind === 'text' || kind === 'title';
const put = (units: readonly Unit[], at: number, text: string): readonly Unit[] =>
  units.map((unit, index) => (index === at ? { ...unit, text } : unit));
const changed = ({ place, text }: Unit, after: string) => ({ what: 'changed', place, before: text, after });

it('a text in whose place another one of the slide was put is told, with what stood there', () => {
  let tried = 0;
  for (const each of slides) {
    const places = each.units.flatMap((unit, index) => (isWords(unit) ? [{ unit, index }] : []));
    // Every text with each of some others, cells with more of them.
    for (const { unit, index } of places) {
      const others = places.filter(({ unit: other }) => other.text !== unit.text);
      const texts = new Set(
        others.filter(({ index: at }) => (at + index) % (unit.kind === 'cell' ? 4 : 11) === 0).map((at) => at.unit.text),
      );
      for (const text of texts) {
        tried++;
        expect(JSON.stringify(trace(each, put(each.units, index, text)))).toBe(JSON.stringify([changed(unit, text)]));
      }
    }
  }
  expect(tried).toBeGreaterThan(1000);
});

it('two cells that were swapped are two changes', () => {
  const tables = slides.filter(({ units }) => units.filter(({ kind }) => kind === 'cell').length > 3);
  fc.assert(
    fc.property(fc.constantFrom(...tables), fc.nat(), fc.nat(), (each, one, other) => {
      const cells = each.units.filter(({ kind }) => kind === 'cell');
      const [a, b] = [cells[one % cells.length], cells[other % cells.length]];
      if (!a || !b || a.text === b.text) return;
      const swapped = put(put(each.units, each.units.indexOf(a), b.text), each.units.indexOf(b), a.text);
      const told = trace(each, swapped);
      expect(told).toHaveLength(2);
      expect(told).toEqual(expect.arrayContaining([changed(a, b.text), changed(b, a.text)]));
    }),
    { numRuns: 300 },
  );
});

it('shapes in another order and of other names say nothing new', () => {
  for (const each of slides) {
    expect(trace(each, each.units)).toEqual([]);
    const names = [...new Set(each.units.map(({ shape }) => shape))];
    const renamed = each.units.map((unit) => ({ ...unit, shape: unit.shape && `Shape ${names.indexOf(unit.shape)}` }));
    expect(trace(each, renamed)).toEqual([]);
    const reversed = [...names].reverse().flatMap((name) => each.units.filter(({ shape }) => shape === name));
    expect(trace(each, reversed)).toEqual([]);
  }
});

it('a row less is its cells less', () => {
  for (const each of slides) {
    const table = each.units.find(({ kind }) => kind === 'cell')?.shape;
    const gone = each.units.filter(({ kind, shape, place }) => kind === 'cell' && shape === table && place[0] === 2);
    if (gone.length === 0) continue;
    const left = each.units.flatMap((unit) => {
      const [row = 0, column = 0] = unit.place;
      if (gone.includes(unit)) return [];
      return unit.kind === 'cell' && unit.shape === table && row > 2 ? [{ ...unit, place: [row - 1, column] }] : [unit];
    });
    const told = trace(each, left);
    expect(told.every(({ what }) => what === 'deleted')).toBe(true);
    expect(told.map(({ before }) => before).sort()).toEqual(gone.map(({ text }) => text).sort());
  }
});
