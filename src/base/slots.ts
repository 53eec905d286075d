/** The placeholders of a layout: each with its place, its insets and its text, from the layout, its master and their styles. */
import type { BaseSlot, SlotType } from './base.ts';
import { type FillScope, fillIn, noFill } from './color/fill.ts';
import { readLevels, type TextScope } from './levels.ts';
import type { BaseShape } from './shapes.ts';
import { at, child, childrenNamed, type Element, integer } from './xml/element.ts';

export interface SlotScope extends FillScope, TextScope {
  /** The master's placeholders. */
  readonly master: readonly BaseShape[];
  /** `p:txStyles` of the master. */
  readonly styles: Element | undefined;
  /** `p:defaultTextStyle` of the presentation. */
  readonly defaults: Element | undefined;
}

const types: readonly SlotType[] = [
  'title',
  'ctrTitle',
  'subTitle',
  'body',
  'obj',
  'pic',
  'tbl',
  'chart',
  'dgm',
  'media',
  'clipArt',
  'dt',
  'ftr',
  'sldNum',
  'hdr',
  'sldImg',
];

export const slotTypeOf = (placeholder: Element): SlotType => types.find((type) => type === placeholder.attributes.type) ?? 'obj';

const indexOf = (placeholder: Element): number => integer(placeholder, 'idx') ?? 0;

export function readSlots(shapes: readonly BaseShape[], scope: SlotScope): readonly BaseSlot[] {
  const placed = shapes.flatMap((shape) => (shape.placeholder ? [{ shape, placeholder: shape.placeholder }] : []));
  return placed.map(({ shape, placeholder }) => {
    const isAlone = placed.every(
      (other) =>
        other.shape === shape ||
        indexOf(other.placeholder) !== indexOf(placeholder) ||
        isTitleAndOther(placeholder, other.placeholder),
    );
    return readSlot(shape, placeholder, { ...scope, isShared: !isAlone });
  });
}

/** A title is found by its type; that its index is 0 as well as another's misleads nobody. */
const isTitleAndOther = (one: Element, other: Element): boolean => isTitle(slotTypeOf(one)) !== isTitle(slotTypeOf(other));

export const isTitle = (type: SlotType): boolean => type === 'title' || type === 'ctrTitle';
const standing: readonly SlotType[] = ['dt', 'ftr', 'sldNum', 'hdr'];

/** Title follows title, date, footer and number their own, everything else the master's body. */
function parentOf(type: SlotType, master: readonly BaseShape[]): BaseShape | undefined {
  const wanted = isTitle(type) ? 'title' : standing.includes(type) ? type : 'body';
  return master.find(({ placeholder }) => placeholder && slotTypeOf(placeholder) === wanted);
}

function readSlot(shape: BaseShape, placeholder: Element, scope: SlotScope & { isShared: boolean }): BaseSlot {
  const type = slotTypeOf(placeholder);
  const parent = parentOf(type, scope.master);
  const bodies = [shape, parent].flatMap((each) => (each && child(each.element, 'p:txBody')) ?? []);
  const frames = bodies.flatMap((body) => child(body, 'a:bodyPr') ?? []);
  const said = (name: string): string | undefined =>
    frames.map(({ attributes }) => attributes[name]).find((value) => value !== undefined);
  const inset = (name: string, otherwise: number): number =>
    (frames.map((frame) => integer(frame, name)).find((value) => value !== undefined) ?? otherwise) / 12_700;
  const box = shape.box ?? parent?.box;
  const fill = fillIn(shape.properties, scope) ?? fillIn(parent?.properties, scope) ?? noFill;
  const own = isTitle(type) ? 'p:titleStyle' : standing.includes(type) ? 'p:otherStyle' : 'p:bodyStyle';
  const rotation = shape.box ? shape.rotation : (parent?.rotation ?? 0);
  return {
    type,
    index: indexOf(placeholder),
    name: shape.name,
    ...(box ? { box } : {}),
    insets: {
      left: inset('lIns', 91_440),
      top: inset('tIns', 45_720),
      right: inset('rIns', 91_440),
      bottom: inset('bIns', 45_720),
    },
    anchor: anchors[said('anchor') ?? 't'] ?? 'top',
    isVertical: placeholder.attributes.orient === 'vert' || (said('vert') ?? 'horz') !== 'horz' || rotation !== 0,
    isShared: scope.isShared || indexOf(placeholder) >= orphan,
    columns: Math.max(1, Number(said('numCol') ?? 1) || 1),
    ...(fill.kind === 'none' ? {} : { fill }),
    levels: readLevels(
      [...bodies.map((body) => child(body, 'a:lstStyle')), at(scope.styles, own), scope.defaults],
      bodies.flatMap((body) => childrenNamed(body, 'a:p')),
      scope,
    ),
  };
}

/** What PowerPoint gives a placeholder that has lost its layout. */
const orphan = 4_294_967_295;
const anchors: Readonly<Record<string, BaseSlot['anchor']>> = { t: 'top', ctr: 'middle', b: 'bottom', just: 'top', dist: 'top' };
