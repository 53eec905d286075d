/** UNC002: likelihood terms of another scale than the deck declares, or of both sets of words of ICD 203. */

import { type ScaleName, scales } from '../../briefing/likelihood.ts';
import { nativeTermsIn, scaleIn, sharesTerms } from '../../briefing/likelihood-language.ts';
import { type TermInText, termsIn } from '../likelihood-words.ts';
import { findingAt, isConcluding } from './around-phrase.ts';
import type { AuthorText } from './author-texts.ts';
import type { BriefingRule, Finding, Subject } from './rule.ts';

export const mixedScales: BriefingRule = {
  code: 'UNC002',
  name: 'mixed-scales',
  severity: 'error',
  what: 'A judgement or title uses a likelihood term of another scale than `likelihood_scale`, or words of both sets that ICD 203 has for its steps (likely and probable, very unlikely and highly improbable) and nowhere that these mean the same probability. The two sets are those of English; the terms of a scale are known in Russian, French, Spanish and Arabic as well.',
  why:
    'The same word has another band on another scale, and two words for one step look like two steps. A reader who ' +
    'compares them sees a difference that you did not mean. ICD 203 discourages to mix its two sets, and allows it where a sentence says that they mean the same probability.',
  source: 'ICD 203, D.6.e(2)(a); PHIA yardstick',
  wrong: `likelihood_scale: icd203
key_judgements:
  - id: J1
    statement: It is highly likely that one group carried out both attacks.
    likelihood: very likely
`,
  right: `likelihood_scale: icd203
key_judgements:
  - id: J1
    statement: It is very likely that one group carried out both attacks.
    likelihood: very likely
`,
  check(subject) {
    const texts = subject.texts.filter(isConcluding);
    // « Très probable » is no English "probable": only the words of the language count there.
    const uses = sharesTerms(subject.briefing.language) ? [] : texts.flatMap(findUses);
    return [
      ...checkScale(uses, subject.briefing.likelihood_scale),
      ...texts.flatMap((text) => checkNative(text, subject)),
      ...checkRows(uses, subject),
    ];
  },
};

/** The words that the language of the deck has for steps of the other scale only. */
function checkNative({ at, sentences }: AuthorText, { briefing, languages }: Subject): readonly Finding[] {
  const { label, terms } = scaleIn(briefing.likelihood_scale, briefing.language, languages);
  const steps = new Set(terms.map(({ key }) => key));
  const declared = { label, terms: terms.map((each) => each.translation ?? each.label) };
  return sentences.flatMap((sentence) =>
    nativeTermsIn(sentence.text, briefing.language, languages)
      .filter(({ key }) => !steps.has(key))
      .map(({ term, from, to }) =>
        otherScale({ at, within: { from: sentence.from + from, to: sentence.from + to } }, term, declared),
      ),
  );
}

interface Use extends TermInText {
  readonly at: string;
}

const findUses = ({ at, sentences }: AuthorText): readonly Use[] =>
  sentences.flatMap(({ text, from }) =>
    termsIn(text).map((found) => ({ ...found, at, from: from + found.from, to: from + found.to })),
  );

function checkScale(uses: readonly Use[], scale: ScaleName): readonly Finding[] {
  const { label, terms } = scales[scale];
  return uses
    .filter(({ keys }) => keys[scale] === null)
    .map(({ at, term, from, to }) =>
      otherScale({ at, within: { from, to } }, term, { label, terms: terms.map((each) => each.label) }),
    );
}

const otherScale = (
  place: Parameters<typeof findingAt>[0],
  term: string,
  { label, terms }: { readonly label: string; readonly terms: readonly string[] },
): Finding =>
  findingAt(
    place,
    `likelihood term of another scale: ${term}`,
    `this briefing declares ${label}; its terms are ${terms.join(', ')}`,
    'or declare the other scale in `likelihood_scale:`',
  );

/** ICD 203 prints two rows of words for the same seven steps, and asks for one of them. */
const secondRow = /^(?:remote.*|highly improbable|improbabl[ey]|roughly even odds|probabl[ey]|highly probable|nearly certain)$/u;
const rowOf = ({ term }: TermInText): 1 | 2 => (secondRow.test(term) ? 2 : 1);
const disclaimer =
  /\b(?:same (?:probability|likelihood|meaning|thing|step|range)|interchangeabl[ey]|synonym\w*|mean(?:s)? the same)\b|(?<!\p{L})(?:одинаков\p{L}+|од(?:на|ну|ной) и т(?:а|у|ой) же|т(?:а|у) же) вероятност/iu;

function checkRows(uses: readonly Use[], { briefing, texts }: Subject): readonly Finding[] {
  if (briefing.likelihood_scale !== 'icd203' || texts.some(({ text }) => disclaimer.test(text))) return [];
  const known = uses.filter(({ keys }) => keys.icd203 !== null);
  const [first] = known;
  if (!first) return [];
  return known
    .filter((use) => rowOf(use) !== rowOf(first))
    .map((use) => ({
      ...findingAt(
        { at: use.at, within: { from: use.from, to: use.to } },
        `two sets of likelihood words: ${first.term}, ${use.term}`,
        `write "${sameStep(use, rowOf(first))}" instead of "${use.term}": ICD 203 has two words for each step, such as likely and probable, and one deck keeps to one set`,
        'or say in `source_summary:` that the words mean the same probability, as ICD 203 asks where they are mixed',
      ),
      related: [{ at: first.at, note: `the first of these words, "${first.term}", stands here` }],
    }));
}

/** The words of the other row, by step; the first row is that of the labels. */
const secondWords: Readonly<Record<string, string>> = {
  'almost-no-chance': 'remote',
  'very-unlikely': 'highly improbable',
  unlikely: 'improbable',
  'roughly-even-chance': 'roughly even odds',
  likely: 'probable',
  'very-likely': 'highly probable',
  'almost-certain': 'nearly certain',
};

function sameStep({ keys, term }: TermInText, row: 1 | 2): string {
  const key = keys.icd203 ?? '';
  const label = scales.icd203.terms.find((each) => each.key === key)?.label ?? term;
  return row === 1 ? label : (secondWords[key] ?? label);
}
