/** What follows, what could be done and how it may go on, each with the numbers of the judgements that it rests on. */
import type { Briefing, Scenario } from '../briefing/briefing.ts';

/** The number that a judgement has on the slides. */
interface JudgementNumber {
  readonly number: number;
  readonly at: string;
}

type WithNumbers<Item> = Omit<Item, 'judgements'> & { readonly judgements: readonly JudgementNumber[] };

export interface DissentView extends Omit<Briefing['dissent'][number], 'judgement'> {
  /** The judgement that is doubted; `null` where it is the whole. */
  readonly judgement: (JudgementNumber & { readonly statement: string }) | null;
}

export interface Abbreviation {
  readonly short: string;
  readonly full: string;
  readonly at: string;
}

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
  readonly quotations: Briefing['quotations'];
  readonly abbreviations: readonly Abbreviation[];
}

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
        judgement: judgement ? { number: numberOf(judgement.id), statement: judgement.statement, at: judgement.at } : null,
      };
    }),
    assumptions,
    key_assumptions: assumptions.filter(({ key }) => key),
    other_assumptions: assumptions.filter(({ key }) => !key),
    quotations: briefing.quotations,
    abbreviations: abbreviationsOf(briefing),
  };
}

/** The record also carries its own address, which is no abbreviation. */
export const abbreviationsOf = ({ abbreviations }: Briefing): readonly Abbreviation[] =>
  Object.entries(abbreviations)
    .filter(([short]) => short !== 'at')
    .map(([short, full]) => ({ short, full, at: `abbreviations.${short}` }));
