/** Paragraphs with their bullets and numbers. */
import type { IndentLevel, Spacing } from '../../../base/base.ts';
import { settleParts } from '../../../foundation/characters/direction-controls.ts';
import { hasEastern } from '../../../foundation/characters/eastern.ts';
import { earlyCut } from '../../../foundation/characters/hyphenation.ts';
import { type Pt, toEmu } from '../../../foundation/units.ts';
import type { LaidParagraph, StyledRun } from '../../../text/body.ts';
import { bulletFont } from '../fonts.ts';
import { clean, escapeAttribute } from '../xml.ts';
import { hyphenateRuns } from './hyphenate-runs.ts';
import { outerIsolates } from './outer-isolates.ts';
import { partLinks } from './part-links.ts';
import { drawLineEnd, drawRun, hasOtherLetters, type Voice } from './run.ts';

const alignments = { left: 'l', center: 'ctr', right: 'r' } as const;
const deepestLevel = 8;

/** All paragraphs of a body; a text body must not be empty. */
export function drawParagraphs(paragraphs: readonly LaidParagraph[], voice: Voice): string {
  const starts = numberStarts(paragraphs);
  if (paragraphs.length === 0) return `<a:p>${drawBareEnd(voice)}</a:p>`;
  return paragraphs.map((paragraph, index) => drawParagraph(paragraph, { voice, index, start: starts[index] })).join('');
}

/** A field that is kept apart may have runs of several styles. */
function settleRuns(runs: readonly StyledRun[]): readonly StyledRun[] {
  const texts = runs.map(({ text }) => text);
  const settled = settleParts(texts);
  return settled === texts ? runs : runs.map((run, index) => ({ ...run, text: settled[index] ?? run.text }));
}

/** An end without a run to copy. At PowerPoint's 18 points an empty cell would push its row apart. */
const drawBareEnd = ({ slide }: Voice, height: Pt = 1.2): string =>
  `<a:endParaRPr lang="${escapeAttribute(slide.deck.language)}" sz="${Math.round(height / 1.2) * 100}"/>`;

/**
 * A place to break an address is written only where a line ends with it: any other would be copied with the address, and lead
 * nowhere.
 */
function withUsedBreaks(paragraph: LaidParagraph): LaidParagraph {
  const { runs, lines } = paragraph;
  if (!runs.some(({ text }) => text.includes(breakChance))) return paragraph;
  const ends = lines.slice(0, -1).flatMap(({ pieces }) => {
    const last = pieces.findLast(({ run }) => run >= 0);
    return last?.text.endsWith(breakChance) ? [last.text] : [];
  });
  const isUsed = (before: string): boolean => ends.some((end) => before.endsWith(end));
  return {
    ...paragraph,
    runs: runs.map((run) => ({
      ...run,
      text: run.text
        .split(earlyCut)
        .map((part) => part.replaceAll(breakChance, (chance, at: number) => (isUsed(part.slice(0, at + 1)) ? chance : '')))
        .join(earlyCut),
    })),
  };
}

const breakChance = '\u200b';

/** Office counts lists in our digits alone: other numbers are text, and a tab leads from them to where the item hangs. */
function withNumber(paragraph: LaidParagraph): LaidParagraph {
  const { marker, runs } = paragraph;
  const [first] = runs;
  if (marker?.kind !== 'number' || marker.printed === undefined || !first) return paragraph;
  const { link: _, ...plain } = first;
  return { ...paragraph, runs: [{ ...plain, superscript: false, text: `${marker.printed}\u00A0\t` }, ...runs] };
}

/**
 * LibreOffice draws a link as one thing, and loses its place where what keeps it apart stands within: there it stands before the
 * link and after it.
 */
function withOpenLinks(paragraph: LaidParagraph): LaidParagraph {
  if (!paragraph.runs.some(({ link, text }) => link && isolates.test(text))) return paragraph;
  const runs = paragraph.runs.flatMap((run) => {
    const { before, words, after } = outerIsolates(run.text);
    if (!run.link || (before === '' && after === '')) return [run];
    const { link: _, ...plain } = run;
    return [
      { ...plain, text: before },
      { ...run, text: words },
      { ...plain, text: after },
    ].filter(({ text }) => text !== '');
  });
  return { ...paragraph, runs };
}

