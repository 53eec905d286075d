/** What a number, or a judgement, was in each edition: for whoever asks of one that stands on a slide. */
import type { Analysis } from '../analysis/analyze.ts';
import { sayValue } from '../analysis/explain/say-value.ts';
import type { Briefing } from '../briefing/briefing.ts';
import type { Quantity } from '../briefing/quantity/quantity.ts';
import type { Span } from '../foundation/diagnostic.ts';
import { type Counts, countsOf } from './counted.ts';
import type { LoadedEdition } from './loaded-edition.ts';
import { type OtherSets, sameSets } from './other-sets.ts';
import { matchNames } from './same-names.ts';

export interface PastValue {
  readonly version: number;
  /** `2006-05-15` */
  readonly as_of: string;
  /** In words; empty where the edition has no such number. */
  readonly value: string;
  readonly status: string;
  /** Where it stands in the file of that edition. */
  readonly span?: Span;
}

/** @returns one an edition, the first one first and this one last; nothing of what is no number and no judgement */
export type PastValues = (path: string) => readonly PastValue[];

interface Now {
  readonly briefing: Briefing;
  readonly analysis: Analysis;
}

/** A number of an edition, by the key that all editions call it by. */
interface Known {
  readonly quantity: Quantity;
  readonly status: string;
  readonly at: string;
}

/** @param earlier the latest first. Each is held against the current edition once, when first asked. */
export function openPastValues(earlier: readonly LoadedEdition[], now: Now): PastValues {
  let listed: { readonly keys: ReadonlyMap<string, string>; readonly figures: readonly ReadonlyMap<string, Known>[] } | undefined;
  const editions = earlier.toReversed();
  const list = () => {
    const current = countsOf(now.briefing, (_, id) => id);
    const keys = new Map([...current.totals, ...current.figures].map(({ at, key }) => [at, key]));
    for (const { at, measure } of totalsOfAll(now.analysis)) keys.set(at, ofAll(measure));
    const figures = editions.map(({ briefing, analysis, others }) =>
      byKey(alike(countsOf(briefing, matchNames(briefing, now.briefing).now), others), analysis, others),
    );
    listed = { keys, figures: [...figures, byKey(current, now.analysis)] };
    return listed;
  };
  const datesOf = [
    ...editions.map(({ number, briefing }) => ({ version: number, briefing })),
    { ...now, version: now.briefing.version ?? 1 },
  ];
  return (path) => {
    const judged = judgementsAt(path, editions, now);
    if (judged) return judged;
    const { keys, figures } = listed ?? list();
    const key = keys.get(path) ?? keys.get(path.replace(/\.(?:low|best|high)$/u, ''));
    if (key === undefined) return [];
    return datesOf.map(({ version, briefing }, index) => {
      const known = figures[index]?.get(key);
      const shared = { version, as_of: briefing.as_of.from.iso };
      if (!known) return { ...shared, value: '', status: '' };
      const place = editions[index]?.locate(known.at);
      return { ...shared, value: sayValue(known.quantity), status: known.status, ...(place ? { span: place } : {}) };
    });
  };
}

/** Totals come first: a figure that is all of its total has a key of its own. */
const byKey = (
  { totals, figures }: Counts,
  analysis: Analysis,
  others: LoadedEdition['others'] = sameSets,
): ReadonlyMap<string, Known> =>
  new Map<string, Known>([
    ...totalsOfAll(analysis, others).map(({ measure, quantity, at }) => [ofAll(measure), { quantity, status: '', at }] as const),
    ...[...totals, ...figures].map(({ key, quantity, status, at }) => [key, { quantity, status: status ?? '', at }] as const),
  ]);

/** Without totals of other rows than those that the audience is shown now: they were of something else. */
const alike = ({ totals, figures }: Counts, { lines }: OtherSets = sameSets): Counts => ({
  totals: totals.filter(({ line }) => !lines.has(line)),
  figures,
});

/** A blank stands in no other key. */
const ofAll = (measure: string): string => `with attackers ${measure}`;

const totalsOfAll = ({ incident }: Analysis, { measures }: OtherSets = sameSets) =>
  (incident?.casualties.with_attackers?.cells ?? []).flatMap((total) =>
    total && !measures.has(total.measure) ? [{ measure: total.measure, quantity: total, at: total.at }] : [],
  );

/** Undefined where the path leads to no judgement. */
function judgementsAt(path: string, editions: readonly LoadedEdition[], { briefing }: Now): readonly PastValue[] | undefined {
  const [at] = /^key_judgements\[\d+\]/u.exec(path) ?? [];
  const current = at === undefined ? undefined : briefing.key_judgements.find((each) => each.at === at);
  if (!current) return undefined;
  const said = ({ likelihood, confidence }: Briefing['key_judgements'][number]) =>
    [likelihood?.term, confidence === null ? undefined : `${confidence} confidence`]
      .filter((word) => word !== undefined)
      .join(', ');
  return [
    ...editions.map(({ number, briefing: was, locate }) => {
      const found = matchNames(was, briefing).lists.key_judgements.pairs.find(({ after }) => after.at === at)?.before;
      const shared = { version: number, as_of: was.as_of.from.iso, status: '' };
      return found ? { ...shared, value: said(found), span: locate(found.at) } : { ...shared, value: '' };
    }),
    { version: briefing.version ?? 1, as_of: briefing.as_of.from.iso, value: said(current), status: '' },
  ];
}
