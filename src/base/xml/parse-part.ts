/** The bytes of a part to elements, with their places in its text. */
import { parseXml, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml';
import { depthOf } from '../../foundation/xml/xml-depth.ts';
import { BadBase, saveAnew, strictBase } from '../bad-base.ts';
import type { Element } from './element.ts';
import { isStrict, prefixes } from './namespaces.ts';

const most = { letters: 20_000_000, depth: 200 } as const;

/** UTF-8 or UTF-16, as the byte order mark says; the mark itself is kept, so that offsets fit. @throws BadBase */
export function decodePart(bytes: Uint8Array, name: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw damaged(name, 'it is no text');
  }
}

const damaged = (name: string, why: string): BadBase => new BadBase(`the file is damaged: ${name}: ${why}`, saveAnew);

/** The root element of a part. @throws BadBase when it is not well formed, too long or too deep, or of the strict kind. */
export function parsePart(text: string, name: string): Element {
  return parseWith(text, name, addChild);
}

/** The same with every alternative of `mc:AlternateContent`, for whoever has to change what stands in any of them. @throws BadBase likewise. */
export function parseWhole(text: string, name: string): Element {
  return parseWith(text, name, addWhole);
}

function parseWith(text: string, name: string, add: AddChild): Element {
  if (text.length > most.letters) throw damaged(name, 'it is too long');
  if (depthOf(text) > most.depth) throw damaged(name, 'its elements stand too deep in each other');
  const root = parse(text, name);
  return convert(root, scopeOf(root, new Map([['xml', 'xml']])), add);
}

function parse(text: string, name: string): XmlElement {
  try {
    const { root } = parseXml(text, { includeOffsets: true, ignoreUndefinedEntities: true });
    if (root) return root;
  } catch (thrown) {
    if (!(thrown instanceof XmlError)) throw thrown;
    throw damaged(name, `it is not well formed in line ${thrown.line}`);
  }
  throw damaged(name, 'it is empty');
}

/** Prefixes as the file declares them to ours; the empty one is that of elements without. */
type Scope = ReadonlyMap<string, string>;

/** Most elements declare nothing, and share the scope around them. */
function scopeOf({ attributes }: XmlElement, around: Scope): Scope {
  let own: Map<string, string> | undefined;
  for (const key in attributes) {
    if (!key.startsWith('xmlns')) continue;
    if (key !== 'xmlns' && key[5] !== ':') continue;
    own ??= new Map(around);
    own.set(key.slice(6), prefixOf(attributes[key] ?? ''));
  }
  return own ?? around;
}

function prefixOf(address: string): string {
  if (isStrict(address)) throw strictBase();
  return prefixes.get(address) ?? `{${address}}`;
}

function nameIn(name: string, scope: Scope, isAttribute: boolean): string {
  const colon = name.indexOf(':');
  if (colon < 0 && isAttribute) return name;
  const prefix = scope.get(colon < 0 ? '' : name.slice(0, colon)) ?? '';
  const local = colon < 0 ? name : name.slice(colon + 1);
  return prefix === '' ? local : prefix.endsWith('}') ? prefix + local : `${prefix}:${local}`;
}

type AddChild = (node: XmlElement, around: Scope, children: Element[]) => void;

function convert(element: XmlElement, scope: Scope, add: AddChild): Element {
  const attributes: Record<string, string> = Object.create(null);
  for (const key in element.attributes) {
    if (!key.startsWith('xmlns')) attributes[nameIn(key, scope, true)] = element.attributes[key] ?? '';
  }
  const children: Element[] = [];
  let text = '';
  for (const node of element.children) {
    if (node instanceof XmlText) text += node.text;
    else if (node instanceof XmlElement) add(node, scope, children);
  }
  return { name: nameIn(element.name, scope, false), attributes, children, text, start: element.start, end: element.end };
}

/** Of several alternatives the fallback is taken, which needs no extension: every program draws what older ones draw. */
function addChild(node: XmlElement, around: Scope, children: Element[]): void {
  const element = convert(node, scopeOf(node, around), addChild);
  if (element.name !== 'mc:AlternateContent') children.push(element);
  else for (const each of element.children) if (each.name === 'mc:Fallback') children.push(...each.children);
}

function addWhole(node: XmlElement, around: Scope, children: Element[]): void {
  children.push(convert(node, scopeOf(node, around), addWhole));
}
