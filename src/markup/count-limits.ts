/** How many of one kind may stand in another, and how much text on a slide: what is too long to be read costs time and memory. */
import type { ElementRule } from './element.ts';
import { type MarkupReading, reportProblem } from './reading.ts';
import { isElement, type MarkupElement, type MarkupNode, type MarkupText } from './tree.ts';

/** An LAY001 for an element that holds more than is drawn. */
export function checkCount(element: MarkupElement, { limits }: ElementRule, reading: MarkupReading): void {
  for (const { of, most, what, hint } of limits) {
    const count = element.children.filter(isElement).filter(({ name }) => of === undefined || name === of).length;
    if (count <= most) continue;
    reportProblem(reading, element.origin, [
      'LAY001',
      `does not fit its slide: ${count} ${what} in one <${element.name}>`,
      `at most ${most} are drawn: ${hint}`,
    ]);
  }
}

/** The most characters of a slide with all its continuations, notes included: to read them takes twelve hours. */
export const mostCharacters = 500_000;

/** An LAY004 for a slide with more text than anybody reads, at the longest of its texts. Limits of number do not see long ones. */
export function checkLength(slide: MarkupElement, reading: MarkupReading): void {
  if (slide.name !== 'slide') return;
  const texts = textsIn(slide);
  const length = texts.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= mostCharacters) return;
  const longest = texts.reduce((most, other) => (other.text.length > most.text.length ? other : most));
  const name = slide.attributes.id === undefined ? '' : ` ${slide.attributes.id}`;
  reportProblem(reading, longest.origin, [
    'LAY004',
    `too much text on slide${name}: ${length} characters in ${texts.length} texts`,
    `at most ${mostCharacters} stand on one slide and those that it goes on with, which is some 200 slides; this is its longest text`,
    'shorten the texts, leave out what need not be shown, or make several briefings',
  ]);
}

const textsIn = ({ children }: MarkupElement): readonly MarkupText[] =>
  children.flatMap((node: MarkupNode) => (isElement(node) ? textsIn(node) : [node]));
