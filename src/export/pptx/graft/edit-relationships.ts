/** Relationships of a base, with further ones. */
import { childrenNamed } from '../../../base/xml/element.ts';
import { parsePart } from '../../../base/xml/parse-part.ts';
import { relationshipXml, type WrittenRelationship } from '../package/relationships.ts';
import { namespaces } from '../xml.ts';
import { append, cut, splice } from './splice.ts';

/**
 * @param keeps whether one of its own stays, by id
 * @throws BadBase for text that was no list of relationships when the base was read.
 */
export function editRelationships(
  name: string,
  text: string,
  { keeps = () => true, added }: { keeps?: (id: string) => boolean; added: readonly WrittenRelationship[] },
): string {
  const root = parsePart(text, name);
  const gone = childrenNamed(root, 'rel:Relationship').filter(({ attributes }) => !keeps(attributes.Id ?? ''));
  const lines = added.map((each) =>
    relationshipXml(each).replace('<Relationship ', `<Relationship xmlns="${namespaces.package}/relationships" `),
  );
  return splice(text, [...gone.map(cut), append(text, root, lines.join(''))]);
}

/** Ids that nobody has: behind the highest number in use. */
export function freeIds(taken: Iterable<string>): (index: number) => string {
  const numbers = [...taken].map((id) => Number(/^rid(\d{1,9})$/iu.exec(id)?.[1] ?? 0));
  const last = Math.max(0, ...numbers);
  return (index) => `rId${last + 1 + index}`;
}
