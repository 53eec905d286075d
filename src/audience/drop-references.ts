/** References to what is withheld, taken out of what is shown; where they say something that must stay true, that stays. */
import type { Briefing } from '../briefing/briefing.ts';
import { isWaivable } from '../foundation/waivable-codes.ts';

/** Names what is withheld, as `places arvela`. */
export type WithheldKeys = ReadonlySet<string>;

/** @param whole the briefing with everything, from which follows in what order things came */
export function dropReferences(briefing: Briefing, whole: Briefing, withheld: WithheldKeys): Briefing {
  const isShown = (list: string) => (id: string) => !withheld.has(`${list} ${id}`);
  const shown = <T extends string | null>(list: string, id: T): T | null => (id === null || isShown(list)(id) ? id : null);
  const [isClaim, isJudgement, isGroup, isMeasure] = ['claims', 'key_judgements', 'groups', 'measures'].map(isShown) as [
    Test,
    Test,
    Test,
    Test,
  ];
  const rowsShown = new Set([...briefing.casualties, ...briefing.figures].map(({ id }) => id));
  const partOf = <Row extends { readonly part_of: string | null }>(row: Row): Row => ({
    ...row,
    part_of: rowsShown.has(row.part_of) ? row.part_of : null,
  });
  const zones = new Set(briefing.places.map(({ zone }) => zone));
  const shownPlaceOf = new Map(briefing.places.map((place) => [place.id, place]));
  const placeOf = new Map(whole.places.map((place) => [place.id, place]));
  const mainZone = placeOf.get(whole.incidents.find(({ main }) => main)?.place ?? '')?.zone ?? null;
  /** Where no zone is shown, a clock of the main place is as good as before: none is printed beside it. */
  const isLost = (zone: string | null): boolean =>
    zone !== null && !zones.has(zone) && (zone !== mainZone || [...zones].some((each) => each !== null));
  /**
   * What a clock time of something may be read in: the zone of its own, or of its place. Of a place that is withheld, or whose zone
   * is, a clock and a zone would tell the region; they stay where a shown place has the same.
   */
  const clockOf = (item: Timed, original: Timed): Pick<Timed, 'zone' | 'time'> => {
    const [before, place] = [placeOf.get(original.place ?? '')?.zone ?? null, item.place && shown('places', item.place)];
    const zone = original.zone ?? before;
    const after = shownPlaceOf.get(place ?? '')?.zone ?? null;
    const isHidden = place !== original.place || before !== after || zone !== (item.zone ?? after);
    if (!isHidden) return { zone: item.zone, time: item.time };
    const isOpen = zones.has(zone) && zone !== null;
    const isToldByOffset = [item.time.from, item.time.to].some((moment) => typeof moment?.offset === 'number') && !isOpen;
    const isOut = isLost(zone) || isToldByOffset;
    return { zone: isOpen ? zone : null, time: isOut ? withoutClock(item.time) : item.time };
  };
  const timesAt = new Map(
    [...whole.incidents.map((each) => ({ ...each, zone: null })), ...whole.events].map((each) => [each.at, each]),
  );
  const eventOf = new Map(whole.events.map((event) => [event.id, event]));
  /** The next event before it that is shown: who follows a withheld one follows what that one follows. */
  const follows = (id: string | null, seen: readonly string[] = []): string | null =>
    id === null || seen.includes(id) || !withheld.has(`events ${id}`)
      ? id
      : follows(eventOf.get(id)?.follows ?? null, [...seen, id]);
  return {
    ...briefing,
    sources: briefing.sources.map((source) => ({
      ...source,
      party: shown('parties', source.party),
      // That two which repeat a withheld one are no two witnesses is kept in `withheld.origins`.
      derived_from: source.derived_from.filter(isShown('sources')),
    })),
    incidents: briefing.incidents.map((incident) => {
      const own = { ...incident, zone: null };
      const { time } = clockOf(own, timesAt.get(incident.at) ?? own);
      return { ...incident, place: shown('places', incident.place), time };
    }),
    events: briefing.events.map((event) => ({
      ...event,
      ...clockOf(event, timesAt.get(event.at) ?? event),
      place: shown('places', event.place),
      follows: follows(event.follows),
    })),
    casualties: briefing.casualties.map((row) => ({
      ...partOf(row),
      of_whom: keepKeys(
        row.of_whom,
        (measure) => measure,
        (parts) => keepKeys(parts, (group) => isGroup(group)),
      ),
    })),
    figures: briefing.figures.map((row) => ({ ...partOf(row), of_whom: keepKeys(row.of_whom, isGroup) })),
    measures: briefing.measures.map((measure) => ({ ...measure, of: measure.of.filter(isMeasure) })),
    key_figures: briefing.key_figures?.filter(isMeasure) ?? null,
    published_totals: briefing.published_totals.map((row) => ({ ...row, supersedes: shown('sources', row.supersedes) })),
    claims: briefing.claims.map((claim) => ({ ...claim, contradicts: claim.contradicts.filter(isClaim) })),
    key_judgements: briefing.key_judgements.map((judgement) => ({ ...judgement, claims: judgement.claims.filter(isClaim) })),
    evidence: briefing.evidence.map((evidence) => ({
      ...evidence,
      claims: evidence.claims.filter(isClaim),
      ratings: keepKeys(evidence.ratings, isShown('hypotheses')),
    })),
    persons: briefing.persons.map((person) => ({ ...person, actor: shown('actors', person.actor) })),
    assumptions: withJudgements(briefing.assumptions, isJudgement),
    implications: withJudgements(briefing.implications, isJudgement),
    options: withJudgements(briefing.options, isJudgement),
    scenarios: withJudgements(briefing.scenarios, isJudgement),
    // "Exactly one of these comes" is not true of some of them.
    scenarios_relation:
      briefing.scenarios.length === whole.scenarios.length || briefing.scenarios_relation !== 'complete'
        ? briefing.scenarios_relation
        : 'exclusive',
    waive: briefing.waive.filter(({ rule, where }) => !isWaivable(rule) && (where === null || isOfShown(where, briefing, whole))),
  };
}

