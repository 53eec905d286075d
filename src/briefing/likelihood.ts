/**
 * Scales of likelihood as data. ICD 203 (ODNI, Analytic Standards, D.6.e(2)(a)): seven steps whose bands share their
 * borders. PHIA (UK Professional Head of Intelligence Assessment, yardstick): seven steps with deliberate gaps.
 * A number on a shared border or in a gap belongs to no term until the author chooses one.
 */

import { readDigits } from '../foundation/characters/digits.ts';
import { isFormOf } from '../foundation/characters/word-forms.ts';

export const scaleNames = ['icd203', 'phia'] as const;
export type ScaleName = (typeof scaleNames)[number];

export interface ScaleTerm {
  readonly key: string;
  /** The term as printed, and the other words of the scale that mean the same. */
  readonly label: string;
  readonly synonyms: readonly string[];
  /** In the language of the deck, where that is not English. */
  readonly translation?: string | undefined;
  /** Percent. */
  readonly from: number;
  readonly to: number;
  /** A border that the band comes close to and does not hold: PHIA's "<50 %". */
  readonly without: number | null;
}

export interface LikelihoodScale {
  readonly name: ScaleName;
  readonly label: string;
  readonly terms: readonly ScaleTerm[];
}

const term = (label: string, from: number, to: number, ...synonyms: string[]): ScaleTerm => ({
  key: label.replaceAll(' ', '-'),
  label,
  synonyms,
  from,
  to,
  without: null,
});
const open = (whole: ScaleTerm, without: number): ScaleTerm => ({ ...whole, without });

export const scales: Readonly<Record<ScaleName, LikelihoodScale>> = {
  icd203: {
    name: 'icd203',
    label: 'ICD 203',
    terms: [
      term('almost no chance', 1, 5, 'remote'),
      term('very unlikely', 5, 20, 'highly improbable'),
      term('unlikely', 20, 45, 'improbable', 'improbably'),
      term('roughly even chance', 45, 55, 'roughly even odds', 'roughly even'),
      term('likely', 55, 80, 'probable', 'probably'),
      term('very likely', 80, 95, 'highly probable'),
      term('almost certain', 95, 99, 'almost certainly', 'nearly certain'),
    ],
  },
  phia: {
    name: 'phia',
    label: 'PHIA',
    terms: [
      open(term('remote chance', 0, 5), 0),
      term('highly unlikely', 10, 20),
      term('unlikely', 25, 35),
      open(term('realistic possibility', 40, 50), 50),
      term('likely', 55, 75, 'probable', 'probably'),
      term('highly likely', 80, 90),
      open(term('almost certain', 95, 100, 'almost certainly'), 100),
    ],
  },
};

export interface Likelihood {
  readonly key: string;
  /** The word the author wrote, or the term's own where only a number was given. */
  readonly term: string;
  /** Percent, where the author gave a number. */
  readonly percent: number | null;
  readonly from: number;
  readonly to: number;
}

export interface LikelihoodProblem {
  readonly problem: string;
  readonly hint: string;
}

/** Reads `likely`, `70%`, `70` or `likely (55%)` on one scale. */
export function parseLikelihood(input: string | number, scale: LikelihoodScale): Likelihood | LikelihoodProblem {
  const text = readDigits(String(input)).trim().toLowerCase().replaceAll(/\s+/gu, ' ');
  if (text.length > longest) return { problem: 'no term', hint: termHint(text, scale) };
  const match = /^(.*?)[ (,]*(?<![\d.-])(\d+(?:\.\d+)?) ?%?\)?$/u.exec(text);
  const word = match ? (match[1] ?? '') : text;
  const value = match ? Number(match[2]) : null;
  if (word === '' && value !== null) return fromPercent(value, scale);
  const found =
    scale.terms.find(({ label, synonyms }) => [label, ...synonyms].includes(word)) ??
    scale.terms.find(({ synonyms }) => synonyms.some((synonym) => isFormOf(word, synonym)));
  if (!found) return { problem: 'no term', hint: termHint(word, scale) };
  if (value !== null && !holds(found, value)) {
    return { problem: 'outside the band', hint: `on ${scale.label} ${band(found)}` };
  }
  return { key: found.key, term: word, percent: value, from: found.from, to: found.to };
}

const holds = ({ from, to, without }: ScaleTerm, percent: number): boolean =>
  percent >= from && percent <= to && percent !== without;

function fromPercent(value: number, scale: LikelihoodScale): Likelihood | LikelihoodProblem {
  const candidates = scale.terms.filter((each) => holds(each, value));
  const [only] = candidates;
  if (only && candidates.length === 1) return { key: only.key, term: only.label, percent: value, from: only.from, to: only.to };
  if (value > 0 && value < 1) return { problem: 'no percentage', hint: `write ${Math.round(value * 100)}% if you mean ${value}` };
  if (value > 100) return { problem: 'no percentage', hint: 'a percentage lies between 0 and 100' };
  if (only) return { problem: 'two terms', hint: `write the term you mean: ${candidates.map(band).join(', or ')}` };
  const near = [scale.terms.findLast(({ to }) => to <= value), scale.terms.find(({ from }) => from >= value)];
  const choice = near.filter((each) => each !== undefined).map(band);
  return {
    problem: 'no term',
    hint: `no term of ${scale.label} holds ${value} %; write the one you mean: ${choice.join(', or ')}`,
  };
}

function termHint(word: string, scale: LikelihoodScale): string {
  if (/confiden/u.test(word)) return 'confidence is a field of its own: write `confidence: moderate` on the next line';
  const terms = scale.terms.map(({ label, translation }) => (translation === undefined ? label : `${translation} (${label})`));
  return `use a term of ${scale.label}: ${terms.join(', ')}`;
}

function band({ label, from, to, without }: ScaleTerm): string {
  if (without === to) return `"${label}" is ${from} to under ${to} %`;
  return without === from ? `"${label}" is over ${from} to ${to} %` : `"${label}" is ${from}–${to} %`;
}

/** The longest phrase of any scale with a percentage has half as many letters. */
const longest = 60;

export const isLikelihoodProblem = (value: Likelihood | LikelihoodProblem): value is LikelihoodProblem => 'problem' in value;
