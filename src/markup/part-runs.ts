/** Elements with a part, such as the time of an event: the part is an attribute or a child, the rest is their content. */
import { checkEither } from './check-element.ts';
import { inlineRuns, textRuns } from './inline-runs.ts';
import type { MarkupReading } from './reading.ts';
import type { Run } from './run.ts';
import { childrenNamed, isElement, type MarkupElement } from './tree.ts';

/** A part that an element has either as an attribute or as a child. */
export function partRuns(element: MarkupElement, name: string, reading: MarkupReading): readonly Run[] {
  checkEither(element, name, reading);
  const [child] = childrenNamed(element, name);
  return child ? inlineRuns(child.children, reading) : textRuns(element.attributes[name] ?? '', element.origin);
}

/** The content beside parts of these names. */
export const restRuns = ({ children }: MarkupElement, names: readonly string[], reading: MarkupReading): readonly Run[] =>
  inlineRuns(
    children.filter((child) => !isElement(child) || !names.includes(child.name)),
    reading,
  );
