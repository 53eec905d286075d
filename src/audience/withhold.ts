/**
 * A briefing as an audience may see it: without what is labelled above, without what cannot stand without that, and without
 * references to it. All that is computed is computed from the result, which is a briefing like any other. A pure function.
 */
import type { Briefing, Withheld } from '../briefing/briefing.ts';
import { notStated } from '../briefing/quantity/quantity.ts';
import { asRecord } from '../briefing/raw-value.ts';
import { type Figure, settleReports } from '../briefing/settle-reports.ts';
import type { Tlp } from '../foundation/tlp-labels.ts';
import type { Audience } from './audience.ts';
import { dropReferences, type WithheldKeys } from './drop-references.ts';
import { type EffectiveLabels, effectiveLabels, unlabelled } from './effective-labels.ts';
import { hangsOn } from './hangs-on.ts';
import type { Item } from './items.ts';
import { originsShown } from './origins-shown.ts';
import { isAbove, strictness } from './tlp.ts';
import { withheldFigures } from './withheld-figures.ts';
import { lostWithFields } from './without-fields.ts';
import { reword, staysOf, type Wording, wordingOf, wordingOfField, wordingOfItem } from './wording.ts';

/** One thing that an audience is not shown. */
export interface WithheldItem {
  /** Its address in the file; with the field, where only that is left out. */
  readonly at: string;
  /** Its id, where it has one. */
  readonly id: string | null;
  readonly label: Tlp;
  readonly why: string;
}

export interface Reduced {
  readonly briefing: Briefing;
  readonly log: readonly WithheldItem[];
  /** Ids of what is shown in other words, which may say more than these. */
  readonly reworded: readonly string[];
}

export function withhold(whole: Briefing, audience: Audience): Reduced {
  const labels = effectiveLabels(whole);
  const { items, keys, reworded } = findWithheld(whole, labels, audience.tlp);
  const fields = findFields(labels, items, audience.tlp, reworded);
  const rest = takeOut(whole, { items, fields, reworded });
  const shown = withoutTopFields(dropReferences(dropIds(rest, keys), whole, keys), whole, audience.tlp);
  const settled = settleAnew(shown, whole);
  const lost = [...[...items.values()].filter(({ isInside }) => !isInside), ...[...reworded.values()], ...fields.values()];
  const places = new Map([...labels.keys()].map((at, index) => [at, index]));
  const placeOf = ({ at }: WithheldItem) => places.get(at) ?? places.get(at.replace(/\.[^.]*$/u, '')) ?? 0;
  const log = [...lost.toSorted((a, b) => placeOf(a) - placeOf(b)), ...topFields(whole, audience.tlp)];
  const left = { items, fields, reworded, audience, log };
  const briefing = { ...addressed(settled, audience), withheld: withheldOf(whole, settled, left) };
  return { briefing, log: log.map(({ at, id, label, why }) => ({ at, id, label, why })), reworded: idsOf(reworded, fields) };
}

const idsOf = (reworded: Taken['reworded'], fields: Taken['fields']): readonly string[] => [
  ...[...reworded.values()].flatMap(({ id }) => id ?? []),
  ...[...fields.values()].flatMap(({ id, wording }) => (wording === undefined ? [] : (id ?? []))),
];

type Found = WithheldItem & { readonly isInside: boolean };
/** With the words that stand in its place. */
type Reworded = WithheldItem & { readonly item: Item; readonly wording: Wording };

interface Taken {
  readonly items: ReadonlyMap<string, Found>;
  /** Fields of shown items, by their addresses. */
  readonly fields: ReadonlyMap<string, WithheldItem & { readonly wording?: string | undefined }>;
  /** Shown in other words. */
  readonly reworded: ReadonlyMap<string, Reworded>;
}

interface Hidden {
  readonly items: Taken['items'];
  readonly keys: WithheldKeys;
  readonly reworded: Taken['reworded'];
}

