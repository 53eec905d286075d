/** Figures: their caption and the data of their drawing. */
import type { Figure } from './deck.ts';
import { inlineRuns } from './inline-runs.ts';
import type { MarkupReading } from './reading.ts';
import { childrenNamed, isElement, type MarkupElement } from './tree.ts';

/** `undefined` when it holds no drawing, which the table of elements has said. */
export function buildFigure(element: MarkupElement, reading: MarkupReading): Figure | undefined {
  const [drawn] = element.children.filter(isElement).flatMap((child) => {
    const kind = reading.figures.find((figure) => figure.element === child.name);
    return kind ? [{ kind, child }] : [];
  });
  if (!drawn) return undefined;
  const { kind, child } = drawn;
  const drawing = kind.read(child, reading);
  return {
    kind: 'figure',
    drawing,
    caption: childrenNamed(element, 'caption').flatMap(({ children }) => inlineRuns(children, reading)),
    alt: element.attributes.alt ?? kind.describe?.(drawing) ?? '',
    origin: element.origin,
  };
}
