/** Pass: the slide layouts, one for each layout of the theme. */
import { type PageLayout, pageLayouts } from '../../../layout/page.ts';
import { transform } from '../draw/frame.ts';
import { makeSlots, placeholderXml, type Slot } from '../slots.ts';
import { escapeAttribute, escapeText, shapePrefixes, treeHead, xmlHead } from '../xml.ts';
import type { Pass } from './pass.ts';
import { relationshipsPart, writeRelationships } from './relationships.ts';

/** Names for the gallery of layouts, and the kinds by which PowerPoint finds a match when slides are pasted. */
const kinds: Readonly<Record<PageLayout, { readonly name: string; readonly type?: string }>> = {
  title: { name: 'Title', type: 'title' },
  section: { name: 'Section', type: 'secHead' },
  content: { name: 'Content', type: 'obj' },
  'two-columns': { name: 'Two columns', type: 'twoObj' },
  table: { name: 'Table' },
  figure: { name: 'Figure' },
  blank: { name: 'Title only', type: 'titleOnly' },
};

const numberOf = (layout: PageLayout): number => pageLayouts.indexOf(layout) + 1;

/** The part of a layout. */
export const layoutPart = (layout: PageLayout): string => `ppt/slideLayouts/slideLayout${numberOf(layout)}.xml`;

export const writeLayouts: Pass = (parts, { deck }) => {
  const slots = makeSlots(deck.theme);
  for (const layout of pageLayouts) {
    const name = layoutPart(layout);
    const shapes = (slots.get(layout) ?? []).map((slot, index) =>
      drawSlot(slot, { id: index + 2, language: deck.language, xml: placeholderXml(slot) }),
    );
    const { name: title, type } = kinds[layout];
    parts.set(
      name,
      `${xmlHead}<p:sldLayout ${shapePrefixes}${type ? ` type="${type}"` : ''} preserve="1"${type ? '' : ' userDrawn="1"'}>` +
        `<p:cSld name="${title}"><p:spTree>${treeHead}${shapes.join('')}</p:spTree></p:cSld>` +
        '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>',
    );
    parts.set(
      relationshipsPart(name),
      writeRelationships([{ id: 'rId1', type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }]),
    );
  }
};

interface SlotFacts {
  readonly id: number;
  readonly language: string;
  /** The `p:ph` element. */
  readonly xml: string;
}

/** A placeholder as it stands on a layout or on the master. Insets are 0 and nothing shrinks, as on our slides. */
export function drawSlot(slot: Slot, { id, language, xml }: SlotFacts): string {
  const align = { sldNum: 'r', ftr: 'l', dt: 'l' }[slot.type as string];
  const size = Math.round(slot.size * 100);
  const anchor = slot.type === 'title' ? 'b' : 't';
  const style = `<a:lstStyle><a:lvl1pPr${align ? ` algn="${align}"` : ''}><a:defRPr sz="${size}"/></a:lvl1pPr></a:lstStyle>`;
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeAttribute(slot.name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr>${xml}</p:nvPr></p:nvSpPr><p:spPr>${transform(slot.box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
    `<p:txBody><a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr>` +
    `${style}${drawPrompt(slot, language)}</p:txBody></p:sp>`
  );
}

const levels = ['', 'Second level', 'Third level'];

function drawPrompt({ type, prompt }: Slot, language: string): string {
  const style = `<a:rPr lang="${escapeAttribute(language)}"/>`;
  if (type === 'sldNum') {
    return `<a:p><a:fld id="{5E2C8A41-7D3B-4F19-9C60-B1D2E3F40517}" type="slidenum">${style}<a:t>‹#›</a:t></a:fld></a:p>`;
  }
  if (!prompt) return `<a:p><a:endParaRPr lang="${escapeAttribute(language)}"/></a:p>`;
  const lines = type === 'obj' ? [prompt, ...levels.slice(1)] : [prompt];
  return lines
    .map((line, level) => `<a:p><a:pPr lvl="${level}"/><a:r>${style}<a:t>${escapeText(line)}</a:t></a:r></a:p>`)
    .join('');
}
