/** Opens a .pptx for a test, and holds it against the rules of a sound package. */
import { posix } from 'node:path';
import { parseXml, type XmlDocument, XmlElement } from '@rgrove/parse-xml';
import { readZip } from './read-zip.ts';

export interface OpenPackage {
  readonly names: readonly string[];
  /** The text of a part. @throws when there is none. */
  text(name: string): string;
  bytes(name: string): Uint8Array;
}

export function openPackage(file: Uint8Array): OpenPackage {
  const files = readZip(file);
  const bytes = (name: string): Uint8Array => {
    const found = files.get(name);
    if (!found) throw new Error(`no part ${name}`);
    return found;
  };
  return { names: [...files.keys()], bytes, text: (name) => new TextDecoder().decode(bytes(name)) };
}

/** The first group of every match. */
export const allMatches = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

/** What is wrong with a package, a line each; empty when PowerPoint has nothing to repair that can be known without it. */
export function checkPackage(file: Uint8Array): readonly string[] {
  const open = openPackage(file);
  const trees = new Map(open.names.filter(isXml).map((name) => [name, parseXml(open.text(name)).root ?? new XmlElement('none')]));
  return [
    ...zipProblems(file, open.names),
    ...contentTypeProblems(open.names, trees),
    ...relationshipProblems(open.names, trees),
    ...[...trees].flatMap(([name, root]) => [
      ...shapeProblems(name, root),
      ...textProblems(name, root),
      ...tableProblems(name, root),
    ]),
    ...placeholderProblems(trees),
    ...masterProblems(trees),
  ];
}

type Trees = ReadonlyMap<string, XmlElement>;

const isXml = (name: string): boolean => /\.(xml|rels)$/.test(name);

/** Every element below, in order. */
export function elements(root: XmlElement | XmlDocument, name?: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  collect(root, name, found);
  return found;
}

function collect(root: XmlElement | XmlDocument, name: string | undefined, found: XmlElement[]): void {
  for (const child of root.children) {
    if (!(child instanceof XmlElement)) continue;
    if (name === undefined || child.name === name) found.push(child);
    collect(child, name, found);
  }
}

const attribute = (element: XmlElement, name: string): string => element.attributes[name] ?? '';

function zipProblems(file: Uint8Array, names: readonly string[]): readonly string[] {
  const view = Buffer.from(file);
  const entries = view.readUInt16LE(view.lastIndexOf('PK\u0005\u0006') + 10);
  return [
    ...(entries === names.length ? [] : ['zip: folders, or a name twice']),
    ...(names[0] === '[Content_Types].xml' ? [] : ['zip: content types are not first']),
  ];
}

function contentTypeProblems(names: readonly string[], trees: Trees): readonly string[] {
  const root = trees.get('[Content_Types].xml');
  if (!root) return ['no content types'];
  const defaults = new Set(elements(root, 'Default').map((one) => attribute(one, 'Extension')));
  const overrides = elements(root, 'Override').map((one) => attribute(one, 'PartName').slice(1));
  const extension = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
  const needsOverride = (name: string): boolean => name.endsWith('.xml') && name !== '[Content_Types].xml';
  return [
    ...overrides.filter((name) => !names.includes(name)).map((name) => `phantom content type: ${name}`),
    ...(new Set(overrides).size === overrides.length ? [] : ['content type given twice']),
    ...names.filter((name) => needsOverride(name) && !overrides.includes(name)).map((name) => `no content type: ${name}`),
    ...names
      .filter((name) => name !== '[Content_Types].xml' && !overrides.includes(name) && !defaults.has(extension(name)))
      .map((name) => `no content type: ${name}`),
  ];
}

interface Pointer {
  readonly id: string;
  readonly type: string;
  /** Part name, or nothing for what lies outside. */
  readonly part?: string;
}

