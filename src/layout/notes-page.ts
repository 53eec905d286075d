/**
 * The sheet of paper on which a slide is printed with its notes: header with marks, the slide, the notes, footer with marks.
 * It is read apart from the slide, so it says on its own how it may be shared: TLP 2.0 wants the label in header and footer.
 */

import type { Cache } from '../foundation/memory/memory.ts';
import type { Box, Pt, Size } from '../foundation/units.ts';
import type { Frame } from '../markup/deck.ts';
import type { StyledRun } from '../text/body.ts';
import { largestFitting } from '../text/fit-size.ts';
import { layoutBody } from '../text/layout-body.ts';
import type { Look } from './look.ts';
import type { NotesPage, TextItem } from './page.ts';
import { type Note, plainNote } from './plain-text.ts';
import { noInsets, plainSpec, textItem } from './text-item.ts';
import { tlpLabel } from './tlp.ts';

/** 7.5 by 10 inches, PowerPoint's own size for notes. */
const usualSheet: Size = { width: 540, height: 720 };
const margin = { side: 54, edge: 24, bottom: 18 } as const;
/** The height of header and footer. */
const bandHeight = 36;

/** Where things stand on the sheet, whose size a template may say. */
interface Paper {
  readonly sheet: Size;
  readonly left: Pt;
  readonly width: Pt;
  readonly header: Box;
  readonly footer: Box;
  /** The most height that the picture takes, which a slide that is nearly square reaches. */
  readonly tallestPicture: Pt;
}

function paperOf({ theme }: Look): Paper {
  const sheet = theme.base?.base.notesSize ?? usualSheet;
  const left = margin.side;
  const width = sheet.width - 2 * left;
  return {
    sheet,
    left,
    width,
    header: { x: left, y: margin.edge, width, height: bandHeight },
    footer: { x: left, y: sheet.height - margin.bottom - bandHeight, width, height: bandHeight },
    tallestPicture: sheet.height * 0.375,
  };
}

const gap = 12;
const textSizes = { ceiling: 12, best: 12, floor: 6 } as const;
const smallestMark = 5;
const numberWidth: Pt = 36;

/** The notes of one page, as its sheet shows them. */
export interface NotesShare {
  readonly notes: readonly Note[];
  readonly size: Pt;
  /** By how much they are too tall at the smallest size; 0 where they fit. */
  readonly over: Pt;
}

export const noNotes: NotesShare = { notes: [], size: textSizes.best, over: 0 };

/**
 * Notes over the pages of their slide: on the first as far as they fit, the rest on the next, all in one size, which shrinks
 * only where they would not fit otherwise.
 * @param count pages of the slide
 */
export function spreadNotes(notes: readonly Note[], count: number, look: Look): readonly NotesShare[] {
  const filled = new Map<Pt, readonly Filled[]>();
  const fits = (size: Pt): boolean => {
    const pages = fillPages(notes, { size, count, look });
    filled.set(size, pages);
    return pages.every(({ over }) => over <= 0.01);
  };
  const size = largestFitting(textSizes, fits) ?? textSizes.floor;
  const found = filled.get(size) ?? [];
  return Array.from({ length: count }, (_, index) => ({ notes: found[index]?.notes ?? [], size, over: found[index]?.over ?? 0 }));
}

interface Filled {
  readonly notes: readonly Note[];
  readonly over: Pt;
}

/** The last page takes all that is left. */
function fillPages(notes: readonly Note[], { size, count, look }: { size: Pt; count: number; look: Look }): readonly Filled[] {
  const room = textBox(look).height;
  const pages: { notes: Note[]; height: Pt }[] = [];
  for (const note of notes) {
    const height = notesBody([note], size, look).height;
    const page = pages.at(-1);
    if (page && (page.height + height <= room || pages.length === count)) {
      page.notes.push(note);
      page.height += height;
    } else pages.push({ notes: [note], height });
  }
  return pages.map(({ notes: own, height }) => ({ notes: own, over: Math.max(0, height - room) }));
}

