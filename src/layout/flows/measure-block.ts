/** Blocks to flows: the one list of what a slide can hold. */

import type { Pt } from '../../foundation/units.ts';
import type { Block } from '../../markup/deck.ts';
import type { Bench, Flow, Stack } from '../flow.ts';
import { measureCallout } from './callout.ts';
import { measureColumns } from './columns.ts';
import { measureFigure } from './figure.ts';
import { joinProse } from './join-prose.ts';
import { measureProse } from './prose.ts';
import { stackOf } from './stack.ts';
import { measureStats } from './stats.ts';
import { measureTable } from './table/measure-table.ts';

/** Measures any number of blocks under each other. */
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
      return measureColumns(block, width, bench, measureStack);
    case 'figure':
      return measureFigure(block, width, bench);
  }
}
