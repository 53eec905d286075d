/** Rendered markup as a tree without its trace: each node knows where it came from instead. */
import { parseXml, type XmlElement, XmlText } from '@rgrove/parse-xml';
import { settleDirection } from '../foundation/characters/direction-controls.ts';
import { spaceSeparators } from '../foundation/characters/separators.ts';
import { isolateWords, isolating } from '../foundation/characters/writing-direction.ts';
import type { Origin } from '../foundation/diagnostic.ts';
import { placeToSpan } from '../render/place.ts';
import { isTraceName, type RenderedFile, traceNames } from '../render/rendered.ts';

export type MarkupNode = MarkupText | MarkupElement;

export interface MarkupText {
  readonly kind: 'text';
  readonly text: string;
  readonly origin: Origin;
}

export interface MarkupElement {
  readonly kind: 'element';
  readonly name: string;
  /** Those that the template wrote and that are not empty. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkupNode[];
  readonly origin: Origin;
  /** Path of the record around it, where the element itself stands for one value of it. */
  readonly record?: string;
}

export const isElement = (node: MarkupNode): node is MarkupElement => node.kind === 'element';
export const childrenNamed = ({ children }: MarkupElement, name: string): readonly MarkupElement[] =>
  children.filter(isElement).filter((child) => child.name === name);
/** Whether nothing but whitespace stands in a text; a no-break space is something. */
export const isBlank = (text: string): boolean => /^[ \t\r\n]*$/u.test(text);

/** Length of what `parseTree` puts before the markup, for offsets in errors. */
export const wrapping = '<_>'.length;

/** The nodes of a file. @throws XmlError when the markup is not well formed. */
export function parseTree({ markup, templates, place }: Omit<RenderedFile, 'name' | 'section'>): readonly MarkupNode[] {
  const { root } = parseXml(`<_>${markup}</_>`);
  return root ? children(root, { templates, origin: makeOrigin(place && placeToSpan(place, templates), undefined) }) : [];
}

interface Outside {
  readonly templates: readonly string[];
  /** What a node without a place of its own inherits. */
  readonly origin: Origin;
}

function children(element: XmlElement, outside: Outside): readonly MarkupNode[] {
  const nodes: MarkupNode[] = [];
  for (const child of element.children) {
    if (child instanceof XmlText) nodes.push({ kind: 'text', text: settleCharacters(child.text), origin: outside.origin });
    else if (isXmlElement(child)) for (const node of convert(child, outside)) nodes.push(node);
  }
  return nodes;
}

/** What may stand in a template by its number, as `&#x2028;`. */
const settleCharacters = (text: string): string => settleDirection(spaceSeparators(text));

const isXmlElement = (node: { readonly type: string }): node is XmlElement => node.type === 'element';

/** The element around a printed value is dissolved: its content takes over its place and its path. */
function convert(element: XmlElement, outside: Outside): readonly MarkupNode[] {
  const { [traceNames.place]: place = '', [traceNames.record]: record, [traceNames.path]: printed } = element.attributes;
  const template = placeToSpan(place, outside.templates) ?? outside.origin.template;
  const isValue = element.name === traceNames.value;
  const path = (isValue ? printed : record) ?? outside.origin.path;
  const origin = makeOrigin(template, path);
  const inner = children(element, { ...outside, origin });
  if (isValue) return keepApart(inner, element.attributes[traceNames.direction]);
  const value = onlyValue(element);
  return [
    {
      kind: 'element',
      name: element.name,
      attributes: ownAttributes(element),
      children: inner,
      origin: value === undefined ? origin : makeOrigin(template, value),
      ...(value === undefined || path === undefined ? {} : { record: path }),
    },
  ];
}

/** A printed value between the characters that keep it apart from what stands beside it. */
function keepApart(nodes: readonly MarkupNode[], directions = ''): readonly MarkupNode[] {
  const [field, deck] = directions.split(' ').filter((each) => each === 'ltr' || each === 'rtl');
  if (!field || !deck) return nodes;
  const [before, after] = isolating(field, deck);
  const kept = field === deck ? changeLeaves(nodes, (text) => isolateWords(text, deck)) : nodes;
  return changeLeaf(
    changeLeaf(kept, 0, (text) => before + text),
    -1,
    (text) => text + after,
  );
}

const changeLeaves = (nodes: readonly MarkupNode[], change: (text: string) => string): readonly MarkupNode[] =>
  nodes.map((node) =>
    isElement(node) ? { ...node, children: changeLeaves(node.children, change) } : { ...node, text: change(node.text) },
  );

/** The first text of all (at 0), or the last (at -1). */
function changeLeaf(nodes: readonly MarkupNode[], at: 0 | -1, change: (text: string) => string): readonly MarkupNode[] {
  const node = nodes.at(at);
  if (!node) return nodes;
  const changed = isElement(node)
    ? { ...node, children: changeLeaf(node.children, at, change) }
    : { ...node, text: change(node.text) };
  return nodes.with(at, changed);
}

/** Not made from a list of pairs: that takes as long as all the rest of an element. */
function ownAttributes({ attributes }: XmlElement): Readonly<Record<string, string>> {
  const own: Record<string, string> = {};
  for (const name of Object.keys(attributes)) {
    const text = attributes[name];
    if (text && !isTraceName(name)) own[name] = settleCharacters(text);
  }
  return own;
}

function makeOrigin(template: Origin['template'], path: string | undefined): Origin {
  if (path === undefined) return template ? { template } : {};
  return template ? { template, path } : { path };
}

/** An element that shows one value of the briefing stands for that value. */
function onlyValue({ children }: XmlElement): string | undefined {
  const values = children.filter(isXmlElement).filter(({ name }) => name === traceNames.value);
  return values.length === 1 ? values[0]?.attributes[traceNames.path] : undefined;
}