/** Items above the label, those that say nothing true without a field above it, those that hang on them, and on those in turn. */
function findWithheld(whole: Briefing, labels: EffectiveLabels, most: Tlp): Hidden {
  const items = new Map<string, Found>();
  const keys = new Set<string>();
  const reworded = new Map<string, Reworded>();
  const add = (found: Found, list: string): void => {
    items.set(found.at, found);
    if (found.id !== null) keys.add(`${list} ${found.id}`);
  };
  /** Of what is shown in other words only those parts are shown whose author gave them a label or words of their own. */
  const isWithin = ({ parent, own }: Item) => parent !== null && own === null && reworded.has(parent.at);
  for (const { item, label, why } of labels.values()) {
    const { at, id, list, parent } = item;
    if (parent && items.has(parent.at)) add({ at, id, label, why, isInside: true }, list);
    else if (isAbove(label, most) || isWithin(item)) {
      const wording = wordingOfItem(item, most);
      if (wording) reworded.set(at, { at, id, label, why: `${why}; shown in the words for ${wording.label}`, item, wording });
      else if (!isAbove(label, most)) add({ at, id, label, why: `stands in ${parent?.at}`, isInside: false }, list);
      else add({ at, id, label, why, isInside: false }, list);
    } else {
      const scope = withheldScope(item, most);
      if (scope) add({ at, id, label: scope.label, why: `counts otherwise without its ${scope.field}`, isInside: false }, list);
    }
  }
  for (const { item, label, field } of lostWithFields(whole, labels, most, (at) => items.has(at)))
    add({ at: item.at, id: item.id, label, why: `cannot be shown without its ${field}`, isInside: false }, item.list);
  for (let isOpen = true; isOpen; ) {
    isOpen = false;
    for (const { item, label } of labels.values()) {
      const { at, id, list, parent } = item;
      if (items.has(at)) continue;
      const isInside = parent !== null && items.has(parent.at);
      const on = isInside ? at : hangsOn(reworded.has(at) ? whatStays(item) : item, keys);
      if (on === undefined) continue;
      reworded.delete(at);
      add({ at, id, label, why: `cannot be shown without ${on}`, isInside }, list);
      isOpen = true;
    }
  }
  return { items, keys, reworded };
}

/** An item in other words hangs on nothing that it does not name any more. */
function whatStays(item: Item): Item {
  const stays = staysOf(item);
  const fields = Object.entries(item.fields).filter(([key]) => key === 'incident' || stays.has(key));
  return { ...item, fields: Object.fromEntries(fields) };
}

const counted: ReadonlySet<string> = new Set(['casualties', 'figures', 'became', 'published_totals', 'materiel']);
/** What a number counts: without it the same number would be one of something else. */
const scopes: ReadonlySet<string> = new Set(['part_of', 'apart', 'incident', 'place', 'places', 'party', 'parties']);

function withheldScope({ list, fields }: Item, most: Tlp): { readonly field: string; readonly label: Tlp } | undefined {
  const own = counted.has(list) ? asRecord(fields.tlp_of) : undefined;
  const [field, label] = Object.entries(own ?? {}).find(([name, each]) => scopes.has(name) && isAbove(each as Tlp, most)) ?? [];
  return field === undefined ? undefined : { field, label: label as Tlp };
}

function findFields(labels: EffectiveLabels, items: Taken['items'], most: Tlp, reworded: Taken['reworded']): Taken['fields'] {
  const found = [...labels.values()].flatMap(({ item }) => {
    const { at, id, fields } = item;
    const own = asRecord(fields.tlp_of);
    if (!own || items.has(at) || reworded.has(at)) return [];
    return Object.entries(withPairs(own)).flatMap(([name, label]) =>
      name !== 'at' && isAbove(label as Tlp, most)
        ? [{ at: `${at}.${name}`, id, label: label as Tlp, why: 'its own label', wording: wordingOfField(item, name, most) }]
        : [],
    );
  });
  return new Map(found.map((field) => [field.at, field]));
}

