/**
 * The first member of a circle, or -1 where nothing leads back to itself.
 * @param edges for each member, the indices of those that it points to
 */
export const findCircle = (edges: readonly (readonly number[])[]): number => edges.findIndex((_, start) => reaches(edges, start));

/** Whether the way from a member leads back to it. */
function reaches(edges: readonly (readonly number[])[], start: number): boolean {
  const seen = new Set<number>();
  const open = [...(edges[start] ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === start) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(edges[next] ?? []));
  }
  return false;
}
