/** A table: fills first, then text, then the lines between the cells. */

import type { Box, Pt } from '../../foundation/units.ts';
import { escapeAttribute } from '../../foundation/xml/xml-text.ts';
import type { PlacedCell, TableItem } from '../../layout/page.ts';
import { type GridPlace, layGrid, lineAbove } from '../../layout/table-grid.ts';
import { fillOf, strokeOf } from './paint.ts';
import type { PreviewSlide } from './preview-slide.ts';
import { round } from './round.ts';
import { boxAttributes } from './shape.ts';
import { drawBody } from './text.ts';

export function drawTable(item: TableItem, slide: PreviewSlide): string {
  const edges = {
    across: item.isRightToLeft
      ? edgesFrom(
          item.box.x + item.box.width,
          item.columns.map((width) => -width),
        )
      : edgesFrom(item.box.x, item.columns),
    down: edgesFrom(
      item.box.y,
      item.rows.map(({ height }) => height),
    ),
  };
  const grid = layGrid(item);
  const cells = grid.flatMap((places, row) =>
    places.flatMap((place, column) =>
      place.cell && place.down === 0 && place.right === 0
        ? [drawCell(place.cell, boxAt(place, { row, column, edges }), slide)]
        : [],
    ),
  );
  const spoken = typeof item.alt === 'string' ? ` role="group" aria-label="${escapeAttribute(item.alt)}"` : '';
  return `<g${slide.from(item.origin)}${spoken}>${cells.join('')}${drawLines(grid, edges, slide)}</g>`;
}

interface Edges {
  readonly across: readonly Pt[];
  readonly down: readonly Pt[];
}

/** Where each column or row begins, and after them where the last ends; from the right where lengths are negative. */
function edgesFrom(start: Pt, lengths: readonly Pt[]): readonly Pt[] {
  let reached = start;
  return [start, ...lengths.map((length) => (reached += length))];
}

function boxAt({ rows, columns }: GridPlace, { row, column, edges }: { row: number; column: number; edges: Edges }): Box {
  const [begin = 0, end = begin] = [edges.across[column], edges.across[column + columns]];
  const [x, right] = [Math.min(begin, end), Math.max(begin, end)];
  const [y = 0, bottom = y] = [edges.down[row], edges.down[row + rows]];
  return { x, y, width: right - x, height: bottom - y };
}

/** A cell without a fill has a clear one, so that it can be clicked between its words. */
function drawCell({ body, fill, origin }: PlacedCell, box: Box, slide: PreviewSlide): string {
  const paper = fill ? fillOf(fill, slide) : ' fill="none" pointer-events="all"';
  return `<g${slide.from(origin)}><rect${boxAttributes(box)}${paper}/>${drawBody(body, box, slide)}</g>`;
}

/** Each place of the grid asks for the line above it; the row after the last gives the line below the table. */
function drawLines(grid: readonly (readonly GridPlace[])[], { across, down }: Edges, slide: PreviewSlide): string {
  const lines: string[] = [];
  for (let row = 0; row <= grid.length; row++) {
    for (let column = 0; column < across.length - 1; column++) {
      const outline = lineAbove(grid, row, column);
      if (!outline) continue;
      // Neighbours with the same line draw it in one stroke.
      const from = column;
      while (column + 1 < across.length - 1 && isSame(lineAbove(grid, row, column + 1), outline)) column += 1;
      const [left = 0, right = 0, y = 0] = [across[from], across[column + 1], down[row]];
      lines.push(`<path d="M${round(left)} ${round(y)}H${round(right)}"${strokeOf(outline, slide)}/>`);
    }
  }
  return lines.join('');
}

const isSame = (a: ReturnType<typeof lineAbove>, b: NonNullable<ReturnType<typeof lineAbove>>): boolean =>
  a !== undefined && a.color === b.color && a.width === b.width && a.dash === b.dash;
