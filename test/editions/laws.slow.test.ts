/** What holds of any two editions, whatever changed: random briefings, half of them nothing but figures. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, ChangeAction } from '../../src/analysis/edition.ts';
import type { Difference } from '../../src/briefing/quantity/algebra.ts';
import type { Quantity } from '../../src/briefing/quantity/quantity.ts';
import { compareEditions } from '../../src/editions/compare-editions.ts';
import type { LoadedEdition } from '../../src/editions/loaded-edition.ts';
import { countedBriefing, randomBriefing, writeBriefing } from '../support/random-briefing/random-briefing.ts';
import type { RawBriefing } from '../support/random-briefing/raw-briefing.ts';
import { inEnglish, inRussian } from '../support/say-sentence.ts';
import { tryEdition } from './compare.ts';

const runs = { numRuns: Number(process.env.BRIEFDECK_RUNS ?? 40) };
const anyBriefing = fc.oneof(randomBriefing, countedBriefing);
/** Of one kind, so that they have something in common. */
const two = fc.oneof(fc.tuple(randomBriefing, randomBriefing), fc.tuple(countedBriefing, countedBriefing));

const loaded = (raw: RawBriefing): LoadedEdition => {
  const edition = tryEdition(writeBriefing(raw));
  fc.pre(edition !== undefined);
  return edition as LoadedEdition;
};
const between = (before: RawBriefing, after: RawBriefing) => compareEditions(loaded(before), loaded(after));
const told = (changes: readonly Change[]): readonly string[] => changes.map(({ text }) => inEnglish(text));

describe('two editions', () => {
  it('that are one have no difference', () => {
    fc.assert(
      fc.property(anyBriefing, (raw) => {
        expect(told(between(raw, raw))).toEqual([]);
      }),
      runs,
    );
  });

  it('whose lists stand in another order have none either', () => {
    fc.assert(
      fc.property(anyBriefing, fc.nat(), (raw, turn) => {
        expect(told(between(raw, turned(raw, turn)))).toEqual([]);
      }),
      runs,
    );
  });

  it('whose ids alone are others have none either', () => {
    fc.assert(
      fc.property(anyBriefing, (raw) => {
        expect(told(between(raw, renamed(raw)))).toEqual([]);
      }),
      runs,
    );
  });

  it('in the opposite order tell the opposite, with the opposite sign', () => {
    fc.assert(
      fc.property(two, ([one, other]) => {
        const [forth, back] = [between(one, other), between(other, one)];
        expect(forth.map(keyOf).toSorted()).toEqual(back.map(mirrored).toSorted());
      }),
      runs,
    );
  });

  it('give every number as the analyses have it, and every difference as the two ends give it', () => {
    fc.assert(
      fc.property(two, ([one, other]) => {
        const [before, after] = [loaded(one), loaded(other)];
        const [was, is] = [figuresIn(before), figuresIn(after)];
        for (const { kind, action, before: old, after: now, difference, at, was_at } of compareEditions(before, after)) {
          if (kind !== 'figure') continue;
          if (now?.kind === 'quantity') expect(endsOf(is.get(at))).toEqual(endsOf(now.quantity));
          if (old?.kind === 'quantity') expect(endsOf(was.get(was_at ?? ''))).toEqual(endsOf(old.quantity));
          const isBoth = now?.kind === 'quantity' && old?.kind === 'quantity';
          expect(isBoth).toBe(action === 'changed');
          if (isBoth && difference) expect(bare(difference)).toEqual(apart(now.quantity, old.quantity));
          if (isBoth && !(now.quantity.stated && old.quantity.stated)) expect(difference).toBeNull();
        }
      }),
      runs,
    );
  });

  it('are told in both languages, in an order from 0 on, each change at an address that is there', () => {
    fc.assert(
      fc.property(two, ([one, other]) => {
        const changes = between(one, other);
        expect(changes.map(({ rank }) => rank)).toEqual(changes.map((_, index) => index));
        for (const { text, subject, news, name, at, was_at, action, fields } of changes) {
          for (const sentence of [text, subject, news, name]) {
            expect(inEnglish(sentence)).not.toMatch(/undefined|null|Infinity|NaN|\{\w+\}/u);
            expect(inRussian(sentence)).not.toMatch(/undefined|null|Infinity|NaN|\{\w+\}/u);
          }
          expect([action, was_at === null]).toEqual([action, action === 'new' || (was_at === null && action !== 'gone')]);
          expect([at, fields.length > 0]).toEqual([at, action !== 'gone']);
        }
      }),
      runs,
    );
  });
});

