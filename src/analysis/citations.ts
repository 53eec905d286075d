/** Source numbers in order of first use, as a reader meets them from the first slide on (ICD 206 endnotes). */
import type { Briefing, Source } from '../briefing/briefing.ts';

export interface NumberedSource extends Omit<Source, 'derived_from'> {
  readonly number: number;
  readonly is_cited: boolean;
  /** The sources it repeats. */
  readonly derived_from: readonly { readonly id: string; readonly number: number }[];
}

/** The parts of a briefing in the order in which the deck shows them. */
const readingOrder = [
  'bottom_line',
  'key_judgements',
  'situation',
  'incidents',
  'events',
  'routes',
  'casualties',
  'figures',
  'became',
  'published_totals',
  'materiel',
  'actors',
  'persons',
  'relations',
  'context',
  'images',
  'claims',
  'hypotheses',
  'evidence',
  'assumptions',
  'questions',
  'indicators',
  'implications',
  'options',
  'scenarios',
  'dissent',
  'quotations',
  'x',
] as const satisfies readonly (keyof Briefing)[];

/** Every source once: the cited by number, then the others in the order of the file. */
export function numberSources(briefing: Briefing): readonly NumberedSource[] {
  const cited = [...new Set(readingOrder.flatMap((part) => citedIn(briefing[part])))];
  const known = new Map(briefing.sources.map((source) => [source.id, source]));
  const order = [
    ...cited.filter((id) => known.has(id)),
    ...briefing.sources.map(({ id }) => id).filter((id) => !cited.includes(id)),
  ];
  const numberOf = (id: string) => order.indexOf(id) + 1;
  return order.flatMap((id) => {
    const source = known.get(id);
    if (!source) return [];
    const derived = source.derived_from
      .filter((origin) => known.has(origin))
      .map((origin) => ({ id: origin, number: numberOf(origin) }));
    return [{ ...source, number: numberOf(id), is_cited: cited.includes(id), derived_from: derived }];
  });
}

/** Ids in every `sources` field, those that inferences rest on, and every report's `source`, in document order. */
function citedIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(citedIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    if ((key === 'sources' || key === 'inferred_from') && Array.isArray(child)) return child.map(String);
    if (key === 'reports' && Array.isArray(child)) return child.map((report) => String((report as { source: string }).source));
    return citedIn(child);
  });
}
