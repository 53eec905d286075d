/**
 * Other words for those who may not see an item or its text. They come from its author, who answers for them: of the item nothing else
 * is shown than its words, its time, how sure it is, and what of its sources may be cited.
 */
import type { Briefing } from '../briefing/briefing.ts';
import { type OtherWords, otherWords, type Rewordable } from '../briefing/other-words.ts';
import { asRecord } from '../briefing/raw-value.ts';
import { type Tlp, tlpLabels } from '../foundation/tlp-labels.ts';
import { type Item, itemsIn } from './items.ts';
import { isAbove, strictestOf } from './tlp.ts';

export interface Wording {
  /** By the field for which they stand. */
  readonly texts: Readonly<Record<string, string>>;
  readonly label: Tlp;
}

/** What stays of an item in other words: what no text is, and what it cannot do without. */
const staying: ReadonlySet<string> = new Set([
  ...[
    'at',
    'id',
    'tlp',
    'status',
    'time',
    'key',
    'in_timeline',
    'likelihood',
    'confidence',
    'credibility',
    'relevance',
    'ratings',
  ],
  ...['sources', 'claims', 'judgements'],
]);

/** The strictest words that an audience may see; undefined where there are none for it. @param main the text that words alone are for */
export function wordingOf(fields: Item['fields'], most: Tlp, main = 'text'): Wording | undefined {
  const given = asRecord(fields.wording) ?? {};
  const label = strictestOf(tlpLabels.filter((each) => given[each] !== undefined && !isAbove(each, most)));
  return label && { texts: textsIn(given[label], main), label };
}

function textsIn(given: unknown, main: string): Wording['texts'] {
  if (typeof given === 'string') return { [main]: given };
  return Object.fromEntries(
    Object.entries(asRecord(given) ?? {}).flatMap(([field, words]) =>
      field !== 'at' && typeof words === 'string' ? [[field, words]] : [],
    ),
  );
}

/** Of the author's own parts the format knows no fields: of one in other words those are shown that are given. */
const ownPart: OtherWords = { main: 'text', more: [], needed: [], neededIfStated: [], stays: [], isFieldOnly: false };

/** The list of an item; of one within another one with the field in which it stands: `persons.details`. */
function otherWordsOf({ list, parent, at }: Item): OtherWords | undefined {
  if (list === 'x') return ownPart;
  const field = parent && /\.([a-z_]+)(?:\[\d+\])?$/u.exec(at)?.[1];
  const kind = field ? `${list}.${field}` : list;
  return Object.hasOwn(otherWords, kind) ? otherWords[kind as Rewordable] : undefined;
}

/** The text of an item that words without a field's name are for. */
export const mainOf = (item: Item): string | undefined => otherWordsOf(item)?.main;

/** The texts that are missing in words for the item as a whole; undefined where no words can stand for it. */
export function missingIn(item: Item, { texts }: Wording): readonly string[] | undefined {
  const known = otherWordsOf(item);
  if (!known || known.isFieldOnly) return undefined;
  const stated = known.neededIfStated.filter((field) => typeof item.fields[field] === 'string');
  return [...known.needed, ...stated].filter((field) => texts[field] === undefined);
}

/** The words in the place of an item that may not be shown. */
export function wordingOfItem(item: Item, most: Tlp): Wording | undefined {
  const found = wordingOf(item.fields, most, mainOf(item));
  return found && missingIn(item, found)?.length === 0 ? found : undefined;
}

/** The words in the place of a field that may not be shown. */
export const wordingOfField = (item: Item, field: string, most: Tlp): string | undefined =>
  wordingOf(item.fields, most, mainOf(item))?.texts[field];

/** What of an item stays when it is shown in other words. */
export const staysOf = (item: Item): ReadonlySet<string> => new Set([...staying, ...(otherWordsOf(item)?.stays ?? [])]);

/** An item with its other words, and without all that it can do without. @param emptied a value as if it had not been written */
export function reword(
  fields: Readonly<Record<string, unknown>>,
  item: Item,
  { texts, label }: Wording,
  emptied: (value: unknown) => unknown,
): Record<string, unknown> {
  const stays = staysOf(item);
  const entries = Object.entries(fields).map(([key, value]) => {
    if (texts[key] !== undefined) return [key, texts[key]];
    if (key === 'tlp') return [key, label];
    return [key, stays.has(key) || typeof value === 'boolean' || isOfItems(value) ? value : emptied(value)];
  });
  return Object.fromEntries(entries);
}

/** Items within an item have labels and words of their own: those that may not be shown are gone by now. */
const isOfItems = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((each) => Object.hasOwn(asRecord(each) ?? {}, 'tlp'));

/** All other words in a briefing, and what they stand for. */
export const isWording = (whole: Briefing): ((text: string) => boolean) => {
  const texts = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    const record = asRecord(value);
    if (!record) return;
    for (const words of Object.values(asRecord(record.wording) ?? {})) {
      if (typeof words === 'string') texts.add(words);
      for (const each of Object.values(asRecord(words) ?? {})) if (typeof each === 'string') texts.add(each);
    }
    for (const child of Object.values(record)) visit(child);
  };
  visit(whole);
  return (text) => texts.has(text);
};

/** Where a shown text stands in the file: at its own address, or among the other words of its item. */
export function writtenAt(whole: Briefing, at: string, text: string): string {
  const ofTop = asRecord(asRecord(whole.wording)?.[at]) ?? {};
  if (Object.values(ofTop).includes(text)) return 'wording';
  const [, item = '', field = ''] = /^(.*)\.([^.[\]]+)$/u.exec(at) ?? [];
  const record = itemsIn(whole).find((each) => each.at === item)?.fields;
  if (!record || record[field] === text) return at;
  for (const [label, words] of Object.entries(asRecord(record.wording) ?? {})) {
    if (words === text) return `${item}.wording.${label}`;
    if (asRecord(words)?.[field] === text) return `${item}.wording.${label}.${field}`;
  }
  return at;
}
