/** Any block to its flow: the one list of what a slide can hold. Blocks hold blocks, so both ways of measuring them stand here. */

import type { Pt } from '../../foundation/units.ts';
import type { Block, Column, Columns } from '../../markup/deck.ts';
import type { Flow, MeasureContext, Stack } from '../flow.ts';
import { measureCallout } from './callout.ts';
import { measureCards } from './cards.ts';
import { columnsOf, columnWidths } from './columns.ts';
import { measureFigure, mostColumns } from './figure.ts';
import { joinProse } from './join-prose.ts';
import { measureProse } from './prose.ts';
import { measureQuote } from './quote.ts';
import { stackOf } from './stack.ts';
import { measureStats } from './stats.ts';
import { measureTable } from './table/measure-table.ts';

/** Measures blocks under each other at a width. */
export const measureStack = (blocks: readonly Block[], width: Pt, context: MeasureContext): Stack =>
  stackOf(
    joinProse(blocks).map((block) => measureBlock(block, width, context)),
    context,
  );

export function measureBlock(block: Block, width: Pt, context: MeasureContext): Flow {
  switch (block.kind) {
    case 'prose':
      return measureProse(block, width, context);
    case 'quote':
      return measureQuote(block, width, context);
    case 'callout':
      return measureCallout(block, width, context);
    case 'stats':
      return measureStats(block, width, context);
    case 'table':
      return context.cards?.has(block) ? measureCards(block, width, context) : measureTable(block, width, context);
    case 'columns':
      return measureColumns(block, width, context);
    case 'figure':
      return measureFigure(block, width, context);
  }
}

/** A drawing that shows little leaves its room to what stands beside it. */
function fitColumns(columns: readonly Column[], context: MeasureContext): readonly Column[] {
  const [left, right, ...others] = columns;
  if (!left || !right || others.length > 0) return columns;
  const [ofLeft, ofRight] = [mostOf(left, context), mostOf(right, context)];
  const width = ofLeft < left.width ? ofLeft : ofRight < right.width ? 12 - ofRight : left.width;
  return width === left.width
    ? columns
    : [
        { ...left, width },
        { ...right, width: 12 - width },
      ];
}

const mostOf = ({ blocks, width }: Column, context: MeasureContext): number =>
  Math.min(width, ...blocks.flatMap((block) => (block.kind === 'figure' ? (mostColumns(block, context) ?? []) : [])));

function measureColumns(block: Columns, width: Pt, context: MeasureContext): Flow {
  const { theme } = context.look;
  const columns = context.isInSlot ? block.columns : fitColumns(block.columns, context);
  const widths = columnWidths(columns, width, theme);
  const inside = block.columns.length > 1 ? { ...context, isBeside: true } : context;
  const stacks = block.columns.map(({ blocks }, index) => measureStack(blocks, widths[index] ?? 0, inside));
  return columnsOf(block, stacks, {
    widths,
    gutter: theme.grid.gutter,
    empty: stackOf([], context),
    isInSlots: context.isInSlot ?? false,
  });
}
