/** The parts of a base that a deck takes over, as they were packed, and what they are. */
import type { Base } from '../../../base/base.ts';
import type { Packed } from '../../../base/package/packed.ts';
import { type Relationship, relationshipsOf } from '../../../base/package/relationships.ts';
import { childrenNamed } from '../../../base/xml/element.ts';
import { parsePart, parseWhole } from '../../../base/xml/parse-part.ts';
import { cutReferences, staysBehind } from './left-behind.ts';
import { readIfSound, repack, textOf } from './part-text.ts';
import { cut, splice } from './splice.ts';

export interface KeptParts {
  /** By name, relationships too; without content types and the relationships of the package. */
  readonly parts: ReadonlyMap<string, Packed>;
  /** Those that could not stay as they were, because they led to something that stays behind. */
  readonly changed: ReadonlySet<string>;
  /** What the package itself still leads to, beside the presentation. */
  readonly roots: readonly Relationship[];
}

/** What a base's own programs wrote beside the presentation: labels of sensitivity. */
const staysAtRoot = ({ type }: Relationship): boolean => type === 'classificationlabels';

/** Everything that can be reached from the presentation without its slides. */
export function keepParts({ package: opened }: Base): KeptParts {
  const { parts, relationships, main } = opened;
  const names = new Map([...parts.keys()].map((name) => [name.toLowerCase(), name]));
  const roots = (relationships.get('') ?? []).filter(staysAtRoot);
  const kept = new Map<string, Packed>();
  const changed = new Set<string>();
  const waiting = [main, ...roots.flatMap(({ target }) => target ?? [])];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const packed = parts.get(part);
    if (!packed || kept.has(part)) continue;
    kept.set(part, packed);
    const own = relationships.get(part) ?? [];
    const dropped = own.filter(staysBehind);
    const file = names.get(relationshipsOf(part).toLowerCase());
    const list = file === undefined ? undefined : parts.get(file);
    if (file !== undefined && list) kept.set(file, list);
    if (dropped.length > 0 && file !== undefined && list) {
      kept.set(file, repack(list, withoutRelationships(file, list, dropped)));
      changed.add(file);
      const rest = withoutReferences(part, packed, dropped);
      if (rest !== undefined) {
        kept.set(part, repack(packed, rest));
        changed.add(part);
      }
    }
    waiting.push(...own.filter((each) => !staysBehind(each)).flatMap(({ target }) => target ?? []));
  }
  return { parts: kept, changed, roots };
}

function withoutRelationships(file: string, packed: Packed, dropped: readonly Relationship[]): string {
  const text = textOf(file, packed);
  const ids = new Set(dropped.map(({ id }) => id));
  const gone = childrenNamed(parsePart(text, file), 'rel:Relationship').filter(({ attributes }) => ids.has(attributes.Id ?? ''));
  return splice(text, gone.map(cut));
}

/** Undefined where nothing of it has to go, or where it is no XML. */
function withoutReferences(part: string, packed: Packed, dropped: readonly Relationship[]): string | undefined {
  const ids = new Set(dropped.map(({ id }) => id));
  return readIfSound(part, packed, (text) => {
    const edits = cutReferences(text, parseWhole(text, part), ids);
    return edits.length > 0 ? splice(text, edits) : undefined;
  });
}
