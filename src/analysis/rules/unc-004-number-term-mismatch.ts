/** UNC004: a sentence whose number or term says another likelihood than the field beside it, or than its own term. */
import type { Judgement } from '../../briefing/briefing.ts';
import { isLikelihoodProblem, type LikelihoodScale, parseLikelihood } from '../../briefing/likelihood.ts';
import { nativeTermsIn, scaleIn, sharesTerms } from '../../briefing/likelihood-language.ts';
import { type ChanceInText, chancesIn, termsIn } from '../likelihood-words.ts';
import { findingAt, isConcluding } from './around-phrase.ts';
import type { AuthorText } from './author-texts.ts';
import type { BriefingRule, Finding } from './rule.ts';

export const numberTermMismatch: BriefingRule = {
  code: 'UNC004',
  name: 'number-term-mismatch',
  severity: 'error',
  what:
    'In a judgement or title, a percentage lies outside the band of its term, or on no term at all; or the sentence uses ' +
    'another term than its `likelihood:` field. (A number that does not fit inside the field itself is BRF009.)',
  why: 'One of the two is wrong, and the reader will take whichever suits. Border values and the gaps of PHIA belong to no term.',
  source: 'ICD 203, D.6.e(2)(a); PHIA yardstick',
  wrong: `key_judgements:
  - id: J1
    statement: It is likely (50%) that one group carried out both attacks.
    likelihood: likely
`,
  right: `key_judgements:
  - id: J1
    statement: It is likely (60%) that one group carried out both attacks.
    likelihood: likely
`,
  check({ texts, briefing, languages }) {
    const scale = scaleIn(briefing.likelihood_scale, briefing.language, languages);
    const native = (text: string): readonly Term[] =>
      nativeTermsIn(text, briefing.language, languages).filter(({ key }) => scale.terms.some((term) => term.key === key));
    // « Très probable » is no English "probable": only the words of the language count there.
    const isShared = sharesTerms(briefing.language);
    const english = (text: string): readonly Term[] => (isShared ? [] : englishTermsIn(text, scale));
    const judgements = new Map(briefing.key_judgements.map((judgement) => [`${judgement.at}.statement`, judgement]));
    return texts.filter(isConcluding).flatMap((text) => {
      const judgement = judgements.get(text.at);
      return [
        ...(isShared ? [] : checkChances(text, scale, judgement)),
        ...(judgement ? checkTerms(text, (words) => [...english(words), ...native(words)], judgement) : []),
      ];
    });
  },
};

const checkChances = (text: AuthorText, scale: LikelihoodScale, judgement: Judgement | undefined): readonly Finding[] =>
  text.sentences.flatMap((sentence) =>
    chancesIn(sentence.text).flatMap((chance) => {
      const problem = problemOf(chance, scale, judgement);
      if (problem === null) return [];
      const within = { from: sentence.from + chance.from, to: sentence.from + chance.to };
      const words = text.text.slice(within.from, within.to);
      return [findingAt({ at: text.at, within }, `number that does not fit its term: ${words}`, problem)];
    }),
  );

/** The hint that says what is wrong, or `null`. */
function problemOf({ values, term }: ChanceInText, scale: LikelihoodScale, judgement: Judgement | undefined): string | null {
  const field = judgement?.likelihood ?? null;
  const band = term ? scale.terms.find(({ key }) => key === term.keys[scale.name]) : field;
  if (band) {
    if (values.every((value) => value >= band.from && value <= band.to)) return null;
    return `${term?.term ?? field?.term} is ${band.from}–${band.to} % on ${scale.label}; correct the number or the term`;
  }
  const [value, second] = values;
  // A term of another scale is UNC002's; a range without a term may well span two.
  if (term || value === undefined || second !== undefined) return null;
  const parsed = parseLikelihood(value, scale);
  return isLikelihoodProblem(parsed) ? parsed.hint : null;
}

interface Term {
  readonly term: string;
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

const englishTermsIn = (text: string, scale: LikelihoodScale): readonly Term[] =>
  termsIn(text).flatMap(({ keys, isNegated, ...term }) => {
    const key = keys[scale.name];
    return key === null || isNegated ? [] : [{ ...term, key }];
  });

function checkTerms(
  { at, sentences }: AuthorText,
  find: (text: string) => readonly Term[],
  { likelihood }: Judgement,
): readonly Finding[] {
  if (!likelihood) return [];
  const terms = sentences.flatMap(({ text, from }) =>
    find(text).map((term) => ({ ...term, within: { from: from + term.from, to: from + term.to } })),
  );
  const [first] = terms;
  if (!first || terms.some(({ key }) => key === likelihood.key)) return [];
  const finding = findingAt(
    { at, within: first.within },
    `likelihood that differs from its field: ${first.term}, not ${likelihood.term}`,
    'write the same term in the sentence and in `likelihood:`',
  );
  return [{ ...finding, related: [{ at: likelihood.at, note: `the field says ${likelihood.term}` }] }];
}
