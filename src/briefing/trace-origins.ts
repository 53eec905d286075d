/** Where each source has what it says from: the beginnings of its chains of `derived_from`. */

interface Source {
  readonly id: string;
  readonly publisher: string | null;
  readonly derived_from: readonly string[];
}

/** The ids of the origins of each source, by its own id. */
export type Origins = Readonly<Record<string, readonly string[]>>;

export const originsIn = (origins: Origins, id: string): readonly string[] | undefined =>
  Object.hasOwn(origins, id) ? origins[id] : undefined;

/** From each source to its origins, those of one publisher taken together. */
export function traceOrigins(sources: readonly Source[]): Origins {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const roots = new Map(sources.map(({ id }) => [id, rootsOf(id, byId)]));
  const isRoot = new Set([...roots.values()].flat());
  const firstOf = new Map<string, string>();
  for (const { id, publisher } of sources) {
    const name = nameOf(publisher);
    if (name !== null && isRoot.has(id) && !firstOf.has(name)) firstOf.set(name, id);
  }
  const originOf = (root: string) => firstOf.get(nameOf(byId.get(root)?.publisher ?? null) ?? '') ?? root;
  return Object.fromEntries([...roots].map(([id, found]) => [id, [...new Set(found.map(originOf))]]));
}

/** Where the chains of `derived_from` begin; sources that repeat each other in a ring count as the first of the ring. */
function rootsOf(id: string, byId: ReadonlyMap<string, Source>): readonly string[] {
  const before = new Set<string>();
  const open = [id];
  const roots: string[] = [];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const current = next;
    const repeated = (byId.get(current)?.derived_from ?? []).filter((other) => other !== current);
    if (repeated.length === 0) roots.push(current);
    for (const other of repeated) {
      if (before.has(other)) continue;
      before.add(other);
      open.push(other);
    }
  }
  const found = new Set(roots);
  if (found.size === 1) return [...found];
  const candidates = found.size > 0 ? found : before;
  const inOrder = [...byId.keys()].filter((each) => candidates.has(each));
  return found.size > 0 ? inOrder : inOrder.slice(0, 1);
}

const nameOf = (publisher: string | null): string | null => {
  const name = publisher?.toLowerCase().replaceAll(/\s+/gu, ' ').trim() ?? '';
  return name === '' ? null : name;
};
