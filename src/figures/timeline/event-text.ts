/** Time and words of an event as measured text. */

import type { Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import { smallSize, styleRuns } from '../../layout/style-runs.ts';
import { textWidths } from '../../layout/text-widths.ts';
import type { Run } from '../../markup/run.ts';
import type { Insets, LaidBody, ParagraphSpec, StyledRun } from '../../text/body.ts';
import { layoutBody } from '../../text/layout-body.ts';
import { styledText } from '../label.ts';
import type { TimelineEvent } from './drawing.ts';

const paragraph = (runs: readonly StyledRun[], spaceBefore: Pt = 0): ParagraphSpec => ({
  runs,
  align: 'left',
  level: 0,
  indent: 0,
  hanging: 0,
  spaceBefore,
  keepWithNext: false,
});

const style = (look: Look, size: Pt, bold: boolean) => ({ font: look.theme.fonts.body, size, color: 'ink', bold });

/** To be read from the back of a room. */
const leastSize: Pt = 12;

/** The time, a paragraph or none: in bold, but for what stands small beside it and for an event aside. */
export function whenOf({ when, isAside }: TimelineEvent, size: Pt, look: Look): readonly ParagraphSpec[] {
  if (!hasWords(when)) return [];
  const plain = { ...style(look, Math.max(leastSize, smallSize(size, look.theme)), false), color: 'muted' };
  const runs = when.flatMap((run) =>
    run.small
      ? styleRuns([{ ...run, small: false }], plain, look.theme)
      : styleRuns([run], style(look, size, !isAside), look.theme),
  );
  return [paragraph(runs)];
}

/** Whether there is anything to read in these runs. */
export const hasWords = (runs: readonly Run[]): boolean => runs.some(({ text }) => text.trim() !== '');

/** What happened; how it stands, in the colour of its tone, follows where it has no column of its own. */
export function eventParagraph(event: TimelineEvent, size: Pt, look: Look, isStatusApart = false): ParagraphSpec {
  const plain = style(look, size, false);
  const text = styleRuns(event.text, plain, look.theme);
  if (isStatusApart || !hasWords(event.status)) return paragraph(text, Math.round(size * 0.15));
  const status = styleRuns(event.status, plain, look.theme);
  const space = styledText(' ', plain, look);
  return paragraph([...text, ...space, ...status], Math.round(size * 0.15));
}

/** How an event stands, a paragraph or none, where that has a column of its own. */
export const statusOf = ({ status }: TimelineEvent, size: Pt, look: Look): readonly ParagraphSpec[] =>
  hasWords(status) ? [paragraph(styleRuns(status, style(look, size, false), look.theme))] : [];

/** The time since an earlier event: small print, yet not the smallest, since it says what the axis does not. */
export const gapText = ({ gap }: TimelineEvent, look: Look): readonly StyledRun[] =>
  styledText(gap, { size: Math.max(leastSize, look.theme.type.caption + 1), color: 'muted' }, look);

/** Whether an event begins another date than the one before it. */
export const beginsDay = (events: readonly TimelineEvent[], order: number): boolean =>
  (events[order]?.day ?? '') !== '' && (order === 0 || events[order - 1]?.day !== events[order]?.day);

export interface Block {
  readonly width: Pt;
  readonly insets: Insets;
  readonly anchor?: LaidBody['anchor'];
}

/** The paragraphs in a width; the body is exactly that wide. */
export function layBlock(paragraphs: readonly ParagraphSpec[], { width, insets, anchor = 'top' }: Block, look: Look): LaidBody {
  return { ...layoutBody(paragraphs, { width, insets, anchor }, look.metrics), width };
}

/** Whether every word keeps whole in that width. */
export const holdsWords = (paragraphs: readonly ParagraphSpec[], { width, insets }: Block, look: Look): boolean =>
  textWidths(paragraphs, look.metrics).least <= width - insets.left - insets.right;
