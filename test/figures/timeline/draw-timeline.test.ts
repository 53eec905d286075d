import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crosses } from '../../../src/figures/overlap.ts';
import { drawTimeline, timelineRoom } from '../../../src/figures/timeline/draw-timeline.ts';
import { type TimelineDrawing, type TimelineEvent, timeSpans } from '../../../src/figures/timeline/drawing.ts';
import type { Box } from '../../../src/foundation/units.ts';
import type { Item } from '../../../src/layout/page.ts';
import { tones } from '../../../src/markup/run.ts';
import { bodyText } from '../../layout/page-text.ts';
import { look } from '../../layout/test-look.ts';
import { clashes, isInside, middle, overlap, run, texts } from '../map/map-look.ts';
import { event } from './timeline-event.ts';

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
/** Less is rounding: a leader begins where a date ends. */
const hair = 0.01;

/** Leaders that run through the words of an event, of a gap or of a date. */
const crossings = (items: readonly Item[]): readonly string[] =>
  items
    .filter(({ name }) => name.endsWith('leader'))
    .flatMap(({ name, box }) =>
      texts(items)
        .filter((text) => overlap({ x: box.x - 0.5, width: 1, y: box.y + hair, height: box.height - 2 * hair }, text.box))
        .map((text) => `${name} × ${text.name}`),
    );
/** Brackets that run through words. */
const struck = (items: readonly Item[]): readonly string[] =>
  paths(items)
    .filter(({ name }) => name.endsWith('bracket'))
    .flatMap(({ name, rings: [line = []] }) =>
      texts(items)
        .filter((text) => crosses(line, text.box))
        .map((text) => `${name} × ${text.name}`),
    );
const paths = (items: readonly Item[]) => items.flatMap((item) => (item.kind === 'path' ? [item] : []));

const longText =
  'Gunmen attack the border post at night, three border guards are killed and nineteen rifles and a machine gun are taken';

