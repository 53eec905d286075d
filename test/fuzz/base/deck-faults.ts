/**
 * What is wrong with a deck on a template that may be wrong itself: whatever comes from the template unchanged is as good as it
 * was; all that leads from part to part, and all that we wrote, has to be sound.
 */
import { posix } from 'node:path';
import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { elements } from '../../support/pptx-package.ts';
import { readZip } from '../../support/read-zip.ts';

interface Opened {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Of every part of XML that can be read. */
  readonly trees: ReadonlyMap<string, XmlElement>;
  readonly broken: readonly string[];
}

const isXml = (name: string): boolean => /\.(?:xml|rels)$/iu.test(name);

function open(file: Uint8Array, wanted: (name: string, bytes: Uint8Array) => boolean): Opened {
  const parts = readZip(file);
  const trees = new Map<string, XmlElement>();
  const broken: string[] = [];
  for (const [name, bytes] of parts) {
    if (!isXml(name) || !wanted(name, bytes)) continue;
    const root = read(bytes);
    if (root) trees.set(name, root);
    else broken.push(name);
  }
  return { parts, trees, broken };
}

function read(bytes: Uint8Array): XmlElement | undefined {
  const coding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return parseXml(new TextDecoder(coding, { fatal: true }).decode(bytes), { ignoreUndefinedEntities: true }).root ?? undefined;
  } catch {
    return undefined;
  }
}

function plain(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

interface Pointer {
  readonly id: string;
  readonly type: string;
  readonly outside: boolean;
  /** As the package calls it, where there is such a part. */
  readonly part: string | undefined;
}

/** @param tlp the label that every slide shows at head and foot */
export function deckFaults(deck: Uint8Array, base: Uint8Array, tlp: string): readonly string[] {
  const before = readZip(base);
  const isKept = (name: string, bytes: Uint8Array): boolean => {
    const old = before.get(name);
    return old !== undefined && Buffer.compare(old, bytes) === 0;
  };
  const { parts, trees, broken } = open(deck, () => true);
  const names = new Map([...parts.keys()].map((name) => [name.toLowerCase(), name]));
  const pointers = (source: string): readonly Pointer[] => {
    const list = names.get(posix.join(posix.dirname(source), '_rels', `${posix.basename(source)}.rels`).toLowerCase());
    const root = list === undefined ? undefined : trees.get(list);
    return (root ? elements(root) : []).map(({ attributes }) => {
      const target = plain(attributes.Target ?? '').split('#')[0] ?? '';
      const path = target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(source), target);
      const outside = attributes.TargetMode === 'External';
      return {
        id: attributes.Id ?? '',
        type: (attributes.Type ?? '').split('/').at(-1) ?? '',
        outside,
        part: outside ? undefined : names.get(posix.normalize(path).toLowerCase()),
      };
    });
  };
  const reached = reachedFrom('', pointers);
  const written = [...parts].filter(([name, bytes]) => !isKept(name, bytes)).map(([name]) => name);
  return [
    ...(names.size === parts.size ? [] : ['a part twice']),
    ...broken.filter((name) => written.includes(name)).map((name) => `not well formed: ${name}`),
    ...typeFaults(parts, trees),
    ...[...parts.keys()]
      .filter((name) => !/\.rels$/iu.test(name) && name !== '[Content_Types].xml' && !reached.has(name))
      .map((name) => `nothing leads to ${name}`),
    ...['', ...reached].flatMap((source) => pointerFaults(source, pointers(source))),
    ...written.flatMap((name) => identifierFaults(name, trees.get(name), pointers(name))),
    ...slideFaults({ trees, pointers, tlp, texts: parts }),
  ];
}

function reachedFrom(start: string, pointers: (source: string) => readonly Pointer[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    for (const { part } of pointers(source)) {
      if (part === undefined || reached.has(part)) continue;
      reached.add(part);
      waiting.push(part);
    }
  }
  return reached;
}

function typeFaults(parts: Opened['parts'], trees: Opened['trees']): readonly string[] {
  const root = trees.get('[Content_Types].xml');
  if (!root) return ['no content types'];
  const all = elements(root);
  const local = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);
  const overrides = all.filter((each) => local(each) === 'Override').map(({ attributes }) => plain(attributes.PartName ?? ''));
  const defaults = new Set(
    all.filter((each) => local(each) === 'Default').map(({ attributes }) => (attributes.Extension ?? '').toLowerCase()),
  );
  const named = new Set(overrides.map((name) => name.slice(1).toLowerCase()));
  const known = new Set([...parts.keys()].map((name) => name.toLowerCase()));
  const ending = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return [
    ...(named.size === overrides.length ? [] : ['a content type twice']),
    ...[...named].filter((name) => !known.has(name)).map((name) => `phantom content type: ${name}`),
    ...[...known]
      .filter((name) => name !== '[content_types].xml' && !named.has(name) && !defaults.has(ending(name)))
      .map((name) => `no content type: ${name}`),
  ];
}

