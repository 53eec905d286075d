/** Notes pages with their marks, the master they inherit from, and the master of handouts, which shows the same marks. */
import type { Item, NotesPage, Page, TextItem } from '../../../layout/page.ts';
import { transform } from '../draw/frame.ts';
import { PptxSlide, type SlideFacts } from '../draw/pptx-slide.ts';
import { drawText } from '../draw/text.ts';
import type { Slot } from '../slots.ts';
import { escapeAttribute, shapePrefixes, treeHead, xmlHead } from '../xml.ts';
import { deckContextOf } from './deck-context.ts';
import { pathBetween } from './part-names.ts';
import type { PackageParts } from './parts.ts';
import { hasNotesPage, type Job } from './pass.ts';
import { relationshipsPart, type WrittenRelationship, writeRelationships } from './relationships.ts';

/** A master, and the theme that it needs for itself. */
interface MasterParts {
  readonly part: string;
  readonly theme: string;
}

export function writeNotesMaster(parts: PackageParts, job: Job, { part, theme }: MasterParts): void {
  parts.set(part, notesMaster(job));
  parts.set(relationshipsPart(part), writeRelationships([{ id: 'rId1', type: 'theme', target: pathBetween(part, theme) }]));
}

export function writeHandoutMaster(parts: PackageParts, job: Job, { part, theme }: MasterParts): void {
  parts.set(part, handoutMaster(job));
  parts.set(relationshipsPart(part), writeRelationships([{ id: 'rId1', type: 'theme', target: pathBetween(part, theme) }]));
}

/**
 * @param master the part that they inherit from
 * @param numbered whether it has a placeholder for the number
 */
export function writeNotesPages(parts: PackageParts, job: Job, master: string, numbered = true): void {
  const { pages, names } = job;
  pages.forEach((page, index) => {
    if (!hasNotesPage(page)) return;
    const part = names.notes(index);
    const relationships = [
      { id: 'rId1', type: 'notesMaster', target: pathBetween(part, master) },
      { id: 'rId2', type: 'slide', target: pathBetween(part, names.slide(index)) },
    ];
    const drawn = notesSlide(page, index, { job, numbered, relationships });
    parts.set(part, drawn.xml);
    parts.set(relationshipsPart(part), writeRelationships(drawn.relationships));
  });
}

/** Fonts by their names: beside the theme of the notes LibreOffice finds those of another, which are wider. */
export const openPaperPage = (job: Job, facts: Partial<SlideFacts> = {}): PptxSlide =>
  new PptxSlide(
    { ...deckContextOf(job), fonts: {} },
    { page: 0, slots: new Map(), objects: new Map(), relationships: [], ...facts },
  );

/** A placeholder of a notes page: only its kind, its number and its name are written. */
const slot = (type: Slot['type'], index: number, { name, box }: TextItem): Slot => ({
  type,
  index,
  name,
  box,
});

