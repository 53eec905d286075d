/** How likely something is, as a band on a track from 0 to 100 %: beside a judgement, in a cell, on a card. */
import type { Origin } from '../foundation/diagnostic.ts';
import type { Box, Pt } from '../foundation/units.ts';
import type { Color } from '../text/body.ts';
import type { Item } from './page.ts';

/** A term that is nearly one number is seen all the same. */
const narrowest: Pt = 3;

interface TrackLook {
  /** Names of the two shapes. */
  readonly scale: string;
  readonly band: string;
  /** What the track is filled with: another colour than what lies under it. */
  readonly ground: Color;
  readonly origin: Origin;
}

/** @param likelihood in percent */
export function drawTrack(
  { from, to }: { readonly from: number; readonly to: number },
  box: Box,
  { scale, band, ground, origin }: TrackLook,
): readonly Item[] {
  const width = Math.max(narrowest, (box.width * (to - from)) / 100);
  const shared = { kind: 'shape', shape: 'rectangle', alt: { decorative: true }, origin } as const;
  return [
    { ...shared, name: scale, box, fill: ground, outline: { color: 'muted', width: 0.75 } },
    {
      ...shared,
      name: band,
      box: { ...box, x: box.x + Math.min((box.width * from) / 100, box.width - width), width },
      fill: 'accent',
      // A seam, so that it is seen where the band ends on a track in print.
      outline: { color: 'paper', width: 1 },
    },
  ];
}
