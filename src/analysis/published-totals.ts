/** Totals that others published beside the computed ones, with what lies between them. */
import type { Briefing } from '../briefing/briefing.ts';
import type { Quantity } from '../briefing/quantity.ts';

type Published = Briefing['published_totals'][number];
type Computed = Readonly<Record<Published['measure'], Quantity & { readonly at: string }>>;

export interface PublishedTotal {
  readonly measure: Published['measure'];
  readonly published: Published['value'];
  /** As `is_with_attackers` says; "not stated" where no row states the measure. */
  readonly computed: Quantity & { readonly at: string };
  /** As the author says of the published figure; `null` where that is not known. */
  readonly includes_attackers: boolean | null;
  /** Whether `computed` counts the attackers. Where the author does not say: the total that agrees, else without them. */
  readonly is_with_attackers: boolean;
  /** By how much the two lie apart, never below zero; `null` where they agree or one of them is not stated. */
  readonly difference: (Quantity & { readonly at: string }) | null;
  /** What the published figure is against the computed one; `null` without a difference, or where it may be either. */
  readonly direction: 'more' | 'fewer' | null;
  /** The two contradict each other, beyond what an open end or an "about" allows. */
  readonly is_mismatch: boolean;
  readonly by: string | null;
  /** What explains the difference. */
  readonly note: string | null;
  readonly sources: readonly string[];
  readonly at: string;
}

export interface ComputedTotals {
  readonly without_attackers: Computed;
  /** `null` where no attacker is among the rows: both totals are the same. */
  readonly with_attackers: Computed | null;
}

/** Compares each published total of one incident with the computed total of the same measure. */
export const comparePublished = (rows: readonly Published[], totals: ComputedTotals): readonly PublishedTotal[] =>
  rows.map((row) => {
    const { measure, value, includes_attackers, by, note, sources, at } = row;
    const isWithAttackers = includes_attackers ?? countsAttackers(row, totals);
    const computed = ((isWithAttackers ? totals.with_attackers : null) ?? totals.without_attackers)[measure];
    const { difference, direction } = apart(value, computed);
    return {
      measure,
      published: value,
      computed,
      includes_attackers,
      is_with_attackers: isWithAttackers,
      difference: difference && { ...difference, at: `${at}.value.difference` },
      direction,
      is_mismatch: contradicts(value, computed),
      by,
      note,
      sources,
      at,
    };
  });

/** The author does not say: give the figure the reading in which it agrees. */
function countsAttackers({ measure, value }: Published, { without_attackers, with_attackers }: ComputedTotals): boolean {
  if (!with_attackers) return false;
  return contradicts(value, without_attackers[measure]) && !contradicts(value, with_attackers[measure]);
}

/** "About 20" as the number that it is near to, give or take a share of it. */
function endsOf({ low, best, high, about }: Quantity, share = 0): Pick<Quantity, 'low' | 'high'> {
  return about && best !== null ? { low: best * (1 - share), high: best * (1 + share) } : { low, high };
}

interface Apart {
  readonly difference: Quantity | null;
  readonly direction: PublishedTotal['direction'];
}

function apart(published: Quantity, computed: Quantity): Apart {
  const none: Apart = { difference: null, direction: null };
  if (!published.stated || !computed.stated || isSame(published, computed)) return none;
  const [theirs, ours] = [endsOf(published), endsOf(computed)];
  // Published less computed, as an interval; an open end leaves it open on that side.
  const lowest = theirs.low === null || ours.high === null ? Number.NEGATIVE_INFINITY : theirs.low - ours.high;
  const highest = theirs.high === null ? Number.POSITIVE_INFINITY : theirs.high - (ours.low ?? 0);
  if (lowest === 0 && highest === 0) return none;
  const best = published.best === null || computed.best === null ? null : published.best - computed.best;
  const ends = [Math.abs(lowest), Math.abs(highest)];
  const high = Math.max(...ends);
  const difference: Quantity = {
    low: lowest < 0 && highest > 0 ? 0 : Math.min(...ends),
    best: best === null ? null : Math.abs(best),
    high: Number.isFinite(high) ? high : null,
    stated: true,
    about: published.about || computed.about,
  };
  return { difference, direction: directionOf(lowest, best ?? 0, highest) };
}

function directionOf(lowest: number, best: number, highest: number): PublishedTotal['direction'] {
  if (lowest >= 0 || (best > 0 && highest > 0)) return 'more';
  return highest <= 0 || best < 0 ? 'fewer' : null;
}

const isSame = (a: Quantity, b: Quantity): boolean =>
  a.low === b.low && a.best === b.best && a.high === b.high && a.about === b.about;

/** A tenth is what "about" may hide. */
const aboutAllows = 0.1;

/**
 * A figure or a range contradicts the computed total where a low, best or high that both of them give differs.
 * A bound ("at least 13", "up to 4") and an "about" contradict it only where no number satisfies both.
 */
function contradicts(published: Quantity, computed: Quantity): boolean {
  if (!published.stated || !computed.stated) return false;
  if ([published, computed].some((quantity) => quantity.about || isBound(quantity)))
    return isDisjoint(endsOf(published, aboutAllows), endsOf(computed, aboutAllows));
  return (['low', 'best', 'high'] as const).some((end) => {
    const [theirs, ours] = [published[end], computed[end]];
    return theirs !== null && ours !== null && theirs !== ours;
  });
}

/** Open at one end, or "up to": its ends are limits, not findings. */
const isBound = ({ low, best, high }: Quantity): boolean => best === null && (low === null || low === 0 || high === null);

const isDisjoint = (a: Pick<Quantity, 'low' | 'high'>, b: Pick<Quantity, 'low' | 'high'>): boolean =>
  (a.high !== null && b.low !== null && a.high < b.low) || (b.high !== null && a.low !== null && b.high < a.low);
