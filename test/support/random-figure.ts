/** Figures with any data: places anywhere, events without end, bars of any length, steps at any time. Written as markup, as templates do. */

import fc from 'fast-check';
import { figureKinds } from '../../src/figures/kinds.ts';
import type { Figure } from '../../src/markup/deck.ts';
import { parseMarkup } from '../../src/markup/parse-markup.ts';
import { tones } from '../../src/markup/run.ts';
import { randomLabel } from './random-text.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\n', ' ');

/** An element; attributes that are undefined are left out. */
function element(name: string, attributes: Readonly<Record<string, string | number | undefined>>, content = ''): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  );
  return `<${name}${given.join('')}>${content}</${name}>`;
}

const degrees = (value: number, most: number): string => Math.max(-most, Math.min(most, value)).toFixed(4);
const unit = fc.double({ min: -1, max: 1, noNaN: true });

const map = fc
  .record({
    latitude: fc.double({ min: -70, max: 75, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    spread: fc.constantFrom(0.01, 0.3, 4, 25),
    places: fc.array(
      fc.record({
        label: randomLabel,
        north: unit,
        east: unit,
        radius: fc.constantFrom(0, 0, 2, 40),
        kind: fc.constantFrom('incident', 'context'),
        detail: fc.constantFrom(undefined, 'last seen'),
        low: fc.constantFrom(undefined, 0, 3, 400),
        high: fc.constantFrom(undefined, 400, 90_000),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    isRouted: fc.boolean(),
  })
  .map(({ latitude, longitude, spread, places, isRouted }) => {
    const marks = places.map(({ north, east, ...place }, index) =>
      element('place', {
        ...place,
        id: `p${index}`,
        lat: degrees(latitude + north * spread, 85),
        lon: degrees(((longitude + east * spread + 540) % 360) - 180, 180),
      }),
    );
    const through = places.map((_, index) => `p${index}`).join(' ');
    const route = isRouted && places.length > 1 ? element('route', { through, label: '174 km' }) : '';
    return element(
      'map',
      { note: 'Outlines: Natural Earth', sized: 'Area of circle, killed', open: 'hollow: may be more' },
      marks.join('') + route,
    );
  });

const judgements = fc
  .array(
    fc.record({
      text: fc.lorem({ maxCount: 30 }),
      basis: fc.constantFrom('', 'One report, which names no source.'),
      from: fc.nat({ max: 90 }),
      width: fc.constantFrom(undefined, 0, 5, 10),
      level: fc.constantFrom(undefined, 'low', 'moderate', 'high'),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((list) => {
    const drawn = list.map(({ text, basis, from, width, level }, index) => {
      const band = width === undefined ? {} : { from, to: from + width };
      const sure = level === undefined ? {} : { level, confidence: 'Confidence' };
      const reason = basis === '' ? '' : element('basis', {}, escaped(basis));
      return element('judgement', { number: index + 1, ...band, ...sure }, escaped(text) + reason);
    });
    return element('judgements', {}, drawn.join(''));
  });

const timeline = fc
  .record({
    direction: fc.constantFrom('horizontal', 'vertical'),
    events: fc.array(
      fc.record({
        when: fc.constantFrom('02:00', '12 May 2006, 02:00', 'about 2005', 'between 3 and 5 May'),
        day: fc.constantFrom(undefined, '12 May 2006', 'after 12 May'),
        text: fc.lorem({ maxCount: 18 }),
        tone: fc.constantFrom(...tones),
        gap: fc.constantFrom(undefined, '2 h', '3 weeks'),
        break: fc.constantFrom(undefined, 'yes'),
      }),
      { minLength: 1, maxLength: 28 },
    ),
  })
  .map(({ direction, events }) =>
    element('timeline', { direction }, events.map(({ text, ...event }) => element('event', event, escaped(text))).join('')),
  );

const chart = fc
  .array(fc.record({ label: randomLabel, low: fc.nat({ max: 500 }), more: fc.nat({ max: 90 }) }), { minLength: 1, maxLength: 26 })
  .map((bars) => {
    const drawn = bars.map(({ label, low, more }) =>
      element('bar', { label, low, high: low + more, figure: `${low}–${low + more}` }),
    );
    return element('chart', { unit: 'people', low: 'at least', range: 'at most' }, drawn.join(''));
  });

const steps = fc
  .array(
    fc.record({
      hours: fc.constantFrom(0, 1, 3, 30, 400),
      value: fc.nat({ max: 90_000 }),
      form: fc.constantFrom('exact', 'exact', 'open', 'range', 'words'),
      source: randomLabel,
    }),
    { minLength: 2, maxLength: 14 },
  )
  .map((given) => {
    let hour = Date.UTC(2019, 3, 21) / 3_600_000;
    const drawn = given.map(({ hours, value, form, source }) => {
      hour += hours;
      const when = new Date(hour * 3_600_000).toISOString().slice(0, 16);
      const figures = {
        exact: { best: value, figure: value },
        open: { low: value, figure: `at least ${value}` },
        range: { low: value, high: value + 50, figure: `${value}–${value + 50}` },
        words: { figure: 'dozens' },
      }[form];
      return element('step', { when, label: when.slice(5).replace('T', ', '), source, ...figures });
    });
    return element('chart', { kind: 'steps', unit: 'people', low: 'at least', range: 'at most' }, drawn.join(''));
  });

const randomAmount = fc.oneof(
  { weight: 6, arbitrary: fc.nat({ max: 90_000 }).map((value) => ({ value })) },
  { weight: 1, arbitrary: fc.nat({ max: 900 }).map((value) => ({ value, open: 'yes', figure: `${value} or more` })) },
  { weight: 1, arbitrary: fc.nat({ max: 900 }).map((value) => ({ value, limit: 'yes', figure: `up to ${value}` })) },
  { weight: 1, arbitrary: fc.constant({ figure: 'not stated' }) },
);

const named = fc.uniqueArray(randomLabel, { minLength: 2, maxLength: 4 }).chain((names) =>
  fc
    .array(fc.record({ label: randomLabel, amounts: fc.tuple(...names.map(() => randomAmount)) }), {
      minLength: 2,
      maxLength: 20,
    })
    .map(
      (groups) => (piece: string) =>
        groups
          .map(({ label, amounts }) =>
            element(piece, { label }, names.map((name, at) => element('amount', { name, ...amounts[at] })).join('')),
          )
          .join(''),
    ),
);

const stacked = named.map((pieces) => element('chart', { kind: 'stacked', unit: 'people' }, pieces('bar')));
const lines = named.map((pieces) => element('chart', { kind: 'line', unit: 'people' }, pieces('point')));

const line = fc
  .array(fc.record({ label: randomLabel, amount: randomAmount, band: fc.boolean() }), { minLength: 2, maxLength: 40 })
  .map((points) => {
    const drawn = points.map(({ label, amount, band }) => {
      const value = 'value' in amount ? amount.value : 100;
      return element('point', { label, ...amount, ...(band ? { low: Math.floor(value / 2), high: value * 2 } : {}) });
    });
    return element('chart', { kind: 'line', unit: 'people', low: 'at least', range: 'at most' }, drawn.join(''));
  });

const area = fc
  .array(fc.record({ label: randomLabel, value: fc.nat({ max: 5_000 }) }), { minLength: 2, maxLength: 40 })
  .map((points) => element('chart', { kind: 'area', unit: 'km²' }, points.map((point) => element('point', point)).join('')));

const ring = fc
  .array(fc.record({ label: randomLabel, value: fc.integer({ min: 1, max: 5_000 }) }), { minLength: 2, maxLength: 6 })
  .map((parts) =>
    element(
      'chart',
      { kind: 'doughnut', unit: 'houses', total: 'all of them' },
      parts.map((part) => element('part', part)).join(''),
    ),
  );

const scatter = fc
  .array(
    fc.record({ label: randomLabel, x: fc.integer({ min: -500, max: 5_000 }), y: fc.double({ min: -3, max: 3, noNaN: true }) }),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map((points) =>
    element(
      'chart',
      { kind: 'scatter', unit: 'litres', across: 'km' },
      points.map(({ y, ...point }) => element('point', { ...point, y: y.toFixed(2) })).join(''),
    ),
  );

const yardstick = fc.integer({ min: 2, max: 9 }).map((count) => {
  const terms = Array.from({ length: count }, (_, index) =>
    element('term', {
      label: `term number ${index + 1}`,
      band: `${index * 10}–${index * 10 + 10} %`,
      from: Math.round((index * 100) / count),
      to: Math.round(((index + 1) * 100) / count),
      used: index % 3 === 1 ? 'yes' : 'no',
    }),
  );
  return element('yardstick', {}, terms.join(''));
});

const whole = fc
  .array(fc.record({ label: randomLabel, value: fc.integer({ min: 0, max: 5_000 }), pale: fc.constantFrom('yes', 'no') }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((shares) => {
    const value = shares.reduce((sum, share) => sum + share.value, 0);
    const pieces = shares.map((share) => element('share', { ...share, figure: share.value }));
    return element('whole', { unit: 'people aboard', value, figure: value }, pieces.join(''));
  });

export const randomFigure: fc.Arbitrary<Figure> = fc
  .record({
    drawing: fc.oneof(map, timeline, chart, steps, stacked, lines, line, area, ring, scatter, whole, yardstick, judgements),
    caption: randomLabel,
  })
  .map(({ drawing, caption }) =>
    parseFigure(element('figure', { alt: 'A figure of random data' }, drawing + element('caption', {}, escaped(caption)))),
  );

const file = { name: 'random', section: '', templates: [] };

function parseFigure(markup: string): Figure {
  const frame = { ...file, markup: '<frame language="en" title="Random"/>' };
  const slide = { ...file, markup: `<slide id="random"><h1>Random</h1>${markup}</slide>` };
  const { value, diagnostics } = parseMarkup(
    { frame, slides: [slide] },
    { figures: figureKinds, citations: new Map(), locate: () => undefined },
  );
  const block = value?.slides[0]?.blocks[0];
  if (block?.kind !== 'figure') throw new Error(diagnostics.map(({ message }) => message).join('; '));
  return block;
}
