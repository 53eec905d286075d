/** Which slide of an edited deck is which of those that were built: by what they say, and by their names where those were kept. */

interface Sayings {
  readonly name: string;
  readonly digests: readonly string[];
}

/** Less in common than this, and a slide is another one. */
const least = 0.15;
/** What a name is worth that a program kept; a slide with other words and the same name is the same. */
const worthOfName = 0.4;
/** What stands on more slides than these tells none from another. */
const mostSlides = 12;

/** For each edited slide the index of the built one; undefined for one that was added. Each built slide is given once. */
export function matchSlides(built: readonly Sayings[], edited: readonly Sayings[]): readonly (number | undefined)[] {
  const saying = new Map<string, number[]>();
  built.forEach(({ digests }, index) => {
    for (const digest of new Set(digests)) saying.set(digest, [...(saying.get(digest) ?? []), index]);
  });
  const weightOf = (digest: string): number => 1 / (saying.get(digest)?.length ?? 1);
  const total = ({ digests }: Sayings): number => [...new Set(digests)].reduce((sum, digest) => sum + weightOf(digest), 0);
  const totals = built.map(total);
  const byName = new Map(built.map(({ name }, index) => [name, index]));
  const pairs = edited.flatMap((slide, to) => {
    const shared = new Map<number, number>();
    for (const digest of new Set(slide.digests)) {
      const holders = saying.get(digest) ?? [];
      if (holders.length > mostSlides && holders.length > built.length / 2) continue;
      for (const from of holders) shared.set(from, (shared.get(from) ?? 0) + weightOf(digest));
    }
    const named = slide.name === '' ? undefined : byName.get(slide.name);
    if (named !== undefined) shared.set(named, shared.get(named) ?? 0);
    const own = total(slide);
    return [...shared].map(([from, weight]) => {
      // A slide of which half was deleted, or to which as much was added, is still the same.
      const share = weight / Math.max(1e-9, Math.min(own, totals[from] ?? 0));
      return {
        from,
        to,
        score: share * 0.7 + (weight / Math.max(1e-9, own, totals[from] ?? 0)) * 0.3 + (from === named ? worthOfName : 0),
      };
    });
  });
  pairs.sort((a, b) => b.score - a.score || Math.abs(a.from - a.to) - Math.abs(b.from - b.to) || a.to - b.to);
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const { from, to, score } of pairs) {
    if (score < least || found.has(to) || taken.has(from)) continue;
    found.set(to, from);
    taken.add(from);
  }
  return edited.map((_, index) => found.get(index));
}