type EventTime = Briefing['events'][number]['time'];
type Timed = Pick<Briefing['events'][number], 'place' | 'zone' | 'time'>;

/** A clock time whose zone is not shown would be read in another: the day stays. */
function withoutClock(time: EventTime): EventTime {
  const day = <Moment extends EventTime['from']>(moment: Moment): Moment =>
    moment.precision === 'minute'
      ? { ...moment, iso: moment.iso.slice(0, 10), precision: 'day', turn: null, offset: null }
      : moment;
  return { ...time, from: day(time.from), to: time.to && day(time.to) };
}

type Test = (id: string) => boolean;

/** A record without the entries whose names do not pass; its address stays. */
function keepKeys<T extends object>(
  given: T,
  isKept: (key: string) => unknown,
  change: (value: never) => unknown = (value) => value,
): T {
  const entries = Object.entries(given).filter(([key]) => key === 'at' || isKept(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, key === 'at' ? value : change(value as never)])) as T;
}

const withJudgements = <Item extends { readonly judgements: readonly string[] }>(items: readonly Item[], isShown: Test) =>
  items.map((item) => ({ ...item, judgements: item.judgements.filter(isShown) }));

/** Whether what a waiver names, by its id, the id of its party or its address, is still there as it was. */
function isOfShown(where: string, briefing: Briefing, whole: Briefing): boolean {
  const named = (of: Briefing) => {
    const lists = Object.values(of).flatMap((value) => (Array.isArray(value) ? (value as readonly Named[]) : []));
    return lists.filter(({ id, party, at }) => id === where || party === where || at === where.replace(/(\]).*$/u, '$1')).length;
  };
  return named(briefing) === named(whole);
}

interface Named {
  readonly id?: string | null;
  readonly party?: string | null;
  readonly at?: string;
}