/** A place has both its numbers or none: half a position is a line on the map. */
function withPairs(own: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const [one] = [own.lat, own.lon]
    .filter((label) => label !== undefined)
    .toSorted((a, b) => strictness(b as Tlp) - strictness(a as Tlp));
  return one === undefined ? own : { ...own, lat: one, lon: one };
}

/** The tree without what is withheld: items of lists are dropped, single ones and fields are emptied. */
function takeOut(whole: Briefing, { items, fields, reworded }: Taken): Briefing {
  const isOut = (value: unknown): boolean => items.has(String(asRecord(value)?.at ?? ''));
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.filter((each) => !isOut(each)).map(visit);
    const record = asRecord(value);
    if (!record) return value;
    const entries = Object.entries(record).map(([key, child]) => {
      const field = fields.get(`${String(record.at)}.${key}`);
      if (field) return [key, field.wording ?? emptied(child)];
      // Other words are shown in their place, or not at all.
      return [key, isOut(child) || (key === 'wording' && typeof record.at === 'string') ? null : visit(child)];
    });
    const words = reworded.get(String(record.at));
    return words ? reword(Object.fromEntries(entries), words.item, words.wording, emptied) : Object.fromEntries(entries);
  };
  return visit(whole) as Briefing;
}

function emptied(value: unknown): unknown {
  if (Array.isArray(value)) return [];
  const record = asRecord(value);
  // A quantity, a time or a group of fields is left out as if it had not been written; parts by group are none.
  return record && Object.keys(record).every((key) => key === 'at' || asRecord(record[key]) !== undefined)
    ? { at: record.at }
    : null;
}

/** Ids of withheld sources out of all that cites. */
function dropIds(briefing: Briefing, keys: WithheldKeys): Briefing {
  const isShown = (id: unknown): boolean => typeof id !== 'string' || !keys.has(`sources ${id}`);
  const visit = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) {
      const isCitation = key === 'sources' || key === 'inferred_from' || key === 'supersedes';
      return (isCitation ? value.filter(isShown) : value).map((each) => visit(each, ''));
    }
    const record = asRecord(value);
    if (!record) return value;
    return Object.fromEntries(Object.entries(record).map(([name, child]) => [name, visit(child, name)]));
  };
  return visit(briefing, '') as Briefing;
}

/** Labels of fields at the top of the file that are above. */
function topFields({ tlp_of }: Briefing, most: Tlp): readonly WithheldItem[] {
  return Object.entries(tlp_of ?? {}).flatMap(([at, label]) =>
    at !== 'at' && isAbove(label as Tlp, most) ? [{ at, id: null, label: label as Tlp, why: 'its own label' }] : [],
  );
}

function withoutTopFields(briefing: Briefing, whole: Briefing, most: Tlp): Briefing {
  const out = new Set(topFields(whole, most).map(({ at }) => at));
  const without = <T extends object>(group: T, prefix: string): T =>
    Object.fromEntries(Object.entries(group).filter(([key]) => !out.has(`${prefix}${key}`))) as T;
  const other = (key: string) => wordingOf({ wording: asRecord(whole.wording)?.[key] }, most)?.texts.text;
  const otherIn = (prefix: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      [...out].flatMap((key) => {
        const words = key.startsWith(prefix) ? other(key) : undefined;
        return words === undefined ? [] : [[key.slice(prefix.length), words]];
      }),
    );
  const emptyTop = Object.fromEntries(
    [...out].filter((key) => Object.hasOwn(briefing, key)).map((key) => [key, other(key) ?? null]),
  );
  const x = Object.fromEntries(
    Object.entries(without(briefing.x, 'x-')).filter(([key, part]) => part !== null || whole.x[key] === null),
  );
  return {
    ...briefing,
    ...emptyTop,
    x: x as Briefing['x'],
    headlines: { ...without(briefing.headlines, 'headlines.'), ...otherIn('headlines.') },
    abbreviations: { ...without(briefing.abbreviations, 'abbreviations.'), ...otherIn('abbreviations.') },
  };
}

