/** What follows, what could be done and how it may go on, each with the numbers of the judgements that it rests on. */
import type { Briefing, Scenario } from '../briefing/briefing.ts';
import { isMostlyIn, languageTag, scriptOf } from '../foundation/characters/language-tag.ts';

/** The number that a judgement has on the slides. */
interface JudgementNumber {
  readonly number: number;
  readonly at: string;
}

type WithNumbers<Item> = Omit<Item, 'judgements'> & { readonly judgements: readonly JudgementNumber[] };

export interface DissentView extends Omit<Briefing['dissent'][number], 'judgement'> {
  /** The judgement that is doubted; `null` where it is the whole. */
  readonly judgement:
    | (JudgementNumber & Pick<Briefing['key_judgements'][number], 'statement' | 'likelihood' | 'confidence'>)
    | null;
}

export interface Abbreviation {
  readonly short: string;
  readonly full: string;
  readonly at: string;
}

/** With the language of the words, where they are surely not in that of the deck. */
export type QuotationView = Briefing['quotations'][number] & { readonly language: string | null };

export interface SoWhat {
  readonly implications: readonly WithNumbers<Briefing['implications'][number]>[];
  readonly key_implications: readonly WithNumbers<Briefing['implications'][number]>[];
  readonly options: readonly WithNumbers<Briefing['options'][number]>[];
  readonly scenarios: readonly WithNumbers<Scenario>[];
  readonly scenarios_relation: Briefing['scenarios_relation'];
  readonly dissent: readonly DissentView[];
  readonly assumptions: readonly WithNumbers<Briefing['assumptions'][number]>[];
  /** Those with a slide of their own, and the others, which stand on the method slide. */
  readonly key_assumptions: readonly WithNumbers<Briefing['assumptions'][number]>[];
  readonly other_assumptions: readonly WithNumbers<Briefing['assumptions'][number]>[];
  readonly quotations: readonly QuotationView[];
  readonly abbreviations: readonly Abbreviation[];
}

/** What a slide shows of a judgement that somebody doubts. */
const doubted = ({ statement, likelihood, confidence, at }: Briefing['key_judgements'][number]) => ({
  statement,
  likelihood,
  confidence,
  at,
});

export function viewSoWhat(briefing: Briefing): SoWhat {
  const numberOf = (id: string): number => briefing.key_judgements.findIndex((judgement) => judgement.id === id) + 1;
  const numbered = <Item extends { readonly judgements: readonly string[] }>(item: Item): WithNumbers<Item> => ({
    ...item,
    judgements: item.judgements.map((id) => ({ number: numberOf(id), at: briefing.key_judgements[numberOf(id) - 1]?.at ?? '' })),
  });
  const implications = briefing.implications.map(numbered);
  const assumptions = briefing.assumptions.map(numbered);
  const marked = implications.filter(({ key }) => key);
  return {
    implications,
    key_implications: marked.length > 0 ? marked : implications.slice(0, 3),
    options: briefing.options.map(numbered),
    scenarios: briefing.scenarios.map(numbered),
    scenarios_relation: briefing.scenarios_relation,
    dissent: briefing.dissent.map((dissent) => {
      const judgement = briefing.key_judgements.find(({ id }) => id === dissent.judgement);
      return {
        ...dissent,
        judgement: judgement ? { ...doubted(judgement), number: numberOf(judgement.id) } : null,
      };
    }),
    assumptions,
    key_assumptions: assumptions.filter(({ key }) => key),
    other_assumptions: assumptions.filter(({ key }) => !key),
    quotations: briefing.quotations.map((quotation) => ({ ...quotation, language: wordsLanguage(quotation, briefing) })),
    abbreviations: abbreviationsOf(briefing),
  };
}

/**
 * That of the first source which names one, where the words are in its script and the deck is in another. Where both are in one
 * script, nobody but the author knows whether the words were translated.
 */
function wordsLanguage({ words, sources }: Briefing['quotations'][number], briefing: Briefing): string | null {
  const typed = sources.flatMap((id) => briefing.sources.find((source) => source.id === id)?.language ?? [])[0];
  const tag = typed === undefined ? undefined : languageTag(typed);
  const script = tag === undefined ? undefined : scriptOf(tag);
  if (tag === undefined || script === undefined || script === scriptOf(briefing.language)) return null;
  return isMostlyIn(words, script) ? tag : null;
}

/** The record also carries its own address, which is no abbreviation. */
export const abbreviationsOf = ({ abbreviations }: Briefing): readonly Abbreviation[] =>
  Object.entries(abbreviations)
    .filter(([short]) => short !== 'at')
    .map(([short, full]) => ({ short, full, at: `abbreviations.${short}` }));