function pointers(trees: Trees, part: string): readonly Pointer[] {
  const root = trees.get(posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`));
  return (root ? elements(root, 'Relationship') : []).map((one) => {
    const target = attribute(one, 'Target');
    const type = attribute(one, 'Type').split('/').at(-1) ?? '';
    const inside = target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(part), target);
    return { id: attribute(one, 'Id'), type, ...(attribute(one, 'TargetMode') === 'External' ? {} : { part: inside }) };
  });
}

function relationshipProblems(names: readonly string[], trees: Trees): readonly string[] {
  const reached = new Set<string>();
  const visit = (part: string): void => {
    if (reached.has(part)) return;
    reached.add(part);
    for (const pointer of pointers(trees, part)) if (pointer.part) visit(pointer.part);
  };
  for (const { part } of pointers(trees, '')) if (part) visit(part);
  const parts = names.filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml');
  return [
    ...[...reached].filter((name) => !names.includes(name)).map((name) => `dangling relationship: ${name}`),
    ...parts.filter((name) => !reached.has(name)).map((name) => `nothing points to ${name}`),
    ...parts.flatMap((name) => identifierProblems(name, trees)),
  ];
}

function identifierProblems(name: string, trees: Trees): readonly string[] {
  const root = trees.get(name);
  if (!root) return [];
  const known = pointers(trees, name).map(({ id }) => id);
  const used = [root, ...elements(root)].flatMap((one) =>
    Object.entries(one.attributes).flatMap(([key, id]) => (key.startsWith('r:') ? [id] : [])),
  );
  const mustBeUsed = pointers(trees, name).filter(({ type }) => ['image', 'chart', 'hyperlink', 'package'].includes(type));
  return [
    ...(new Set(known).size === known.length ? [] : [`${name}: relationship id twice`]),
    ...used.filter((id) => !known.includes(id)).map((id) => `${name}: unknown relationship ${id}`),
    ...mustBeUsed.filter(({ id }) => !used.includes(id)).map(({ id }) => `${name}: unused relationship ${id}`),
  ];
}

/** Parts that hold shapes. */
const isSheet = (name: string): boolean =>
  /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+\.xml$/.test(name);

function shapeProblems(name: string, root: XmlElement): readonly string[] {
  if (!isSheet(name)) return [];
  const identities = elements(root, 'p:cNvPr');
  const ids = identities.map((one) => attribute(one, 'id'));
  const names = identities.map((one) => attribute(one, 'name')).slice(1);
  const lengths = elements(root).flatMap((one) =>
    ['x', 'y', 'cx', 'cy', 'w', 'h', 'marL', 'indent'].map((key) => one.attributes[key]),
  );
  return [
    ...(new Set(ids).size === ids.length ? [] : [`${name}: shape id twice`]),
    ...(new Set(names).size === names.length && !names.includes('') ? [] : [`${name}: shape name twice or missing`]),
    ...lengths
      .filter((value) => value !== undefined && !/^-?\d+$/.test(value))
      .map((value) => `${name}: not a whole number: ${value}`),
    ...(name.startsWith('ppt/slides/') ? altProblems(name, root, false) : []),
  ];
}

/** Text reads itself, a group speaks for its members; everything else says what it shows or that it is decoration. */
function altProblems(part: string, element: XmlElement, isInGroup: boolean): readonly string[] {
  return element.children.flatMap((child) => {
    if (!(child instanceof XmlElement)) return [];
    const isGroup = child.name === 'p:grpSp';
    const isShape = isGroup || ['p:sp', 'p:pic', 'p:cxnSp', 'p:graphicFrame'].includes(child.name);
    if (!isShape) return altProblems(part, child, isInGroup);
    const [identity] = elements(child, 'p:cNvPr');
    const isText = child.name === 'p:sp' && elements(child, 'a:t').length > 0;
    const isSaid = identity && (attribute(identity, 'descr') || elements(identity, 'adec:decorative').length > 0);
    const own =
      isInGroup || isText || isSaid ? [] : [`${part}: no alternative text: ${identity ? attribute(identity, 'name') : '?'}`];
    return [...own, ...(isGroup ? altProblems(part, child, true) : [])];
  });
}

function textProblems(name: string, root: XmlElement): readonly string[] {
  const paragraphs = elements(root, 'a:p');
  const isFirst = (paragraph: XmlElement): boolean => {
    const children = paragraph.children.filter((child) => child instanceof XmlElement);
    const at = children.flatMap((child, index) => (child.name === 'a:pPr' ? [index] : []));
    return at.length === 0 || (at.length === 1 && at[0] === 0);
  };
  const isSilent = (properties: XmlElement): boolean => attribute(properties, 'lang') === '';
  return [
    ...(elements(root, 'a:normAutofit').length > 0 ? [`${name}: text that shrinks`] : []),
    ...(paragraphs.every(isFirst) ? [] : [`${name}: paragraph properties twice`]),
    ...(isSheet(name) && elements(root, 'a:rPr').some(isSilent) ? [`${name}: run without a language`] : []),
    ...(elements(root, 'p:txBody').some((body) => elements(body, 'a:p').length === 0)
      ? [`${name}: text body without a paragraph`]
      : []),
  ];
}

function tableProblems(name: string, root: XmlElement): readonly string[] {
  return elements(root, 'a:tbl').flatMap((table) => {
    const columns = elements(table, 'a:gridCol').length;
    const isFlagged = elements(table, 'a:tblPr').some((one) => attribute(one, 'firstRow') === '1');
    const isEven = elements(table, 'a:tr').every((row) => elements(row, 'a:tc').length === columns);
    return [...(isFlagged ? [] : [`${name}: no header row`]), ...(isEven ? [] : [`${name}: rows of unequal length`])];
  });
}

const parentOf: Readonly<Record<string, string>> = {
  ctrTitle: 'title',
  subTitle: 'body',
  obj: 'body',
  tbl: 'body',
  chart: 'body',
  pic: 'body',
};

function placeholderProblems(trees: Trees): readonly string[] {
  const list = (name: string): readonly { readonly type: string; readonly index: string }[] => {
    const root = trees.get(name);
    return (root ? elements(root, 'p:ph') : []).map((one) => ({
      type: attribute(one, 'type') || 'obj',
      index: attribute(one, 'idx'),
    }));
  };
  const parent = (name: string, type: string): string => pointers(trees, name).find((one) => one.type === type)?.part ?? '';
  return [...trees.keys()].flatMap((name) => {
    const own = list(name);
    if (/^ppt\/slides\/s/.test(name)) {
      const above = list(parent(name, 'slideLayout'));
      const isTwice = new Set(own.map(({ type, index }) => `${type} ${index}`)).size !== own.length;
      const orphans = own.filter(({ type, index }) => !above.some((one) => one.type === type && one.index === index));
      return [
        ...orphans.map(({ type }) => `${name}: placeholder ${type} without a parent`),
        ...(isTwice ? [`${name}: placeholder twice`] : []),
      ];
    }
    const types = /^ppt\/slideLayouts\/s/.test(name)
      ? list(parent(name, 'slideMaster'))
      : /^ppt\/notesSlides\/n/.test(name)
        ? list(parent(name, 'notesMaster'))
        : own;
    return own
      .filter(({ type }) => !types.some((one) => one.type === type || one.type === parentOf[type]))
      .map(({ type }) => `${name}: ${type} without a parent`);
  });
}

function masterProblems(trees: Trees): readonly string[] {
  const masters = [...trees.keys()].filter((name) => /^ppt\/(slideMasters|notesMasters)\/[^/]+\.xml$/.test(name));
  const themes = masters.flatMap((name) => pointers(trees, name).flatMap(({ type, part }) => (type === 'theme' ? [part] : [])));
  return themes.length === masters.length && new Set(themes).size === themes.length
    ? []
    : ['a master without a theme of its own'];
}
