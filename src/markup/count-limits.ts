/** How many of one kind may stand in another: parts of a figure are placed each among all, and a slide is no archive. */
import { blame, type Reading } from './reading.ts';
import { isElement, type MarkupElement } from './tree.ts';

/** By the element around, the most that a reader could still follow, several times over. */
const limits: ReadonlyMap<string, { readonly most: number; readonly what: string; readonly hint: string }> = new Map([
  ['map', { most: 300, what: 'places and routes', hint: 'leave some out, or make two maps' }],
  ['timeline', { most: 120, what: 'events', hint: 'leave some out (in_timeline: false), or make two timelines' }],
  ['relations', { most: 60, what: 'boxes and arrows', hint: 'make several figures, each of those that belong together' }],
  ['stats', { most: 60, what: 'key figures', hint: 'choose those that matter, or make a table' }],
  ['chart', { most: 200, what: 'bars', hint: 'leave some out, or make two charts' }],
  ['tr', { most: 60, what: 'cells', hint: 'no slide is wide enough for more: make two tables' }],
  ['ul', { most: 1_000, what: 'items', hint: 'make a slide for each part of the list' }],
  ['ol', { most: 1_000, what: 'items', hint: 'make a slide for each part of the list' }],
  ['slide', { most: 1_000, what: 'parts', hint: 'make several slides of it' }],
]);

/** An LAY001 for an element that holds more than any slide can show. */
export function checkCount(element: MarkupElement, reading: Reading): void {
  const limit = limits.get(element.name);
  const count = element.children.filter(isElement).length;
  if (!limit || count <= limit.most) return;
  const { most, what, hint } = limit;
  blame(reading, element.origin, [
    'LAY001',
    `does not fit its slide: ${count} ${what} in one <${element.name}>`,
    `at most ${most} are drawn: ${hint}`,
  ]);
}
