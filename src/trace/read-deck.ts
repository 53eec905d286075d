/**
 * A deck as somebody saved it, read for what it says: words, cells, notes, pictures, figures of charts, comments. Every program
 * writes the file anew in its own way, so nothing is believed of how a text is split into runs, what an id or a part is called, or
 * of what kind a blank is. Names of shapes are kept where a program keeps them; LibreOffice gives placeholders others.
 */
import { BadBase } from '../base/bad-base.ts';
import { openPackage, type Package, readPart } from '../base/package/open-package.ts';
import { unpack } from '../base/package/packed.ts';
import { at, child, childrenNamed, descendants, type Element, flag } from '../base/xml/element.ts';
import { sameWords } from '../foundation/characters/same-words.ts';
import { pictureDigest, type Unit, type UnitKind } from '../layout/page-units.ts';
import { partsOf } from './deck-parts.ts';
import { type ChartPoint, hasEmptySeries, readChart } from './read-chart.ts';
import { type Looks, readLooks } from './read-look.ts';

export interface ReadDeck {
  /** Custom properties by name. */
  readonly properties: ReadonlyMap<string, string>;
  /** In the properties of the document; empty where there is none. */
  readonly title: string;
  readonly slides: readonly ReadSlide[];
  /** Colours of the theme of its first master by their names there, as six digits. */
  readonly colors: ReadonlyMap<string, string>;
  /** Names of its sections, in order; none where a program kept none. */
  readonly sections: readonly string[];
  readonly package: Package;
}

export interface ReadSlide {
  readonly part: string;
  /** As the program that made it calls it; empty where the last one to save it kept no names. */
  readonly name: string;
  readonly title: string;
  readonly isHidden: boolean;
  readonly units: readonly Unit[];
  readonly charts: readonly ReadChart[];
  readonly looks: Looks;
  readonly comments: readonly Comment[];
}

export interface ReadChart {
  readonly shape: string;
  readonly points: readonly ChartPoint[];
  readonly hasEmptySeries?: boolean;
}

export interface Comment {
  readonly by: string;
  readonly text: string;
}

/** More than any deck that somebody edits by hand. */
const most = { slides: 2000, units: 300_000 } as const;

/** What one does about a deck that cannot be read. */
const openAndSave = 'open it in PowerPoint or LibreOffice, and save it as a PowerPoint presentation (*.pptx)';

/** @throws BadBase when it is no sound, open presentation, or one longer than anybody edits */
export function readDeck(bytes: Uint8Array): ReadDeck {
  const opened = openPackage(bytes);
  const slideParts = listSlides(opened);
  if (slideParts.length > most.slides)
    throw new BadBase(`it has ${slideParts.length} slides, at most ${most.slides} are read`, 'trace a part of it');
  const authors = readAuthors(opened);
  let left: number = most.units;
  const slides = slideParts.map((part) => {
    const slide = readSlide(part, opened, authors);
    left -= slide.units.length;
    if (left < 0) throw new BadBase(`it has more than ${most.units} texts`, openAndSave);
    return slide;
  });
  return {
    properties: readProperties(opened),
    title: readTitle(opened),
    slides,
    colors: readColors(opened),
    sections: readSections(opened),
    package: opened,
  };
}

/** Parts of the slides in the order in which they are shown. */
export function listSlides({ parts, main, relationships }: Package): readonly string[] {
  const leads = new Map((relationships.get(main) ?? []).map(({ id, target }) => [id, target]));
  const list = child(readPart(parts, main).root, 'p:sldIdLst');
  return (list ? childrenNamed(list, 'p:sldId') : []).flatMap(({ attributes }) => leads.get(attributes['r:id'] ?? '') ?? []);
}

function readProperties(opened: Package): ReadonlyMap<string, string> {
  const [part] = partsOf(opened, '', 'custom-properties');
  if (part === undefined) return new Map();
  const { root } = readPart(opened.parts, part);
  return new Map(root.children.map(({ attributes, children }) => [attributes.name ?? '', children[0]?.text ?? '']));
}

