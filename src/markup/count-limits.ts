/** How many of one kind may stand in another, and how much text on a slide: what is too long to be read costs time and memory. */
import { blame, type Reading } from './reading.ts';
import { isElement, type MarkupElement, type MarkupNode, type MarkupText } from './tree.ts';

interface Limit {
  readonly within: string;
  /** Which of its children are counted; without, all. */
  readonly of?: string;
  readonly most: number;
  readonly what: string;
  readonly hint: string;
}

/** The most that a reader could still follow, several times over; of what goes on over many slides, as many as a list of a briefing may hold. */
const limits: readonly Limit[] = [
  { within: 'map', of: 'place', most: 2_000, what: 'places', hint: 'leave some out (on_map: no), or make two maps' },
  { within: 'map', of: 'route', most: 500, what: 'routes', hint: 'leave some out, or make two maps' },
  { within: 'timeline', most: 2_000, what: 'events', hint: 'leave some out (in_timeline: false), or make two timelines' },
  {
    within: 'relations',
    most: 240,
    what: 'boxes and arrows',
    hint: 'leave out what does not matter, or make several figures, each of those that belong together',
  },
  { within: 'stats', most: 60, what: 'key figures', hint: 'choose those that matter, or make a table' },
  { within: 'chart', most: 200, what: 'bars', hint: 'leave some out, or make two charts' },
  { within: 'tr', most: 60, what: 'cells', hint: 'no slide is wide enough for more: make two tables' },
  { within: 'ul', most: 2_000, what: 'items', hint: 'make a slide for each part of the list' },
  { within: 'ol', most: 2_000, what: 'items', hint: 'make a slide for each part of the list' },
  { within: 'slide', most: 10_000, what: 'parts', hint: 'make several slides of it' },
];

/** An LAY001 for an element that holds more than is drawn. */
export function checkCount(element: MarkupElement, reading: Reading): void {
  for (const { within, of, most, what, hint } of limits) {
    if (within !== element.name) continue;
    const count = element.children.filter(isElement).filter(({ name }) => of === undefined || name === of).length;
    if (count <= most) continue;
    blame(reading, element.origin, [
      'LAY001',
      `does not fit its slide: ${count} ${what} in one <${element.name}>`,
      `at most ${most} are drawn: ${hint}`,
    ]);
  }
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