const isolates = /[\u2066-\u2069]/u;

interface ParagraphPlace {
  readonly voice: Voice;
  readonly index: number;
  readonly start: number | undefined;
}

function drawParagraph(paragraph: LaidParagraph, { voice, index, start }: ParagraphPlace): string {
  const { runs } = paragraph;
  const last = runs.at(-1);
  const level = voice.inherits?.levels[Math.min(Math.max(paragraph.level, 0), deepestLevel)];
  const own = level ? { ...voice, level } : voice;
  const isMixed = paragraph.pitch !== undefined && runs.some(hasOtherLetters);
  const endsOpen = last && (clean(last.text).endsWith('\n') || runs.every(({ text }) => clean(text) === ''));
  const runsWithMarks = hyphenateRuns(partLinks(paragraph), paragraph.hyphens, paragraph.cuts);
  const written = settleRuns(withOpenLinks(withNumber(withUsedBreaks({ ...paragraph, runs: runsWithMarks }))).runs);
  return (
    `<a:p>${level?.saysSize ? inheritedStyle(paragraph, level, { index, start, keepsBullets: voice.inherits?.keepsBullets ?? true }) : paragraphStyle(paragraph, index === 0, start)}${written
      .map((run) => drawRun(run, isMixed ? { ...own, isMixed } : own))
      .join('')}` +
    `${endsOpen ? drawLineEnd(endOf(paragraph, last), own) : ''}${last ? '' : drawBareEnd(own, paragraph.lines[0]?.height)}</a:p>`
  );
}

/**
 * What an empty line ends with. LibreOffice gives it the height of its font, whatever pitch is said in points; one that stands
 * in for a template's own is up to a third taller, and pushed the rows of tables apart.
 */
const endOf = ({ pitch, runs }: LaidParagraph, last: StyledRun): StyledRun =>
  pitch !== undefined && runs.every(({ text }) => clean(text) === '') ? { ...last, size: Math.floor(last.size * 0.75) } : last;

/**
 * `a:pPr`, once a paragraph and complete: in a placeholder whatever is not said comes from the layout, bullets too.
 * PowerPoint mirrors `marL` and `indent` by itself where the paragraph runs from right to left.
 */
function paragraphStyle(paragraph: LaidParagraph, isFirst: boolean, start: number | undefined): string {
  const { runs, marker, indent, hanging, level, align, rightToLeft, spaceBefore } = paragraph;
  // LibreOffice takes the height of an empty paragraph from its level.
  const isEmpty = runs.every(({ text }) => clean(text) === '');
  const depth = isEmpty ? 0 : Math.min(Math.max(level, 0), deepestLevel);
  const before = isFirst ? 0 : Math.round(spaceBefore * 100);
  return (
    `<a:pPr marL="${toEmu(indent)}" indent="${marker ? -toEmu(hanging) : 0}"${depth > 0 ? ` lvl="${depth}"` : ''}` +
    ` algn="${alignments[align]}"${rightToLeft ? ' rtl="1"' : ' rtl="0"'}${noHanging(runs)}>` +
    `<a:lnSpc>${lineSpacing(paragraph)}</a:lnSpc>` +
    `<a:spcBef><a:spcPts val="${before}"/></a:spcBef><a:spcAft><a:spcPts val="0"/></a:spcAft>${drawMarker(marker, start)}</a:pPr>`
  );
}

/** Full stops of East Asia would hang over the edge of the box, and a line end elsewhere than was counted. */
const noHanging = (runs: readonly StyledRun[]): string => (runs.some(({ text }) => hasEastern(text)) ? ' hangingPunct="0"' : '');

interface InheritedPlace extends Omit<ParagraphPlace, 'voice'> {
  readonly keepsBullets: boolean;
}

