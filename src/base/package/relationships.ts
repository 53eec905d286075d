/** Where a part leads to: other parts, or addresses outside. Parts are found by these, never by how they are called. */
import { BadBase, saveAnew, strictBase } from '../bad-base.ts';
import { childrenNamed, type Element } from '../xml/element.ts';
import { isStrict } from '../xml/namespaces.ts';

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `slideMaster`, `image`, `theme`. */
  readonly type: string;
  /** The part it leads to; absent where that is not there, or outside. */
  readonly target?: string;
  /** An address outside of the package. */
  readonly outside?: string;
  /** Where it stands in the text of its part. */
  readonly start: number;
  readonly end: number;
}

/** The part that holds the relationships of another; of the package itself for `''`. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

interface Around {
  /** The part whose relationships they are. */
  readonly source: string;
  /** The names of all parts of a known type by the same in lower case: case does not count in them. */
  readonly names: ReadonlyMap<string, string>;
}

/** @throws BadBase for one that leads out of the package by its path, or of the strict kind, and for two of one id. */
export function readRelationships(root: Element, around: Around): readonly Relationship[] {
  const ids = new Set<string>();
  return childrenNamed(root, 'rel:Relationship').map(({ attributes, start, end }) => {
    const { Id: id = '', Type: uri = '', Target: to = '' } = attributes;
    if (ids.has(id)) throw new BadBase(`the file is damaged: ${around.source || 'it'} leads to two things as ${id}`, saveAnew);
    ids.add(id);
    if (isStrict(uri)) throw strictBase();
    const found = { id, type: uri.slice(uri.lastIndexOf('/') + 1), start, end };
    if (attributes.TargetMode === 'External') return { ...found, outside: to };
    const target = partCalled(resolve(around.source, to), around.names);
    return target === undefined ? found : { ...found, target };
  });
}

function resolve(source: string, target: string): string {
  const path = target.split('#')[0] ?? '';
  const steps = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (decodePath(step) !== '..') steps.push(step);
    else if (steps.pop() === undefined)
      throw new BadBase(`the file is damaged: ${source || 'it'} leads out of it: ${target}`, saveAnew);
  }
  return steps.join('/');
}

/** As it is written, or with spaces and letters of other scripts for %20 and so on; case does not count. */
export const partCalled = <T>(path: string, byName: ReadonlyMap<string, T>): T | undefined =>
  byName.get(path.toLowerCase()) ?? byName.get(decodePath(path).toLowerCase());

/** Spaces and letters of other scripts may be written as %20 and so on. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