function readTitle(opened: Package): string {
  const [part] = partsOf(opened, '', 'core-properties');
  const { children } = part === undefined ? { children: [] } : readPart(opened.parts, part).root;
  return sameWords(children.find((each) => localName(each) === 'title')?.text ?? '');
}

const readSections = ({ parts, main }: Package): readonly string[] =>
  [...descendants(readPart(parts, main).root)].flatMap(({ name, attributes }) =>
    name === 'p14:section' ? [sameWords(attributes.name ?? '')] : [],
  );

function readColors(opened: Package): ReadonlyMap<string, string> {
  const [master = ''] = partsOf(opened, opened.main, 'slideMaster');
  const [theme] = partsOf(opened, master, 'theme');
  const scheme = theme === undefined ? undefined : at(readPart(opened.parts, theme).root, 'a:themeElements', 'a:clrScheme');
  return new Map(
    (scheme?.children ?? []).flatMap(({ name, children: [color] }) => {
      const said = color?.attributes.lastClr ?? color?.attributes.val;
      return said === undefined ? [] : [[name.replace('a:', ''), said.toUpperCase()] as const];
    }),
  );
}

function readSlide(part: string, opened: Package, authors: ReadonlyMap<string, string>): ReadSlide {
  const { root } = readPart(opened.parts, part);
  const shapes = shapesOf(root);
  const leads = new Map((opened.relationships.get(part) ?? []).map(({ id, target }) => [id, target]));
  const outside = new Map((opened.relationships.get(part) ?? []).map((each) => [each.id, each.outside]));
  const units = shapes.flatMap((shape) => readShape(shape, leads, opened));
  return {
    part,
    name: child(root, 'p:cSld')?.attributes.name ?? '',
    title: units.flatMap(({ kind, text }) => (kind === 'title' ? [text] : [])).join(' '),
    isHidden: flag(root, 'show') === false,
    units: [...units, ...readNotes(part, opened)],
    charts: shapes.flatMap(({ element, name }) => {
      const chart = chartOf(element, leads);
      if (chart === undefined) return [];
      const { root: said } = readPart(opened.parts, chart);
      return [{ shape: name, points: readChart(said), ...(hasEmptySeries(said) ? { hasEmptySeries: true } : {}) }];
    }),
    // A figure is a group: only what is read aloud of it is its own.
    looks: new Map([...readLooks(groupsOf(root)), ...readLooks(shapes, outside)]),
    comments: partsOf(opened, part, 'comments').flatMap((each) => readComments(readPart(opened.parts, each).root, authors)),
  };
}

interface Shape {
  readonly element: Element;
  readonly name: string;
  /** `title`, `body`; empty for one that is no placeholder. */
  readonly placeholder: string;
}

/** In the order of the file, out of their groups. Hidden ones say nothing to whoever sees the deck, but are still there. */
function shapesOf(root: Element): readonly Shape[] {
  const tree = at(root, 'p:cSld', 'p:spTree');
  return tree ? within(tree) : [];
}

const groupsOf = (root: Element): readonly { readonly element: Element; readonly name: string }[] =>
  [...descendants(root)]
    .filter(({ name }) => name === 'p:grpSp')
    .map((element) => ({ element, name: at(element, 'p:nvGrpSpPr', 'p:cNvPr')?.attributes.name ?? '' }));

const within = (group: Element): readonly Shape[] =>
  group.children.flatMap((element): readonly Shape[] => {
    if (element.name === 'p:grpSp') return within(element);
    const facts = element.children.find(({ name }) => /^p:nv\w+Pr$/u.test(name));
    if (!facts || group === element || !/^p:(?:sp|pic|graphicFrame|cxnSp)$/u.test(element.name)) return [];
    const slot = at(facts, 'p:nvPr', 'p:ph');
    const placeholder = slot ? (slot.attributes.type ?? 'obj') : '';
    return [{ element, name: child(facts, 'p:cNvPr')?.attributes.name ?? '', placeholder }];
  });

