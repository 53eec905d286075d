/** Holds a tree against the table of elements. */

import { isAddressProblem, readAddress } from '../foundation/address/safe-address.ts';
import { suggest } from '../foundation/nearest.ts';
import { checkLink } from './check-link.ts';
import { checkCount, checkLength } from './count-limits.ts';
import { type AttributeRule, describeKind, type ElementRule, type Elements, isValid } from './element.ts';
import { placesFor } from './elements.ts';
import { type MarkupReading, reportProblem } from './reading.ts';
import { childrenNamed, isBlank, isElement, type MarkupElement, type MarkupNode } from './tree.ts';

/** All that is wrong inside of `element`, and with it; the parent has said whether it may stand there. */
export function checkElement(element: MarkupElement, reading: MarkupReading): void {
  const { elements } = reading;
  const rule = elements.get(element.name);
  if (!rule) {
    reportProblem(reading, element.origin, [
      'MUP002',
      `unknown element: <${element.name}>`,
      ...(otherNames[element.name] ?? suggest(element.name, elements.keys(), 'elements')),
    ]);
    return;
  }
  checkAttributes(element, rule, reading);
  if (element.name === 'figure') checkAlternative(element, reading);
  checkCount(element, rule, reading);
  if (element.name === 'a') checkLink(element, reading);
  checkLength(element, reading);
  for (const child of element.children) checkChild(child, rule, reading);
  for (const need of rule.needs) checkNeed(element, need, reading);
}

/** What web pages call otherwise. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  strong: ['write <b>'],
  em: ['write <i>'],
  h4: ['write <h3>'],
  h5: ['write <h3>'],
  h6: ['write <h3>'],
  div: ['leave it out, or write <columns> or <callout> for a part that stands apart'],
  span: ['leave it out, or write <tag> for a word with a tone'],
  thead: ['leave it out: rows of <th> at the top of a table are its head'],
  tbody: ['leave it out: rows stand in <table> itself'],
  hr: ['leave it out; slides have no rules of their own'],
};

function checkAttributes({ name, attributes, origin }: MarkupElement, rule: ElementRule, reading: MarkupReading): void {
  for (const [key, value] of Object.entries(attributes)) {
    const wanted = Object.hasOwn(rule.attributes, key) ? rule.attributes[key] : undefined;
    if (wanted) checkValue({ name, key, value, origin }, wanted, reading);
    else {
      const hints = strangerHints(key, name, Object.keys(rule.attributes));
      reportProblem(reading, origin, ['MUP003', `unknown attribute: ${key} of <${name}>`, ...hints]);
    }
  }
  for (const [key, wanted] of Object.entries(rule.attributes)) {
    if (!wanted.isRequired || Object.hasOwn(attributes, key)) continue;
    reportProblem(reading, origin, ['MUP005', `missing attribute: ${key} of <${name}>`, `write ${key}="…": ${wanted.meaning}`]);
  }
}

/** Some drawings, such as charts, tell their figures themselves; whatever else is drawn needs somebody to say what it shows. */
function checkAlternative({ attributes, children, origin }: MarkupElement, reading: MarkupReading): void {
  if (attributes.alt !== undefined) return;
  const telling = reading.figures.flatMap(({ element, describe }) => (describe ? [element] : []));
  if (children.filter(isElement).some(({ name }) => telling.includes(name))) return;
  reportProblem(reading, origin, [
    'MUP005',
    'missing attribute: alt of <figure>',
    'write alt="…": what a reader who cannot see it should know',
  ]);
}

/** What web pages say in attributes and a theme says here. */
const looks = ['style', 'class', 'color', 'bgcolor', 'background', 'font', 'face', 'border'];

function strangerHints(key: string, name: string, known: readonly string[]): readonly string[] {
  if (looks.includes(key.toLowerCase()))
    return [`delete it: colours, fonts and sizes of text come from the theme, a file in templates/themes/`];
  return known.length === 0 ? [`delete it: <${name}> takes no attributes`] : suggest(key, known, `attributes of <${name}>`);
}

