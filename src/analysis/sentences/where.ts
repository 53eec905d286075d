/** The title over the map: how many places of the incident are located. Routes prove nothing, so it says nothing of them. */
import { count, type Sentence, sentence } from './sentence.ts';

export interface PlaceFacts {
  /** `incident` for places where something happened; towns for orientation are not counted. */
  readonly on_map: 'incident' | 'context' | 'no';
  readonly is_located: boolean;
  readonly at: string;
}

/** Only places of the incident count. Where none of them is on the map, the title only says what the map shows. */
export function whereTitle(places: readonly PlaceFacts[]): Sentence {
  const ours = places.filter(({ on_map }) => on_map === 'incident');
  const located = ours.filter(({ is_located }) => is_located).length;
  const missing = ours.length - located;
  const at = ours[0]?.at ?? 'places';
  if (ours.length === 0) return sentence('titles.where.context', at);
  if (located === 0) return sentence('titles.where.none', at, { n: missing, count: count(missing) });
  if (missing === 0) return sentence('titles.where.located', at, { n: located, count: count(located) });
  return sentence(missing === 1 ? 'titles.where.oneMissing' : 'titles.where.someMissing', at, {
    n: located,
    count: count(located),
    missing: count(missing),
  });
}
