/** UNC010: a judgement that leaves no doubt. */

import { wordPattern } from '../../briefing/language-words.ts';
import { sayingIn } from '../../briefing/likelihood-language.ts';
import { hasWords, ruleWords } from '../../briefing/rule-words.ts';
import { saysLikelihood } from '../likelihood-words.ts';
import { after, before, findingAt, isName } from './around-phrase.ts';
import { hedgesIn, isLeftOpen, isNegated } from './hedge-words.ts';
import { joinPhrases, type Phrase, phrasesIn } from './phrases-in-texts.ts';
import type { BriefingRule } from './rule.ts';

export const tooCertain: BriefingRule = {
  code: 'UNC010',
  name: 'too-certain',
  severity: 'warning',
  what: 'A judgement says will, proves, undoubtedly, clearly, certainly or no doubt, without a likelihood in the same sentence.',
  why: 'Neither scale has a step for 100 %. Whoever writes "will" about the future, or "clearly" about a motive, hides the doubt that the reader must know.',
  source: 'ICD 203, standard 2 (uncertainty is expressed)',
  wrong: `bottom_line:
  text: The group will attack again.
`,
  right: `bottom_line:
  text: It is likely that the group will attack again.
`,
  check: ({ texts, briefing: { language }, languages = {} }) => {
    if (!hasWords('certain', language, languages)) return [];
    const judgements = texts.filter(({ kind }) => kind === 'judgement');
    const added = wordPattern(ruleWords('certain', language, languages));
    const hedges = hedgesIn(language, languages);
    const isHedged = (phrase: Phrase): boolean => {
      const rest = `${before(phrase)} ${after(phrase)}`;
      const isTerm = /(?<!\p{L})(?:практически|почти|quasi|quasiment|presque|casi|شبه)\s+$/iu.test(before(phrase));
      return isTerm || sayingIn(language)?.saying.test(rest) === true || isNegated(rest, hedges) || isLeftOpen(rest, hedges);
    };
    const theirs = added ? phrasesIn(judgements, added).filter((phrase) => !isHedged(phrase)) : [];
    return joinPhrases(
      phrasesIn(judgements, certain).filter((phrase) => !isMeantOtherwise(phrase)),
      theirs,
    ).map((phrase) =>
      findingAt(
        phrase,
        `too certain: ${phrase.words.toLowerCase().trim()}`,
        'say how likely it is, with a term of your scale, or say what is known and by whom',
      ),
    );
  },
};

const certain = new RegExp(
  [
    '\\bwill\\b(?!-)',
    '\\b[Pp]rove[sd]? (?:that|the|a|an|his|her|its|their|this|who)\\b',
    '\\b(?:[Uu]ndoubtedly|[Dd]efinitely|[Oo]bviously|[Cc]learly|[Cc]ertainly|[Uu]nquestionably)\\b',
    '\\b(?:[Nn]o|[Bb]eyond (?:any|all|a)|[Bb]eyond|[Ww]ithout (?:any|a)|[Ww]ithout) doubt\\b',
  ].join('|'),
  'gu',
);

function isMeantOtherwise(phrase: Phrase): boolean {
  const [word, lead, rest] = [phrase.words.toLowerCase(), before(phrase), after(phrase)];
  const sentence = phrase.sentence.text;
  // With a likelihood "will" is just the future tense; a question asserts nothing.
  if (isName(phrase) || saysLikelihood(sentence) || sentence.trimEnd().endsWith('?')) return true;
  // After "if" it is a consequence, not a forecast.
  if (word === 'will' && /\b(?:if|unless|whether|until|when|once)\b/iu.test(sentence)) return true;
  if (word === 'will') return /\b(?:political|good|ill|free|popular|last|the|a|an|of|his|her|its|their|at|no) $/iu.test(lead);
  if (word.startsWith('prove')) return isNegated(lead);
  if (word === 'clearly') return isManner(lead, rest);
  if (word === 'certainly') return /\b(?:almost|nearly|not) $/iu.test(lead);
  if (word === 'definitely' || word === 'obviously') return /\bnot(?: yet)? $/iu.test(lead);
  return false;
}

/**
 * "Clearly an inside job" and "was clearly planned" say how sure the author is; "clearly marked" and "clearly identified" say
 * in what manner.
 */
function isManner(lead: string, rest: string): boolean {
  if (/^\s*(?:marked|visible|audible|seen|heard|identified|stated|said|defined|separated?)\b/u.test(rest)) return true;
  return !(lead.trim() === '' || /\b(?:is|are|was|were|has|have|had|been) $/iu.test(lead));
}
