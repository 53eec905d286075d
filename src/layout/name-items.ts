/** Makes names unique on a page: the second `Text` becomes `Text 2`. Groups stand in the same list in PowerPoint. */
import type { Group, Item } from './page.ts';

export interface Named {
  readonly items: readonly Item[];
  readonly groups: readonly Group[];
}

export function nameItems({ items, groups }: Named): Named {
  const taken = new Set<string>();
  const unique = <T extends { readonly name: string }>(named: T): T => {
    let name = named.name;
    for (let count = 2; taken.has(name); count++) name = `${named.name} ${count}`;
    taken.add(name);
    return name === named.name ? named : { ...named, name };
  };
  return { groups: groups.map(unique), items: items.map(unique) };
}
