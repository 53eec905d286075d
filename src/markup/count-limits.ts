/** How many of one kind may stand in another, and how much text on a slide: what is too long to be read costs time and memory. */
import { blame, type Reading } from './reading.ts';
import { isElement, type MarkupElement, type MarkupNode, type MarkupText } from './tree.ts';

/** By the element around, the most that a reader could still follow, several times over. */
const limits: ReadonlyMap<string, { readonly most: number; readonly what: string; readonly hint: string }> = new Map([
  ['map', { most: 4000, what: 'places and routes', hint: 'leave some out, or make two maps' }],
  ['timeline', { most: 2_000, what: 'events', hint: 'leave some out (in_timeline: false), or make two timelines' }],
  ['relations', { most: 240, what: 'boxes and arrows', hint: 'make several figures, each of those that belong together' }],
  ['stats', { most: 60, what: 'key figures', hint: 'choose those that matter, or make a table' }],
  ['chart', { most: 200, what: 'bars', hint: 'leave some out, or make two charts' }],
  ['tr', { most: 60, what: 'cells', hint: 'no slide is wide enough for more: make two tables' }],
  ['ul', { most: 2_000, what: 'items', hint: 'make a slide for each part of the list' }],
  ['ol', { most: 2_000, what: 'items', hint: 'make a slide for each part of the list' }],
  ['slide', { most: 10_000, what: 'parts', hint: 'make several slides of it' }],
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

/** Of a slide with all that it continues on, notes included: a person reads it in twelve hours. */
export const mostCharacters = 500_000;

/** An LAY004 for a slide with more text than anybody reads, at the longest of its texts. Limits of number do not see long ones. */
export function checkLength(slide: MarkupElement, reading: Reading): void {
  if (slide.name !== 'slide') return;
  const texts = textsIn(slide);
  const length = texts.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= mostCharacters) return;
  const longest = texts.reduce((most, other) => (other.text.length > most.text.length ? other : most));
  const name = slide.attributes.id === undefined ? '' : ` ${slide.attributes.id}`;
  blame(reading, longest.origin, [
    'LAY004',
    `too much text on slide${name}: ${length} characters in ${texts.length} texts`,
    `at most ${mostCharacters} stand on one slide and those that it goes on with, which is some 200 slides; this is its longest text`,
    'shorten the texts, leave out what need not be shown, or make several briefings',
  ]);
}

const textsIn = ({ children }: MarkupElement): readonly MarkupText[] =>
  children.flatMap((node: MarkupNode) => (isElement(node) ? textsIn(node) : [node]));
