/** Makes names unique on a page: the second `Text` becomes `Text 2`. Groups stand in the same list in PowerPoint. */
import type { ConnectorEnd, Item, ItemGroup } from './page.ts';

export interface Named {
  readonly items: readonly Item[];
  readonly groups: readonly ItemGroup[];
}

export function nameItems({ items, groups }: Named): Named {
  const taken = new Set<string>();
  const unique = <T extends { readonly name: string }>(named: T): T => {
    let name = named.name;
    for (let count = 2; taken.has(name); count++) name = `${named.name} ${count}`;
    taken.add(name);
    return name === named.name ? named : { ...named, name };
  };
  const named = { groups: groups.map(unique), items: items.map(unique) };
  return { ...named, items: named.items.map((item) => followNames(item, items, named.items)) };
}

/** A connector names the items it is glued to, which stand in its own group and may have got other names. */
function followNames(item: Item, before: readonly Item[], after: readonly Item[]): Item {
  if (item.kind !== 'connector') return item;
  const follow = (end: ConnectorEnd): ConnectorEnd => {
    const index = before.findIndex(({ name, group }) => name === end.item && group === item.group);
    return { ...end, item: after[index]?.name ?? end.item };
  };
  return { ...item, from: follow(item.from), to: follow(item.to) };
}