const titles: readonly string[] = ['title', 'ctrTitle'];

function readShape(
  { element, name, placeholder }: Shape,
  leads: ReadonlyMap<string, string | undefined>,
  { parts }: Package,
): readonly Unit[] {
  if (placeholder === 'sldNum') return [];
  if (element.name === 'p:pic') {
    const part = leads.get(at(element, 'p:blipFill', 'a:blip')?.attributes['r:embed'] ?? '');
    const packed = part === undefined ? undefined : parts.get(part);
    return packed ? [{ kind: 'picture', shape: name, place: [], text: pictureDigest(unpack(packed)) }] : [];
  }
  const table = at(element, 'a:graphic', 'a:graphicData', 'a:tbl');
  if (table) return readTable(table, name);
  const body = child(element, 'p:txBody');
  return body ? readBody(body, titles.includes(placeholder) ? 'title' : 'text', name) : [];
}

const readTable = (table: Element, shape: string): readonly Unit[] =>
  childrenNamed(table, 'a:tr').flatMap((row, down) =>
    childrenNamed(row, 'a:tc').flatMap((cell, right) => {
      const body = child(cell, 'a:txBody');
      const text = sameWords(body ? childrenNamed(body, 'a:p').map(paragraphText).join(' ') : '');
      return text === '' ? [] : [{ kind: 'cell' as const, shape, place: [down + 1, right + 1], text }];
    }),
  );

const readBody = (body: Element, kind: UnitKind, shape: string): readonly Unit[] =>
  childrenNamed(body, 'a:p').flatMap((paragraph, index) => {
    const text = sameWords(paragraphText(paragraph));
    return text === '' ? [] : [{ kind, shape, place: [index + 1], text }];
  });

/** Numbers of slides are left out: programs fill them in. */
const paragraphText = ({ children }: Element): string =>
  children
    .map((each) => {
      if (each.name === 'a:br') return ' ';
      if (each.name !== 'a:r' && (each.name !== 'a:fld' || each.attributes.type === 'slidenum')) return '';
      return child(each, 'a:t')?.text ?? '';
    })
    .join('');

function readNotes(part: string, opened: Package): readonly Unit[] {
  const [notes] = partsOf(opened, part, 'notesSlide');
  if (notes === undefined) return [];
  return shapesOf(readPart(opened.parts, notes).root).flatMap(({ element, placeholder }) => {
    const body = placeholder === 'body' ? child(element, 'p:txBody') : undefined;
    return body ? readBody(body, 'notes', '') : [];
  });
}

function chartOf(element: Element, leads: ReadonlyMap<string, string | undefined>): string | undefined {
  const data = at(element, 'a:graphic', 'a:graphicData');
  const chart = data?.children.find(({ name }) => name.endsWith('/chart}chart'));
  return leads.get(chart?.attributes['r:id'] ?? '');
}

const localName = ({ name }: Element): string => name.replace(/^.*[}:]/u, '');

/** By id, of comments in the old way and in the new one. */
function readAuthors(opened: Package): ReadonlyMap<string, string> {
  const parts = [...partsOf(opened, opened.main, 'commentAuthors'), ...partsOf(opened, opened.main, 'authors')];
  const all = parts.flatMap((part) => [...descendants(readPart(opened.parts, part).root)]);
  return new Map(all.flatMap(({ attributes: { id, name } }) => (id === undefined || name === undefined ? [] : [[id, name]])));
}

function readComments(root: Element, authors: ReadonlyMap<string, string>): readonly Comment[] {
  return root.children
    .filter((each) => localName(each) === 'cm')
    .map((comment) => ({
      by: authors.get(comment.attributes.authorId ?? '') ?? '',
      text: sameWords(
        [...descendants(comment)].flatMap((each) => (['p:text', 'a:t'].includes(each.name) ? [each.text] : [])).join(' '),
      ),
    }));
}
