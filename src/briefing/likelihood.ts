/**
 * Scales of likelihood as data. ICD 203 (ODNI, Analytic Standards, D.6.e(2)(a)): seven steps whose bands share their
 * borders. PHIA (UK Professional Head of Intelligence Assessment, yardstick): seven steps with deliberate gaps.
 * A number on a shared border or in a gap belongs to no term until the author chooses one.
 */

export const scaleNames = ['icd203', 'phia'] as const;
export type ScaleName = (typeof scaleNames)[number];

export interface ScaleTerm {
  readonly key: string;
  /** The term as printed, and the other words of the scale that mean the same. */
  readonly label: string;
  readonly synonyms: readonly string[];
  /** Percent. */
  readonly from: number;
  readonly to: number;
}

export interface Scale {
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
});

export const scales: Readonly<Record<ScaleName, Scale>> = {
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
      term('remote chance', 0, 5),
      term('highly unlikely', 10, 20),
      term('unlikely', 25, 35),
      term('realistic possibility', 40, 50),
      term('likely', 55, 75, 'probable', 'probably'),
      term('highly likely', 80, 90),
      term('almost certain', 95, 100, 'almost certainly'),
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
export function parseLikelihood(input: string | number, scale: Scale): Likelihood | LikelihoodProblem {
  const text = String(input).trim().toLowerCase();
  const percent = /(\d+(?:\.\d+)?) ?%?\)?$/u.exec(text);
  const word = text.replace(/[\s(,]*\d[\d.]* ?%?\)?$/u, '').trim();
  const value = percent ? Number(percent[1]) : null;
  if (word === '' && value !== null) return fromPercent(value, scale);
  const found = scale.terms.find(({ label, synonyms }) => [label, ...synonyms].includes(word));
  if (!found) return { problem: `not a term of ${scale.label}: ${input}`, hint: `use one of: ${labels(scale)}` };
  if (value !== null && (value < found.from || value > found.to)) {
    return {
      problem: `${value} % is outside the band of "${found.label}"`,
      hint: `in ${scale.label} "${found.label}" is ${found.from}–${found.to} %`,
    };
  }
  return { key: found.key, term: word, percent: value, from: found.from, to: found.to };
}

function fromPercent(value: number, scale: Scale): Likelihood | LikelihoodProblem {
  const candidates = scale.terms.filter(({ from, to }) => value >= from && value <= to);
  const [only] = candidates;
  if (only && candidates.length === 1) return { key: only.key, term: only.label, percent: value, from: only.from, to: only.to };
  const what = candidates.length > 1 ? 'lies on the border of two terms' : 'lies outside every band';
  const example = (candidates[0] ?? scale.terms[4])?.label;
  return { problem: `${value} % ${what} of ${scale.label}`, hint: `choose the term yourself, for example: ${example}` };
}

export const isLikelihoodProblem = (value: Likelihood | LikelihoodProblem): value is LikelihoodProblem => 'problem' in value;

const labels = (scale: Scale): string => scale.terms.map(({ label }) => label).join(', ');
