/** The shapes of a part, out of their groups and with their places on the page. */
import type { Box } from '../foundation/units.ts';
import { type Color, colorIn } from './color/color.ts';
import { type Fill, type FillScope, fillIn, fillOfStyle } from './color/fill.ts';
import { at, child, type Element, flag, integer } from './xml/element.ts';

export interface BaseShape {
  readonly element: Element;
  /** `p:sp`, `p:pic`, `p:cxnSp`, `p:graphicFrame`. */
  readonly kind: string;
  readonly name: string;
  /** Unturned; absent where the shape takes its place from its master. */
  readonly box?: Box;
  readonly rotation: number;
  readonly flip: { readonly horizontal: boolean; readonly vertical: boolean };
  /** `p:ph`. */
  readonly placeholder?: Element;
  readonly properties?: Element;
  /** For `a:grpFill` inside. */
  readonly groupFill?: Fill;
}

/** From the space inside a group to the page: a place is stretched and moved. */
interface Frame {
  readonly scaleX: number;
  readonly scaleY: number;
  readonly x: number;
  readonly y: number;
}

const page: Frame = { scaleX: 1, scaleY: 1, x: 0, y: 0 };
const emuPerPoint = 12_700;

/** The shapes that are shown, from back to front. */
export function readShapes(root: Element, scope: FillScope): readonly BaseShape[] {
  const tree = at(root, 'p:cSld', 'p:spTree');
  return tree ? shapesIn(tree, page, scope) : [];
}

function shapesIn(group: Element, frame: Frame, scope: FillScope): readonly BaseShape[] {
  return group.children.flatMap((element): readonly BaseShape[] => {
    const facts = nonVisual(element);
    if (!facts || flag(child(facts, 'p:cNvPr'), 'hidden')) return [];
    if (element.name === 'p:grpSp') {
      const fill = fillIn(child(element, 'p:grpSpPr'), scope) ?? scope.group;
      return shapesIn(element, frameOf(element, frame), { ...scope, group: fill });
    }
    return [shapeOf(element, facts, { frame, scope })];
  });
}

/** `p:nvSpPr`, `p:nvPicPr` and so on: what a shape is, besides how it looks. */
const nonVisual = ({ children, name }: Element): Element | undefined =>
  /^p:(?:sp|pic|cxnSp|graphicFrame|grpSp)$/u.test(name) ? children.find((each) => /^p:nv\w+Pr$/u.test(each.name)) : undefined;

function shapeOf(element: Element, facts: Element, { frame, scope }: { frame: Frame; scope: FillScope }): BaseShape {
  const properties = child(element, 'p:spPr');
  const transform = child(properties ?? element, properties ? 'a:xfrm' : 'p:xfrm');
  const box = transform && boxOf(transform, 'a:off', 'a:ext');
  const placeholder = at(facts, 'p:nvPr', 'p:ph');
  return {
    element,
    kind: element.name,
    name: child(facts, 'p:cNvPr')?.attributes.name ?? '',
    rotation: ((((integer(transform, 'rot') ?? 0) / 60_000) % 360) + 360) % 360,
    flip: { horizontal: flag(transform, 'flipH') ?? false, vertical: flag(transform, 'flipV') ?? false },
    ...(box ? { box: onPage(box, frame) } : {}),
    ...(placeholder ? { placeholder } : {}),
    ...(properties ? { properties } : {}),
    ...(scope.group ? { groupFill: scope.group } : {}),
  };
}

function boxOf(transform: Element, offset: string, extent: string): Box | undefined {
  const [off, ext] = [child(transform, offset), child(transform, extent)];
  const [x, y, width, height] = [integer(off, 'x'), integer(off, 'y'), integer(ext, 'cx'), integer(ext, 'cy')];
  if (x === undefined || y === undefined || width === undefined || height === undefined) return undefined;
  return { x: x / emuPerPoint, y: y / emuPerPoint, width: width / emuPerPoint, height: height / emuPerPoint };
}

const onPage = ({ x, y, width, height }: Box, frame: Frame): Box => ({
  x: frame.x + x * frame.scaleX,
  y: frame.y + y * frame.scaleY,
  width: width * frame.scaleX,
  height: height * frame.scaleY,
});

function frameOf(group: Element, around: Frame): Frame {
  const transform = at(group, 'p:grpSpPr', 'a:xfrm');
  const outer = transform && boxOf(transform, 'a:off', 'a:ext');
  const inner = transform && boxOf(transform, 'a:chOff', 'a:chExt');
  if (!outer || !inner) return around;
  const [scaleX, scaleY] = [inner.width > 0 ? outer.width / inner.width : 1, inner.height > 0 ? outer.height / inner.height : 1];
  const corner = onPage({ ...outer, x: outer.x - inner.x * scaleX, y: outer.y - inner.y * scaleY }, around);
  return { scaleX: scaleX * around.scaleX, scaleY: scaleY * around.scaleY, x: corner.x, y: corner.y };
}

/** The upright box round a turned one. */
export function turned(box: Box, degrees: number): Box {
  const angle = (degrees * Math.PI) / 180;
  const [sine, cosine] = [Math.abs(Math.sin(angle)), Math.abs(Math.cos(angle))];
  const [width, height] = [box.width * cosine + box.height * sine, box.width * sine + box.height * cosine];
  return { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height };
}

/** Its own fill, or that of its style. */
export function shapeFill({ element, properties, groupFill }: BaseShape, scope: FillScope): Fill | undefined {
  const own = fillIn(properties, { ...scope, group: groupFill });
  return own ?? fillOfStyle(at(element, 'p:style', 'a:fillRef'), scope);
}

/** The line round it, or that it is; undefined where none is drawn. */
export function lineOf({ element, properties }: BaseShape, scope: FillScope): { color: Color; width: number } | undefined {
  const line = child(properties ?? element, 'a:ln');
  const reference = at(element, 'p:style', 'a:lnRef');
  const fill = fillIn(line, scope);
  if (fill?.kind === 'none') return undefined;
  const styled = (integer(reference, 'idx') ?? 0) > 0 ? colorIn(reference, scope.palette) : undefined;
  const color = fill?.kind === 'solid' ? fill.color : fill?.kind === 'several' ? fill.colors[0] : styled;
  return color && { color, width: (integer(line, 'w') ?? 9525) / emuPerPoint };
}
