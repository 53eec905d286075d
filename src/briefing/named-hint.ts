/** A name where an id must stand: the id of what is called so. */
import { nearest } from '../foundation/nearest.ts';
import { asRecord, fieldOf, idOf } from './raw-value.ts';

/** Fields by which people call an item of a list. */
const callings = ['name', 'title', 'label', 'publisher', 'text', 'statement', 'question', 'what', 'variants'] as const;

const plain = (name: string): string => name.trim().replaceAll(/\s+/gu, ' ').toLowerCase();

/** @returns nothing where no item is called so, and several ids where several are */
export function namedHint(typed: string, items: readonly unknown[]): readonly string[] | undefined {
  const called = items.flatMap((item): readonly (readonly [name: string, id: string])[] => {
    const id = idOf(fieldOf(item, 'id'));
    if (id === undefined || !asRecord(item)) return [];
    const names = callings.flatMap((field) => [fieldOf(item, field)].flat().filter((name) => typeof name === 'string'));
    return names.map((name) => [name, id]);
  });
  const same = called.filter(([name]) => plain(name) === plain(typed));
  // A long name with a slip in it is meant too; a short word may as well be a mistyped id.
  const near =
    same.length > 0 || typed.length < 6
      ? undefined
      : nearest(
          plain(typed),
          called.map(([name]) => plain(name)),
        );
  const meant = near === undefined ? same : called.filter(([name]) => plain(name) === near);
  if (meant.length === 0) return undefined;
  const ids = [...new Map(meant.map(([name, id]) => [id, name.trim()]))];
  return [`write ${ids.map(([id, name]) => `\`${id}\`, the id of ${name}`).join('; or ')}`];
}
