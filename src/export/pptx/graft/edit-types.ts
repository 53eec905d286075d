/** The content types of a base, with those of our parts, and without those of parts that stay behind. */
import { partCalled } from '../../../base/package/relationships.ts';
import { childrenNamed, type Element } from '../../../base/xml/element.ts';
import { parsePart } from '../../../base/xml/parse-part.ts';
import { escapeAttribute, namespaces } from '../xml.ts';
import { append, cut, type Edit, setAttribute, splice } from './splice.ts';

export interface TypeFacts {
  readonly main: string;
  /** What comes from the base. */
  readonly kept: ReadonlySet<string>;
  /** What each of our parts is, in the order in which they are listed. */
  readonly own: readonly (readonly [name: string, type: string])[];
}

const presentation = 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml';
const relationships = 'application/vnd.openxmlformats-package.relationships+xml';

/** @throws BadBase for text that was no list of content types when the base was read. */
export function editTypes(name: string, text: string, { main, kept, own }: TypeFacts): string {
  const root = parsePart(text, name);
  const names = new Map([...kept].map((each) => [each.toLowerCase(), each.toLowerCase()]));
  const partOf = ({ attributes }: Element): string => {
    const path = (attributes.PartName ?? '').replace(/^\//u, '');
    return partCalled(path, names) ?? path.toLowerCase();
  };
  const overrides = childrenNamed(root, 'ct:Override');
  const defaults = new Map(
    childrenNamed(root, 'ct:Default').map(({ attributes }) => [
      (attributes.Extension ?? '').toLowerCase(),
      attributes.ContentType,
    ]),
  );
  const isMain = (each: Element): boolean => partOf(each) === main.toLowerCase();
  const typed = overrides.find(isMain);
  const seen = new Set<string>();
  const edits: readonly Edit[] = overrides.flatMap((each) => {
    const part = partOf(each);
    const isFirst = !seen.has(part) && seen.add(part);
    if (isMain(each) && isFirst) return [setAttribute(text, each, 'ContentType', presentation)];
    return names.has(part) && isFirst ? [] : [cut(each)];
  });
  const added = [
    ...(defaults.has('rels') ? [] : [`<Default Extension="rels" ContentType="${relationships}"/>`]),
    ...[...new Map([...(typed ? [] : [[main, presentation] as const]), ...own])]
      .filter(([part, type]) => defaults.get(endingOf(part)) !== type)
      .map(([part, type]) => `<Override PartName="/${escapeAttribute(encodeURI(part))}" ContentType="${type}"/>`),
  ];
  const spaced = added.map((each) => each.replace(' ', ` xmlns="${namespaces.package}/content-types" `));
  return splice(text, [...edits, append(text, root, (isPlain(text, root) ? added : spaced).join(''))]);
}

const endingOf = (part: string): string => part.slice(part.lastIndexOf('.') + 1).toLowerCase();

/** Whether elements without a prefix are of the namespace of the list. */
const isPlain = (text: string, { start }: Element): boolean => /^<[^\s:>/]+[\s>/]/u.test(text.slice(start, start + 100));