const opposite: Readonly<Partial<Record<ChangeAction, ChangeAction>>> = {
  new: 'gone',
  gone: 'new',
  answered: 'reopened',
  reopened: 'answered',
  'came-true': 'not-come-true',
  'not-come-true': 'came-true',
};
/** One way it is confirmed, the other way it stands otherwise. */
const plain = (action: ChangeAction): ChangeAction => (action === 'confirmed' || action === 'denied' ? 'changed' : action);

const key = (kind: string, action: ChangeAction, sides: readonly unknown[], difference: object | null): string =>
  JSON.stringify([kind, plain(action), sides, difference], (_, each) =>
    each === 0 ? 0 : Number.isFinite(each) || typeof each !== 'number' ? each : String(each),
  );
const keyOf = ({ kind, action, before, after, difference }: Change): string =>
  key(kind, action, [bareSide(before), bareSide(after)], difference && bare(difference));
const mirrored = ({ kind, action, before, after, difference }: Change): string =>
  key(
    kind,
    opposite[action] ?? action,
    [bareSide(after), bareSide(before)],
    difference && { low: 0 - difference.high, high: 0 - difference.low, slack: difference.slack },
  );

const bare = ({ low, high, slack }: Difference) => ({ low, high, slack });
const endsOf = (quantity: Quantity | undefined) =>
  quantity && {
    low: quantity.low,
    best: quantity.best,
    high: quantity.high,
    stated: quantity.stated,
    word: quantity.word,
    strict: [quantity.low_strict, quantity.high_strict],
  };
/** Without addresses. */
const bareSide = (side: Change['before']) => (side?.kind === 'quantity' ? [endsOf(side.quantity), side.unit, side.status] : side);

/** What the ends allow, closed to whole numbers; by hand, not by the algebra. */
function apart(now: Quantity, was: Quantity) {
  const low = (q: Quantity) =>
    q.low === null ? Number.NEGATIVE_INFINITY : q.low + (q.low_strict && Number.isInteger(q.low) ? 1 : 0);
  const high = (q: Quantity) =>
    q.high === null ? Number.POSITIVE_INFINITY : q.high - (q.high_strict && Number.isInteger(q.high) ? 1 : 0);
  const dust = (n: number) => (Number.isInteger(n) || !Number.isFinite(n) ? n : Number(n.toPrecision(14)));
  return {
    low: dust(low(now) - high(was)),
    high: dust(high(now) - low(was)),
    slack: Math.max(now.low_slack, now.high_slack, was.low_slack, was.high_slack),
  };
}

/** Every record of the briefing and its analysis that has the ends of a figure, by its address; totals by theirs. */
function figuresIn({ analysis, briefing }: LoadedEdition): ReadonlyMap<string, Quantity> {
  const found = new Map<string, Quantity>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) walk(item);
    else if (typeof value === 'object' && value !== null) {
      const record = value as Readonly<Record<string, unknown>>;
      if (typeof record.at === 'string' && 'low_slack' in record && !found.has(record.at))
        found.set(record.at, value as Quantity);
      for (const inner of Object.values(record)) walk(inner);
    }
  };
  walk(analysis.incident);
  walk(analysis.linked);
  walk(briefing);
  return found;
}

/** Every list turned by some items; of situation, routes and reports the order says something. */
function turned(raw: RawBriefing, by: number): RawBriefing {
  return Object.fromEntries(
    Object.entries(raw).map(([name, list]) => {
      if (!Array.isArray(list) || list.length < 2 || name === 'key_figures') return [name, list];
      const start = by % list.length;
      return [name, [...list.slice(start), ...list.slice(0, start)]];
    }),
  ) as unknown as RawBriefing;
}

/** The same with a letter before every id, wherever it is named. */
function renamed(raw: RawBriefing): RawBriefing {
  const lists = Object.values(raw).filter((list): list is readonly Readonly<Record<string, unknown>>[] => Array.isArray(list));
  const ids = new Set(lists.flatMap((list) => list.flatMap((item) => (typeof item?.id === 'string' ? [item.id] : []))));
  const groups = new Set(['of_whom', 'ratings']);
  const name = (id: string): string => (ids.has(id) ? `x${id}` : id);
  const walk = (value: unknown, field: string): unknown => {
    if (typeof value === 'string') return spoken.has(field) ? value : name(value);
    if (Array.isArray(value)) return value.map((each) => walk(each, field));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [groups.has(field) && !builtIn.has(key) ? name(key) : key, walk(each, key)]),
    );
  };
  return { ...(walk(raw, '') as RawBriefing), title: raw.title };
}
/** Fields of words, which may be those of an id. */
const spoken = new Set(['label', 'name', 'title', 'item', 'text']);
/** Ids of parties that are names of built-in groups as well. */
const builtIn = new Set(['police']);
