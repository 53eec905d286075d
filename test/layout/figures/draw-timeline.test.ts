import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawTimeline, timelineRoom } from '../../../src/layout/figures/draw-timeline.ts';
import type { Item } from '../../../src/layout/page.ts';
import { type TimelineDrawing, type TimelineEvent, tones } from '../../../src/markup/deck.ts';
import type { Box } from '../../../src/units.ts';
import { look } from '../test-look.ts';
import { clashes, isInside, overlap, run, texts } from './map-look.ts';

const event = (when: string, text: string, more: Partial<TimelineEvent> = {}): TimelineEvent => ({
  when: [run(when)],
  text: [run(text)],
  tone: 'reported',
  gap: '',
  isBreak: false,
  origin: { path: when },
  ...more,
});
const timeline = (events: readonly TimelineEvent[], direction: TimelineDrawing['direction'] = 'horizontal'): TimelineDrawing => ({
  kind: 'timeline',
  direction,
  events,
});
const wide: Box = { x: 43, y: 104, width: 874, height: 340 };

/** Draws a timeline to its end, in the same box each time. */
function drawAll(drawing: TimelineDrawing, box: Box): readonly (readonly Item[])[] {
  const { items, rest } = drawTimeline(drawing, box, look);
  return rest ? [items, ...drawAll(rest, box)] : [items];
}

const isEvent = ({ name }: Item): boolean => /^Event \d+$/.test(name);
const paths = (items: readonly Item[]) => items.flatMap((item) => (item.kind === 'path' ? [item] : []));

const longText =
  'Gunmen attack the border post at night, three border guards are killed and nineteen rifles and a machine gun are taken';

