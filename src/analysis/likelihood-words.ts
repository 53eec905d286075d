/** Likelihood in running text: terms of the scales, percentages that mean a chance, and looser ways of saying it. */
import { type ScaleName, scales } from '../briefing/likelihood.ts';

export interface TermInText {
  /** Lower case, single spaces. */
  readonly term: string;
  /** The step it stands for on each scale; `null` where the scale does not know the word. */
  readonly keys: Readonly<Record<ScaleName, string | null>>;
  /** "not likely" is another step, or none. */
  readonly isNegated: boolean;
  readonly from: number;
  readonly to: number;
}

/** "The remote post", "roughly even numbers": in running text these are terms only together with the word "chance". */
const ambiguous = ['remote', 'roughly even'];
const remote = ['remote chance', 'remote possibility', 'remote likelihood'];

/** Every term of every scale as it can stand in running text, lower case. */
export const vocabulary: readonly string[] = [
  ...Object.values(scales).flatMap(({ terms }) => terms.flatMap(({ label, synonyms }) => [label, ...synonyms])),
  ...remote,
].filter((word) => !ambiguous.includes(word));

const keyOf = (word: string, scale: ScaleName): string | null => {
  const known = scale === 'icd203' && remote.includes(word) ? 'remote' : word;
  return scales[scale].terms.find(({ label, synonyms }) => label === known || synonyms.includes(known))?.key ?? null;
};

const keys: ReadonlyMap<string, TermInText['keys']> = new Map(
  vocabulary.map((word) => [word, { icd203: keyOf(word, 'icd203'), phia: keyOf(word, 'phia') }]),
);

/** The longest first, so that "very likely" is not read as "likely". */
const anyTerm = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[...keys.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', '\\s+'))
    .join('|')})(?![\\p{L}\\p{N}-])`,
  'giu',
);

/** "More likely than", "the most probable", "70% likely": a comparison or a number, not a step of the scale. */
const notAStep = /(?:\b(?:more|most|less|least|as|so|how|equally|increasingly)|%|per ?cent)\s+$/iu;
const fixedPhrase = /^\s+cause\b/iu;

export const termsIn = (text: string): readonly TermInText[] =>
  [...text.matchAll(anyTerm)].flatMap((match) => {
    const [from, to] = [match.index, match.index + match[0].length];
    const before = text.slice(Math.max(0, from - 20), from);
    if (notAStep.test(before) || fixedPhrase.test(text.slice(to, to + 10))) return [];
    const term = match[0].toLowerCase().replaceAll(/\s+/gu, ' ');
    const steps = keys.get(term);
    const isNegated = /(?:\b(?:not|never|hardly|neither|nor)|n['’]t)\s+(?:at all\s+)?$/iu.test(before);
    return steps ? [{ term, keys: steps, isNegated, from, to }] : [];
  });

export interface ChanceInText {
  /** Percent; two of them for a range. */
  readonly values: readonly number[];
  /** The term that stands beside the number: "likely (60%)". */
  readonly term: TermInText | null;
  readonly from: number;
  readonly to: number;
}

const about = '(?:(?:about|around|roughly|some|approximately|ca\\.?|i\\.e\\.,?|at)\\s+)?';
const share = '(\\d{1,3}(?:\\.\\d+)?)(?:\\s*%?\\s*(?:-|–|to)\\s*(\\d{1,3}(?:\\.\\d+)?))?\\s*(?:%|per\\s?cent)';
const noun = '(?:chances?|probability|likelihood)';
const chanceForms: readonly RegExp[] = [
  new RegExp(`(?<![\\d.])${share}[\\s-]+(?:${noun}|likely|unlikely|probable)\\b`, 'giu'),
  new RegExp(`\\b${noun}\\s+(?:of|is|at|as)\\s+${about}${share}`, 'giu'),
];
const inBrackets = new RegExp(`^\\s*\\(${about}${share}\\s*\\)`, 'iu');

/** Percentages of something else ("40% of the rifles") are left alone. */
export function chancesIn(text: string): readonly ChanceInText[] {
  const alone = chanceForms.flatMap((form) => [...text.matchAll(form)].map((match) => toChance(match, match.index, null)));
  const beside = termsIn(text).flatMap((term) => {
    const match = inBrackets.exec(text.slice(term.to, term.to + 60));
    return match ? [{ ...toChance(match, term.to, term), from: term.from }] : [];
  });
  return [...alone, ...beside];
}

const toChance = (match: RegExpExecArray, from: number, term: TermInText | null): ChanceInText => ({
  values: [match[1], match[2]].filter((value) => value !== undefined).map(Number),
  term,
  from,
  to: from + match[0].length,
});

const looser =
  /\b(?:(?:more|most|less|least|equally|as) (?:un)?(?:likely|probable)|likelihood|probabilit(?:y|ies)|chances?|odds)\b/iu;

/** Whether a sentence says in any way how probable it is. */
export const saysLikelihood = (text: string): boolean =>
  looser.test(text) || termsIn(text).length > 0 || chancesIn(text).length > 0 || /\bremote\b/iu.test(text);
