/** Reports come as threads finish; people read them in the order of the files, each whole. */

/** Gives what takes a report by its place; each is passed on once all before it have been. */
export function passInOrder<T>(pass: (item: T) => void): (place: number, item: T) => void {
  const early = new Map<number, T>();
  let next = 0;
  return (place, item) => {
    early.set(place, item);
    for (let ready = early.get(next); ready !== undefined; ready = early.get(next)) {
      early.delete(next);
      next++;
      pass(ready);
    }
  };
}