describe('across', () => {
  const eight = timeline(
    Array.from({ length: 8 }, (_, index) =>
      event(`12 May 2006, 0${index}:00`, longText, { gap: index > 0 ? 'about an hour' : '', isBreak: index === 3 }),
    ),
  );

  test('spaces the events evenly and draws each once', () => {
    const { items, rest } = drawTimeline(eight, wide, look);
    expect(rest).toBeUndefined();
    const centres = items.filter(({ name }) => / marker$/.test(name)).map(({ box }) => box.x + box.width / 2);
    const steps = centres.slice(1).map((x, index) => x - (centres[index] ?? 0));
    expect(steps.every((step) => Math.abs(step - wide.width / 8) < 0.01)).toBe(true);
    expect(items.filter(isEvent)).toHaveLength(8);
  });

  test('prints the gaps and breaks the axis where time was left out', () => {
    const { items } = drawTimeline(eight, wide, look);
    expect(items.filter(({ name }) => name.startsWith('Gap'))).toHaveLength(7);
    expect(items.filter(({ name }) => name.includes('break left')).map(({ name }) => name)).toEqual(['Axis 3 break left']);
    const [before, after] = ['Axis 3 before break', 'Axis 3 after break'].map(
      (name) => items.find((item) => item.name === name)?.box,
    );
    expect((after?.x ?? 0) - ((before?.x ?? 0) + (before?.width ?? 0))).toBeGreaterThan(5);
  });

  test('no leader crosses a card', () => {
    const { items } = drawTimeline(eight, wide, look);
    const cards = items.filter(isEvent);
    const crossed = paths(items)
      .filter(({ name }) => name.endsWith('leader'))
      .flatMap((leader) => cards.filter((card) => overlap({ ...leader.box, x: leader.box.x - 0.5, width: 1 }, card.box)));
    expect(crossed).toEqual([]);
  });

  test('goes on in equal shares', () => {
    const drawing = timeline(Array.from({ length: 14 }, (_, index) => event(`${index + 1} May`, longText)));
    const counts = drawAll(drawing, wide).map((items) => items.filter(isEvent).length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(14);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  test('an event that no slide can hold is an error with its place', () => {
    const span = { file: 'timeline.hbs', line: 3, column: 1 };
    const { diagnostics } = drawTimeline(
      timeline([event('now', 'word '.repeat(900), { origin: { template: span } })]),
      wide,
      look,
    );
    expect(diagnostics).toMatchObject([{ code: 'LAY001', severity: 'error', span }]);
  });
});

test('each tone has a sign of its own beside its colour', () => {
  const { items } = drawTimeline(timeline(tones.map((tone) => event(tone, 'words', { tone }))), wide, look);
  const signs = items.flatMap((item) =>
    item.kind === 'shape' && item.name.endsWith('marker') ? [`${item.shape} ${item.fill === 'paper'}`] : [],
  );
  expect(new Set(signs).size).toBe(tones.length);
});

test('down: dates stand left of the axis, words right of it, rows in order', () => {
  const { items, rest } = drawTimeline(
    timeline(
      [
        event('1999–2000', 'Incursions'),
        event('end of 2001', 'Thought destroyed'),
        event('May 2005', 'Andijan', { isBreak: true, gap: '3 years' }),
      ],
      'vertical',
    ),
    { x: 10, y: 10, width: 300, height: 300 },
    look,
  );
  expect(rest).toBeUndefined();
  const axis = items.find(({ name }) => name === 'Axis 1')?.box.x ?? 0;
  const dates = items.filter(({ name }) => name.endsWith(' date'));
  expect(dates).toHaveLength(3);
  expect(dates.every(({ box }) => box.x + box.width < axis)).toBe(true);
  const rows = items.filter(isEvent);
  expect(rows.every(({ box }) => box.x > axis)).toBe(true);
  expect(rows.map(({ box }) => box.y)).toEqual(rows.map(({ box }) => box.y).sort((a, b) => a - b));
});

test('the best height holds all events at the best size', () => {
  const drawing = timeline(Array.from({ length: 6 }, (_, index) => event(`${index} May`, longText)));
  const { best, minimum } = timelineRoom(drawing, 874, look);
  const drawn = drawTimeline(drawing, { x: 0, y: 0, width: 874, height: best }, look);
  expect(drawn.rest).toBeUndefined();
  const sizes = drawn.items.flatMap((item) =>
    item.kind === 'text' && isEvent(item) ? item.body.paragraphs.map(({ runs }) => runs[0]?.size) : [],
  );
  expect(new Set(sizes)).toEqual(new Set([look.theme.type.body.best]));
  expect(minimum).toBeLessThanOrEqual(best);
});

test('no events, nothing drawn', () => {
  expect(drawTimeline(timeline([]), wide, look)).toEqual({ items: [], diagnostics: [] });
});

const words = fc.array(
  fc.constantFrom('border', 'guards', 'killed', 'a', 'Mercedes-Benz', 'неизвестно', 'at', 'the', 'reconnaissance'),
  { minLength: 1, maxLength: 28 },
);
const events = fc.array(
  fc.record({
    text: words,
    when: fc.constantFrom('12 May 2006, 02:00', 'May 2005', '1999–2000', 'after 12 May'),
    tone: fc.constantFrom(...tones),
    gap: fc.constantFrom('', '3 hours', 'about 4 months and a bit more'),
    isBreak: fc.boolean(),
  }),
  { minLength: 1, maxLength: 16 },
);

test('any timeline: every event once, in order, in whole words of 12 points or more; no texts overlap; nothing outside', () => {
  fc.assert(
    fc.property(
      events,
      fc.constantFrom('horizontal' as const, 'vertical' as const),
      fc.integer({ min: 260, max: 874 }),
      fc.integer({ min: 200, max: 380 }),
      (list, direction, width, height) => {
        const drawing = timeline(
          list.map(({ text, when, ...more }, index) => event(`${index}: ${when}`, text.join(' '), more)),
          direction,
        );
        const box = { x: 20, y: 30, width, height };
        const pages = drawAll(drawing, box);
        const seen = pages.flatMap((items) => items.filter(isEvent));
        expect(seen.map(({ origin }) => origin.path)).toEqual(drawing.events.map(({ origin }) => origin.path));
        for (const items of pages) {
          expect(clashes(texts(items))).toEqual([]);
          expect(new Set(items.map(({ name }) => name)).size).toBe(items.length);
          expect(items.filter((item) => !isInside(item.box, box, 0.01)).map(({ name }) => name)).toEqual([]);
          for (const item of items) {
            if (item.kind !== 'text' || !isEvent(item)) continue;
            expect(item.body.height).toBeLessThanOrEqual(item.box.height + 0.01);
            expect(item.body.paragraphs.every(({ runs }) => runs.every(({ size }) => size >= 12))).toBe(true);
          }
        }
      },
    ),
    { numRuns: 100, seed: 3 },
  );
});
