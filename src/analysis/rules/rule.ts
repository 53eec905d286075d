/** What a tradecraft rule is: a check of the briefing against the standards of the trade, with its page of documentation. */

import type { Briefing } from '../../briefing/briefing.ts';
import type { Languages } from '../../briefing/language-words.ts';
import type { RuleCode } from '../../foundation/codes.ts';
import type { Severity } from '../../foundation/diagnostic.ts';
import type { Memory } from '../../foundation/memory/memory.ts';
import type { Review } from '../../review/review.ts';
import type { Analysis } from '../analyze.ts';
import type { AuthorText } from './author-texts.ts';

/** What is said of a rule: on its page, and of each of its findings. */
export interface RulePage {
  readonly code: RuleCode;
  /** In words with hyphens: `unsourced-claim`. */
  readonly name: string;
  readonly severity: Severity;
  /** What it finds, in a sentence. */
  readonly what: string;
  /** Why that matters to the reader of a briefing. */
  readonly why: string;
  /** The standard it comes from: `ICD 206`, `AJP-2.1`, `arithmetic`. */
  readonly source: string;
  /** A piece of YAML that it finds fault with, and the same put right. */
  readonly wrong: string;
  readonly right: string;
  /** Words of the sources of both examples, by their ids, where the rule reads the texts of sources. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** Looks at the facts and what is computed from them. It is asked as soon as there is an analysis, whatever becomes of the deck. */
export interface BriefingRule extends RulePage {
  readonly check: (subject: Subject) => readonly Finding[];
}

/** Looks at the slides, beside the facts. It is asked once there is a whole deck, and not where there is none. */
export interface SlideRule extends RulePage {
  readonly checkSlides: (subject: SlideSubject) => readonly Finding[];
}

/** One that looks at both, each when it is there, is both. */
export type Rule = BriefingRule | SlideRule;

export interface Subject {
  readonly briefing: Briefing;
  readonly analysis: Analysis;
  /** The memory of zones and origins that were looked up before. */
  readonly memory: Memory;
  /** The author's own sentences; never quotations, titles of sources or other people's claims. */
  readonly texts: readonly AuthorText[];
  /** The briefing held against the texts of its sources; absent where it gives none. */
  readonly review?: Review | undefined;
  /** Outlines of countries, where there is an atlas. */
  readonly countriesIn?: CountriesIn | undefined;
  /** Words that the project adds to those of languages. */
  readonly languages?: Languages | undefined;
}

/** A country as an atlas has it: polygons of rings of [longitude, latitude]. */
export interface CountryOutline {
  /** ISO 3166-1 alpha-2 where there is one. */
  readonly id: string;
  readonly name: string;
  readonly polygons: readonly (readonly (readonly (readonly [number, number])[])[])[];
}

/** Countries that touch the bounds, in degrees. */
export type CountriesIn = (bounds: Readonly<Record<'west' | 'south' | 'east' | 'north', number>>) => readonly CountryOutline[];

export interface SlideSubject extends Subject {
  /** The deck in words. */
  readonly slides: readonly SlideText[];
}

/** What a rule may know of a slide. */
export interface SlideText {
  readonly id: string;
  /** Address of the author's own headline, where the title is one. */
  readonly title: { readonly text: string; readonly at: string | null };
  readonly words: number;
  /** What stands on it in order, the title first: paragraphs, cells, captions, each with its address in the briefing where it has one. */
  readonly texts: readonly { readonly text: string; readonly at: string | null }[];
  /** Whether a figure on it explains the words of likelihood. */
  readonly hasYardstick: boolean;
  /** Of its tables each column that has numbers: the words above it, and what its cells say; key figures and charts too (`isOther`). */
  readonly columns: readonly { readonly head: string; readonly cells: readonly string[]; readonly isOther?: true }[];
}

export interface Finding {
  /** Address in the briefing: `casualties[2].killed`. */
  readonly at: string;
  /** One clause, lower case. */
  readonly message: string;
  readonly hints: readonly string[];
  /** Other addresses that take part, each with a word on how. */
  readonly related?: readonly { readonly at: string; readonly note: string }[];
  /** The characters of the field at `at` that are meant, from 0; for text rules. */
  readonly within?: { readonly from: number; readonly to: number };
}
