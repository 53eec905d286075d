/**
 * A briefing held against the words of its sources: for every statement that cites one whose text is there, the passage that tells
 * it, and what has no counterpart there. No learning, no network: words, numbers and names, the same each time.
 */

import type { Briefing } from '../briefing/briefing.ts';
import { primaryLanguage } from '../foundation/characters/language-tag.ts';
import { compare, misquoted, type Remark, type Spellings } from './compare.ts';
import { type CoveredParagraph, coverSources } from './coverage.ts';
import { digestRecords } from './digest.ts';
import { type Feature, readUnits } from './features.ts';
import { findPassage, type Passage } from './find-passage.ts';
import { readNames } from './known-names.ts';
import { readSourceText, type SourceText } from './source-text.ts';
import type { Statement } from './statement.ts';
import { readStatements } from './statements.ts';

/**
 * `found`: a passage tells it, and all that weighs has a counterpart there; `look`: something has none in the passage; `says-more`: a
 * number, time, name or quotation stands in no cited source; `not-found`: no passage is like it; `inference`: it says itself that it is
 * drawn from other things; `no-text`: none of the sources it cites has a text here.
 */
export const verdicts = ['found', 'look', 'says-more', 'not-found', 'inference', 'no-text'] as const;
export type Verdict = (typeof verdicts)[number];

export interface ReviewItem {
  readonly statement: Statement;
  readonly verdict: Verdict;
  readonly passages: readonly Passage[];
  readonly remarks: readonly Remark[];
  /** What was looked for in its sources, unit by unit. */
  readonly units: readonly { readonly features: readonly Feature[] }[];
  /** Of the statement and its passages; what is signed is signed with it. */
  readonly digest: string;
  /** `stale` where what was signed is no longer what stands here; `unchecked` where the text of a source is missing. */
  readonly signed: 'yes' | 'stale' | 'no' | 'unchecked';
}

export interface Review {
  readonly items: readonly ReviewItem[];
  readonly coverage: readonly CoveredParagraph[];
  readonly texts: readonly SourceText[];
  /** Names of one thing: each spelling as the keys of its words. */
  readonly spellings: Spellings;
}

/** Whether a person has to look at it: something of it has no counterpart, and nobody has signed it as it stands. */
export const isToCheck = ({ verdict, signed }: ReviewItem): boolean =>
  signed !== 'yes' && (verdict === 'look' || verdict === 'says-more' || verdict === 'not-found');

/**
 * @param root the briefing as it stands in the file
 * @param texts the texts of sources that could be read, by the id of the source
 */
export function reviewBriefing(briefing: Briefing, root: unknown, texts: ReadonlyMap<string, string>): Review {
  const stems = new Map<string, Map<string, string>>();
  const stemsOf = (language: string): Map<string, string> => {
    const known = stems.get(primaryLanguage(language)) ?? new Map<string, string>();
    stems.set(primaryLanguage(language), known);
    return known;
  };
  const { words: names, spellings } = readNames(briefing, stemsOf(briefing.language));
  const read = briefing.sources.flatMap(({ id, language, published, information_date }): readonly SourceText[] => {
    const text = texts.get(id);
    if (text === undefined) return [];
    const spoken = language ?? briefing.language;
    const days = [published, information_date].flatMap((time) => (time ? [time.from.iso] : []));
    return [readSourceText({ id, language: spoken, text, days }, { names, stems: stemsOf(spoken) })];
  });
  const byId = new Map(read.map((text) => [text.id, text]));
  const named = new Set(briefing.sources.flatMap(({ id, text }) => (text === null ? [] : [id])));
  const deps = { language: briefing.language, names, stems: stemsOf(briefing.language) };
  const tell = (statement: Statement): Told => {
    const units = readUnits(statement, deps);
    const cited = statement.citations.filter(({ id }) => byId.has(id));
    const from = statement.inferredFrom.filter((id) => byId.has(id)).map((id) => ({ id, paragraph: null, quote: null }));
    const citations = cited.length > 0 ? cited : from;
    const ownTexts = [...new Set(citations.map(({ id }) => id))].flatMap((id) => byId.get(id) ?? []);
    const isInference = statement.inferredFrom.length > 0;
    const most = statement.kind === 'headline' ? 1 : mostPassages;
    let before: Passage | undefined;
    const read = units.map((unit): ToldUnit => {
      const found = citations.flatMap((citation) => {
        const text = byId.get(citation.id);
        return (text && findPassage(comparable(unit.features, text, briefing), citation, text, before)) ?? [];
      });
      const passages = bestOf(found, most);
      before = passages[0] ?? before;
      const features = unit.features.filter((feature) =>
        ownTexts.some((text) => comparable([feature], text, briefing).length > 0),
      );
      const remarks = isInference
        ? []
        : compare({ features, text: unit.text }, { passages, texts: ownTexts, status: statement.status, spellings });
      return { features: unit.features, compared: features, passages, remarks };
    });
    const passages = uniquePassages(read.flatMap((unit) => unit.passages));
    const quotations = isInference || ownTexts.length === 0 ? [] : misquoted(statement, ownTexts);
    const remarks = ownTexts.length === 0 ? [] : [...read.flatMap((unit) => unit.remarks), ...quotations];
    const verdict = judge({ isInference, hasText: ownTexts.length > 0, units: read, remarks });
    return { statement, units: read, passages, remarks, verdict };
  };
  const told = readStatements(briefing, root).map(tell);
  const digests = digestRecords(told);
  return {
    items: told.map(({ statement, verdict, passages, remarks, units }): ReviewItem => {
      const digest = digests.get(statement.at) ?? '';
      const { reviewed } = statement;
      const hasTexts = statement.citations.every(({ id }) => byId.has(id) || !named.has(id));
      const held = !hasTexts ? 'unchecked' : reviewed?.digest === digest ? 'yes' : 'stale';
      const signed = reviewed === null ? 'no' : held;
      return { statement, verdict, passages, remarks, units, digest, signed };
    }),
    coverage: coverSources(told, read),
    texts: read,
    spellings,
  };
}

