/**
 * The one memory: what has been made of the same things before need not be made again. It is opened by whoever begins (a
 * project, a preview, a thread of the pool) and passed in; no module keeps anything by itself. It only saves time: a build
 * with a used memory gives exactly what a build with a fresh one gives.
 */

/**
 * What one part of the code remembers, and how much of it. It is a plain constant of the file that uses it; two constants never
 * share values, even where they have one name.
 */
export interface Cache<Value> {
  /** What is remembered, in words, for a test or a profile that looks into a memory. */
  readonly name: string;
  /** How many values of the same objects are kept, those asked for last. All, where it is left out: then `words` must be few. */
  readonly keeps?: number;
  /** Never set: it only ties the type of the values to the cache. */
  readonly holds?: Value;
}

/** What a value was made of. Whatever can change the value has to be in one of the two, or a stale one is given back. */
export interface Key {
  /**
   * Objects that are the same only if they are the same object, and are never changed. They are held weakly: where one of them
   * is gone, so is the value.
   */
  readonly of?: readonly object[];
  /** Plain facts as text, compared letter by letter. */
  readonly words?: string;
}

export interface Memory {
  /** The value kept under a key, or `undefined` where there is none. */
  readonly find: <Value>(cache: Cache<Value>, key: Key) => Value | undefined;
  /** Keeps a value in the place of the one that was there. */
  readonly keep: <Value>(cache: Cache<Value>, key: Key, value: Value) => void;
  /** The value kept under a key, else what `make` gives, which is then kept. A `make` that throws leaves nothing behind. */
  readonly recall: <Value>(cache: Cache<Value>, key: Key, make: () => Value) => Value;
}

/** What is kept of one list of objects. Both are made when they are needed: most lists have one of the two. */
interface Kept {
  /** By words. */
  values?: Map<string, unknown>;
  /** What is kept of longer lists that begin with this one, by the next object. */
  further?: WeakMap<object, Kept>;
}

const none: readonly object[] = [];

/** A memory in which nothing is kept yet. */
export function openMemory(): Memory {
  const root: Kept = {};
  const placeOf = (cache: Cache<unknown>, of: readonly object[]): Kept => {
    let place = placeAfter(root, cache);
    for (const object of of) place = placeAfter(place, object);
    return place;
  };
  return {
    find<Value>(cache: Cache<Value>, { of = none, words = '' }: Key) {
      const place = placeOf(cache, of);
      if (!place.values?.has(words)) return undefined;
      const value = place.values.get(words) as Value;
      if (cache.keeps !== undefined) put(place, words, value, cache.keeps);
      return value;
    },
    keep(cache, { of = none, words = '' }, value) {
      put(placeOf(cache, of), words, value, cache.keeps);
    },
    recall<Value>(cache: Cache<Value>, { of = none, words = '' }: Key, make: () => Value) {
      const place = placeOf(cache, of);
      const isKnown = place.values?.has(words) === true;
      const value = isKnown ? (place.values?.get(words) as Value) : make();
      if (!isKnown || cache.keeps !== undefined) put(place, words, value, cache.keeps);
      return value;
    },
  };
}

function placeAfter(place: Kept, object: object): Kept {
  place.further ??= new WeakMap();
  const known = place.further.get(object);
  if (known) return known;
  const made: Kept = {};
  place.further.set(object, made);
  return made;
}

/** As the value asked for last; where there is no room for all, the one goes that nobody has asked for longest. */
function put(place: Kept, words: string, value: unknown, keeps = Number.POSITIVE_INFINITY): void {
  place.values ??= new Map();
  const { values } = place;
  values.delete(words);
  values.set(words, value);
  const [oldest] = values.size > keeps ? values.keys() : [];
  if (oldest !== undefined) values.delete(oldest);
}
