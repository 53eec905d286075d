/** When the strict parser has refused a text: which tag it is that does not fit, and where the template has it. */

import type { Span } from '../foundation/diagnostic.ts';
import { nearest } from '../foundation/nearest.ts';
import { placeToSpan } from '../render/place.ts';
import { type RenderedFile, traceNames } from '../render/rendered.ts';
import type { ElementRule, Elements } from './element.ts';

export interface UnclosedTag {
  readonly message: string;
  readonly hint: string;
  readonly span: Span | undefined;
}

interface Open {
  readonly name: string;
  readonly span: Span | undefined;
}

const tagPattern = /<(\/?)([A-Za-z_][\w.-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*?)(\/?)>/gu;
const placePattern = new RegExp(`\\s${traceNames.place}="([^"]*)"`, 'u');

/** All tags that do not fit, in order. Closing tags carry no place, so the opening one is named. */
export function findUnclosed(
  { markup, templates }: Pick<RenderedFile, 'markup' | 'templates'>,
  elements: Elements,
): readonly UnclosedTag[] {
  const isEmpty = (name: string): boolean => holdsNothing(elements.get(name));
  const meant = (open: string, closedBy: string): string | undefined => meantName(open, closedBy, elements);
  const stack: Open[] = [];
  const found: UnclosedTag[] = [];
  const late: string[] = [];
  let last: Span | undefined;
  for (const [, slash, name = '', attributes = '', isClosed] of markup.matchAll(tagPattern)) {
    const span = placeToSpan(placePattern.exec(attributes)?.[1] ?? '', templates);
    last = span ?? last;
    if (slash === '') {
      if (isClosed === '') stack.push({ name, span });
    } else if (stack.at(-1)?.name === name) stack.pop();
    else found.push(...closeWrongly(stack, { name, last, late, isEmpty, meant }));
  }
  const never = ({ name, span }: Open): UnclosedTag => ({
    message: `<${name}> opened here is never closed`,
    hint: isEmpty(name) ? `write <${name}/>` : `write </${name}> where it ends`,
    span,
  });
  return [...found, ...stack.map(never)];
}

interface Closing {
  readonly name: string;
  readonly last: Span | undefined;
  /** Names of those that were told to be open; their closing tags may still come. */
  readonly late: string[];
  readonly isEmpty: (name: string) => boolean;
  /** What an unknown element was to be called, by the tag that closes it. */
  readonly meant: (open: string, closedBy: string) => string | undefined;
}

/** Goes back to the element that was meant, so that one mistake is told once. */
function closeWrongly(stack: Open[], { name, last, late, isEmpty, meant }: Closing): readonly UnclosedTag[] {
  const top = stack.at(-1);
  const typed = top && meant(top.name, name);
  if (top && typed !== undefined) {
    stack.pop();
    return [{ message: `unknown element: <${top.name}>`, hint: `did you mean <${typed}>?`, span: top.span }];
  }
  const index = stack.findLastIndex((open) => open.name === name);
  const told = late.indexOf(name);
  if (index < 0 && told >= 0) late.splice(told, 1);
  if (index < 0)
    return told >= 0
      ? []
      : [{ message: `</${name}> after this closes nothing`, hint: `delete it, or write <${name}> before`, span: last }];
  const [, ...unclosed] = stack.splice(index);
  late.push(...unclosed.map((open) => open.name));
  return unclosed.flatMap((open, place) =>
    unclosed[place - 1]?.name === open.name ? [] : leftOpen(open, { name, next: unclosed[place + 1], isEmpty }),
  );
}

interface ClosedBy extends Pick<Closing, 'name' | 'isEmpty'> {
  readonly next: Open | undefined;
}

function leftOpen(open: Open, { name: closedBy, next, isEmpty }: ClosedBy): UnclosedTag {
  const message = `<${open.name}> opened here is closed by </${closedBy}>`;
  const { span } = open;
  if (isEmpty(open.name))
    return { message: `<${open.name}> holds nothing and is not closed`, hint: `write <${open.name}/>`, span };
  if (next?.name === open.name)
    return { message: `<${open.name}> is opened here twice`, hint: `write </${open.name}> with a slash to close it`, span };
  return { message, hint: `write </${open.name}> before </${closedBy}>`, span };
}

/** The name that closes an element whose own nobody knows, where the two are nearly the same. */
const meantName = (open: string, closedBy: string, elements: Elements): string | undefined =>
  !elements.has(open) && elements.has(closedBy) && nearest(open, [closedBy]) !== undefined ? closedBy : undefined;

/** Known elements that hold neither words nor elements. */
const holdsNothing = (rule: ElementRule | undefined): boolean => rule !== undefined && !rule.hasText && rule.holds.length === 0;

/** The last place before an offset of the markup. */
export function placeBefore(markup: string, offset: number, templates: readonly string[]): Span | undefined {
  const places = [...markup.slice(0, offset).matchAll(new RegExp(placePattern, 'gu'))];
  return placeToSpan(places.at(-1)?.[1] ?? '', templates);
}
