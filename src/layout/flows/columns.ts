/** Blocks side by side on the grid. Each column continues in its own column. */

import type { Pt } from '../../foundation/units.ts';
import type { Column, Columns } from '../../markup/deck.ts';
import type { Theme } from '../../theme/theme.ts';
import { type Flow, mergePlacements, rigid, type Stack } from '../flow.ts';

/** How wide each column is: twelfths of the grid, whose gutters belong to the columns that span them. */
export function columnWidths(columns: readonly Column[], width: Pt, { grid }: Theme): readonly Pt[] {
  // Inside a narrow column eleven gutters would leave nothing: there only the gaps that show are taken off.
  const isNarrow = width < grid.body.width * 0.6;
  const gaps = isNarrow ? columns.length - 1 : 11;
  const unit = (width - gaps * grid.gutter) / 12;
  return columns.map((column) => unit * column.width + (isNarrow ? 0 : (column.width - 1) * grid.gutter));
}

/** A panel beside other things is drawn this much taller at most to end level with them; among panels, as much as it takes. */
const mostStretch = 1.25;

export interface ColumnFrame {
  readonly widths: readonly Pt[];
  readonly gutter: Pt;
  /** What is left of a column that has ended. */
  readonly empty: Stack;
  /** Whether the columns are a template's placeholders, whose places no text leaves. */
  readonly isInSlots: boolean;
}

/** From the left of the first column to the right of the last. */
const widthOf = ({ widths, gutter }: ColumnFrame): Pt =>
  widths.reduce((total, width) => total + width, 0) + (widths.length - 1) * gutter;

/** How far tables that stand side by side may grow, as a share of what each could use: what the tallest has room for. */
function shareOfTables(stacks: readonly Stack[], height: Pt): number | undefined {
  const tables = stacks.filter(({ hasRows }) => hasRows);
  if (tables.length < 2) return undefined;
  return Math.min(
    1,
    ...tables.map((stack) =>
      stack.limit > stack.height ? Math.max(0, height - stack.height) / (stack.limit - stack.height) : 1,
    ),
  );
}

/** Puts the stacks of the columns, each measured at the width of its column, beside each other. */
export function columnsOf(block: Columns, stacks: readonly Stack[], frame: ColumnFrame): Flow {
  const tallest = (key: 'height' | 'best' | 'limit'): Pt => Math.max(0, ...stacks.map((stack) => stack[key]));
  const { origin } = block;
  const isPanels = stacks.every(({ flows }) => flows.every(({ isLevelled }) => isLevelled));
  const most = isPanels ? Number.POSITIVE_INFINITY : mostStretch;
  const total = frame.widths.reduce((sum, width) => sum + width, 0);
  return {
    ...rigid,
    name: 'Columns',
    origin,
    height: tallest('height'),
    best: tallest('best'),
    limit: tallest('limit'),
    filled: stacks.reduce((sum, { filled }, index) => sum + (filled * (frame.widths[index] ?? 0)) / total, 0),
    isCramped: stacks.some(({ isCramped }) => isCramped),
    isCut: stacks.some(({ isCut }) => isCut),
    isWide: stacks.some(({ isWide }) => isWide),
    place: (box) => {
      let x = box.x;
      const share = shareOfTables(stacks, box.height);
      const placements = stacks.map((stack, index) => {
        const width = frame.widths[index] ?? 0;
        const isShared = stack.hasRows === true && share !== undefined;
        const height = isShared ? Math.min(box.height, stack.height + share * (stack.limit - stack.height)) : box.height;
        const { items, groups, diagnostics } = stack.placeLevel({ ...box, x, width, height }, most);
        x += width + frame.gutter;
        return { items: items.map((item) => ({ ...item, column: { count: stacks.length, index } })), groups, diagnostics };
      });
      return mergePlacements(placements);
    },
    split: (room, isForced) => {
      if (stacks.every(({ height }) => height <= room)) return undefined;
      const parts = stacks.map((stack) =>
        stack.height <= room ? { head: stack, rest: frame.empty } : stack.split(room, isForced),
      );
      const heads = parts.flatMap((part) => part?.head ?? []);
      if (heads.length < parts.length) return undefined;
      const rests = parts.flatMap((part) => part?.rest ?? []);
      const [last, ...others] = rests.filter(({ flows }) => flows.length > 0);
      // Where all other columns have ended, the last takes their room: half a slide would stay empty beside it.
      const rest =
        last && others.length === 0 && !frame.isInSlots ? last.atWidth(widthOf(frame)) : columnsOf(block, rests, frame);
      return { head: columnsOf(block, heads, frame), rest };
    },
    atWidth: (width) => {
      const share = 1 + (width - widthOf(frame)) / total;
      const widths = frame.widths.map((each) => each * share);
      const stacksAgain = stacks.map((stack, index) => stack.atWidth(widths[index] ?? 0));
      return columnsOf(block, stacksAgain, { ...frame, widths });
    },
    misfit: (room) => {
      const tall = stacks.filter(({ height }) => height > room);
      // The longest column may be able to continue; the misfit is the column that cannot.
      const stuck = tall.find((stack) => !stack.split(room, true)) ?? tall[0] ?? stacks[0];
      return stuck?.misfit(room) ?? { name: 'Columns', origin, over: 0 };
    },
  };
}
