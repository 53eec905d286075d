/** Numbers of an element in the digits of the deck: its words, and those of its attributes that are printed. */
import { type Digits, writeDigits } from '../foundation/characters/digits.ts';
import type { Elements } from './element.ts';
import { isElement, type MarkupElement, type MarkupNode } from './tree.ts';

/** Attributes that are numbers, ids or addresses stay: they are read, and not printed. */
export function printDigits(element: MarkupElement, elements: Elements, digits: Digits): MarkupElement {
  const rules = elements.get(element.name)?.attributes ?? {};
  const attributes = Object.fromEntries(
    Object.entries(element.attributes).map(([name, value]) => [
      name,
      Object.hasOwn(rules, name) && rules[name]?.kind === 'text' ? writeDigits(value, digits) : value,
    ]),
  );
  return { ...element, attributes, children: element.children.map((node) => printNode(node, elements, digits)) };
}

const printNode = (node: MarkupNode, elements: Elements, digits: Digits): MarkupNode =>
  isElement(node) ? printDigits(node, elements, digits) : { ...node, text: writeDigits(node.text, digits) };
