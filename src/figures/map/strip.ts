/** What stands under a map, off its land: the key, and below it the note at the left and the scale bar at the right. */

import type { Point, Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import type { Item } from '../../layout/page.ts';
import { layLabel, layText, placeText, styledText } from '../label.ts';
import type { MapDrawing } from './drawing.ts';
import { type KeyShows, layKey } from './key.ts';
import { longestBar, scaleBar } from './scale-bar.ts';
import type { View } from './view.ts';

const padding: Pt = 4;
const side: Pt = 5;
const noteSize: Pt = 12;
/** Room for the scale bar and its words, whatever their length turns out to be. */
const bar = { width: 190, height: 18 } as const;

const shortestBar: Pt = 24;

export interface LaidStrip {
  readonly height: Pt;
  /** Under the frame of the view. */
  readonly draw: (view: View) => readonly Item[];
}

/** A shorter one where the words behind it take more than their part of the room. */
function barIn(view: View, corner: Point, options: Parameters<typeof scaleBar>[2]): readonly Item[] {
  const { items, width } = scaleBar(view, corner, options);
  if (width <= bar.width) return items;
  return scaleBar(view, corner, { ...options, most: Math.max(shortestBar, longestBar - (width - bar.width)) }).items;
}

export function layStrip(
  drawing: Pick<MapDrawing, 'note' | 'words' | 'key' | 'places'>,
  { shows, width }: { readonly shows: KeyShows; readonly width: Pt },
  look: Look,
): LaidStrip {
  const words = drawing.note ? [styledText(drawing.note, { size: noteSize, color: 'ink' }, look)] : [];
  const beside = width - bar.width - 2 * side;
  // Under a narrow map the note stands over the bar: beside it, its words would be cut.
  const isBeside = layLabel(words, width, look).width <= beside;
  const note = layText(words, isBeside ? beside : width - 2 * side, look);
  const noteHeight = words.length > 0 ? note.height : 0;
  const key = layKey(drawing, shows, width, look);
  const foot = isBeside ? Math.max(noteHeight, bar.height) : noteHeight + bar.height;
  return {
    height: key.height + foot + padding,
    draw: (view) => {
      const { x, y, height } = view.frame;
      const top = y + height + padding;
      const corner = { x: x + width - side, y: top + key.height + foot };
      return [
        ...key.draw({ x, y: top }),
        ...(words.length > 0 ? [placeText('Note', note, { x: x + side, y: top + key.height }, {})] : []),
        ...barIn(view, corner, { look, words: drawing.words }),
      ];
    },
  };
}
