/** Sections of slides, by their names: no slide has them by itself. */

export interface SectionChange {
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** Nothing where the deck has none at all: programs that know no sections drop them. */
export function compareSections(built: readonly string[], now: readonly string[]): SectionChange | undefined {
  if (now.length === 0) return undefined;
  const without = (some: readonly string[], others: readonly string[]): readonly string[] => {
    const left = [...others];
    return some.filter((name) => {
      const place = left.indexOf(name);
      if (place >= 0) left.splice(place, 1);
      return place < 0;
    });
  };
  const [gone, come] = [without(built, now), without(now, built)];
  return gone.length + come.length === 0 ? undefined : { gone, come };
}
