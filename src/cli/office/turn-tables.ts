/**
 * Fault of LibreOffice: it draws the columns of every table from left to right, also where the table says `rtl="1"`. Before it
 * draws a deck, such tables are given their columns in the other order, and say nothing of it; the deck itself stays as it is.
 */
import { unpack } from '../../base/package/packed.ts';
import { readZip } from '../../base/package/read-zip.ts';
import { writeZip } from '../../export/pptx/package/zip.ts';
import { changeAll, childOf, isNode, readXml, writeXml, type XmlNode } from '../../export/pptx/xml-tree.ts';

const isSlide = (name: string): boolean => /^ppt\/slides\/[^/]+\.xml$/u.test(name);
const saysSo = /<a:tblPr\b[^>]*\brtl="(?:1|true)"/u;

/** The same bytes where no table runs from right to left, or where this is no file that can be read here. */
export function turnTables(deck: Uint8Array): Uint8Array {
  try {
    const parts = [...readZip(deck)];
    const decoder = new TextDecoder();
    const isTurned = (name: string, bytes: Uint8Array): boolean => isSlide(name) && saysSo.test(decoder.decode(bytes));
    let found = false;
    const written = parts.map(([name, packed]) => {
      const bytes = unpack(packed);
      if (!isTurned(name, bytes)) return [name, bytes] as const;
      found = true;
      const turned = changeAll(readXml(decoder.decode(bytes)), ['a:tbl'], (table) => [turnTable(table)]);
      return [name, new TextEncoder().encode(writeXml(turned))] as const;
    });
    return found ? writeZip(written) : deck;
  } catch {
    return deck;
  }
}

function turnTable(table: XmlNode): XmlNode {
  const properties = childOf(table, 'a:tblPr');
  if (!['1', 'true'].includes(properties?.attributes.rtl ?? '')) return table;
  return {
    ...table,
    children: table.children.map((child) => {
      if (!isNode(child)) return child;
      switch (child.name) {
        case 'a:tblPr': {
          const { rtl: _, ...others } = child.attributes;
          return { ...child, attributes: others };
        }
        case 'a:tblGrid':
          return { ...child, children: [...child.children].reverse() };
        case 'a:tr':
          return turnRow(child);
        default:
          return child;
      }
    }),
  };
}

/** A cell that spans columns comes before the places that it covers, whichever way the row runs. */
function turnRow(row: XmlNode): XmlNode {
  const cells = row.children.filter(isNode).filter(({ name }) => name === 'a:tc');
  const spans: XmlNode[][] = [];
  for (const cell of cells) {
    const open = spans.at(-1);
    if (open && ['1', 'true'].includes(cell.attributes.hMerge ?? '')) open.push(cell);
    else spans.push([cell]);
  }
  const others = row.children.filter((child) => !isNode(child) || child.name !== 'a:tc');
  return { ...row, children: [...spans.reverse().flat(), ...others] };
}
