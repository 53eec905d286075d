/** Pass: one slide master, with the placeholders that the layouts inherit from and the type sizes of the theme. */
import { pageLayouts } from '../../../layout/page.ts';
import type { Theme } from '../../../theme/theme.ts';
import type { Pt } from '../../../units.ts';
import { toEmu } from '../../../units.ts';
import { bulletFont } from '../fonts.ts';
import { footerSlots, type Slot } from '../slots.ts';
import { shapePrefixes, treeHead, xmlHead } from '../xml.ts';
import { drawSlot } from './layouts.ts';
import type { Pass } from './pass.ts';
import { relationshipsPart, writeRelationships } from './relationships.ts';

const part = 'ppt/slideMasters/slideMaster1.xml';

/** PowerPoint's own ids begin here; the master has the first, its layouts the next. */
const firstLayoutId = 2_147_483_649;

export const writeMaster: Pass = (parts, { deck, paint }) => {
  const shapes = masterSlots(deck.theme).map(([slot, xml], index) =>
    drawSlot(slot, { id: index + 2, language: deck.language, xml }),
  );
  const layouts = pageLayouts.map((_, index) => `<p:sldLayoutId id="${firstLayoutId + index}" r:id="rId${index + 1}"/>`);
  parts.set(
    part,
    `${xmlHead}<p:sldMaster ${shapePrefixes}><p:cSld><p:bg><p:bgPr>${paint('paper')}<a:effectLst/></p:bgPr></p:bg>` +
      `<p:spTree>${treeHead}${shapes.join('')}</p:spTree></p:cSld>${colorMap}` +
      `<p:sldLayoutIdLst>${layouts.join('')}</p:sldLayoutIdLst>${textStyles(deck.theme)}</p:sldMaster>`,
  );
  parts.set(
    relationshipsPart(part),
    writeRelationships([
      ...pageLayouts.map((_, index) => ({
        id: `rId${index + 1}`,
        type: 'slideLayout',
        target: `../slideLayouts/slideLayout${index + 1}.xml`,
      })),
      { id: `rId${pageLayouts.length + 1}`, type: 'theme', target: '../theme/theme1.xml' },
    ]),
  );
};

/** Which slot of the theme each colour name of a shape means. */
export const colorMap =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" ' +
  'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

function masterSlots(theme: Theme): readonly (readonly [Slot, string])[] {
  const { grid, type } = theme;
  const prompts = { title: 'Click to edit the title', body: 'Click to edit the text' };
  const title: Slot = {
    type: 'title',
    name: 'Title',
    prompt: prompts.title,
    box: grid.title,
    size: type.title.best,
    accepts: [],
  };
  const body: Slot = { type: 'obj', name: 'Text', prompt: prompts.body, box: grid.body, size: type.body.best, accepts: [] };
  const footers = footerSlots(theme).map((slot, index) => [slot, footerPlaceholder(slot, index + 2)] as const);
  return [[title, '<p:ph type="title"/>'], [body, '<p:ph type="body" idx="1"/>'], ...footers];
}

const footerPlaceholder = ({ type }: Slot, index: number): string =>
  `<p:ph type="${type}" sz="${type === 'dt' ? 'half' : 'quarter'}" idx="${index}"/>`;

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
