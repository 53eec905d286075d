/** What the lines of a relations figure stand for: under it a short line of each sort that it has, beside its words. */
import { besideEachOther } from '../../foundation/characters/punctuation.ts';
import type { Point, Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import type { Item } from '../../layout/page.ts';
import { type Tone, tones } from '../../markup/run.ts';
import { layLabel, placeLabel, styledText } from '../label.ts';
import type { RelationsDrawing } from './drawing.ts';
import { linkOutline } from './link-outline.ts';

/** So long that long dashes are told from short ones. */
const sample: Pt = 34;
const besideSample: Pt = 4;
const between: Pt = 18;
const above: Pt = 8;

export interface LineKey {
  /** With what keeps it apart from the figure; 0 where no link names its sort. */
  readonly height: Pt;
  /** At the left end of its upper edge. */
  readonly place: (at: Point) => readonly Item[];
}

/** In small type, from the left; wraps where the width ends. */
export function layLineKey(drawing: RelationsDrawing, width: Pt, look: Look): LineKey {
  const size = look.theme.type.caption;
  let [x, y] = [0, above];
  let rowHeight = 0;
  const places = sortsOf(drawing).map(({ tone, words }) => {
    const body = layLabel([styledText(words, { size, color: 'ink' }, look)], width - sample - besideSample, look);
    const needed = sample + besideSample + body.width;
    if (x > 0 && x + needed > width) [x, y, rowHeight] = [0, y + rowHeight, 0];
    const place = { x, y, body, tone };
    x += needed + between;
    rowHeight = Math.max(rowHeight, body.height);
    return place;
  });
  return {
    height: places.length > 0 ? Math.ceil(y + rowHeight) : 0,
    place: (at) =>
      places.flatMap(({ x: left, y: top, body, tone }, index): readonly Item[] => {
        const [start, line] = [at.x + left, at.y + top + body.height / 2];
        return [
          sampleOf(tone, `Key ${index + 1}`, { x: start, y: line }),
          placeLabel(`Key ${index + 1} name`, body, { x: start + sample + besideSample, y: at.y + top }, {}),
        ];
      }),
  };
}

interface Sort {
  readonly tone: Tone;
  /** All that are drawn alike. */
  readonly words: string;
}

const sortsOf = ({ links, language = 'en' }: RelationsDrawing): readonly Sort[] =>
  tones.flatMap((tone) => {
    const words = [...new Set(links.flatMap((link) => (link.tone === tone && link.key !== '' ? [link.key] : [])))];
    return words.length > 0 ? [{ tone, words: besideEachOther(words, language) }] : [];
  });

const sampleOf = (tone: Tone, name: string, { x, y }: Point): Item => ({
  kind: 'path',
  name,
  box: { x, y, width: sample, height: 0 },
  rings: [
    [
      { x, y },
      { x: x + sample, y },
    ],
  ],
  isClosed: false,
  outline: linkOutline(tone),
  alt: { decorative: true },
  origin: {},
});
