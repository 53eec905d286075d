/**
 * Which item of one edition is which of another: by its words and its id, then by its id, then by what it says. An id may be given
 * to something else, and an item another id; neither makes an old thing new.
 */
import { contentWords } from '../analysis/rules/content-words.ts';

export interface Pair<Item> {
  readonly before: Item;
  readonly after: Item;
}

export interface Matched<Item> {
  readonly pairs: readonly Pair<Item>[];
  readonly gone: readonly Item[];
  readonly added: readonly Item[];
  /** One id for two different things; they stand in `gone` and `added` as well. */
  readonly reused: readonly Pair<Item>[];
}

export interface Identity<Item> {
  /** `null` for items without ids. */
  readonly idOf: (item: Item) => string | null;
  /** What it says: two items that say the same are one. */
  readonly wordsOf: (item: Item) => string;
  /** More of what is known of it, which tells a thing that was put in other words from another thing. */
  readonly aroundOf?: (item: Item) => string;
}

/** So much of the shorter of two texts must stand in the other, where no id says that they are one. */
const alikeShare = 0.6;
/** Fewer words than these could mean anything. */
const fewest = 3;

/**
 * @param sameLanguage whether words can be compared at all; in two languages ids alone decide
 */
export function matchItems<Item>(
  before: readonly Item[],
  after: readonly Item[],
  { idOf, wordsOf, aroundOf = wordsOf }: Identity<Item>,
  sameLanguage = true,
): Matched<Item> {
  const [old, young] = [new Set(before), new Set(after)];
  const pairs: Pair<Item>[] = [];
  const pair = (keyOf: (item: Item) => string | null, isOne: (one: Item, other: Item) => boolean = () => true): void => {
    const waiting = new Map<string, Item[]>();
    for (const item of old) {
      const key = keyOf(item);
      if (key !== null) waiting.set(key, [...(waiting.get(key) ?? []), item]);
    }
    for (const item of young) {
      const candidates = waiting.get(keyOf(item) ?? '') ?? [];
      const found = keyOf(item) === null ? -1 : candidates.findIndex((candidate) => isOne(candidate, item));
      const [match] = found < 0 ? [] : candidates.splice(found, 1);
      if (match === undefined) continue;
      pairs.push({ before: match, after: item });
      old.delete(match);
      young.delete(item);
    }
  };
  const saidOf = (item: Item): string => normalized(wordsOf(item));
  pair((item) => (idOf(item) === null ? null : JSON.stringify([idOf(item), saidOf(item)])));
  if (sameLanguage) pair((item) => (saidOf(item) === '' ? null : saidOf(item)));
  pair(idOf, (one, other) => !sameLanguage || isAkin(aroundOf(one), aroundOf(other)));
  if (sameLanguage) for (const found of alikePairs([...old], [...young], wordsOf)) take(found, pairs, old, young);
  const ids = new Map([...old].flatMap((item) => (idOf(item) === null ? [] : [[idOf(item), item] as const])));
  return {
    pairs: pairs.toSorted((a, b) => after.indexOf(a.after) - after.indexOf(b.after)),
    gone: [...old],
    added: [...young],
    reused: [...young].flatMap((item) => {
      const other = idOf(item) === null ? undefined : ids.get(idOf(item));
      return other === undefined ? [] : [{ before: other, after: item }];
    }),
  };
}

function take<Item>(found: Pair<Item>, pairs: Pair<Item>[], old: Set<Item>, young: Set<Item>): void {
  if (!old.has(found.before) || !young.has(found.after)) return;
  pairs.push(found);
  old.delete(found.before);
  young.delete(found.after);
}

/** Capitals, blanks and signs are no other words. */
export const normalized = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();

const stemsOf = (text: string): ReadonlySet<string> => new Set(contentWords(text).map(({ stem }) => stem));

const sharedBy = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((stem) => other.has(stem)).length;

/** Under one id: whether there is anything in common at all. Texts without any word that tells something speak against nothing. */
function isAkin(one: string, other: string): boolean {
  const [first, second] = [stemsOf(one), stemsOf(other)];
  return first.size === 0 || second.size === 0 || sharedBy(first, second) > 0;
}

/** Those that say nearly the same, the most alike first; ties in the order of the later edition, then of the earlier. */
function alikePairs<Item>(
  before: readonly Item[],
  after: readonly Item[],
  wordsOf: (item: Item) => string,
): readonly Pair<Item>[] {
  const old = before.map((item) => ({ item, stems: stemsOf(wordsOf(item)) })).filter(({ stems }) => stems.size >= fewest);
  const found = after.flatMap((item) => {
    const stems = stemsOf(wordsOf(item));
    if (stems.size < fewest) return [];
    return old.flatMap((other) => {
      const shared = sharedBy(stems, other.stems);
      const share = shared / Math.max(stems.size, other.stems.size);
      return shared >= fewest && share >= alikeShare ? [{ share, pair: { before: other.item, after: item } }] : [];
    });
  });
  return found.toSorted((a, b) => b.share - a.share).map(({ pair }) => pair);
}