describe('across', () => {
  const eight = timeline(
    Array.from({ length: 8 }, (_, index) =>
      event(`12 May 2006, 0${index}:00`, longText, { gap: index > 0 ? 'about an hour' : '', isBreak: index === 3 }),
    ),
  );

  test('spaces the events evenly, each over the middle of its card, and draws each once', () => {
    const { items, rest } = drawTimeline(eight, wide, look);
    expect(rest).toBeUndefined();
    const centres = items.filter(({ name }) => / marker$/.test(name)).map(({ box }) => box.x + box.width / 2);
    const steps = centres.slice(1).map((x, index) => x - (centres[index] ?? 0));
    expect(steps.every((step) => Math.abs(step - (steps[0] ?? 0)) < 0.01)).toBe(true);
    const cards = items.filter(isEvent);
    expect(new Set(cards.map(({ box }) => box.width)).size).toBe(1);
    for (const [index, { box }] of cards.entries()) expect(box.x + box.width / 2).toBeCloseTo(centres[index] ?? 0, 6);
    expect(Math.min(...cards.map(({ box }) => box.x))).toBeCloseTo(wide.x, 6);
    expect(Math.max(...cards.map(({ box }) => box.x + box.width))).toBeCloseTo(wide.x + wide.width, 6);
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

test('is whole from the height that its room says, and goes on below it', () => {
  for (const direction of ['horizontal', 'vertical'] as const) {
    const drawing = timeline(
      Array.from({ length: 7 }, (_, index) => event(`${index} May`, longText)),
      direction,
    );
    const { whole = 0 } = timelineRoom(drawing, 600, look);
    const isWhole = (height: number) => drawTimeline(drawing, { x: 0, y: 0, width: 600, height }, look).rest === undefined;
    expect([isWhole(whole), isWhole(whole - 2)]).toEqual([true, false]);
  }
});

test('no events, nothing drawn', () => {
  expect(drawTimeline(timeline([]), wide, look)).toEqual({ items: [], diagnostics: [] });
});

describe('how an event lies in time', () => {
  const spans = timeline(timeSpans.map((span) => event(span, 'words', { span })));

  test.each([
    ['horizontal', wide],
    ['vertical', { ...wide, width: 400 }],
  ] as const)('is seen on an axis that is %s', (direction, box) => {
    const { items } = drawTimeline({ ...spans, direction }, box, look);
    const parts = (order: number) =>
      items
        .flatMap(({ name }) => (name.startsWith(`Event ${order} `) ? [name.replace(`Event ${order} `, '')] : []))
        .filter((name) => !['leader', 'edge', 'date'].includes(name));
    expect(timeSpans.map((_, index) => parts(index + 1))).toEqual([
      ['marker'],
      ['marker'],
      ['marker', 'begin', 'end'],
      ['onwards', 'arrow', 'marker'],
      ['back', 'arrow', 'marker'],
    ]);
  });

  test('a stretch has its leader at its middle, an arrow points away from its mark', () => {
    const { items } = drawTimeline(spans, wide, look);
    const x = (name: string) => {
      const { box } = items.find((item) => item.name === name) ?? { box: wide };
      return box.x + box.width / 2;
    };
    expect((x('Event 3 begin') + x('Event 3 end')) / 2).toBeCloseTo(x('Event 3 leader'), 6);
    expect(x('Event 4 arrow')).toBeGreaterThan(x('Event 4 marker') + 8);
    expect(x('Event 5 arrow')).toBeLessThan(x('Event 5 marker') - 8);
  });
});

describe('a time that was told on another clock', () => {
  const small = (text: string) => ({ ...run(text), small: true });
  const night = timeline([
    event('Jan 2006', 'Prison attacked', { isAside: true }),
    event('02:00', 'Raid', { isBreak: true }),
    event('02:00 to 05:00', 'Hijack', { span: 'between' }),
    event('about 04:00', 'Gunfight', {
      when: [run('about 04:00 '), small('(05:00\u00A0UTC+6)')],
      span: 'about',
      gap: 'about 2 hours',
      since: 2,
    }),
  ]);
  const { items } = drawTimeline(night, wide, look);
  const firstLine = (all: readonly Item[], name: string) => {
    const item = all.find((each) => each.name === name);
    return item?.kind === 'text' ? (item.body.paragraphs[0]?.runs ?? []) : [];
  };

  test.each([
    ['across', items, 'Event 4'],
    ['down', drawTimeline({ ...night, direction: 'vertical' }, { ...wide, width: 420 }, look).items, 'Event 4 date'],
  ])('stands beside that of the axis, muted and not in bold, of 12 points at least: %s', (_way, all, name) => {
    const [shown, told] = firstLine(all, name);
    expect([shown?.text, shown?.bold, shown?.color]).toEqual(['about 04:00 ', true, 'ink']);
    expect([told?.text, told?.bold, told?.color]).toEqual(['(05:00\u00A0UTC+6)', false, 'muted']);
    expect(told?.size).toBeGreaterThanOrEqual(12);
    expect(told?.size).toBeLessThan(shown?.size ?? 0);
  });

  test('an event aside has no panel and no bold time', () => {
    const fills = [1, 2, 3, 4].map((order) => {
      const item = items.find(({ name }) => name === `Event ${order}`);
      return item?.kind === 'text' ? item.fill : 'none';
    });
    expect(fills).toEqual([undefined, 'panel', 'panel', 'panel']);
    expect([1, 2].map((order) => firstLine(items, `Event ${order}`)[0]?.bold)).toEqual([false, true]);
  });

  test('the time since an event further back has no words and no bracket across', () => {
    expect(items.filter(({ name }) => name.startsWith('Gap'))).toEqual([]);
  });

  test('down a column it has a bracket beside the axis, each longer stretch in a lane further out', () => {
    const more = [...night.events, event('06:00', 'Arrests', { gap: 'a morning', since: 3 })];
    const down = drawTimeline({ ...night, events: more, direction: 'vertical' }, { ...wide, width: 420 }, look).items;
    const find = (name: string): Item => down.find((item) => item.name === name) ?? { ...(down[0] as Item), name: 'none' };
    const mark = (order: number) => middle(find(`Event ${order} marker`));
    const [inner, outer] = ['Gap 3 bracket', 'Gap 4 bracket'].map((name) => find(name).box) as [Box, Box];
    expect(inner.y).toBeCloseTo(mark(2).y + 2, 6);
    expect(inner.y + inner.height).toBeCloseTo(mark(4).y - 2, 6);
    expect(outer.y).toBeCloseTo(mark(2).y + 2, 6);
    expect(outer.y + outer.height).toBeCloseTo(mark(5).y - 2, 6);
    expect(outer.x).toBeGreaterThan(inner.x);
    expect(inner.x).toBeGreaterThan(mark(2).x);
    for (const name of ['Gap 3', 'Gap 4']) {
      const { box } = find(name);
      expect(box.x + box.width).toBeLessThan(mark(2).x);
      const own = name === 'Gap 3' ? inner : outer;
      expect(box.y > own.y && box.y + box.height < own.y + own.height).toBe(true);
    }
  });
});

describe('dates that events have in common', () => {
  const dated = [
    event('', 'Detonators stolen', { day: 'Mar 2030' }),
    event('07:40', 'A bomb in the market', { day: '14 May 2030', isBreak: true, gap: '1 to 2 months' }),
    event('07:55', 'A bomb in the station', { day: '14 May 2030', gap: '15 minutes' }),
    event('11:20', 'A man is detained', { day: '14 May 2030', status: [{ ...run('claimed'), tone: 'claimed' }] }),
  ];
  const datesIn = (items: readonly Item[]) =>
    items.flatMap((item) => (item.kind === 'text' && /^Date \d+$/.test(item.name) ? [bodyText(item.body)] : []));
  const named = (items: readonly Item[], name: string): Box => items.find((item) => item.name === name)?.box ?? wide;

  test('stand once in a strip under the axis, under all their events, with a hole where the axis is broken', () => {
    const { items } = drawTimeline(timeline(dated), wide, look);
    expect(datesIn(items)).toEqual(['Mar 2030', '14 May 2030']);
    const [first, second] = [named(items, 'Date 1'), named(items, 'Date 2')];
    for (const order of [2, 3, 4]) {
      const mark = middle(items.find(({ name }) => name === `Event ${order} marker`) as Item);
      expect(mark.x > second.x && mark.x < second.x + second.width && mark.y < second.y).toBe(true);
    }
    expect(second.x - (first.x + first.width)).toBeGreaterThan(10);
    expect(second.x + second.width).toBeCloseTo(wide.x + wide.width, 6);
    const card = items.find(({ name }) => name === 'Event 2');
    expect(card?.kind === 'text' ? bodyText(card.body) : '').toBe('07:40\nA bomb in the market');
    const plain = items.find(({ name }) => name === 'Event 1');
    expect(plain?.kind === 'text' ? bodyText(plain.body) : '').toBe('Detonators stolen');
  });

  test('stand once in a column of a timeline down, which has one for how events stand where it is wide', () => {
    const { items } = drawTimeline(timeline(dated, 'vertical'), wide, look);
    expect(datesIn(items)).toEqual(['Mar 2030', '14 May 2030']);
    expect(named(items, 'Date 2').y).toBeCloseTo(named(items, 'Event 2').y, 6);
    expect(named(items, 'Date 2').x + named(items, 'Date 2').width).toBeLessThan(named(items, 'Event 2 date').x);
    const status = named(items, 'Event 4 status');
    expect(status.x).toBeGreaterThanOrEqual(named(items, 'Event 4').x + named(items, 'Event 4').width);
    const narrow = drawTimeline(timeline(dated, 'vertical'), { ...wide, width: 400 }, look).items;
    expect(narrow.some(({ name }) => name.endsWith('status'))).toBe(false);
    const words = narrow.find(({ name }) => name === 'Event 4');
    expect(words?.kind === 'text' ? bodyText(words.body) : '').toBe('A man is detained claimed');
  });
});

const words = fc.array(
  fc.constantFrom('border', 'guards', 'killed', 'a', 'Mercedes-Benz', 'неизвестно', 'at', 'the', 'reconnaissance'),
  { minLength: 1, maxLength: 28 },
);
const events = fc.array(
  fc.record({
    text: words,
    when: fc.constantFrom('12 May 2006, 02:00', 'May 2005', '1999–2000', 'after 12 May'),
    day: fc.constantFrom('', '12 May 2006', '12 May 2006', 'after 12 May 2006'),
    status: fc.constantFrom([], [run('≠ disputed')]),
    tone: fc.constantFrom(...tones),
    span: fc.constantFrom(...timeSpans),
    told: fc.constantFrom('', '', '(00:55\u00A0UTC+5:45, next day)'),
    isAside: fc.boolean(),
    gap: fc.constantFrom('', '3 hours', 'about 4 months and a bit more'),
    since: fc.constantFrom(1, 1, 1, 2, 3, 5),
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
          list.map(({ text, when, told, ...more }, index) =>
            event(`${index}: ${when}`, text.join(' '), {
              ...more,
              when: [run(`${index}: ${when}`), ...(told === '' ? [] : [{ ...run(` ${told}`), small: true }])],
            }),
          ),
          direction,
        );
        const box = { x: 20, y: 30, width, height };
        const pages = drawAll(drawing, box);
        const seen = pages.flatMap((items) => items.filter(isEvent));
        expect(seen.map(({ origin }) => origin.path)).toEqual(drawing.events.map(({ origin }) => origin.path));
        for (const items of pages) {
          expect(clashes(texts(items))).toEqual([]);
          expect(crossings(items)).toEqual([]);
          expect(struck(items)).toEqual([]);
          expect(new Set(items.map(({ name }) => name)).size).toBe(items.length);
          expect(items.filter((item) => !isInside(item.box, box, 0.01)).map(({ name }) => name)).toEqual([]);
          for (const item of items) {
            if (item.kind !== 'text' || !isEvent(item)) continue;
            expect(item.body.height).toBeLessThanOrEqual(item.box.height + 0.01);
            const runs = item.body.paragraphs.flatMap((paragraph) => paragraph.runs);
            expect(runs.every(({ size }) => size >= 12)).toBe(true);
          }
        }
      },
    ),
    { numRuns: 200 },
  );
});
