/** The XML of a part as a tree: what PptxGenJS wrote is taken apart, changed and put together again. */
import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import { escapeAttribute, escapeText, xmlHead } from './xml.ts';

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlChild[];
}

/** A string is XML as it will be written: text with its entities, or elements that nobody has to look into. */
export type XmlChild = XmlNode | string;

/** The root of a part. Blanks between elements are left out. @throws XmlError when it is not well formed. */
export function readXml(xml: string): XmlNode {
  const { root } = parseXml(xml);
  if (!root) throw new Error('a part without a root');
  return toNode(root);
}

function toNode({ name, attributes, children }: XmlElement): XmlNode {
  const hasElements = children.some((child) => child instanceof XmlElement);
  return {
    name,
    attributes,
    children: children.flatMap((child): readonly XmlChild[] => {
      if (child instanceof XmlElement) return [toNode(child)];
      return child instanceof XmlText && !(hasElements && child.text.trim() === '') ? [escapeText(child.text)] : [];
    }),
  };
}

export const writeXml = (root: XmlNode): string => xmlHead + write(root);

function write(child: XmlChild): string {
  if (typeof child === 'string') return child;
  const { name, attributes, children } = child;
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
  return children.length === 0
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${children.map(write).join('')}</${name}>`;
}

export const isNode = (child: XmlChild): child is XmlNode => typeof child !== 'string';

/** The first child of a name. */
export const childOf = ({ children }: XmlNode, name: string): XmlNode | undefined =>
  children.filter(isNode).find((child) => child.name === name);

export const valOf = (node: XmlNode | undefined): string => node?.attributes.val ?? '';

/** What stands in its place: nothing, itself, or something else. */
type Change = (found: XmlNode) => readonly XmlChild[];

/** The tree with each element of these names changed, at any depth; an element that was changed is not searched again. */
export function changeAll(root: XmlNode, names: readonly string[], change: Change): XmlNode {
  return {
    ...root,
    children: root.children.flatMap((child) => {
      if (!isNode(child)) return [child];
      return names.includes(child.name) ? change(child) : [changeAll(child, names, change)];
    }),
  };
}

/** The tree with the direct children of these names changed. */
export const changeChildren = (node: XmlNode, names: readonly string[], change: Change): XmlNode => ({
  ...node,
  children: node.children.flatMap((child) => (isNode(child) && names.includes(child.name) ? change(child) : [child])),
});
