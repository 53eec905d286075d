/** Attributes that are read and not printed (ids, numbers, words, addresses) without the characters that keep fields apart. */
import { withoutIsolates } from '../foundation/characters/writing-direction.ts';
import type { Elements } from './element.ts';
import { isElement, type MarkupElement } from './tree.ts';

export function plainAttributes(element: MarkupElement, elements: Elements): MarkupElement {
  const rules = elements.get(element.name)?.attributes ?? {};
  const attributes = Object.fromEntries(
    Object.entries(element.attributes).map(([name, value]) => [
      name,
      Object.hasOwn(rules, name) && rules[name]?.kind === 'text' ? value : withoutIsolates(value),
    ]),
  );
  const children = element.children.map((node) => (isElement(node) ? plainAttributes(node, elements) : node));
  return { ...element, attributes, children };
}
