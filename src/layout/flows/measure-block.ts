/** Any block to its flow: the one list of what a slide can hold. Blocks hold blocks, so both ways of measuring them stand here. */

import type { Pt } from '../../foundation/units.ts';
import type { Block, Columns } from '../../markup/deck.ts';
import type { Bench, Flow, Stack } from '../flow.ts';
import { measureCallout } from './callout.ts';
import { columnsOf, columnWidths } from './columns.ts';
import { measureFigure } from './figure.ts';
import { joinProse } from './join-prose.ts';
import { measureProse } from './prose.ts';
import { stackOf } from './stack.ts';
import { measureStats } from './stats.ts';
import { measureTable } from './table/measure-table.ts';

/** Measures blocks under each other at a width. */
export const measureStack = (blocks: readonly Block[], width: Pt, bench: Bench): Stack =>
  stackOf(
    joinProse(blocks).map((block) => measureBlock(block, width, bench)),
    bench,
  );

export function measureBlock(block: Block, width: Pt, bench: Bench): Flow {
  switch (block.kind) {
    case 'prose':
      return measureProse(block, width, bench);
    case 'callout':
      return measureCallout(block, width, bench);
    case 'stats':
      return measureStats(block, width, bench);
    case 'table':
      return measureTable(block, width, bench);
    case 'columns':
      return measureColumns(block, width, bench);
    case 'figure':
      return measureFigure(block, width, bench);
  }
}

function measureColumns(block: Columns, width: Pt, bench: Bench): Flow {
  const { theme } = bench.look;
  const widths = columnWidths(block.columns, width, theme);
  const stacks = block.columns.map(({ blocks }, index) => measureStack(blocks, widths[index] ?? 0, bench));
  return columnsOf(block, stacks, {
    widths,
    gutter: theme.grid.gutter,
    empty: stackOf([], bench),
    isInSlots: bench.isInSlot ?? false,
  });
}
