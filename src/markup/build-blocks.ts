/** The body of a slide, a column or a callout. */
import { buildFigure } from './build-figure.ts';
import { buildMatrix } from './build-matrix.ts';
import { buildContent, buildProse, isProse } from './build-prose.ts';
import { buildTable } from './build-table.ts';
import type { Block, Callout, Columns, Quote, Stats } from './deck.ts';
import { addedRun, inlineRuns, textRuns } from './inline-runs.ts';
import { partRuns, restRuns } from './part-runs.ts';
import { type MarkupReading, reportProblem } from './reading.ts';
import type { Tone } from './run.ts';
import { childrenNamed, isElement, type MarkupElement } from './tree.ts';

/** Blocks in order; prose that stands together is one block. Elements that are no blocks are passed over. */
export function buildBlocks(container: MarkupElement, reading: MarkupReading): readonly Block[] {
  const blocks: Block[] = [];
  let isOpen = false;
  for (const element of container.children.filter(isElement)) {
    const block = buildBlock(element, reading);
    const last = blocks.at(-1);
    if (block?.kind === 'prose' && last?.kind === 'prose' && isOpen) {
      blocks[blocks.length - 1] = { ...last, paragraphs: [...last.paragraphs, ...block.paragraphs] };
    } else if (block) blocks.push(block);
    isOpen = isProse(element) && (block !== undefined || isOpen);
  }
  return blocks;
}

function buildBlock(element: MarkupElement, reading: MarkupReading): Block | undefined {
  if (isProse(element)) {
    const paragraphs = buildProse(element, reading);
    return paragraphs.length === 0 ? undefined : { kind: 'prose', paragraphs, origin: element.origin };
  }
  switch (element.name) {
    case 'table':
      return buildTable(element, reading);
    case 'matrix':
      return buildMatrix(element, reading);
    case 'columns':
      return buildColumns(element, reading);
    case 'callout':
      return buildCallout(element, reading);
    case 'quote':
      return buildQuote(element, reading);
    case 'stats':
      return buildStats(element, reading);
    case 'figure':
      return buildFigure(element, reading);
    default:
      return undefined;
  }
}

function buildCallout(element: MarkupElement, reading: MarkupReading): Callout {
  const { tone = 'accent', title = '' } = element.attributes;
  const paragraphs = buildContent(element, reading);
  return { kind: 'callout', tone: tone as Tone, title: textRuns(title, element.origin), paragraphs, origin: element.origin };
}

/** Loose words are paragraphs as elsewhere; who said them stands below, in small print. */
function buildQuote(element: MarkupElement, reading: MarkupReading): Quote {
  const { tone = 'neutral' } = element.attributes;
  const { origin, children } = element;
  const words = buildContent(
    { ...element, children: children.filter((node) => !isElement(node) || node.name !== 'by') },
    reading,
  );
  const by = childrenNamed(element, 'by').flatMap((child) => inlineRuns(child.children, reading));
  if (words.length === 0) {
    reportProblem(reading, origin, [
      'MUP005',
      'missing words in <quote>',
      'write what was said before <by>, or leave the <quote> out',
    ]);
  }
  return {
    kind: 'quote',
    tone: tone as Tone,
    words: words.map((paragraph) => ({
      ...paragraph,
      style: 'lead',
      runs: paragraph.runs.map((run) => ({ ...run, italic: true })),
    })),
    by: { style: 'small', align: 'left', runs: [addedRun('— ', origin), ...by], origin },
    origin,
  };
}

function buildStats(element: MarkupElement, reading: MarkupReading): Stats {
  const stats = childrenNamed(element, 'stat').map((stat) => {
    const { tone } = stat.attributes;
    return {
      value: partRuns(stat, 'value', reading),
      label: restRuns(stat, ['value'], reading),
      ...(tone === undefined ? {} : { tone: tone as Tone }),
      origin: stat.origin,
    };
  });
  return { kind: 'stats', stats, ...(element.attributes.size === 'small' ? { isSmall: true } : {}), origin: element.origin };
}

function buildColumns(element: MarkupElement, reading: MarkupReading): Columns {
  const columns = childrenNamed(element, 'column');
  const widths = shareTwelve(
    columns.map(({ attributes }) => (attributes.width === undefined ? undefined : Number(attributes.width))),
  );
  if (!widths) {
    const hints = ['the widths of all columns add up to 12; leave one out and it takes the rest'] as const;
    reportProblem(reading, element.origin, ['MUP006', 'invalid width of <column>: the columns do not add up to 12', ...hints]);
  }
  return {
    kind: 'columns',
    columns: columns.map((column, index) => ({
      width: widths?.[index] ?? 1,
      blocks: buildBlocks(column, reading),
      origin: column.origin,
    })),
    origin: element.origin,
  };
}

/** Fills in the widths that were not given, as equal as whole twelfths can be. `undefined` when they cannot make 12. */
function shareTwelve(widths: readonly (number | undefined)[]): readonly number[] | undefined {
  const given = widths.filter((width) => width !== undefined);
  const left = 12 - given.reduce((sum, width) => sum + width, 0);
  let open = widths.length - given.length;
  if (open === 0 ? left !== 0 : left < open) return undefined;
  let rest = left;
  return widths.map((width) => {
    if (width !== undefined) return width;
    const share = Math.ceil(rest / open);
    rest -= share;
    open -= 1;
    return share;
  });
}
