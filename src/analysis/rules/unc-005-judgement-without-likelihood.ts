/** UNC005: a key judgement that does not say how likely it is. */
import type { Judgement } from '../../briefing/briefing.ts';
import { holdsWord, type Languages, wordsOf } from '../../briefing/language-words.ts';
import { isEnglish, sayingIn, wordFor } from '../../briefing/likelihood-language.ts';
import { saysLikelihood } from '../likelihood-words.ts';
import type { BriefingRule, Finding } from './rule.ts';

export const judgementWithoutLikelihood: BriefingRule = {
  code: 'UNC005',
  name: 'judgement-without-likelihood',
  severity: 'warning',
  what:
    'A key judgement has no likelihood, or has one in `likelihood:` that its sentence does not mention: the slide prints the ' +
    'sentence. A judgement that something is not known needs none. Sentences are read in English and Russian.',
  why: 'Without a term the reader takes the judgement for a fact, or supplies a likelihood of their own.',
  source: 'ICD 203, standard 2',
  wrong: `key_judgements:
  - id: J1
    statement: One and the same group carried out both attacks.
`,
  right: `key_judgements:
  - id: J1
    statement: It is very likely that one and the same group carried out both attacks.
    likelihood: very likely
`,
  check: ({ briefing: { key_judgements, language }, languages = {} }) => {
    const words = readLanguage(language, languages);
    return words ? key_judgements.flatMap((judgement) => checkJudgement(judgement, words)) : [];
  },
};

/** "The motive is not established" is a finding about our knowledge, not about an event. */
const notKnown =
  /\b(?:not (?:yet |been )*(?:known|established|clear|confirmed|evidenced|possible to say)|unknown|unclear|no evidence|insufficient|cannot (?:be )?(?:judged?|sa(?:y|id)|determined?|assess(?:ed)?|rule[d]?)|unresolved|remains? open)\b/iu;

/** How the language of the deck says what this rule looks for. */
interface LanguageOfRule {
  readonly says: (sentence: string) => boolean;
  readonly isUnknown: (sentence: string) => boolean;
  readonly wordFor: (key: string) => string | null;
}

/** Undefined for a language whose words are not known, because the rule cannot tell there whether a likelihood is missing. */
function readLanguage(language: string, languages: Languages): LanguageOfRule | undefined {
  const known = sayingIn(language);
  const added = wordsOf(languages, language);
  if (!isEnglish(language) && !known && !added?.saying && !added?.likelihood) return undefined;
  const saying = [...(added?.saying ?? []), ...Object.values(added?.likelihood ?? {}).flat()];
  return {
    // A term of the scale may stand in the language of the scale.
    says: (sentence) => known?.saying.test(sentence) || saysLikelihood(sentence) || holdsWord(saying, sentence),
    isUnknown: (sentence) => known?.notKnown.test(sentence) || notKnown.test(sentence) || holdsWord(added?.notKnown, sentence),
    wordFor: (key) => wordFor(key, language, languages),
  };
}

function checkJudgement({ statement, likelihood, at }: Judgement, words: LanguageOfRule): readonly Finding[] {
  if (words.says(statement) || words.isUnknown(statement)) return [];
  if (!likelihood) {
    const hints = ['write how likely it is into the sentence, and the term into `likelihood:`'];
    return [{ at: `${at}.statement`, message: `missing likelihood: ${excerpt(statement)}`, hints }];
  }
  const word = words.wordFor(likelihood.key) ?? likelihood.term;
  return [
    {
      at: `${at}.statement`,
      message: `missing likelihood in the sentence: ${word}`,
      hints: [`the slide prints the sentence only: write "${word}" into it`],
      related: [{ at: likelihood.at, note: 'it stands here' }],
    },
  ];
}

const excerpt = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);
