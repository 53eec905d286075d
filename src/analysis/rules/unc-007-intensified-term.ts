/** UNC007: a likelihood term with an adverb that makes it another, undefined one. */
import { before, findingAt, isConcluding } from './around-phrase.ts';
import { vocabulary } from './likelihood-words.ts';
import { phrasesIn } from './phrases-in-texts.ts';
import type { BriefingRule } from './rule.ts';

export const intensifiedTerm: BriefingRule = {
  code: 'UNC007',
  name: 'intensified-term',
  severity: 'warning',
  what: 'A judgement or title strengthens or weakens a likelihood term with quite, extremely, fairly, rather and the like.',
  why: 'The result stands on no scale, so its band is anybody’s guess: some read "quite likely" as less than likely, others as more.',
  source: 'ICD 203, D.6.e(2)(a); PHIA yardstick',
  wrong: `bottom_line:
  text: It is quite likely that one group carried out both attacks.
`,
  right: `bottom_line:
  text: It is very likely that one group carried out both attacks.
`,
  check: ({ texts, briefing }) =>
    phrasesIn(texts.filter(isConcluding), intensified)
      // "Highly likely" is a term of PHIA: in an ICD deck that is another scale, not an intensified term.
      .filter(({ words }) => !vocabulary.includes(plain(words)))
      .filter((phrase) => !/\bwould $/iu.test(before(phrase)))
      .map((phrase) =>
        findingAt(
          phrase,
          `intensified likelihood term: ${plain(phrase.words)}`,
          `leave the adverb out, or take the next term of the scale; this briefing uses ${briefing.likelihood_scale === 'phia' ? 'PHIA' : 'ICD 203'}`,
        ),
      ),
};

const plain = (words: string): string => words.toLowerCase().replaceAll(/\s+/gu, ' ');

const intensified =
  /\b(?:very|quite|highly|extremely|fairly|rather|pretty|reasonably|somewhat|exceedingly|exceptionally|overwhelmingly|relatively|really|slightly)\s+(?:(?:very|highly)\s+)?(?:(?:un)?likely|(?:im)?probable|probably|remote chance)\b/giu;
