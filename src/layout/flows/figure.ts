/** A drawn figure with its caption. What a drawing cannot hold goes on in the next one. */

import type { Cache } from '../../foundation/memory/memory.ts';
import type { Box, Pt } from '../../foundation/units.ts';
import type { Drawing, Figure } from '../../markup/deck.ts';
import type { LaidBody } from '../../text/body.ts';
import { layoutBody } from '../../text/layout-body.ts';
import { drawFigure } from '../draw-figure.ts';
import { type Flow, type MeasureContext, type Placement, rigid, tooTall } from '../flow.ts';
import type { DrawnFigure, FigureLayout, FigureRoom, Look } from '../look.ts';
import { styleRuns } from '../style-runs.ts';
import { partFigure } from './part-figure.ts';

const rooms: Cache<FigureRoom> = { name: 'rooms of drawings' };
const leastHeights: Cache<Pt> = { name: 'least heights of drawings' };

const captionGap: Pt = 6;
const captionLine = 1.2;
/** How much taller than at its best a figure is drawn to fill a slide, where its kind does not say otherwise. */
const usualStretch = 1.3;
/** Share of a page below which what is left at its foot is not worth the beginning of a drawing. */
const leastStrip = 0.5;

export function measureFigure(figure: Figure, available: Pt, context: MeasureContext): Flow {
  const { name, stretch = usualStretch, isOnePiece } = kindOf(figure.drawing, context.look);
  const width = usefulWidth(figure, available, context);
  const caption = layCaption(figure, width, context);
  const captionHeight = caption ? captionGap + caption.height : 0;
  const room = roomOf(figure.drawing, width, context);
  const least = leastHeight(figure.drawing, { width, context, room, most: context.pageHeight - captionHeight });
  const height = least + captionHeight;
  const best = Math.max(height, room.best + captionHeight);
  const { origin } = figure;
  const flow = {
    ...rigid,
    name,
    origin,
    height,
    best,
    filled: best,
    limit: Math.max(best, room.best * stretch + captionHeight),
  };
  const place = (box: Box): Placement =>
    placeFigure(figure, { box: { ...box, width }, caption, captionHeight, look: context.look });
  return {
    ...flow,
    place,
    split: (most, isForced) => {
      if (!isForced && (isOnePiece || most < context.pageHeight * leastStrip)) return undefined;
      const inner = most - captionHeight;
      if (inner < room.minimum) return undefined;
      const { rest } = draw(figure.drawing, { x: 0, y: 0, width, height: inner }, context.look);
      if (!rest) return undefined;
      const head = {
        ...flow,
        height: most,
        best: most,
        filled: most,
        limit: most,
        place,
        atWidth: (wider: Pt) => measureFigure(figure, wider, context),
        misfit: tooTall(flow),
      };
      return { head, rest: measureFigure({ ...figure, drawing: rest }, width, context) };
    },
    atWidth: (wider) => measureFigure(figure, wider, context),
    misfit: tooTall(flow),
  };
}

/** A map as wide as the slide would be taller than it: such a drawing is made narrower. */
function usefulWidth(figure: Figure, available: Pt, context: MeasureContext): Pt {
  const captionRoom = figure.caption.length > 0 ? captionGap + 2 * captionLine * context.look.theme.type.caption : 0;
  const fits = (width: Pt): boolean => roomOf(figure.drawing, width, context).minimum + captionRoom <= context.pageHeight;
  const shares = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6];
  return available * (shares.find((share) => fits(available * share)) ?? 1);
}

function layCaption(figure: Figure, width: Pt, { look }: MeasureContext): LaidBody | undefined {
  if (figure.caption.length === 0) return undefined;
  const { theme, metrics } = look;
  const runs = styleRuns(figure.caption, { font: theme.fonts.body, size: theme.type.caption, color: 'muted' }, theme);
  const spec = { runs, align: 'left', level: 0, indent: 0, hanging: 0, spaceBefore: 0, keepWithNext: false } as const;
  return layoutBody([spec], { width, insets: { top: 0, right: 0, bottom: 0, left: 0 }, anchor: 'top' }, metrics);
}

