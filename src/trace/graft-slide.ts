/** Slides of one deck put into another as they are: their shapes, words, pictures, charts and films; they stand on the layouts of the new deck. */
import { type Package, readPart } from '../base/package/open-package.ts';
import type { Relationship } from '../base/package/relationships.ts';
import { child, childrenNamed, descendants, type Element } from '../base/xml/element.ts';
import { parsePart, parseWhole } from '../base/xml/parse-part.ts';
import { append, cut, type Edit, insertAfter, insertBefore, splice } from '../export/pptx/graft/splice.ts';
import {
  relationshipsPart,
  relationshipXml,
  type WrittenRelationship,
  writeRelationships,
} from '../export/pptx/package/relationships.ts';
import { safeAddress } from '../foundation/address/safe-address.ts';
import { escapeAttribute } from '../foundation/xml/xml-text.ts';
import { partsOf } from './deck-parts.ts';
import { type OpenParts, partText, setText } from './open-parts.ts';
import { listSlides, type ReadDeck, type ReadSlide } from './read-deck.ts';

/** What a slide may lead to; comments stay behind, since nobody of the new deck answers them. */
const known: readonly string[] = ['slideLayout', 'notesSlide', 'image', 'hyperlink', 'slide', 'comments'];
/** Parts that are copied with all that they lead to. */
const copied: readonly string[] = ['image', 'chart', 'media', 'video', 'audio'];
/** What a chart may lead to: its workbook, its style, and a picture that fills a bar. */
const ofCharts: readonly string[] = ['package', 'chartStyle', 'chartColorStyle', 'themeOverride', 'image'];

const things: Readonly<Record<string, string>> = {
  oleObject: 'an embedded document',
  diagramData: 'SmartArt',
};

/** Why a slide stays behind; undefined where nothing speaks against it. */
export function whyNotGrafted({ package: opened }: ReadDeck, part: string): string | undefined {
  const leads = opened.relationships.get(part) ?? [];
  const strange = leads.find(({ type }) => !known.includes(type) && !copied.includes(type));
  if (strange) return `it holds ${things[strange.type] ?? `something of the kind ${strange.type}`}; copy it in PowerPoint`;
  // What a program would fetch by itself when the deck is opened.
  const outside = leads.find(({ type, target }) => copied.includes(type) && target === undefined);
  if (outside) return `it shows ${outside.type === 'image' ? 'a picture' : 'something'} that is not in the deck`;
  const charts = leads.flatMap(({ type, target }) => (type === 'chart' && target !== undefined ? [target] : []));
  const ofChart = charts.flatMap((chart) => opened.relationships.get(chart) ?? []);
  if (ofChart.some(({ target }) => target === undefined))
    return 'its chart is linked to a workbook that is not in the deck; break the link in PowerPoint';
  if (ofChart.some(({ type }) => !ofCharts.includes(type))) return 'its chart holds drawings of its own; copy it in PowerPoint';
  return undefined;
}

interface Own {
  readonly deck: ReadDeck;
  /** Each behind a slide of the new deck, by its index there; -1 for the beginning. */
  readonly slides: readonly { readonly slide: ReadSlide; readonly after: number }[];
}

const office = 'application/vnd.openxmlformats-officedocument.presentationml';

export function graftSlides(parts: OpenParts, young: ReadDeck, { deck, slides }: Own): void {
  if (slides.length === 0) return;
  const site: Site = { parts, young: young.package, old: deck.package, types: new Map() };
  const youngSlides = listSlides(young.package);
  const placed = slides.map(({ slide, after }, index) => {
    const part = `ppt/slides/own${index + 1}.xml`;
    const beside = youngSlides[Math.max(after, 0)] ?? '';
    writeSlide(slide.part, part, { ...site, beside, number: index + 1 });
    return { part, after };
  });
  addToPresentation(parts, young.package, placed);
  addTypes(parts, site.types);
  countSlides(parts, youngSlides.length + placed.length);
}

interface Site {
  readonly parts: OpenParts;
  readonly young: Package;
  readonly old: Package;
  /** Content types of what was added, by part. */
  readonly types: Map<string, string>;
}

