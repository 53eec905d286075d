/** Where the columns of a timeline down stand: dates, times, the axis, words, and how an event stands. */

import type { Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import { plainSpec } from '../../layout/text-item.ts';
import { textWidths } from '../../layout/text-widths.ts';
import type { ParagraphSpec } from '../../text/body.ts';
import { styledText } from '../label.ts';
import type { TimelineEvent } from './drawing.ts';
import { gapText, hasWords, statusOf, whenOf } from './event-text.ts';

/** From a column's edge to the axis. */
export const clear: Pt = 14;
/** Between columns that have no axis between them. */
const columnGap: Pt = 16;
/** Shares of the width that dates and times may take before they wrap. */
const mostForDays = 0.18;
const mostForTimes = 0.34;
/** Where a timeline is as wide as this, what is said of how events stand has a column. */
const wide: Pt = 560;
const mostForStatus = 0.2;

/** From the left edge of the whole. */
export interface Columns {
  readonly days: Pt;
  readonly timesAt: Pt;
  readonly times: Pt;
  readonly axis: Pt;
  readonly wordsAt: Pt;
  readonly words: Pt;
  readonly statusAt: Pt;
  /** 0 where nothing is said apart of how an event stands. */
  readonly status: Pt;
}

/** Whether a timeline so wide has a column for how events stand. */
export const hasStatusColumn = (width: Pt): boolean => width >= wide;

interface Room {
  readonly width: Pt;
  readonly size: Pt;
  /** Width of the brackets beside the axis. */
  readonly brackets: Pt;
}

export function columnsOf(events: readonly TimelineEvent[], { width, size, brackets }: Room, look: Look): Columns {
  const days = widthFor(
    events.flatMap((event) => dayOf(event, size, look)),
    width * mostForDays,
    look,
  );
  const times = widthFor(
    events.flatMap((event) => [...timesOf(event, size, look), ...gapOf(event, look)]),
    width * mostForTimes,
    look,
  );
  const hasStatus = hasStatusColumn(width) && events.some((event) => hasWords(event.status));
  const status = hasStatus
    ? widthFor(
        events.flatMap((event) => statusOf(event, size, look)),
        width * mostForStatus,
        look,
      )
    : 0;
  const timesAt = days > 0 ? days + columnGap : 0;
  const axis = timesAt + times + clear;
  const wordsAt = axis + clear + brackets;
  const statusAt = width - status;
  return { days, timesAt, times, axis, wordsAt, words: statusAt - (status > 0 ? columnGap : 0) - wordsAt, statusAt, status };
}

/** As wide as the widest, but no more than is granted unless a word needs it. */
function widthFor(specs: readonly ParagraphSpec[], most: Pt, look: Look): Pt {
  const { natural, least } = textWidths(specs, look.metrics);
  return Math.ceil(Math.max(least, Math.min(natural, most)));
}

/** The date of an event, a paragraph or none. */
export const dayOf = ({ day }: TimelineEvent, size: Pt, look: Look): readonly ParagraphSpec[] =>
  day === '' ? [] : [plainSpec(styledText(day, { size, color: 'accent', bold: true }, look))];

/** The time, a paragraph or none. */
export const timesOf = (event: TimelineEvent, size: Pt, look: Look): readonly ParagraphSpec[] =>
  whenOf(event, size, look).map((spec) => ({ ...spec, align: 'right' }) as const);

/** The time since an earlier event, a paragraph or none. */
export const gapOf = (event: TimelineEvent, look: Look): readonly ParagraphSpec[] =>
  event.gap === '' ? [] : [plainSpec(gapText(event, look), 'right')];
