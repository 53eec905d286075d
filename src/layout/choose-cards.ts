/** Which tables of a slide are set as cards: a few rows that would leave most of a page empty, or that a template wants so. */
import type { Pt } from '../foundation/units.ts';
import type { Block, Table } from '../markup/deck.ts';
import type { Flow } from './flow.ts';
import { canBeCards } from './flows/cards.ts';
import { leastFill } from './page-fill.ts';

/**
 * The tables that may be cards, of those that stand across the whole page: in a column of a slide a card would be narrow.
 * @param measure a table at the sizes that the theme likes best
 */
export function cardTables(blocks: readonly Block[], measure: (table: Table) => Flow, height: Pt): ReadonlySet<Table> {
  return new Set(
    blocks.filter(
      (block): block is Table =>
        block.kind === 'table' &&
        block.cards !== undefined &&
        canBeCards(block) &&
        (block.cards === 'yes' || measure(block).filled < height * leastFill),
    ),
  );
}