/** `a:pPr` with what the paragraph has otherwise than its level; nothing where it has all of it. */
function inheritedStyle(paragraph: LaidParagraph, level: IndentLevel, { index, start, keepsBullets }: InheritedPlace): string {
  const { marker, indent, hanging, align, rightToLeft, spaceBefore, spacing = 1, pitch, runs } = paragraph;
  const depth = Math.min(Math.max(paragraph.level, 0), deepestLevel);
  const first = marker ? -hanging : 0;
  const size = runs[0]?.size ?? level.size;
  const before = index === 0 ? 0 : spaceBefore;
  const attributes =
    `${isNear(indent, level.indent) ? '' : ` marL="${toEmu(indent)}"`}${isNear(first, -level.hanging) ? '' : ` indent="${toEmu(first)}"`}` +
    `${depth > 0 ? ` lvl="${depth}"` : ''}${align === level.align ? '' : ` algn="${alignments[align]}"`}${rightToLeft ? ' rtl="1"' : level.rightToLeft ? ' rtl="0"' : ''}${noHanging(runs)}`;
  const isOwnSpacing = pitch === undefined && 'share' in level.lineSpacing && isNear(level.lineSpacing.share, spacing);
  const line = isOwnSpacing ? '' : `<a:lnSpc>${lineSpacing(paragraph)}</a:lnSpc>`;
  const inside =
    line +
    (isNear(pointsOf(level.spaceBefore, size), before)
      ? ''
      : `<a:spcBef><a:spcPts val="${Math.round(before * 100)}"/></a:spcBef>`) +
    (pointsOf(level.spaceAfter, size) < 0.01 ? '' : '<a:spcAft><a:spcPts val="0"/></a:spcAft>') +
    inheritedMarker(marker, level, { start, keepsBullets });
  return attributes === '' && inside === '' ? '' : `<a:pPr${attributes}${inside === '' ? '/>' : `>${inside}</a:pPr>`}`;
}

const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 0.05;

/** A share is one of a line of text. */
const pointsOf = (spacing: Spacing, size: Pt): Pt => ('points' in spacing ? spacing.points : spacing.share * size * 1.2);

/** A template's own bullet stays, whatever it looks like. */
function inheritedMarker(
  marker: LaidParagraph['marker'],
  { bullet }: IndentLevel,
  { start, keepsBullets }: Pick<InheritedPlace, 'start' | 'keepsBullets'>,
): string {
  if (!marker) return bullet === undefined ? '' : '<a:buNone/>';
  const stays = marker.kind === 'bullet' && bullet !== undefined && (keepsBullets || bullet === marker.character);
  return stays ? '' : drawMarker(marker, start);
}

const lineSpacing = ({ pitch, spacing = 1 }: LaidParagraph): string =>
  pitch === undefined ? `<a:spcPct val="${Math.round(spacing * 100_000)}"/>` : `<a:spcPts val="${Math.round(pitch * 100)}"/>`;

function drawMarker(marker: LaidParagraph['marker'], start: number | undefined): string {
  if (!marker) return '<a:buNone/>';
  if (marker.kind === 'bullet') return `${bulletFont}<a:buChar char="${escapeAttribute(marker.character)}"/>`;
  if (marker.printed !== undefined) return '<a:buNone/>';
  return `<a:buFontTx/><a:buAutoNum type="arabicPeriod" startAt="${start ?? marker.value}"/>`;
}

/**
 * Where the count of each numbered paragraph begins. PowerPoint counts on as long as neighbours say the same start, so
 * that an item put in between renumbers the rest; a list inside a list does not end the outer one.
 */
export function numberStarts(paragraphs: readonly LaidParagraph[]): readonly (number | undefined)[] {
  const open = new Map<number, { readonly start: number; readonly value: number }>();
  return paragraphs.map(({ marker, level }) => {
    for (const depth of [...open.keys()]) if (depth > level) open.delete(depth);
    if (marker?.kind !== 'number') {
      open.delete(level);
      return undefined;
    }
    const previous = open.get(level);
    const start = previous && previous.value + 1 === marker.value ? previous.start : Math.max(1, marker.value);
    open.set(level, { start, value: marker.value });
    return start;
  });
}