/** The picture of the slide; PowerPoint draws it. */
function drawPicture(
  { picture }: NotesPage,
  slide: PptxSlide,
  look: { readonly index: string; readonly outline: string },
): string {
  const name = 'Slide image';
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${slide.nextShapeId(name)}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>` +
    `<p:nvPr><p:ph type="sldImg"${look.index}/></p:nvPr></p:nvSpPr>` +
    `<p:spPr>${transform(picture)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${look.outline}</p:spPr></p:sp>`
  );
}

/** Marks last, over all that somebody may still write. They are the page's own: what the master shows is for pages added later. */
interface NotesJob {
  readonly job: Job;
  readonly numbered: boolean;
  /** What the page points to, besides its links. */
  readonly relationships: readonly WrittenRelationship[];
}

function notesSlide({ notesPage }: Page, index: number, { job, numbered, relationships }: NotesJob) {
  const { text, number, marks } = notesPage;
  const shown = { ...number, body: withText(number, String(index + job.firstNumber)) };
  const slots = new Map<Item, Slot>([
    [text, slot('body', 1, text)],
    ...(numbered ? [[shown, slot('sldNum', 5, number)] as const] : []),
  ]);
  const slide = openPaperPage(job, { page: index, slots, relationships });
  const shapes = [
    drawPicture(notesPage, slide, { index: '', outline: '' }),
    ...[text, shown, ...marks].map((item) => drawText(item, slide)),
  ];
  const xml =
    `${xmlHead}<p:notes ${shapePrefixes} showMasterSp="0"><p:cSld><p:spTree>${treeHead}${shapes.join('')}</p:spTree></p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>';
  return { xml, relationships: slide.relationships };
}

/** One paragraph of one run with other words. */
const withText = ({ body }: TextItem, text: string): TextItem['body'] => ({
  ...body,
  paragraphs: body.paragraphs.map((paragraph) => ({ ...paragraph, runs: paragraph.runs.map((run) => ({ ...run, text })) })),
});

const isRightToLeft = ({ deck }: Job): boolean => deck.direction === 'rtl';

const outline = '<a:noFill/><a:ln w="12700"><a:solidFill><a:prstClr val="black"/></a:solidFill></a:ln>';

/** As the pages of the deck are, so that one that is added in PowerPoint has the marks too. */
function notesMaster(job: Job): string {
  const slide = openPaperPage(job);
  const shapes = job.pages
    .slice(0, 1)
    .flatMap(({ notesPage }) => [
      drawPicture(notesPage, slide, { index: ' idx="2"', outline }),
      placeholder(notesPage.text, '<p:ph type="body" sz="quarter" idx="3"/>', { job, slide, content: prompt }),
      placeholder(notesPage.number, '<p:ph type="sldNum" sz="quarter" idx="5"/>', { job, slide, content: numberField }),
      ...notesPage.marks.map((item) => drawText(item, slide)),
    ]);
  const level =
    `<a:lvl1pPr marL="0" ${isRightToLeft(job) ? 'algn="r"' : 'algn="l"'} defTabSz="914400" rtl="${Number(isRightToLeft(job))}" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:defRPr sz="1200" kern="1200">` +
    '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr>';
  return (
    `${xmlHead}<p:notesMaster ${shapePrefixes}><p:cSld>${background}` +
    `<p:spTree>${treeHead}${shapes.join('')}</p:spTree></p:cSld>${colorMap}<p:notesStyle>${level}</p:notesStyle></p:notesMaster>`
  );
}

/** Several slides on a slide, which PowerPoint places: only the marks and the number are ours. */
function handoutMaster(job: Job): string {
  const slide = openPaperPage(job);
  const shapes = job.pages
    .slice(0, 1)
    .flatMap(({ notesPage }) => [
      placeholder(notesPage.number, '<p:ph type="sldNum" sz="quarter" idx="3"/>', { job, slide, content: numberField }),
      ...notesPage.marks.map((item) => drawText(item, slide)),
    ]);
  return (
    `${xmlHead}<p:handoutMaster ${shapePrefixes}><p:cSld>${background}` +
    `<p:spTree>${treeHead}${shapes.join('')}</p:spTree></p:cSld>${colorMap}</p:handoutMaster>`
  );
}

/** Which slot of the theme each colour name of a shape means. */
const colorMap =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" ' +
  'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

const background = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';

interface Prompt {
  readonly job: Job;
  readonly slide: PptxSlide;
  readonly content: (language: string, job: Job) => string;
}

const prompt = (language: string): string =>
  `<a:p><a:r><a:rPr lang="${language}"/><a:t>Click to edit the notes</a:t></a:r></a:p>`;
const numberField = (language: string, { deck }: Job): string =>
  `<a:p><a:pPr ${deck.direction === 'rtl' ? 'algn="l" rtl="1"' : 'algn="r"'}/><a:fld id="{5E2C8A41-7D3B-4F19-9C60-B1D2E3F40517}" type="slidenum">` +
  `<a:rPr lang="${language}" sz="1000"/><a:t>‹#›</a:t></a:fld></a:p>`;

const placeholder = ({ name, box }: TextItem, ph: string, { job, slide, content }: Prompt): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${slide.nextShapeId(name)}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
  `<p:nvPr>${ph}</p:nvPr></p:nvSpPr><p:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
  `<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle/>${content(escapeAttribute(job.deck.language), job)}</p:txBody></p:sp>`;