interface Limits {
  readonly width: Pt;
  readonly context: MeasureContext;
  readonly room: FigureRoom;
  readonly most: Pt;
}

/** The least height at which a drawing is whole; more than a page where no page holds it. Drawn once for all text sizes. */
function leastHeight(drawing: Drawing, limits: Limits): Pt {
  const { width, most, context } = limits;
  const words = `${width} ${most}`;
  return context.memory.recall(leastHeights, { of: [context.look, drawing], words }, () => findLeastHeight(drawing, limits));
}

function findLeastHeight(drawing: Drawing, { width, context, room, most }: Limits): Pt {
  const { minimum, whole } = room;
  if (whole !== undefined) return minimum > most ? minimum : Math.min(Math.max(minimum, whole), most + 1);
  const isWhole = (height: Pt): boolean => draw(drawing, { x: 0, y: 0, width, height }, context.look).rest === undefined;
  if (minimum > most || isWhole(minimum)) return minimum;
  if (!isWhole(most)) return most + 1;
  let [low, high] = [minimum, most];
  while (high - low > 4) {
    const middle = (low + high) / 2;
    if (isWhole(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** Of twelve columns, those that it takes at most beside something else; undefined where there is no such bound. */
export const mostColumns = ({ drawing }: Figure, { look }: MeasureContext): number | undefined =>
  kindOf(drawing, look).mostColumns?.(drawing, look);

interface FigureFrame {
  readonly box: Box;
  readonly caption: LaidBody | undefined;
  readonly captionHeight: Pt;
  readonly look: Look;
}

function placeFigure(figure: Figure, { box, caption, captionHeight, look }: FigureFrame): Placement {
  const { drawing, origin } = figure;
  const drawn = draw(drawing, { ...box, height: box.height - captionHeight }, look);
  // Boxes of a page never overlap, so a corner tells its groups apart.
  const { name } = kindOf(drawing, look);
  const id = `figure-${Math.round(box.x)}-${Math.round(box.y)}`;
  const language = 'language' in drawing && typeof drawing.language === 'string' ? drawing.language : undefined;
  const parted = partFigure(drawn.items, { id, name, alt: drawn.told ?? figure.alt }, language);
  // Not every drawing fills its box: the caption follows it.
  const bottom = Math.max(box.y, ...drawn.items.map((item) => item.box.y + item.box.height));
  const captionBox = caption && {
    x: box.x,
    y: Math.min(box.y + box.height - caption.height, bottom + captionGap),
    width: box.width,
    height: caption.height,
  };
  return {
    items: [
      ...parted.items.map((item) => ({ item, role: 'figure' as const })),
      ...(caption && captionBox
        ? [
            {
              item: { kind: 'text', name: `${name} caption`, box: captionBox, body: caption, origin } as const,
              role: 'other' as const,
            },
          ]
        : []),
    ],
    groups: parted.groups,
    diagnostics: drawn.diagnostics,
  };
}

/** Once a drawing and width: it is asked for at every text size that is tried. */
const roomOf = (drawing: Drawing, width: Pt, { memory, look }: MeasureContext): FigureRoom =>
  memory.recall(rooms, { of: [look, drawing], words: String(width) }, () => kindOf(drawing, look).room(drawing, width, look));

const draw = (drawing: Drawing, box: Box, look: Look): DrawnFigure<Drawing> =>
  drawFigure(kindOf(drawing, look), drawing, box, look);

function kindOf({ kind }: Drawing, { figures }: Look): FigureLayout {
  const found = figures.find((figure) => figure.kind === kind);
  if (!found) throw new Error(`no kind of figure: ${kind}`);
  return found;
}