/** The figures from the reports that are left. What an author decided from all of them (`best`, `basis`) goes with one of them. */
function settleAnew(briefing: Briefing, whole: Briefing): Briefing {
  const counts = reportCounts(whole);
  const changed = new Set<string>();
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    const record = asRecord(value);
    if (!record) return value;
    const figure = record as unknown as Figure;
    const before = Array.isArray(record.reports) ? (counts.get(figure.at) ?? 0) : 0;
    if (before === 0 || figure.reports.length === before)
      return Object.fromEntries(Object.entries(record).map(([key, child]) => [key, visit(child)]));
    changed.add(figure.at);
    // What was replaced or denied does not come to stand since its successor is withheld.
    const live = figure.reports.filter(({ state }) => state === 'live');
    return { ...notStated, reports: live, basis: null, at: figure.at };
  };
  const cut = visit(briefing) as Briefing;
  return changed.size === 0 ? briefing : settleReports(cut, () => undefined).briefing;
}

function reportCounts(whole: Briefing): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    const record = asRecord(value);
    if (!record) return;
    if (Array.isArray(record.reports) && typeof record.at === 'string') counts.set(record.at, record.reports.length);
    Object.values(record).forEach(visit);
  };
  visit([whole.casualties, whole.figures, whole.materiel, whole.incidents, whole.published_totals]);
  return counts;
}

/** What the cover and the frame say, for the audience. */
function addressed(briefing: Briefing, audience: Audience): Briefing {
  const { handling } = briefing;
  return {
    ...briefing,
    title: audience.title ?? briefing.title,
    subtitle: audience.subtitle ?? briefing.subtitle,
    template: audience.template ?? briefing.template,
    theme: audience.theme ?? briefing.theme,
    minutes: audience.minutes ?? briefing.minutes,
    handling: {
      ...handling,
      tlp: audience.tlp,
      unlabelled: null,
      distribution: audience.distribution ?? handling.distribution,
      marks: audience.marks ?? handling.marks,
    },
    audiences: [],
    premises: {},
    tlp_of: null,
    wording: null,
  };
}

interface Left extends Taken {
  readonly audience: Audience;
  readonly log: readonly unknown[];
}

function withheldOf(whole: Briefing, shown: Briefing, { items, fields, audience, log }: Left): Withheld | null {
  if (log.length === 0) return null;
  const isOut = (at: string, field: string) => items.has(at) || fields.has(`${at}.${field}`);
  const figures = withheldFigures(whole, isOut);
  return { is_said: audience.withheld === 'say', figures, origins: originsShown(whole, shown) };
}

interface TooStrict {
  readonly at: string;
  /** "its main incident is TLP:AMBER (rests on S1)". */
  readonly said: string;
  readonly hints: readonly string[];
}

/** What of the title and the main incident, without which there is no deck, the audience may not see. */
export function tooStrict(whole: Briefing, audience: Audience): readonly TooStrict[] {
  const { tlp } = audience;
  const main = whole.incidents.find((incident) => incident.main);
  const { label, why = '', item } = (main && effectiveLabels(whole).get(main.at)) ?? {};
  const general = unlabelled(whole);
  const widen = `where all that has no label may be shown, write \`unlabelled: ${tlp}\` under \`handling:\``;
  const isUnlabelled = item !== undefined && item.own === null && !why.startsWith('rests on');
  return [
    ...(isAbove(general, tlp) && audience.title === null
      ? [
          {
            at: 'handling',
            said: `its title is TLP:${general}, as all that has no label`,
            hints: [widen, 'else give the audience a `title:` of its own under `audiences:`'],
          },
        ]
      : []),
    ...(main && label && isAbove(label, tlp)
      ? [
          {
            at: main.at,
            said: `its main incident is TLP:${label} (${why})`,
            hints: [
              ...(isUnlabelled ? [widen] : []),
              `write \`tlp: ${tlp}\` at the main incident, if its title may be shown so widely`,
            ],
          },
        ]
      : []),
  ];
}
