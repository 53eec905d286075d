/** What is drawn of marks, in two layers: rings under routes and names, dots and numbers on top of them. */
import type { Look } from '../../layout/look.ts';
import type { Item } from '../../layout/page.ts';
import { drawStep } from './badges.ts';
import { drawBubble } from './bubbles.ts';
import { drawCircle, drawDot, drawMiddle, isNumbered, type Mark } from './marks.ts';
import type { View } from './view.ts';

/** Between the middles of two marks with numbers of three digits. */
const apart = 24;

interface MarkStyle {
  /** Of the names of items. */
  readonly prefix?: string;
  /** Marks that an enlarged part shows again, and says which they are. */
  readonly enlarged?: readonly Mark[];
}

export const drawRings = (marks: readonly Mark[], view: View, prefix = ''): readonly Item[] => [
  ...marks.filter(({ isCircle }) => isCircle).map((mark) => drawCircle(mark, view, prefix)),
  ...marks.flatMap(({ place, at }) =>
    place.bubble ? drawBubble(`${prefix}Count at ${place.id}`, at, place.bubble, place.origin) : [],
  ),
];

/** Two numbers one on the other would be read as neither. */
const isCrowded = (mark: Mark, marks: readonly Mark[]): boolean =>
  marks.some(
    (other) =>
      other !== mark && other.place.step !== undefined && Math.hypot(other.at.x - mark.at.x, other.at.y - mark.at.y) < apart,
  );

export const drawMarks = (marks: readonly Mark[], look: Look, { prefix = '', enlarged = [] }: MarkStyle = {}): readonly Item[] =>
  marks.flatMap((mark): readonly Item[] => {
    const isEnlarged = enlarged.includes(mark);
    if (isNumbered(mark) || isEnlarged)
      return mark.isCircle && isEnlarged && !isNumbered(mark) ? [] : [drawDot(mark, { prefix, isEnlarged })];
    // The middle of its circle says where the place is.
    if (mark.place.bubble) return [];
    const under = mark.isCircle ? [] : [drawDot(mark, { prefix })];
    if (mark.place.step !== undefined && !isCrowded(mark, marks)) return [...under, drawStep(mark, look, prefix)];
    return mark.isCircle ? [drawMiddle(mark, prefix)] : under;
  });
