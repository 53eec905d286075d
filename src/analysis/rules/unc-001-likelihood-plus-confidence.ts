/** UNC001: likelihood and confidence in the same sentence. */
import { wordPattern } from '../../briefing/language-words.ts';
import { sayingIn } from '../../briefing/likelihood-language.ts';
import { hasWords, ruleWords } from '../../briefing/rule-words.ts';
import { chancesIn, termsIn } from '../likelihood-words.ts';
import { findingAt } from './around-phrase.ts';
import type { AuthorSentence } from './author-texts.ts';
import type { BriefingRule, Finding } from './rule.ts';

export const likelihoodPlusConfidence: BriefingRule = {
  code: 'UNC001',
  name: 'likelihood-plus-confidence',
  severity: 'error',
  what: 'One sentence of yours says both how likely something is and how confident you are.',
  why:
    'Likelihood is about the event, confidence about the basis of your judgement. In one sentence the reader takes ' +
    '"moderate confidence" for a weaker "likely", and both are lost.',
  source: 'ICD 203, D.6.e(2)(b)',
  wrong: `key_judgements:
  - id: J1
    statement: It is very likely (moderate confidence) that one group carried out both attacks.
    likelihood: very likely
    confidence: moderate
    basis: One source tells a continuous flight.
`,
  right: `key_judgements:
  - id: J1
    statement: It is very likely that one group carried out both attacks.
    likelihood: very likely
    confidence: moderate
    basis: One source tells a continuous flight.
`,
  check: ({ texts, briefing: { language }, languages = {} }) => {
    if (!hasWords('confidence', language, languages)) return [];
    const saying = sayingIn(language)?.saying;
    const words = {
      confidence: wordPattern(ruleWords('confidence', language, languages)),
      likelihood: saying && new RegExp(`(?<!\\p{L})\\p{L}*(?:${saying.source})\\p{L}*`, 'giu'),
    };
    return texts.flatMap(({ at, sentences }) => sentences.flatMap((sentence) => checkSentence(sentence, at, words)));
  },
};

const level = '(?:very )?(?:low|moderate|medium|high|limited)(?:[- ]to[- ](?:moderate|medium|high))?';
/** "Public confidence is low" is not the analyst's. */
const confidence = new RegExp(
  [
    `(?<!['’]s |\\b(?:public|popular|consumer|investor|business|voter) )\\b${level}\\s+(?:analytic(?:al)?\\s+)?confidence\\b`,
    `(?<!\\b(?:public|popular|consumer|investor|business|voter) )\\bconfidence(?: level)?(?:\\s+(?:is|of|at)|:)?\\s+${level}\\b`,
    `\\b(?:we|I) (?:are|am|have) (?:\\p{L}+ )?confiden(?:t|ce)\\b`,
  ].join('|'),
  'giu',
);

/** How the language of the deck says both. */
interface Words {
  readonly confidence: RegExp | undefined;
  readonly likelihood: RegExp | undefined;
}

const placesOf = (text: string, pattern: RegExp | undefined) =>
  pattern === undefined
    ? []
    : [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ from: index, to: index + words.length }));

function checkSentence({ text, from }: AuthorSentence, at: string, words: Words): readonly Finding[] {
  const levels = [...placesOf(text, confidence), ...placesOf(text, words.confidence)];
  if (levels.length === 0) return [];
  const theirs = placesOf(text, words.likelihood);
  const likelihoods = [...chancesIn(text), ...termsIn(text), ...theirs].sort((a, b) => a.from - b.from);
  for (const one of levels) {
    const other = likelihoods.find((each) => isUnbroken(text.slice(Math.min(one.to, each.to), Math.max(one.from, each.from))));
    if (!other) continue;
    const within = { from: from + Math.min(one.from, other.from), to: from + Math.max(one.to, other.to) };
    const both = [other, one].map((each) => text.slice(each.from, each.to).toLowerCase());
    return [
      findingAt(
        { at, within },
        `likelihood and confidence in one sentence: ${both.join(', ')}`,
        'leave the confidence out of the sentence; write it in `confidence:`, and what it rests on in `basis:`',
      ),
    ];
  }
  return [];
}

/** Sentences are cut sparingly elsewhere ("in 2006. We have …" may be one); here a full stop after a word or number ends one. */
const isUnbroken = (between: string): boolean => !/(?:\p{L}{2}|\d|\))[.!?]\s+(?:\p{Lu}|$)/u.test(between);