interface SlideSite extends Site {
  /** The slide of the new deck behind which it comes. */
  readonly beside: string;
  readonly number: number;
}

function writeSlide(from: string, to: string, site: SlideSite): void {
  const { parts, old, young, types, beside, number } = site;
  const leads = old.relationships.get(from) ?? [];
  const text = readPart(old.parts, from).text;
  const written = leads.flatMap((each): readonly WrittenRelationship[] => {
    if (copied.includes(each.type) && each.target !== undefined)
      return [{ id: each.id, type: each.type, target: `/${copyPart(each.target, site)}` }];
    const href = each.type === 'hyperlink' && each.outside !== undefined ? safeAddress(each.outside) : undefined;
    return href === undefined ? [] : [{ id: each.id, type: 'hyperlink', target: href, isExternal: true }];
  });
  const [layout = ''] = partsOf(old, from, 'slideLayout');
  const own = [{ id: freeId(leads, 'Layout'), type: 'slideLayout', target: `/${layoutLike(layout, old, young, beside)}` }];
  const [notes] = partsOf(old, from, 'notesSlide');
  const [master] = partsOf(young, young.main, 'notesMaster');
  if (notes !== undefined && master !== undefined) {
    const notesTo = `ppt/notesSlides/own${number}.xml`;
    setText(parts, notesTo, withoutLinks(readPart(old.parts, notes).text, notes, new Set()));
    const two = [
      { id: 'rId1', type: 'notesMaster', target: `/${master}` },
      { id: 'rId2', type: 'slide', target: `/${to}` },
    ];
    setText(parts, relationshipsPart(notesTo), writeRelationships(two));
    types.set(notesTo, `${office}.notesSlide+xml`);
    own.push({ id: freeId(leads, 'Notes'), type: 'notesSlide', target: `/${notesTo}` });
  }
  setText(parts, to, withoutLinks(text, from, new Set(written.map(({ id }) => id))));
  setText(parts, relationshipsPart(to), writeRelationships([...written, ...own]));
  types.set(to, `${office}.slide+xml`);
}

const freeId = (leads: readonly Relationship[], name: string): string => {
  let id = `rId${name}`;
  while (leads.some((each) => each.id === id)) id += 'x';
  return id;
};

/** Links that lead nowhere in the new deck are cut out, and what they were on stays; so is whatever a click would run. */
function withoutLinks(text: string, part: string, kept: ReadonlySet<string>): string {
  const edits = [...descendants(parseWhole(text, part))].flatMap((element): readonly Edit[] => {
    if (/^a:hlink(?:Click|Hover|MouseOver)$/u.test(element.name)) return isHarmless(element, kept) ? [] : [cut(element)];
    return element.name === 'p:custDataLst' ? [cut(element)] : [];
  });
  return splice(text, edits);
}

/** A link that was kept, or the click that plays a film which is in the deck. */
const isHarmless = ({ attributes }: Element, kept: ReadonlySet<string>): boolean => {
  const [id = '', action = ''] = [attributes['r:id'], attributes.action];
  return action === 'ppaction://media' ? id === '' : action === '' && kept.has(id);
};

/** Under a name of its own in the new deck, once, with what it leads to. */
function copyPart(from: string, site: Site): string {
  const { parts, old, types } = site;
  const ending = /\.[A-Za-z0-9]{1,5}$/u.exec(from)?.[0] ?? '';
  const folder = /^ppt\/\w+\//u.exec(from)?.[0] ?? 'ppt/media/';
  const to = `${folder}own-${from.replace(/^.*\//u, '').replaceAll(/[^A-Za-z0-9]/gu, '-')}${ending}`;
  const content = old.parts.get(from);
  if (!content || parts.has(to)) return to;
  parts.set(to, content);
  types.set(to, old.types.get(from) ?? 'application/octet-stream');
  const leads = (old.relationships.get(from) ?? []).flatMap(({ id, type, target }) =>
    target === undefined ? [] : [{ id, type, target: `/${copyPart(target, site)}` }],
  );
  if (leads.length > 0) setText(parts, relationshipsPart(to), writeRelationships(leads));
  return to;
}

