/** The texts of a briefing, each with its address. */
import type { Briefing } from '../../briefing/briefing.ts';
import { asRecord } from '../../briefing/raw-value.ts';
import { wordsOf } from './plain-text.ts';

export interface Leaf {
  readonly at: string;
  /** The list or field at the top: `claims`. */
  readonly list: string;
  /** The field: `text`. */
  readonly key: string;
  readonly text: string;
}

/** What names other items or settings of the format, and is printed nowhere as it stands. */
const aside: ReadonlySet<string> = new Set([
  ...[
    'at',
    'tlp',
    'tlp_of',
    'unlabelled',
    'status',
    'side',
    'origin',
    'on_map',
    'language',
    'template',
    'theme',
    'zone',
    'sha256',
  ],
  ...['party', 'place', 'places', 'parties', 'incident', 'measure', 'of', 'part_of', 'follows', 'sources', 'inferred_from'],
  ...['derived_from', 'supersedes', 'contradicts', 'claims', 'judgements', 'judgement', 'hypothesis', 'actor', 'source'],
  ...['from', 'to', 'through', 'credibility', 'relevance', 'reliability', 'key_figures', 'likelihood', 'confidence', 'excerpt'],
  ...['digest', 'iso', 'state', 'rule', 'where', 'quote', 'likelihood_scale', 'role', 'fates', 'premises', 'withheld', 'rules'],
]);
const settingsAtTop: ReadonlySet<string> = new Set([
  ...['at', 'audiences', 'premises', 'withheld', 'rules', 'tlp_of', 'template', 'theme', 'language', 'likelihood_scale'],
  ...['key_figures', 'scenarios_relation', 'slide_order', 'slides_left_out', 'slides_hidden'],
]);
/** Settings that elsewhere are words: the kind of a source, the group of a question. */
const settings: ReadonlySet<string> = new Set([
  'sources.kind',
  'incidents.kind',
  'measures.kind',
  'attribution.kind',
  'questions.group',
  'disputes.about',
]);

/** Fields that elsewhere are settings and are printed here: where somebody said something. */
const words: ReadonlySet<string> = new Set(['quotations.where']);

/** In headlines the fields are slides, and in a part of somebody's own they are his: only references and labels stay aside there. */
const isFree = (list: string, key: string): boolean =>
  list === 'headlines' || (list === 'x' && !['at', 'tlp', 'sources'].includes(key));

const isAside = (list: string, key: string): boolean => aside.has(key) && !words.has(`${list}.${key}`) && !isFree(list, key);

/** A text or a number of a briefing, with the fields that lead to it; an item has the address that it says of itself. */
interface Scalar {
  readonly at: string;
  readonly keys: readonly string[];
  readonly value: string | number;
}

function* scalarsIn(value: unknown, at: string, keys: readonly string[]): Generator<Scalar> {
  if (typeof value === 'string' || typeof value === 'number') yield { at, keys, value };
  else if (Array.isArray(value)) for (const [index, each] of value.entries()) yield* scalarsIn(each, `${at}[${index}]`, keys);
  else {
    const record = asRecord(value);
    const own = typeof record?.at === 'string' ? record.at : at;
    for (const [name, child] of Object.entries(record ?? {})) yield* scalarsIn(child, `${own}.${name}`, [...keys, name]);
  }
}

export function leavesOf(briefing: Briefing): readonly Leaf[] {
  const found: Leaf[] = [];
  for (const [list, field] of Object.entries(briefing)) {
    if (settingsAtTop.has(list)) continue;
    for (const { at, keys, value } of scalarsIn(field, list, [])) {
      const key = keys.at(-1) ?? list;
      if (typeof value === 'string' && isText({ at, list, key })) found.push({ at, list, key, text: value });
    }
  }
  return found;
}

/** Whether it is printed, and no setting or the name of another item. */
function isText({ at, list, key }: Omit<Leaf, 'text'>): boolean {
  if (key === 'text' && list === 'sources') return false;
  if (isAside(list, key)) return false;
  return !settings.has(`${list}.${key}`) && !(key === 'kind' && at.includes('.attribution['));
}

/** Numbers in parts of the author's own, with the keys beside them: what the keys say is what a number counts. */
export const ownNumbersOf = ({ x }: Briefing): readonly Leaf[] =>
  [...scalarsIn(x, 'x', [])].flatMap(({ at, keys, value }) =>
    typeof value === 'number'
      ? [{ at, list: 'x', key: keys.at(-1) ?? '', text: `${keys.join(' ').replaceAll(/[-_]/gu, ' ')}: ${value}` }]
      : [],
  );

const namedLists: ReadonlySet<string> = new Set(['places', 'actors', 'persons', 'parties', 'incidents', 'sources']);
const nameKeys: ReadonlySet<string> = new Set(['name', 'short', 'aliases', 'variants', 'author']);

/** Whether it is what somebody or something is called. */
export const isName = ({ list, key }: Leaf): boolean =>
  namedLists.has(list) && (nameKeys.has(key) || (key === 'title' && list === 'incidents'));

/** The words, in plain letters, of what the items of a briefing are called. */
export const namesOf = (briefing: Briefing): ReadonlySet<string> =>
  new Set(
    leavesOf(briefing)
      .filter(isName)
      .flatMap(({ text }) => wordsOf(text)),
  );
