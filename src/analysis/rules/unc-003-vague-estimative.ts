/** UNC003: words that hedge without saying how likely. */
import { wordPattern } from '../../briefing/language-words.ts';
import { hasWords, ruleWords } from '../../briefing/rule-words.ts';
import { after, before, findingAt, isName } from './around-phrase.ts';
import { joinPhrases, type Phrase, phrasesIn } from './phrases-in-texts.ts';
import type { BriefingRule } from './rule.ts';

export const vagueEstimative: BriefingRule = {
  code: 'UNC003',
  name: 'vague-estimative',
  severity: 'warning',
  what:
    'A judgement hedges with may, might, could, possibly, perhaps, potentially, reportedly, seems, appears, largely and the like. ' +
    '"Cannot rule out" passes: it is an accepted flag for an unlikely event of great consequence.',
  why: 'Readers put anything between 5 and 80 per cent on such words. A judgement is only useful when they all read the same.',
  source: 'ICD 203, standards 2 and 8',
  wrong: `bottom_line:
  text: The attackers may have acted for a foreign group.
`,
  right: `bottom_line:
  text: It is unlikely that the attackers acted for a foreign group.
`,
  check: ({ texts, briefing: { language }, languages = {} }) => {
    if (!hasWords('vague', language, languages)) return [];
    const judgements = texts.filter(({ kind }) => kind === 'judgement');
    const added = wordPattern(ruleWords('vague', language, languages));
    const ours = phrasesIn(judgements, vague).filter((phrase) => !isMeantOtherwise(phrase));
    const theirs = added ? phrasesIn(judgements, added).filter(({ sentence }) => !isQuestion(sentence.text)) : [];
    return joinPhrases(ours, theirs).map((phrase) =>
      findingAt(
        phrase,
        `vague word in a judgement: ${phrase.words.toLowerCase()}`,
        'say how likely it is, with a term of your scale; if you cannot judge that, say that it is not known',
      ),
    );
  },
};

/** "may" in lower case only: "12 May", "May 2006". "would have been" only before a rough number: elsewhere it may be a true conditional. */
const vague = new RegExp(
  [
    '\\b(?:may|might)\\b(?!-)',
    "\\b[Cc]ould\\b(?! not\\b|n[’']t\\b| only\\b)",
    '\\b[Pp]ossib(?:le|ly)\\b',
    '\\b(?:[Pp]erhaps|[Mm]aybe|[Pp]otentially|[Cc]onceivably|[Rr]eportedly|[Aa]pparently|[Ss]eemingly|[Ll]argely)\\b',
    '\\bcannot be excluded\\b',
    '\\bseem(?:s|ed)?\\b',
    '\\bappear(?:s|ed)? (?:to|that|as if|(?:un)?likely)\\b',
    '\\bwould have been(?= (?:at least|up to|about|around|some|more than|several|over) )',
  ].join('|'),
  'gu',
);

const isQuestion = (sentence: string): boolean => /[?؟？]\s*$/u.test(sentence);

function isMeantOtherwise(phrase: Phrase): boolean {
  const [word, lead, rest] = [phrase.words.toLowerCase(), before(phrase), after(phrase)];
  if (phrase.sentence.text.trimEnd().endsWith('?')) return true;
  if (isName(phrase)) return true;
  // "as soon as possible", "where possible", "made it possible to", "not possible"
  if (word === 'possible') {
    return (
      /\b(?:as \p{L}+ as|as|where|wherever|whenever|if|when|not|make|makes|made|making|it|is|was|became) $/iu.test(lead) &&
      !/^ that\b/u.test(rest)
    );
  }
  // military might
  if (word === 'might') return /\b(?:military|economic|industrial|naval|armed|air|the|its|their|his|her) $/iu.test(lead);
  // Past ability: "could see the road", "the guards who could"
  if (word === 'could' && /^ (?:be )?(?:see|seen|hear|heard|reach|reached)\b/u.test(rest)) return true;
  return word === 'could' && /\b(?:who|as|so that|what|wherever|all (?:they|he|it)) $/iu.test(lead);
}
