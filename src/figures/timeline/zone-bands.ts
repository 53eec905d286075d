/** Under an axis across, a slim band a time zone: the times of the events as the clocks of that zone show them. */

import type { Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import type { Item } from '../../layout/page.ts';
import { styleRuns } from '../../layout/style-runs.ts';
import { plainSpec } from '../../layout/text-item.ts';
import type { LaidBody, ParagraphSpec } from '../../text/body.ts';
import { layLabel, placeLabel, styledText } from '../label.ts';
import type { TimelineEvent } from './drawing.ts';
import { holdsWords, layBlock } from './event-text.ts';

export interface ZoneBand {
  readonly zone: string;
  readonly label: LaidBody;
  /** One an event; undefined for an event without clock time. */
  readonly cells: readonly (LaidBody | undefined)[];
  readonly height: Pt;
}

export interface ZoneBands {
  readonly bands: readonly ZoneBand[];
  readonly height: Pt;
  readonly keepsWords: boolean;
}

const bandGap: Pt = 2;
/** Between the times of neighbours: as between their cards. */
const cellGap: Pt = 10;
const under: Pt = 3;
const insets = { top: 2, right: 2, bottom: 2, left: 2 };

/** Bands are drawn where clock times are read in more than one zone. */
export const hasBands = (events: readonly TimelineEvent[], zones: readonly string[]): boolean =>
  zones.length > 1 && events.some(({ clocks }) => clocks.length > 0);

const labelOf = (zone: string, look: Look): LaidBody =>
  layLabel([styledText(zone, { size: look.theme.type.caption, color: 'ink', bold: true }, look)], 200, look);

/** Room for the zones' names at the left, where the first event has a clock time of its own beside them. */
export function bandLead(events: readonly TimelineEvent[], zones: readonly string[], look: Look): Pt {
  if (!hasBands(events, zones) || events[0]?.clocks.length === 0) return 0;
  return Math.ceil(Math.max(...zones.map((zone) => labelOf(zone, look).width))) + 4;
}

export function layBands(
  events: readonly TimelineEvent[],
  { zones, slot }: { zones: readonly string[]; slot: Pt },
  look: Look,
): ZoneBands {
  if (!hasBands(events, zones)) return { bands: [], height: 0, keepsWords: true };
  const block = { width: slot - cellGap, insets };
  const specs = zones.map((zone) => events.map((event) => cellOf(event, zone, look)));
  const bands = zones.map((zone, index): ZoneBand => {
    const label = labelOf(zone, look);
    const cells = (specs[index] ?? []).map((spec) => spec && layBlock([spec], block, look));
    return { zone, label, cells, height: Math.max(label.height, ...cells.flatMap((cell) => cell?.height ?? [])) };
  });
  return {
    bands,
    height: under + bands.reduce((sum, { height }) => sum + height + bandGap, 0),
    keepsWords: specs.flat().every((spec) => !spec || holdsWords([spec], block, look)),
  };
}

/** The event's own clock in bold: that is the time that was told; the others are computed from it. */
function cellOf({ clocks, zone: own }: TimelineEvent, zone: string, look: Look): ParagraphSpec | undefined {
  const clock = clocks.find((each) => each.zone === zone);
  if (!clock) return undefined;
  const isOwn = zone === own;
  const style = { font: look.theme.fonts.body, size: look.theme.type.caption, color: isOwn ? 'ink' : 'muted', bold: isOwn };
  return plainSpec(styleRuns(clock.time, style, look.theme), 'center');
}

/** @param at the bands' top, the left edge and width of the whole, and where events stand. */
export function drawBands(
  { bands }: ZoneBands,
  events: readonly TimelineEvent[],
  at: { readonly top: Pt; readonly left: Pt; readonly width: Pt; readonly x: (order: number) => Pt },
): readonly Item[] {
  let y = at.top + under;
  return bands.flatMap(({ zone, label, cells, height }): readonly Item[] => {
    const top = y;
    y += height + bandGap;
    return [
      {
        kind: 'shape',
        shape: 'rectangle',
        name: `Band ${zone}`,
        box: { x: at.left, y: top, width: at.width, height },
        fill: 'panel',
        alt: { decorative: true },
        origin: {},
      },
      placeLabel(`Zone ${zone}`, label, { x: at.left + 2, y: top + (height - label.height) / 2 }, {}),
      ...cells.flatMap((cell, order) =>
        cell
          ? [
              placeLabel(
                `Event ${order + 1} in ${zone}`,
                cell,
                { x: at.x(order) - cell.width / 2, y: top + (height - cell.height) / 2 },
                events[order]?.origin ?? {},
              ),
            ]
          : [],
      ),
    ];
  });
}