interface Given {
  readonly name: string;
  readonly key: string;
  readonly value: string;
  readonly origin: MarkupElement['origin'];
}

function checkValue({ name, key, value, origin }: Given, wanted: AttributeRule, reading: MarkupReading): void {
  if (isValid(wanted, value)) return;
  const shown = value.length > 60 ? `${value.slice(0, 59)}…` : value;
  if (wanted.kind === 'link') {
    const read = readAddress(value);
    const hint =
      isAddressProblem(read) && read.hint !== undefined
        ? `it has ${read.problem}: ${read.hint}`
        : `write ${describeKind(wanted)}`;
    reportProblem(reading, origin, ['MUP007', `link that may not stand in a deck: ${shown}`, hint]);
  } else {
    const near = wanted.kind === 'word' ? suggest(value, wanted.words, 'values').filter((hint) => hint.startsWith('did')) : [];
    reportProblem(reading, origin, [
      'MUP006',
      `invalid ${key} of <${name}>: ${shown}`,
      ...near,
      `it takes ${describeKind(wanted)}`,
    ]);
  }
}

function checkChild(child: MarkupNode, parent: ElementRule, reading: MarkupReading): void {
  if (!isElement(child)) {
    if (parent.hasText || isBlank(child.text)) return;
    reportProblem(reading, child.origin, [
      'MUP004',
      `text in the wrong place: ${quoteShort(child.text)} in <${parent.name}>`,
      holdsHint(parent),
    ]);
    return;
  }
  if (reading.elements.has(child.name) && !parent.holds.includes(child.name)) {
    reportProblem(reading, child.origin, [
      'MUP004',
      `element in the wrong place: <${child.name}> in <${parent.name}>`,
      placesHint(child.name, reading.elements),
    ]);
  }
  checkElement(child, reading);
}

const holdsHint = ({ name, holds }: ElementRule): string =>
  holds.length > 0 ? `<${name}> holds only ${holds.map((child) => `<${child}>`).join(', ')}` : `<${name}> holds nothing`;

/** Its first words; a text has no place of its own, so they are what to look for. */
export function quoteShort(text: string): string {
  const words = text.trim().replaceAll(/\s+/gu, ' ');
  return `“${words.length > 40 ? `${words.slice(0, 39)}…` : words}”`;
}

/** Where an element may stand, in words. */
export function placesHint(name: string, elements: Elements): string {
  const places = placesFor(name, elements);
  if (places.length === 0) return `<${name}> stands in a file of its own, in no other element`;
  return `<${name}> may stand in ${places.map((place) => `<${place}>`).join(', ')}`;
}

function checkNeed(element: MarkupElement, { oneOf, isSingle }: ElementRule['needs'][number], reading: MarkupReading): void {
  const [first, second] = element.children.filter(isElement).filter(({ name }) => oneOf.includes(name));
  const names = oneOf.map((name) => `<${name}>`).join(' or ');
  if (!first)
    reportProblem(reading, element.origin, [
      'MUP005',
      `missing ${names} in <${element.name}>`,
      `add ${names}, or leave the <${element.name}> out`,
    ]);
  else if (second && isSingle) {
    reportProblem(reading, second.origin, [
      'MUP004',
      `element in the wrong place: a second <${second.name}> in <${element.name}>`,
      'delete one of the two',
    ]);
  }
}

/** Checks that exactly one of an element and its attribute that say the same is given. */
export function checkEither(element: MarkupElement, name: string, reading: MarkupReading): void {
  const count = childrenNamed(element, name).length + (Object.hasOwn(element.attributes, name) ? 1 : 0);
  if (count === 0)
    reportProblem(reading, element.origin, [
      'MUP005',
      `missing ${name} of <${element.name}>`,
      `write ${name}="…" or <${name}>…</${name}>`,
    ]);
  if (count > 1)
    reportProblem(reading, element.origin, ['MUP004', `${name} of <${element.name}> stands twice`, 'delete one of the two']);
}
