/** What an area is filled with. */
import { at, child, childrenNamed, type Element, integer } from '../xml/element.ts';
import { type Color, colorIn, type Palette } from './color.ts';

export type Fill =
  | { readonly kind: 'none' }
  | { readonly kind: 'solid'; readonly color: Color }
  /** The colours of a gradient's stops or of a pattern's two inks: the area shows all of them. */
  | { readonly kind: 'several'; readonly colors: readonly Color[] }
  | { readonly kind: 'picture'; readonly part?: string; readonly isCropped?: boolean };

export const noFill: Fill = { kind: 'none' };

/** What a fill may ask of the part it stands in. */
export interface FillScope {
  readonly palette: Palette;
  /** The part that a relationship leads to. */
  readonly targetOf: (id: string | undefined) => string | undefined;
  /** `a:fmtScheme` of the theme, whose fills are named by number. */
  readonly formats: Element | undefined;
  /** What `a:grpFill` stands for. */
  readonly group?: Fill | undefined;
}

/** The fill among the children of an element; undefined where it says nothing, and what it inherits counts. */
export function fillIn(parent: Element | undefined, scope: FillScope): Fill | undefined {
  for (const each of parent?.children ?? []) {
    const fill = readFill(each, scope);
    if (fill) return fill;
  }
  return undefined;
}

function readFill(element: Element, scope: FillScope): Fill | undefined {
  const { palette } = scope;
  switch (element.name) {
    case 'a:noFill':
      return noFill;
    case 'a:solidFill':
      return solidOf(colorIn(element, palette));
    case 'a:gradFill':
      return severalOf(childrenNamed(child(element, 'a:gsLst') ?? element, 'a:gs').map((stop) => colorIn(stop, palette)));
    case 'a:pattFill':
      return severalOf([child(element, 'a:fgClr'), child(element, 'a:bgClr')].map((ink) => colorIn(ink, palette)));
    case 'a:blipFill':
    case 'p:blipFill':
      return pictureOf(element, scope);
    case 'a:grpFill':
      return scope.group ?? noFill;
    default:
      return undefined;
  }
}

const solidOf = (color: Color | undefined): Fill => (color ? { kind: 'solid', color } : noFill);

function severalOf(colors: readonly (Color | undefined)[]): Fill {
  const known = colors.filter((color) => color !== undefined);
  const [first] = known;
  if (!first) return noFill;
  return known.every(({ hex, alpha }) => hex === first.hex && alpha === first.alpha)
    ? solidOf(first)
    : { kind: 'several', colors: known };
}

function pictureOf(element: Element, { targetOf }: FillScope): Fill {
  const part = targetOf(child(element, 'a:blip')?.attributes['r:embed']);
  return { kind: 'picture', ...(part === undefined ? {} : { part }), ...(isWhole(element) ? {} : { isCropped: true }) };
}

/** Whether the whole picture is stretched over the whole area. @param fill `a:blipFill` or `p:blipFill` */
export function isWhole(fill: Element): boolean {
  const edges = [child(fill, 'a:srcRect'), at(fill, 'a:stretch', 'a:fillRect')];
  const areFull = edges.every((each) => Object.values(each?.attributes ?? {}).every((inset) => Number(inset) === 0));
  return areFull && child(fill, 'a:stretch') !== undefined;
}

/** A fill of the theme by its number (`a:fillRef`, `p:bgRef`): from 1 on those of shapes, from 1001 on those of pages. */
export function fillOfStyle(reference: Element | undefined, scope: FillScope): Fill | undefined {
  const index = integer(reference, 'idx');
  if (index === undefined) return undefined;
  const isPage = index > 1000;
  const list = at(scope.formats, isPage ? 'a:bgFillStyleLst' : 'a:fillStyleLst')?.children;
  const style = list?.[index - (isPage ? 1001 : 1)];
  if (index === 0 || index === 1000 || !style) return noFill;
  const placeholder = colorIn(reference, scope.palette);
  return readFill(style, { ...scope, palette: { ...scope.palette, placeholder } }) ?? noFill;
}

/** The colours that may lie under text on it; none where nobody can say. */
export function colorsOf(fill: Fill): readonly Color[] {
  if (fill.kind === 'solid') return [fill.color];
  return fill.kind === 'several' ? fill.colors : [];
}

/** Whether it only tints what lies behind, so that text over its edge is read on either side. */
export const isTint = (fill: Fill): boolean => {
  const colors = colorsOf(fill);
  return colors.length > 0 && colors.every(({ alpha }) => alpha <= 0.5);
};

/** Whether what lies behind is hidden by it. */
export const isCovering = (fill: Fill): boolean =>
  fill.kind === 'picture' || (fill.kind !== 'none' && colorsOf(fill).every(({ alpha }) => alpha > 0.5));