/** The layout of the same name, or the one of the slide beside it. */
function layoutLike(layout: string, old: Package, young: Package, beside: string): string {
  const nameOf = (opened: Package, part: string): string | undefined =>
    opened.parts.has(part) ? child(readPart(opened.parts, part).root, 'p:cSld')?.attributes.name : undefined;
  const name = nameOf(old, layout);
  const all = partsOf(young, young.main, 'slideMaster').flatMap((master) => partsOf(young, master, 'slideLayout'));
  const same = name === undefined ? undefined : all.find((each) => nameOf(young, each) === name);
  return same ?? partsOf(young, beside, 'slideLayout')[0] ?? all[0] ?? '';
}

interface Placed {
  readonly part: string;
  readonly after: number;
}

function addToPresentation(parts: OpenParts, { main }: Package, placed: readonly Placed[]): void {
  const text = partText(parts, main);
  const root = parsePart(text, main);
  const list = child(root, 'p:sldIdLst');
  if (!list) return;
  const ids = childrenNamed(list, 'p:sldId');
  const numbers = ids.map(({ attributes }) => Number(attributes.id ?? 0));
  let number = Math.max(256, ...numbers);
  const links = partText(parts, relationshipsPart(main));
  const taken = new Set(childrenNamed(parsePart(links, main), 'rel:Relationship').map(({ attributes }) => attributes.Id ?? ''));
  const sections = [...descendants(root)].filter(({ name }) => name === 'p14:sldId');
  const edits: Edit[] = [];
  const relationships: string[] = [];
  for (const { part, after } of placed) {
    number += 1;
    let id = `rIdOwn${relationships.length + 1}`;
    while (taken.has(id)) id += 'x';
    relationships.push(relationshipXml({ id, type: 'slide', target: `/${part}` }));
    const beside = ids[Math.max(after, 0)];
    const insert = after < 0 ? insertBefore : insertAfter;
    const prefix = prefixOf(text, beside ?? list);
    const written = `<${prefix.own}sldId id="${number}" ${prefix.relation}id="${escapeAttribute(id)}"/>`;
    edits.push(beside ? insert(beside, written) : append(text, list, written));
    const inSection = sections.find(({ attributes }) => attributes.id === beside?.attributes.id);
    if (inSection) edits.push(insert(inSection, `<${prefixOf(text, inSection).own}sldId id="${number}"/>`));
  }
  setText(parts, main, spliceAll(text, edits));
  const list2 = parsePart(links, main);
  setText(parts, relationshipsPart(main), splice(links, [append(links, list2, relationships.join(''))]));
}

/** Several at one place, in their order. */
function spliceAll(text: string, edits: readonly Edit[]): string {
  const byPlace = new Map<number, string>();
  for (const { start, text: words } of edits) byPlace.set(start, (byPlace.get(start) ?? '') + words);
  return splice(
    text,
    [...byPlace].map(([start, words]) => ({ start, end: start, text: words })),
  );
}

/** As the file writes them: our own decks with `p:` and `r:`. */
function prefixOf(text: string, { start, end }: Element): { readonly own: string; readonly relation: string } {
  const tag = text.slice(start, end);
  return { own: /^<([\w.-]+:)?/u.exec(tag)?.[1] ?? '', relation: /\s([\w.-]+:)id=/u.exec(tag)?.[1] ?? 'r:' };
}

function addTypes(parts: OpenParts, types: ReadonlyMap<string, string>): void {
  const name = '[Content_Types].xml';
  const text = partText(parts, name);
  const overrides = [...types].map(
    ([part, type]) => `<Override PartName="/${escapeAttribute(part)}" ContentType="${escapeAttribute(type)}"/>`,
  );
  setText(parts, name, splice(text, [append(text, parsePart(text, name), overrides.join(''))]));
}

/** What File > Info says. */
function countSlides(parts: OpenParts, count: number): void {
  const name = 'docProps/app.xml';
  if (parts.has(name)) setText(parts, name, partText(parts, name).replace(/(<Slides>)\d+(?=<)/u, `$1${count}`));
}
