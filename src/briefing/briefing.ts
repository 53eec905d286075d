/** A briefing whose every field has been checked: plain values, each record with its address in the file. */
import type { z } from 'zod';
import type { CustomParts } from './custom-parts.ts';
import type { Likelihood } from './likelihood.ts';
import type { briefingSchema } from './schema.ts';
import type { Origins } from './trace-origins.ts';

/** Adds to every record its address, like `casualties[2]`; the address of a field is its record's, a dot and its name. */
export type Located<T> = T extends readonly (infer Item)[]
  ? readonly Located<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Located<T[Key]> } & { readonly at: string }
    : T;

type Checked = Located<z.output<typeof briefingSchema>>;

type Row = Checked['casualties'][number];

/** What a version for an audience leaves out, as far as its sums must know; nothing of the content. */
export interface Withheld {
  /** Whether the deck says so in words. */
  readonly is_said: boolean;
  readonly figures: readonly WithheldFigure[];
  /** Of the shown sources, as in the whole briefing; those that are not shown are named after the first shown source that has them. */
  readonly origins: Origins;
}

/** That a figure is not shown which a total would count. */
export interface WithheldFigure {
  readonly measure: string | null;
  /** The measures that it counts together. */
  readonly of: readonly string[];
  readonly item: string | null;
  readonly unit: string | null;
  readonly prices: number | null;
  readonly incident: Row['incident'];
  readonly is_attacker: boolean;
}

/** A key judgement whose likelihood has been found on the briefing's scale. */
export type Judgement = Omit<Checked['key_judgements'][number], 'likelihood'> & {
  readonly likelihood: Located<Likelihood> | null;
};

/** A scenario whose likelihood has been found on the briefing's scale. */
export type Scenario = Omit<Checked['scenarios'][number], 'likelihood'> & {
  readonly likelihood: Located<Likelihood> | null;
};

export type Briefing = Omit<Checked, 'key_judgements' | 'scenarios'> & {
  readonly key_judgements: readonly Judgement[];
  readonly scenarios: readonly Scenario[];
  /** The author's own parts, by their names without `x-`. */
  readonly x: CustomParts;
  /** What each inference is drawn from, as its author named it, by the address of the item. */
  readonly premises: Readonly<Record<string, readonly string[]>>;
  /** In a version for an audience that may not see everything; else `null`. */
  readonly withheld: Withheld | null;
};

export type Source = Briefing['sources'][number];
export type Place = Briefing['places'][number];
export type Party = Briefing['parties'][number];
export type Incident = Briefing['incidents'][number];
export type Event = Briefing['events'][number];
export type Casualty = Briefing['casualties'][number];
export type Materiel = Briefing['materiel'][number];
export type Claim = Briefing['claims'][number];
export type Relation = Briefing['relations'][number];
export type Evidence = Briefing['evidence'][number];
export type Hypothesis = Briefing['hypotheses'][number];
