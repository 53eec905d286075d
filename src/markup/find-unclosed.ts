/** When the strict parser has refused a text: which tag it is that does not fit, and where the template has it. */

import type { Span } from '../diagnostic.ts';
import { placeToSpan } from '../render/place.ts';
import { traceNames } from '../render/rendered.ts';

export interface Misfit {
  readonly message: string;
  readonly span: Span | undefined;
}

interface Open {
  readonly name: string;
  readonly span: Span | undefined;
}

const tagPattern = /<(\/?)([A-Za-z_][\w.-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*?)(\/?)>/gu;
const placePattern = new RegExp(`\\s${traceNames.place}="([^"]*)"`, 'u');

/** All tags that do not fit, in order. Closing tags carry no place, so the opening one is named. */
export function findUnclosed(markup: string, templates: readonly string[]): readonly Misfit[] {
  const stack: Open[] = [];
  const found: Misfit[] = [];
  let last: Span | undefined;
  for (const [, slash, name = '', attributes = '', isClosed] of markup.matchAll(tagPattern)) {
    const span = placeToSpan(placePattern.exec(attributes)?.[1] ?? '', templates);
    last = span ?? last;
    if (slash === '') {
      if (isClosed === '') stack.push({ name, span });
    } else if (stack.at(-1)?.name === name) stack.pop();
    else found.push(...closeWrongly(stack, name, last));
  }
  return [...found, ...stack.map(({ name, span }) => ({ message: `<${name}> opened here is never closed`, span }))];
}

/** Goes back to the element that was meant, so that one mistake is told once. */
function closeWrongly(stack: Open[], name: string, last: Span | undefined): readonly Misfit[] {
  const index = stack.findLastIndex((open) => open.name === name);
  if (index < 0) return [{ message: `</${name}> after this closes nothing`, span: last }];
  const [, ...unclosed] = stack.splice(index);
  return unclosed.map((open) => ({ message: `<${open.name}> opened here is closed by </${name}>`, span: open.span }));
}

/** The last place before an offset of the markup. */
export function placeBefore(markup: string, offset: number, templates: readonly string[]): Span | undefined {
  const places = [...markup.slice(0, offset).matchAll(new RegExp(placePattern, 'gu'))];
  return placeToSpan(places.at(-1)?.[1] ?? '', templates);
}
