/** The parts of the deck that PptxGenJS makes of a theme, as trees, and how a correction changes some of them. */
import type { HouseSlot } from '../house/house-slots.ts';
import { changeAll, childOf, type XmlNode } from '../xml-tree.ts';

/** By name, relationships and content types too. */
export type BaseParts = ReadonlyMap<string, XmlNode>;

/** What was asked for, where the fault is that it was lost: the placeholders of a layout, by its name. */
export type AskedFor = ReadonlyMap<string, readonly HouseSlot[]>;

/** As a correction of a chart: one fault mended, all else left as it is. */
export type BaseCorrection = (parts: BaseParts, asked: AskedFor) => BaseParts;

export const presentationPart = 'ppt/presentation.xml';
export const typesPart = '[Content_Types].xml';
export const masterPart = 'ppt/slideMasters/slideMaster1.xml';

export const isLayout = (name: string): boolean => name.startsWith('ppt/slideLayouts/slideLayout');
export const isMasterOrLayout = (name: string): boolean => name === masterPart || isLayout(name);

/** The parts with some of them changed. */
export const changeParts = (
  parts: BaseParts,
  isWanted: (name: string) => boolean,
  change: (root: XmlNode, name: string) => XmlNode,
): BaseParts => new Map([...parts].map(([name, root]) => [name, isWanted(name) ? change(root, name) : root]));

export const withoutParts = (parts: BaseParts, isGone: (name: string) => boolean): BaseParts =>
  new Map([...parts].filter(([name]) => !isGone(name)));

/** Relationships without those of some kind or target. */
export const dropRelationships = (parts: BaseParts, file: string, isGone: (kind: string, target: string) => boolean): BaseParts =>
  changeParts(
    parts,
    (name) => name === file,
    (root) =>
      changeAll(root, ['Relationship'], (each) => {
        const { Type = '', Target = '' } = each.attributes;
        return isGone(Type.slice(Type.lastIndexOf('/') + 1), Target) ? [] : [each];
      }),
  );

/** The name of a layout; empty where it has none. */
export const nameOf = (layout: XmlNode): string => childOf(layout, 'p:cSld')?.attributes.name ?? '';

/** Each placeholder of a master or a layout, changed; `kind` is empty where none is said. */
export const changePlaceholders = (root: XmlNode, change: (shape: XmlNode, kind: string) => XmlNode): XmlNode =>
  changeAll(root, ['p:sp'], (shape) => {
    const placeholder = placeholderOf(shape);
    return [placeholder ? change(shape, placeholder.attributes.type ?? '') : shape];
  });

/** The `p:ph` of a shape. */
export function placeholderOf(shape: XmlNode): XmlNode | undefined {
  const own = childOf(shape, 'p:nvSpPr');
  const nonVisual = own && childOf(own, 'p:nvPr');
  return nonVisual && childOf(nonVisual, 'p:ph');
}

/** What a shape is called. */
export function shapeName(shape: XmlNode): string {
  const own = childOf(shape, 'p:nvSpPr');
  return (own && childOf(own, 'p:cNvPr'))?.attributes.name ?? '';
}