/** @param share what stands on this page */
export function layNotesPage({ notes, size }: NotesShare, frame: Frame, look: Look): NotesPage {
  const box = textBox(look);
  const text: TextItem = { kind: 'text', name: 'Notes', box, body: notesBody(notes, size, look), origin: {} };
  return { size: paperOf(look).sheet, picture: pictureBox(look), text, ...standingOn(frame, look) };
}

function notesBody(notes: readonly Note[], size: Pt, look: Look) {
  const { theme, metrics } = look;
  const { width } = paperOf(look);
  const style = { font: theme.fonts.body, size, bold: false, italic: false, superscript: false, color: 'ink' };
  // An empty paragraph keeps the size for what somebody types.
  const told = notes.length > 0 ? notes : [plainNote('')];
  const specs = told.map(({ runs }) =>
    plainSpec(
      runs.map(({ text, link, language }) => ({
        ...style,
        // Without places to break: who copies an address from the notes must get the address.
        text,
        ...(link ? { link, color: 'link' as const } : {}),
        ...(language ? { language } : {}),
      })),
    ),
  );
  return layoutBody(specs, { width, insets: noInsets, anchor: 'top' }, metrics);
}

function pictureBox(look: Look): Box {
  const { slide } = look.theme.grid;
  const { sheet, width, header, tallestPicture } = paperOf(look);
  const scale = Math.min(width / slide.width, tallestPicture / slide.height);
  const [across, down] = [slide.width * scale, slide.height * scale];
  return { x: (sheet.width - across) / 2, y: header.y + header.height + 6, width: across, height: down };
}

function textBox(look: Look): Box {
  const picture = pictureBox(look);
  const { left, width, footer } = paperOf(look);
  const y = picture.y + picture.height + gap;
  return { x: left, y, width, height: footer.y - 6 - y };
}

type Standing = Pick<NotesPage, 'marks' | 'number'>;
const standings: Cache<Standing> = { name: 'what stands on every notes page' };

const standingOn = (frame: Frame, look: Look): Standing =>
  look.memory.recall(standings, { of: [look, frame] }, () => makeStanding(frame, look));

function makeStanding(frame: Frame, look: Look): Standing {
  const { header, footer } = paperOf(look);
  const labels =
    frame.tlp === '' ? [] : [labelIn(header, 'TLP label', frame, look), labelIn(footer, 'TLP label in the footer', frame, look)];
  const labelWidth = labels[0] ? labels[0].box.width + gap : 0;
  const numberBox = { ...footer, x: footer.x + footer.width - labelWidth - numberWidth, width: numberWidth };
  const words = frame.marks.join(' · ');
  const beside = { ...header, width: header.width - labelWidth };
  const marks = words
    ? [
        wordsIn(beside, 'Marks', words, look),
        wordsIn({ ...footer, width: numberBox.x - gap - footer.x }, 'Marks in the footer', words, look),
      ]
    : [];
  const number = textItem(
    {
      name: 'Slide number',
      box: numberBox,
      runs: [smallRun('‹#›', look, look.theme.type.footer)],
      align: 'right',
      anchor: 'middle',
    },
    look.metrics,
  );
  return { marks: [...marks, ...labels], number };
}

/** At the right, halfway up its band. */
function labelIn(band: Box, name: string, { tlp }: Frame, look: Look): TextItem {
  const label = tlpLabel(name, { tlp, corner: { x: band.x + band.width, y: band.y }, look });
  return { ...label, box: { ...label.box, y: band.y + (band.height - label.box.height) / 2 } };
}

function wordsIn(box: Box, name: string, words: string, look: Look): TextItem {
  const { footer: usual } = look.theme.type;
  const at = (size: Pt) => textItem({ name, box, runs: [smallRun(words, look, size, true)], anchor: 'middle' }, look.metrics);
  const size = largestFitting({ ceiling: usual, best: usual, floor: smallestMark }, (each) => at(each).body.height <= box.height);
  return at(size ?? smallestMark);
}

const smallRun = (text: string, { theme }: Look, size: Pt, bold = false): StyledRun => ({
  text,
  font: theme.fonts.body,
  size,
  bold,
  italic: false,
  superscript: false,
  color: 'muted',
});
