/** The presentation part of a base with our slides in its lists; whatever else it says stays letter for letter. */
import { child, childrenNamed, type Element } from '../../../base/xml/element.ts';
import { parsePart } from '../../../base/xml/parse-part.ts';
import { namespaces } from '../xml.ts';
import { append, cut, type Edit, insertAfter, insertBefore, replace, splice } from './splice.ts';

export interface PresentationFacts {
  /** Relationship ids of the slides, in order. */
  readonly slides: readonly string[];
  /** Id of a notes master or a handout master that the base has none of. */
  readonly notesMaster?: string | undefined;
  readonly handoutMaster?: string | undefined;
  /** A `p:ext` with the sections; empty where the deck has none. */
  readonly sections: string;
  readonly firstSlideId: number;
}

/** In the order of the schema, as far as lists of ours stand there. */
const order = ['p:sldMasterIdLst', 'p:notesMasterIdLst', 'p:handoutMasterIdLst', 'p:sldIdLst', 'p:sldSz', 'p:notesSz'];

const sectionList = '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}';

/** Whatever prefixes the base uses, ours are declared where they stand. */
const spaces = `xmlns:p="${namespaces.presentation}" xmlns:r="${namespaces.relationships}"`;

/** @throws BadBase for text that was no presentation when the base was read. */
export function editPresentation(name: string, text: string, facts: PresentationFacts): string {
  const root = parsePart(text, name);
  const slides = facts.slides.map((id, index) => `<p:sldId id="${facts.firstSlideId + index}" r:id="${id}"/>`);
  const list = (tag: string, item: string): string => `<${tag} ${spaces}>${item}</${tag}>`;
  const gone = ['p:custShowLst', 'p:modifyVerifier'].flatMap((each) => childrenNamed(root, each));
  return splice(text, [
    ...(facts.notesMaster === undefined
      ? []
      : putList('p:notesMasterIdLst', list('p:notesMasterIdLst', `<p:notesMasterId r:id="${facts.notesMaster}"/>`), {
          text,
          root,
        })),
    ...(facts.handoutMaster === undefined
      ? []
      : putList('p:handoutMasterIdLst', list('p:handoutMasterIdLst', `<p:handoutMasterId r:id="${facts.handoutMaster}"/>`), {
          text,
          root,
        })),
    ...putList('p:sldIdLst', list('p:sldIdLst', slides.join('')), { text, root }),
    ...gone.map(cut),
    ...putSections(facts.sections, { text, root }),
  ]);
}

interface Source {
  readonly text: string;
  readonly root: Element;
}

/** Instead of the one that is there, else behind the last that comes before it. */
function putList(tag: string, xml: string, { text, root }: Source): readonly Edit[] {
  const [own, ...more] = childrenNamed(root, tag);
  if (own) return [replace(own, xml), ...more.map(cut)];
  const rank = order.indexOf(tag);
  const before = root.children.filter(({ name }) => order.indexOf(name) >= 0 && order.indexOf(name) < rank).at(-1);
  if (before) return [insertAfter(before, xml)];
  const [first] = root.children;
  return [first ? insertBefore(first, xml) : append(text, root, xml)];
}

/** The base's own name slides that are not there any more. */
function putSections(sections: string, { text, root }: Source): readonly Edit[] {
  const extensions = child(root, 'p:extLst');
  if (!extensions) {
    if (sections === '') return [];
    return [append(text, root, `<p:extLst xmlns:p="${namespaces.presentation}">${sections}</p:extLst>`)];
  }
  const all = childrenNamed(extensions, 'p:ext');
  const old = all.filter(({ attributes }) => attributes.uri?.toUpperCase() === sectionList);
  const [first, ...more] = old;
  if (first && sections !== '') return [replace(first, sections), ...more.map(cut)];
  if (sections !== '') return [append(text, extensions, sections)];
  // A list of extensions with nothing in it is not allowed.
  return old.length === all.length ? [cut(extensions)] : old.map(cut);
}
