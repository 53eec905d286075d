/** Pass: speaker notes, a paragraph each, and the master they inherit from. */
import type { Page } from '../../../layout/page.ts';
import { escapeAttribute, escapeText, shapePrefixes, treeHead, xmlHead } from '../xml.ts';
import { colorMap } from './master.ts';
import { notesPart, type Pass, slidePart } from './pass.ts';
import { relationshipsPart, writeRelationships } from './relationships.ts';

const masterPart = 'ppt/notesMasters/notesMaster1.xml';

export const writeNotes: Pass = (parts, { pages, deck }) => {
  parts.set(masterPart, notesMaster(deck.language));
  parts.set(relationshipsPart(masterPart), writeRelationships([{ id: 'rId1', type: 'theme', target: '../theme/theme2.xml' }]));
  pages.forEach((page, index) => {
    if (page.notes.length === 0) return;
    const part = notesPart(index);
    parts.set(part, notesSlide(page, index, deck.language));
    parts.set(
      relationshipsPart(part),
      writeRelationships([
        { id: 'rId1', type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
        { id: 'rId2', type: 'slide', target: slidePart(index).replace('ppt', '..') },
      ]),
    );
  });
};

interface Placeholder {
  readonly id: number;
  readonly name: string;
  readonly ph: string;
  readonly locks?: string;
  readonly frame?: string;
  readonly text?: string;
}

const shape = ({ id, name, ph, locks = '', frame = '', text = '' }: Placeholder): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"${locks}/></p:cNvSpPr>` +
  `<p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr><p:spPr>${frame}</p:spPr>${text ? `<p:txBody>${text}</p:txBody>` : ''}</p:sp>`;

const imageLocks = ' noRot="1" noChangeAspect="1"';

function notesSlide(page: Page, index: number, language: string): string {
  const lang = escapeAttribute(language);
  const paragraphs = page.notes.map((note) => {
    const lines = escapeText(note).split('\n');
    const runs = lines.map((line) => (line ? `<a:r><a:rPr lang="${lang}" dirty="0"/><a:t>${line}</a:t></a:r>` : ''));
    return `<a:p>${runs.join(`<a:br><a:rPr lang="${lang}" dirty="0"/></a:br>`)}</a:p>`;
  });
  const number = `<a:p><a:fld id="{5E2C8A41-7D3B-4F19-9C60-B1D2E3F40517}" type="slidenum"><a:rPr lang="${lang}"/><a:t>${index + 1}</a:t></a:fld></a:p>`;
  const shapes = [
    shape({ id: 2, name: 'Slide image', ph: 'type="sldImg"', locks: imageLocks }),
    shape({ id: 3, name: 'Notes', ph: 'type="body" idx="1"', text: `<a:bodyPr/><a:lstStyle/>${paragraphs.join('')}` }),
    shape({ id: 4, name: 'Slide number', ph: 'type="sldNum" sz="quarter" idx="5"', text: `<a:bodyPr/><a:lstStyle/>${number}` }),
  ];
  return (
    `${xmlHead}<p:notes ${shapePrefixes}><p:cSld><p:spTree>${treeHead}${shapes.join('')}</p:spTree></p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>'
  );
}

/** A page of 7.5 by 10 inches: the slide above, the notes below, the number at the foot. */
function notesMaster(language: string): string {
  const lang = escapeAttribute(language);
  const frame = (x: number, y: number, width: number, height: number): string =>
    `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
  const outline = '<a:noFill/><a:ln w="12700"><a:solidFill><a:prstClr val="black"/></a:solidFill></a:ln>';
  const text = (content: string): string => `<a:bodyPr/><a:lstStyle/><a:p>${content}</a:p>`;
  const run = `<a:r><a:rPr lang="${lang}"/><a:t>Click to edit the notes</a:t></a:r>`;
  const field = `<a:fld id="{5E2C8A41-7D3B-4F19-9C60-B1D2E3F40517}" type="slidenum"><a:rPr lang="${lang}"/><a:t>‹#›</a:t></a:fld>`;
  const shapes = [
    shape({
      id: 2,
      name: 'Slide image',
      ph: 'type="sldImg" idx="2"',
      locks: imageLocks,
      frame: frame(685800, 1143000, 5486400, 3086100) + outline,
    }),
    shape({
      id: 3,
      name: 'Notes',
      ph: 'type="body" sz="quarter" idx="3"',
      frame: frame(685800, 4400550, 5486400, 3600450),
      text: text(run),
    }),
    shape({
      id: 4,
      name: 'Slide number',
      ph: 'type="sldNum" sz="quarter" idx="5"',
      frame: frame(3884613, 8685213, 2971800, 458787),
      text: text(field),
    }),
  ];
  const level =
    '<a:lvl1pPr marL="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:defRPr sz="1200" kern="1200">' +
    '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr>';
  return (
    `${xmlHead}<p:notesMaster ${shapePrefixes}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>` +
    `<p:spTree>${treeHead}${shapes.join('')}</p:spTree></p:cSld>${colorMap}<p:notesStyle>${level}</p:notesStyle></p:notesMaster>`
  );
}
