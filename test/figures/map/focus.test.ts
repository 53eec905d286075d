import { expect, test } from 'vitest';
import { distanceRings } from '../../../src/figures/map/distance-rings.ts';
import { drawMap } from '../../../src/figures/map/draw-map.ts';
import { focusOf } from '../../../src/figures/map/focus.ts';
import { markBox, marksOf } from '../../../src/figures/map/marks.ts';
import { fitView } from '../../../src/figures/map/view.ts';
import type { Box } from '../../../src/foundation/units.ts';
import type { Item } from '../../../src/layout/page.ts';
import { isInside, mapLook, mapOf, middle, overlap, place, texts, viewOf } from './map-look.ts';

const frame: Box = { x: 40, y: 100, width: 560, height: 370 };
const post = place('post', 40.174, 70.86, { kind: 'incident', radius: 5 });
const near = [place('batken', 40.0626, 70.8194), place('isfara', 40.1265, 70.6253)];
const far = [place('osh', 40.5283, 72.7985), place('andijan', 40.7821, 72.3442)];

test('a map is fitted to the places of the incident and to what lies near them', () => {
  const focus = focusOf(mapOf([post, ...near, ...far]));
  expect(focus.near.map(({ id }) => id)).toEqual(['post', 'batken', 'isfara']);
  expect(focus.far.map(({ id }) => id)).toEqual(['osh', 'andijan']);
});

test('places of routes are near, and all are where nothing happened at any, or where too many are far', () => {
  const routes = [{ through: ['post', 'osh'], label: '', origin: {} }];
  expect(focusOf(mapOf([post, ...near, ...far], { routes })).far.map(({ id }) => id)).toEqual([]);
  expect(focusOf(mapOf([...near, ...far])).far).toEqual([]);
  const many = Array.from({ length: 5 }, (_, index) => place(`far${index}`, 44 + index, 70));
  expect(focusOf(mapOf([post, ...many])).far).toEqual([]);
});

test('what is far is pointed to at the edge, in its direction and with its distance', () => {
  const { items, diagnostics } = drawMap(mapOf([post, ...near, ...far], { from: 'post' }), frame, mapLook);
  expect(diagnostics).toEqual([]);
  const named = (name: string): Item => {
    const found = items.find((item) => item.name === name);
    if (!found) throw new Error(`no item named ${name}`);
    return found;
  };
  const start = middle(named('Area of post'));
  const view = viewOf([post, ...near], items);
  for (const { id, longitude, latitude } of far) {
    const at = view.project([longitude, latitude]) ?? { x: 0, y: 0 };
    const arrow = named(`Arrow to ${id}`);
    const tip = arrow.kind === 'path' ? arrow.rings[0]?.[0] : undefined;
    const turned = Math.atan2((tip?.y ?? 0) - middle(arrow).y, (tip?.x ?? 0) - middle(arrow).x);
    expect(Math.abs(turned - Math.atan2(at.y - start.y, at.x - start.x))).toBeLessThan(0.25);
    expect(isInside(named(`Pointer to ${id}`).box, frame)).toBe(true);
    expect(items.some(({ name }) => name === `Place ${id}`)).toBe(false);
  }
  const words = texts(items).flatMap((item) =>
    item.kind === 'text' && item.name.startsWith('Pointer') ? item.body.paragraphs[0]?.runs[0]?.text : [],
  );
  expect(words).toContain('osh, 169\u00a0km');
});

test('rings of distance are round their place, named in kilometres, and interrupted under words', () => {
  const exact = { ...post, radius: 0 };
  const drawing = mapOf([exact, ...near], { from: 'post' });
  const view = fitView(drawing.places, frame, { margins: { across: 72.8, top: 59.2, bottom: 81.2 } });
  const marks = marksOf(drawing.places, view);
  const taken = [...marks.map(markBox), { x: 300, y: 120, width: 80, height: 300 }];
  const { lines, names } = distanceRings(drawing, marks, { view, frame, taken, lines: [], color: 'muted' }, mapLook);
  expect(lines.length).toBeGreaterThan(0);
  expect(names).toHaveLength(lines.length);
  expect(names.filter(({ box }) => taken.some((other) => overlap(box, other)))).toEqual([]);
  const centre = marks[0]?.at ?? { x: 0, y: 0 };
  for (const { name, rings } of lines) {
    const reach = Number(name.replace('Ring at ', '')) * view.pointsPerKm;
    for (const { x, y } of rings.flat()) {
      expect(Math.abs(Math.hypot(x - centre.x, y - centre.y) / reach - 1)).toBeLessThan(0.02);
      expect(taken.some((box) => overlap({ x, y, width: 0.01, height: 0.01 }, box))).toBe(false);
    }
  }
  // Beside the ring of a doubtful position they would be taken for one.
  const doubted = marks.map((mark) => ({ ...mark, isCircle: true }));
  expect(distanceRings(drawing, doubted, { view, frame, taken, lines: [], color: 'muted' }, mapLook).lines).toEqual([]);
  expect(distanceRings(mapOf([exact]), marks, { view, frame, taken, lines: [], color: 'muted' }, mapLook).lines).toEqual([]);
});