interface ToldUnit {
  readonly features: readonly Feature[];
  /** Those that can be compared with one of the texts. */
  readonly compared: readonly Feature[];
  readonly passages: readonly Passage[];
  readonly remarks: readonly Remark[];
}

interface Told {
  readonly statement: Statement;
  readonly units: readonly ToldUnit[];
  readonly passages: readonly Passage[];
  readonly remarks: readonly Remark[];
  readonly verdict: Verdict;
}

const mostPassages = 4;

const bestOf = (passages: readonly Passage[], most: number): readonly Passage[] =>
  passages.length <= most ? passages : [...passages].sort((a, b) => b.share - a.share).slice(0, most);

/** Of a source in another language only numbers and times are the same; words and names would all be missing. */
const comparable = (features: readonly Feature[], { language }: SourceText, briefing: Briefing): readonly Feature[] =>
  primaryLanguage(language) === primaryLanguage(briefing.language)
    ? features
    : features.filter(({ kind }) => kind === 'number' || kind === 'time' || kind === 'month');

function uniquePassages(passages: readonly Passage[]): readonly Passage[] {
  const seen = new Map(passages.toReversed().map((passage) => [`${passage.source} ${passage.first} ${passage.last}`, passage]));
  return [...seen.values()].reverse();
}

interface Judging {
  readonly isInference: boolean;
  readonly hasText: boolean;
  readonly units: readonly ToldUnit[];
  readonly remarks: readonly Remark[];
}

/** So much may have another wording before one should look, and so much before a passage is none. */
const mostReworded = 0.5;
const mostForeign = 0.7;

function judge({ isInference, hasText, units, remarks }: Judging): Verdict {
  if (isInference) return 'inference';
  if (!hasText) return 'no-text';
  const foreign = units.map(foreignShare);
  if (units.some(({ passages }, index) => passages.length === 0 || (foreign[index] ?? 0) > mostForeign)) return 'not-found';
  if (remarks.some(({ missing, kind }) => missing === 'source' && isHard(kind))) return 'says-more';
  if (remarks.some(({ kind }) => kind !== 'word')) return 'look';
  return foreign.some((share) => share > mostReworded) ? 'look' : 'found';
}

/** The share of what is said in a unit that its passages do not have. Of two words, one may be worded otherwise. */
function foreignShare({ compared, remarks }: ToldUnit): number {
  const said = new Set(compared.filter(({ role }) => role === 'words' || role === 'fact').map(({ key, at }) => `${key} ${at}`));
  if (said.size === 0) return 0;
  const missing = remarks.filter(
    ({ missing: where, kind, at }) => where !== 'dropped' && kind !== 'place' && !at.endsWith('.time'),
  ).length;
  return Math.min(missing / said.size, said.size < 3 ? mostForeign : 1);
}

const isHard = (kind: Remark['kind']): boolean => ['number', 'time', 'name', 'quotation'].includes(kind);
