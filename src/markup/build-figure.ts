/** Figures: their caption and the data of their drawing. */

import { suggest } from '../foundation/nearest.ts';
import { buildChart } from './build-chart.ts';
import { buildParts } from './build-parts.ts';
import { buildRelations } from './build-relations.ts';
import { buildScatter } from './build-scatter.ts';
import { buildSteps } from './build-steps.ts';
import { buildTimeline } from './build-timeline.ts';
import { buildTrend } from './build-trend.ts';
import { kindOf } from './chart-kinds.ts';
import type { Figure } from './deck.ts';
import { describeChart } from './describe-chart.ts';
import type { MapDrawing, YardstickDrawing } from './drawing.ts';
import { drawingNames } from './drawing-elements.ts';
import { inlineRuns } from './inline-runs.ts';
import { blame, type Reading } from './reading.ts';
import { childrenNamed, isElement, type MarkupElement } from './tree.ts';

/** `undefined` when it holds no drawing, which the table of elements has said. */
export function buildFigure(element: MarkupElement, reading: Reading): Figure | undefined {
  const drawing = element.children.filter(isElement).find(({ name }) => drawingNames.includes(name));
  if (!drawing) return undefined;
  const drawn = buildDrawing(drawing, reading);
  return {
    kind: 'figure',
    drawing: drawn,
    caption: childrenNamed(element, 'caption').flatMap(({ children }) => inlineRuns(children, reading)),
    alt: element.attributes.alt ?? describeChart(drawn),
    origin: element.origin,
  };
}

function buildDrawing(drawing: MarkupElement, reading: Reading): Figure['drawing'] {
  switch (drawing.name) {
    case 'map':
      return buildMap(drawing, reading);
    case 'timeline':
      return buildTimeline(drawing, reading);
    case 'chart':
      return buildAnyChart(drawing, reading);
    case 'img':
      return { kind: 'image', source: drawing.attributes.src ?? '', origin: drawing.origin };
    case 'relations':
      return buildRelations(drawing, reading);
    default:
      return buildYardstick(drawing, reading);
  }
}

function buildAnyChart(chart: MarkupElement, reading: Reading): Figure['drawing'] {
  const kind = kindOf(chart);
  switch (kind) {
    case 'steps':
      return buildSteps(chart, reading);
    case 'line':
    case 'area':
      return buildTrend(chart, kind, reading);
    case 'doughnut':
      return buildParts(chart, reading);
    case 'scatter':
      return buildScatter(chart, reading);
    default:
      return buildChart(chart, reading);
  }
}

function buildMap(map: MarkupElement, reading: Reading): MapDrawing {
  const places = childrenNamed(map, 'place');
  const ids = places.map(({ attributes }) => attributes.id ?? '');
  const again = places.find((_, index) => ids.indexOf(ids[index] ?? '') < index);
  if (again)
    blame(reading, again.origin, [
      'MUP006',
      `invalid id of <place>: ${again.attributes.id} stands twice`,
      'give each place an id of its own',
    ]);
  return {
    kind: 'map',
    note: map.attributes.note ?? '',
    hasTowns: map.attributes.towns !== 'no',
    ...wordsOf(map),
    places: places.map(({ attributes, origin }) => ({
      id: attributes.id ?? '',
      label: attributes.label ?? '',
      latitude: Number(attributes.lat),
      longitude: Number(attributes.lon),
      radius: Number(attributes.radius ?? 0),
      kind: attributes.kind === 'context' ? 'context' : 'incident',
      detail: attributes.detail ?? '',
      origin,
    })),
    routes: childrenNamed(map, 'route').map((route) => buildRoute(route, ids, reading)),
  };
}

function wordsOf({ attributes: { lang, unit, centre } }: MarkupElement): Pick<MapDrawing, 'words'> {
  if (lang === undefined && unit === undefined && centre === undefined) return {};
  return { words: { language: lang ?? 'en', unit: unit ?? 'km', atCentre: centre ?? 'at the centre' } };
}

function buildRoute(
  { attributes, origin }: MarkupElement,
  ids: readonly string[],
  reading: Reading,
): MapDrawing['routes'][number] {
  const through = (attributes.through ?? '').trim().split(/\s+/u);
  for (const id of through.filter((name) => !ids.includes(name))) {
    blame(reading, origin, ['MUP006', `invalid through of <route>: ${id} is no place of the map`, ...suggest(id, ids, 'places')]);
  }
  if (through.length < 2)
    blame(reading, origin, ['MUP006', 'invalid through of <route>: one place only', 'name two places or more']);
  return { through, label: attributes.label ?? '', origin };
}

function buildYardstick(yardstick: MarkupElement, reading: Reading): YardstickDrawing {
  return {
    kind: 'yardstick',
    terms: childrenNamed(yardstick, 'term').map(({ attributes, origin }) => {
      const [from, to] = [Number(attributes.from ?? 0), Number(attributes.to ?? 0)];
      if (to < from)
        blame(reading, origin, ['MUP006', `invalid to of <term>: ${to} is below from, ${from}`, 'write the larger number as to']);
      return { label: attributes.label ?? '', band: attributes.band ?? '', from, to, isUsed: attributes.used === 'yes' };
    }),
  };
}