const single = ['theme', 'slideMaster', 'slideLayout', 'notesMaster'];

function pointerFaults(source: string, pointers: readonly Pointer[]): readonly string[] {
  const ids = pointers.map(({ id }) => id);
  const where = source || 'the package';
  return [
    ...(new Set(ids).size === ids.length ? [] : [`${where}: relationship id twice`]),
    ...pointers
      .filter(({ outside, part }) => !outside && part === undefined)
      .map(({ type, id }) => `${where}: ${type} ${id} leads nowhere`),
    ...pointers
      .filter(({ outside, type }) => outside && type !== 'hyperlink')
      .map(({ type }) => `${where}: ${type} from outside`),
    ...(/slides\/slide\d+\.xml$/u.test(source)
      ? single
          .filter((kind) => kind === 'slideLayout' && pointers.filter(({ type }) => type === kind).length !== 1)
          .map((kind) => `${where}: not one ${kind}`)
      : []),
  ];
}

/** In parts that we wrote or changed: shapes of one number, and ids that lead nowhere. */
function identifierFaults(name: string, root: XmlElement | undefined, pointers: readonly Pointer[]): readonly string[] {
  if (!root || name.endsWith('.rels') || name.startsWith('docProps/')) return [];
  const all = [root, ...elements(root)];
  const known = new Set(pointers.map(({ id }) => id));
  const used = all.flatMap(({ attributes }) =>
    Object.entries(attributes).flatMap(([key, id]) => (/^r:(?:id|embed|link|pict)$/u.test(key) ? [id] : [])),
  );
  const isOurs = /slides\/slide\d+\.xml$|notesSlides\/notesSlide\d+\.xml$/u.test(name);
  const ids = elements(root, 'p:cNvPr').map(({ attributes }) => attributes.id);
  return [
    ...(isOurs ? used.filter((id) => !known.has(id)).map((id) => `${name}: unknown relationship ${id}`) : []),
    ...(isOurs && new Set(ids).size !== ids.length ? [`${name}: shape id twice`] : []),
  ];
}

/** Not that of a section, which has no relationship. */
const isSlideId = ({ name, attributes }: XmlElement): boolean =>
  /(?:^|:)sldId$/u.test(name) && Object.keys(attributes).some((key) => key.endsWith(':id'));

interface Slides {
  readonly trees: Opened['trees'];
  readonly texts: Opened['parts'];
  readonly pointers: (source: string) => readonly Pointer[];
  readonly tlp: string;
}

/** All the way down: the presentation has slides, each a layout, each layout a master, each master a theme; the label is on each. */
function slideFaults({ trees, texts, pointers, tlp }: Slides): readonly string[] {
  const main = pointers('').find(({ type }) => type === 'officeDocument')?.part;
  if (main === undefined) return ['no presentation'];
  const slides = pointers(main).flatMap(({ type, part }) => (type === 'slide' && part !== undefined ? [part] : []));
  const root = trees.get(main);
  const listed = root ? [root, ...elements(root)].filter(isSlideId) : [];
  const numbers = listed.map(({ attributes }) => attributes.id);
  const above = (source: string, kind: string): string | undefined => pointers(source).find(({ type }) => type === kind)?.part;
  return [
    ...(slides.length > 0 ? [] : ['no slides']),
    ...(listed.length >= slides.length && new Set(numbers).size === numbers.length
      ? []
      : ['slides that are not listed, or twice']),
    ...slides.flatMap((slide) => {
      const layout = above(slide, 'slideLayout');
      const master = layout === undefined ? undefined : above(layout, 'slideMaster');
      const theme = master === undefined ? undefined : above(master, 'theme');
      const shown = new TextDecoder().decode(texts.get(slide)).split(`>${tlp}<`).length - 1;
      return [
        ...(layout === undefined ? [`${slide}: no layout`] : []),
        ...(master === undefined ? [`${slide}: no master`] : []),
        ...(theme === undefined ? [`${slide}: no theme`] : []),
        ...(shown === 2 ? [] : [`${slide}: ${tlp} stands there ${shown} times`]),
      ];
    }),
  ];
}
