/** A native table. */

import { toEmu } from '../../../foundation/units.ts';
import type { TableItem } from '../../../layout/page.ts';
import { type GridPlace, layGrid, lineAbove } from '../../../layout/table-grid.ts';
import type { LaidBody } from '../../../text/body.ts';
import { dropHiddenColumns } from './drop-hidden-columns.ts';
import { nonVisual, shapeIdentity, transform } from './frame.ts';
import { drawOutline } from './outline.ts';
import { drawParagraphs } from './paragraph.ts';
import type { PptxSlide } from './pptx-slide.ts';
import { anchors } from './text.ts';

/** PowerPoint's built-in "No Style, No Grid", with which each cell states its fill and lines itself. */
const plainStyle = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}';

export function drawTable(item: TableItem, slide: PptxSlide): string {
  const shown = dropHiddenColumns(item);
  const grid = layGrid(shown);
  const columns = shown.columns.map((width) => `<a:gridCol w="${toEmu(width)}"/>`).join('');
  const rows = shown.rows.map(({ height }, row) => {
    const cells = (grid[row] ?? []).map((place, column) => drawPlace(place, { grid, row, column }, slide));
    return `<a:tr h="${toEmu(height)}">${cells.join('')}</a:tr>`;
  });
  return (
    `<p:graphicFrame><p:nvGraphicFramePr>${shapeIdentity(item, slide)}` +
    `<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>${nonVisual(item, slide)}</p:nvGraphicFramePr>` +
    `${transform(item.box, { tag: 'p:xfrm' })}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">` +
    // PowerPoint's checker wants a header row in every table; in one without a head the first row is the nearest to it.
    `<a:tbl><a:tblPr${item.isRightToLeft ? ' rtl="1"' : ''} firstRow="1"><a:tableStyleId>${slide.deck.tableStyle ?? plainStyle}</a:tableStyleId></a:tblPr>` +
    `<a:tblGrid>${columns}</a:tblGrid>${rows.join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
  );
}

interface At {
  readonly grid: readonly (readonly GridPlace[])[];
  readonly row: number;
  readonly column: number;
}

function drawPlace(place: GridPlace, { grid, row, column }: At, slide: PptxSlide): string {
  const { cell, down, right } = place;
  const isFirst = down === 0 && right === 0;
  const paragraphs = isFirst && cell ? cell.body.paragraphs : [];
  // A cell that spans rows ends where its last row does; PowerPoint takes that line from the first place.
  const below = row + (isFirst ? place.rows : 1);
  const lines =
    `${drawOutline(undefined, slide.deck.paint, 'a:lnL')}${drawOutline(undefined, slide.deck.paint, 'a:lnR')}` +
    `${drawOutline(lineAbove(grid, row, column), slide.deck.paint, 'a:lnT')}` +
    `${drawOutline(lineAbove(grid, below, column), slide.deck.paint, 'a:lnB')}`;
  return (
    `<a:tc${spans(place)}><a:txBody><a:bodyPr/><a:lstStyle/>${drawParagraphs(paragraphs, { slide, role: 'body' })}</a:txBody>` +
    `<a:tcPr${cell ? margins(cell.body) : ''}>${lines}${cell?.fill ? slide.deck.paint(cell.fill) : '<a:noFill/>'}</a:tcPr></a:tc>`
  );
}

function spans({ rows, columns, down, right }: GridPlace): string {
  const rowSpan = rows > 1 && down === 0 ? ` rowSpan="${rows}"` : '';
  const gridSpan = columns > 1 && right === 0 ? ` gridSpan="${columns}"` : '';
  return `${rowSpan}${gridSpan}${right > 0 ? ' hMerge="1"' : ''}${down > 0 ? ' vMerge="1"' : ''}`;
}

const margins = ({ insets, anchor }: LaidBody): string =>
  ` marL="${toEmu(insets.left)}" marR="${toEmu(insets.right)}" marT="${toEmu(insets.top)}" marB="${toEmu(insets.bottom)}" anchor="${anchors[anchor]}"`;
