/**
 * Addition: the ground of the slides, the placeholders that layouts inherit from, and the type sizes of the theme, on the master.
 * PptxGenJS writes a master without any placeholder, and the styles of Office at 44 and 32 points.
 */

import { type Pt, toEmu } from '../../../foundation/units.ts';
import type { Theme } from '../../../theme/theme.ts';
import { type BaseParts, changeParts, changePlaceholders, masterPart } from '../correct/base-parts.ts';
import { bulletFont } from '../fonts.ts';
import { makePaint } from '../paint.ts';
import { changeChildren, type XmlNode } from '../xml-tree.ts';
import { drawSlot } from './draw-slot.ts';
import { alignNumber } from './dress-layout.ts';
import { footerSlots, type HouseSlot, samples, titleSlot } from './house-slots.ts';

export const dressMaster = (parts: BaseParts, theme: Theme): BaseParts =>
  changeParts(
    parts,
    (name) => name === masterPart,
    (root) => {
      const styled = changeChildren(root, ['p:txStyles'], () => [textStyles(theme)]);
      return changeChildren(styled, ['p:cSld'], (slide) => {
        const filled = changeChildren(slide, ['p:spTree'], (tree) => [withPlaceholders(tree, theme)]);
        return [{ ...filled, children: [groundOf(theme), ...filled.children] }];
      });
    },
  );

const groundOf = ({ colors }: Theme): string => `<p:bg><p:bgPr>${makePaint(colors)('paper')}<a:effectLst/></p:bgPr></p:bg>`;

/** Title, text, date and footer before the number, which is there. */
function withPlaceholders(tree: XmlNode, theme: Theme): XmlNode {
  const { grid, type } = theme;
  const title = { ...titleSlot(theme), prompt: 'Click to edit the title' };
  const body: HouseSlot = {
    type: 'body',
    index: 1,
    name: 'Text',
    prompt: ['Click to edit the text', ...samples].join('\n'),
    box: grid.body,
    size: type.body.best,
    anchor: 'top',
    accepts: [],
  };
  const footers = footerSlots(theme).filter((slot) => slot.type !== 'sldNum');
  const drawn = [title, body, ...footers.map((slot, index) => ({ ...slot, index: index + 2 }))].map((slot, index) =>
    drawSlot(slot, index + 2),
  );
  const own = changePlaceholders(tree, alignNumber);
  const at = own.children.findIndex((child) => typeof child !== 'string' && child.name === 'p:sp');
  return { ...own, children: [...own.children.slice(0, at), ...drawn, ...own.children.slice(at)] };
}

function textStyles({ type }: Theme): string {
  const body = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((level) => textLevel(level, sizeAt(level, type), level % 2 === 0 ? '•' : '–'));
  const other = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((level) => textLevel(level, type.body.best));
  return (
    `<p:txStyles><p:titleStyle>${textLevel(0, type.title.best, undefined, '+mj')}</p:titleStyle>` +
    `<p:bodyStyle>${body.join('')}</p:bodyStyle><p:otherStyle>${other.join('')}</p:otherStyle></p:txStyles>`
  );
}

/** Two points smaller at each step down, never below the floor. */
const sizeAt = (level: number, { body }: Theme['type']): Pt => Math.max(body.floor, body.best - 2 * level);

function textLevel(level: number, size: Pt, bullet?: string, fonts = '+mn'): string {
  const hanging = bullet ? toEmu(16) : 0;
  const left = toEmu(16 * level) + hanging;
  return (
    `<a:lvl${level + 1}pPr marL="${left}" indent="${-hanging}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">` +
    `<a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="${bullet ? 600 : 0}"/></a:spcBef>` +
    `${bullet ? `${bulletFont}<a:buChar char="${bullet}"/>` : '<a:buNone/>'}` +
    `<a:defRPr sz="${Math.round(size * 100)}" b="${fonts === '+mj' ? 1 : 0}" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>` +
    `<a:latin typeface="${fonts}-lt"/><a:ea typeface="${fonts}-ea"/><a:cs typeface="${fonts}-cs"/></a:defRPr></a:lvl${level + 1}pPr>`
  );
}
