/** Paragraphs, headings, lists and quotations. */
import { writeDigits } from '../foundation/characters/digits.ts';
import type { Origin } from '../foundation/diagnostic.ts';
import type { Paragraph } from './deck.ts';
import { addedRun, inlineRuns } from './inline-runs.ts';
import { type MarkupReading, reportProblem } from './reading.ts';
import type { Run } from './run.ts';
import { isBlank, isElement, type MarkupElement, type MarkupNode } from './tree.ts';

const proseNames: readonly string[] = ['p', 'h3', 'ul', 'ol', 'blockquote', 'speech', 'references'];

export const isProse = ({ name }: MarkupElement): boolean => proseNames.includes(name);

/** The paragraphs of a prose element; an empty one gives none. */
export function buildProse(element: MarkupElement, reading: MarkupReading): readonly Paragraph[] {
  switch (element.name) {
    case 'ul':
    case 'ol':
      return buildList(element, 0, reading);
    case 'blockquote':
      return buildContent(element, reading).map((paragraph) => ({ ...paragraph, style: 'quote' }));
    case 'speech':
      return buildContent(element, reading).map((paragraph) => ({ ...paragraph, isSpoken: true }));
    case 'h3':
      return makeParagraph({ style: 'heading' }, element.children, { origin: element.origin, reading });
    case 'references':
      return buildReferences(element, reading);
    default:
      return buildParagraph(element, reading);
  }
}

function buildParagraph({ attributes, children, origin }: MarkupElement, reading: MarkupReading): readonly Paragraph[] {
  const style = (attributes.size ?? 'body') as Paragraph['style'];
  const align = (attributes.align ?? 'left') as Paragraph['align'];
  const key = attributes.key === 'yes' ? ({ isTableKey: true } as const) : {};
  return makeParagraph({ style, align, ...key }, children, { origin, reading });
}

interface Around {
  readonly origin: Origin;
  readonly reading: MarkupReading;
}

function makeParagraph(
  look: Partial<Paragraph>,
  nodes: readonly MarkupNode[],
  { origin, reading }: Around,
): readonly Paragraph[] {
  const runs = inlineRuns(nodes, reading);
  return runs.length === 0 ? [] : [{ style: 'body', align: 'left', ...look, runs, origin }];
}

/** Content of an element that holds words as well as blocks of prose: loose words are a paragraph of their own. */
export function buildContent(element: MarkupElement, reading: MarkupReading): readonly Paragraph[] {
  return groupInline(element.children).flatMap((part) =>
    Array.isArray(part)
      ? makeParagraph({}, part as readonly MarkupNode[], { origin: element.origin, reading })
      : buildProse(part as MarkupElement, reading),
  );
}

/** Runs of inline nodes together, prose elements alone. */
function groupInline(nodes: readonly MarkupNode[]): readonly (MarkupElement | readonly MarkupNode[])[] {
  const parts: (MarkupElement | MarkupNode[])[] = [];
  for (const node of nodes) {
    const last = parts.at(-1);
    if (isElement(node) && isProse(node)) parts.push(node);
    else if (Array.isArray(last)) last.push(node);
    else if (isElement(node) || !isBlank(node.text)) parts.push([node]);
  }
  return parts;
}

function buildList(list: MarkupElement, level: number, reading: MarkupReading): readonly Paragraph[] {
  const items = list.children.filter(isElement);
  let number = 0;
  return items.flatMap((item) => {
    const paragraphs = buildItem(item, { ...markOf(list, number + 1, reading), level }, reading);
    if (paragraphs.length > 0) number += 1;
    return paragraphs;
  });
}

const markOf = ({ name }: MarkupElement, number: number, { digits }: MarkupReading) => ({
  ordered: name === 'ol',
  number,
  ...(digits && name === 'ol' ? { printed: `${writeDigits(String(number), digits)}.` } : {}),
});

/** An item's own words are one paragraph, with a line break where it has several; lists in it go one level deeper. */
function buildItem(item: MarkupElement, list: NonNullable<Paragraph['list']>, reading: MarkupReading): readonly Paragraph[] {
  const parts = groupInline(item.children);
  const isList = (part: (typeof parts)[number]): part is MarkupElement =>
    'name' in part && (part.name === 'ul' || part.name === 'ol');
  const words = parts.filter((part) => !isList(part));
  const lines = words.map((part) => inlineRuns('name' in part ? part.children : part, reading)).filter((runs) => runs.length > 0);
  const runs = joinLines(lines);
  const inner = parts.filter(isList).flatMap((part) => buildList(part, list.level + 1, reading));
  const own: Paragraph = { style: 'body', align: 'left', runs, list, origin: item.origin };
  return runs.length === 0 ? inner : [own, ...inner];
}

function joinLines(lines: readonly (readonly Run[])[]): readonly Run[] {
  return lines.flatMap((runs, index) => {
    const [first] = runs;
    if (index === 0 || !first) return runs;
    const { link: _, ...lineBreak } = first;
    return [{ ...lineBreak, text: '\n' }, ...runs];
  });
}

/** A paragraph for each source that the slide cites, in the order of their numbers. */
function buildReferences({ origin }: MarkupElement, reading: MarkupReading): readonly Paragraph[] {
  const { references } = reading;
  if (!references) return [];
  const numberOf = (id: string): number => reading.citations.get(id) ?? 0;
  const ids = [...reading.cited].sort((a, b) => numberOf(a) - numberOf(b));
  return ids.flatMap((id) => {
    const runs = references.get(id);
    if (!runs) {
      reportProblem(reading, origin, [
        'MUP005',
        `missing <source> of ${id}`,
        'write <source id="…"> for each source into frame.hbs',
      ]);
      return [];
    }
    return [{ style: 'body', align: 'left', runs: [addedRun(`[${numberOf(id)}] `, origin), ...runs], origin }];
  });
}
