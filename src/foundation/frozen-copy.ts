/** A copy for code that is not ours: whatever it does to it, the value itself stays as it was. */

/**
 * A deep copy of a plain value that nobody can change: texts, numbers, lists and records. What one record holds twice is
 * one copy.
 * @param open is called with each value before it is copied, for a value that stands for another
 */
export function frozenCopy<T>(value: T, open: (value: unknown) => unknown = (each) => each): T {
  const made = new Map<object, unknown>();
  const copy = (given: unknown): unknown => {
    const each = open(given);
    if (typeof each !== 'object' || each === null) return each;
    if (made.has(each)) return made.get(each);
    const own: unknown[] | Record<string, unknown> = Array.isArray(each) ? [] : {};
    made.set(each, own);
    for (const [key, part] of Object.entries(each)) Object.defineProperty(own, key, { value: copy(part), enumerable: true });
    return Object.freeze(own);
  };
  return copy(value) as T;
}
