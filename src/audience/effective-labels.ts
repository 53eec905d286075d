/**
 * The label that each item has in effect. An item rests on its sources, on what it was inferred from, on the claims and
 * judgements that it names; its label is the strictest of theirs, because nobody can tell from outside which of its words
 * came from which of them. Its author, who can, may write a wider one, as far as one of them allows by itself: then it is
 * shown citing only those that may be cited. What rests on nothing has the label that the briefing gives to such items.
 */
import type { Briefing } from '../briefing/briefing.ts';
import { itemsOf } from '../briefing/raw-value.ts';
import type { Tlp } from '../foundation/tlp-labels.ts';
import { type Item, itemsIn } from './items.ts';
import { isAbove, strictestOf, widestOf } from './tlp.ts';

export interface EffectiveLabel {
  readonly item: Item;
  readonly label: Tlp;
  /** Why it has that label, for the log. */
  readonly why: string;
  /** The widest label that all that it rests on allows; `null` where it rests on nothing. */
  readonly widest: Tlp | null;
}

/** Of every item, by its address. */
export type EffectiveLabels = ReadonlyMap<string, EffectiveLabel>;

/** The label of what has none and rests on nothing. */
export const unlabelled = ({ handling }: Briefing): Tlp => handling.unlabelled ?? handling.tlp;

export function effectiveLabels(briefing: Briefing): EffectiveLabels {
  const items = itemsIn(briefing);
  const byId = new Map(items.flatMap((item) => (item.id === null ? [] : [[`${item.list} ${item.id}`, item] as const])));
  const rests = items.map((item) => ({ item, bases: basesOf(item, briefing, byId) }));
  const labels = new Map(items.flatMap((item) => (item.own === null ? [] : [[item.at, item.own] as const])));
  const inheritedBy = (bases: readonly Item[]) => strictestOf(bases.flatMap(({ at }) => labels.get(at) ?? []));
  for (const { item, bases } of rests) if (item.own === null && bases.length === 0) labels.set(item.at, unlabelled(briefing));
  // Inferences may be drawn from inferences: labels only grow stricter, so that this ends.
  for (let isOpen = true; isOpen; ) {
    isOpen = false;
    for (const { item, bases } of rests) {
      const inherited = item.own === null && bases.length > 0 ? inheritedBy(bases) : undefined;
      if (inherited === undefined || labels.get(item.at) === inherited) continue;
      labels.set(item.at, inherited);
      isOpen = true;
    }
  }
  return new Map(
    rests.map(({ item, bases }) => {
      const label = labels.get(item.at) ?? unlabelled(briefing);
      const from = bases.find(({ at }) => labels.get(at) === label);
      const inherited = from ? `rests on ${from.id ?? from.at}` : 'no label, and rests on nothing that has one';
      const widest = widestOf(bases.flatMap(({ at }) => labels.get(at) ?? [])) ?? null;
      return [item.at, { item, label, why: item.own === null ? inherited : 'its own label', widest }];
    }),
  );
}

type ById = ReadonlyMap<string, Item>;

const inferable = ['evidence', 'claims', 'events', 'key_judgements'] as const;

/** What an item rests on. A source rests on nothing here: who repeats a restricted source in the open has made it open. */
function basesOf({ fields, list, at }: Item, briefing: Briefing, byId: ById): readonly Item[] {
  if (list === 'sources') return [];
  const source = (id: unknown) => byId.get(`sources ${String(id)}`);
  const named = [...itemsOf(fields, 'sources'), ...(typeof fields.source === 'string' ? [fields.source] : [])].map(source);
  const premises = (briefing.premises[at] ?? []).map(
    (id) => source(id) ?? inferable.map((name) => byId.get(`${name} ${id}`)).find((found) => found !== undefined),
  );
  const claims = itemsOf(fields, 'claims').map((id) => byId.get(`claims ${String(id)}`));
  const judgements = itemsOf(fields, 'judgements').map((id) => byId.get(`key_judgements ${String(id)}`));
  return [...named, ...premises, ...claims, ...judgements].filter((base) => base !== undefined);
}

/** Labels that are wider than everything the item rests on, by their addresses. */
export const tooWide = (labels: EffectiveLabels): readonly EffectiveLabel[] =>
  [...labels.values()].filter(({ item, widest }) => item.own !== null && widest !== null && isAbove(widest, item.own));
