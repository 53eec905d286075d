/** What goes on over many slides costs in proportion to its length. Counted in characters that are measured, never timed. */
import { describe, expect, it } from 'vitest';
import type { StepsDrawing } from '../../src/figures/chart/drawing.ts';
import type { TimelineDrawing, TimelineEvent } from '../../src/figures/timeline/drawing.ts';
import type { Block } from '../../src/markup/deck.ts';
import { event } from '../figures/timeline/timeline-event.ts';
import { costOf } from './cost-of.ts';
import { bullet, callout, cell, columns, paragraph, prose, row, table } from './make-deck.ts';

const words = 'guards report shots near the bridge while two cars leave the village on the road to the pass'.split(' ');
const sentence = (length: number, index: number): string =>
  `${index} ${Array.from({ length }, (_, at) => words[(at * 7 + index) % words.length]).join(' ')}`;
const many = <Made>(count: number, make: (index: number) => Made): readonly Made[] =>
  Array.from({ length: count }, (_, index) => make(index));

const night = '12 May 2006, 02:00';
const figure = (drawing: TimelineDrawing | StepsDrawing): Block => ({
  kind: 'figure',
  drawing,
  caption: [],
  alt: 'A figure',
  origin: {},
});
const timeline = (events: readonly TimelineEvent[], direction: TimelineDrawing['direction'] = 'horizontal'): Block =>
  figure({ kind: 'timeline', direction, events });
const steps = (count: number): Block =>
  figure({
    kind: 'chart',
    form: 'steps',
    language: 'en',
    unit: 'people',
    names: { low: '', range: '' },
    steps: many(count, (at) => ({
      day: 38_000 + at,
      isWholeDay: true,
      label: `Day ${at}`,
      best: at,
      low: null,
      high: null,
      figure: String(at),
      source: sentence(12, at),
      origin: {},
    })),
  });
const rows = (count: number) => many(count, (at) => row('body', String(at), sentence(12, at), 'open'));
const head = [row('head', 'No', 'What', 'State')];

describe('twice the length takes no more than about twice the measuring', () => {
  it.each<readonly [name: string, few: number, blocks: (count: number) => readonly Block[]]>([
    ['events of a timeline', 60, (count) => [timeline(many(count, (at) => event(night, sentence(8, at))))]],
    ['long events of a timeline', 40, (count) => [timeline(many(count, (at) => event(night, sentence(120, at))))]],
    [
      'events of a timeline, the last far longer',
      60,
      (count) => [timeline(many(count, (at) => event(night, sentence(at === count - 1 ? 200 : 8, at))))],
    ],
    [
      'events down a column',
      60,
      (count) => [
        timeline(
          many(count, (at) => event(night, sentence(40, at))),
          'vertical',
        ),
      ],
    ],
    ['items of a list', 200, (count) => [prose(...many(count, (at) => bullet(sentence(20, at))))]],
    ['paragraphs', 100, (count) => [prose(...many(count, (at) => paragraph(sentence(60, at))))]],
    ['lines of one paragraph', 1, (count) => [prose(paragraph(sentence(4000 * count, 0)))]],
    [
      'items in columns',
      100,
      (count) => [columns([6, prose(...many(count, (at) => bullet(sentence(20, at))))], [6, prose(paragraph('x'))])],
    ],
    ['items of a panel', 100, (count) => [callout('unknown', 'Not known', ...many(count, (at) => bullet(sentence(20, at))))]],
    ['panels', 100, (count) => many(count, (at) => callout('unknown', 'Not known', paragraph(sentence(20, at))))],
    ['rows of a table', 200, (count) => [table(head, rows(count))]],
    [
      'rows that stand together',
      100,
      (count) => [
        table(
          head,
          many(count, (at) => row('group', String(at), sentence(12, at), 'x')),
        ),
      ],
    ],
    [
      'rows beside one cell over all of them',
      60,
      (count) => [
        table(
          head,
          many(count, (at) =>
            at === 0 ? row('body', cell('All', { rowSpan: count }), sentence(12, at), 'x') : row('body', sentence(12, at), 'x'),
          ),
        ),
      ],
    ],
    ['text of one cell', 1, (count) => [table(head, [row('body', '1', sentence(3000 * count, 0), 'x')])]],
    ['steps drawn as rows', 100, (count) => [steps(count)]],
  ])('%s', (_name, few, blocks) => {
    const [once, twice] = [costOf(blocks(few)), costOf(blocks(2 * few))];
    expect(once.pages).toBeGreaterThan(2);
    expect(twice.pages).toBeGreaterThan(once.pages * 1.5);
    expect(twice.measured / once.measured).toBeLessThan(2.4);
  });
});
