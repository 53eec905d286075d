/** UNC007: a likelihood term with an adverb that makes it another, undefined one. */
import type { Briefing } from '../../briefing/briefing.ts';
import { asPattern, type Languages } from '../../briefing/language-words.ts';
import { scaleNames } from '../../briefing/likelihood.ts';
import { scaleIn } from '../../briefing/likelihood-language.ts';
import { hasWords, ruleWords } from '../../briefing/rule-words.ts';
import { vocabulary } from '../likelihood-words.ts';
import { before, findingAt, isConcluding } from './around-phrase.ts';
import { joinPhrases, phrasesIn } from './phrases-in-texts.ts';
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
  check: ({ texts, briefing, languages = {} }) => {
    if (!hasWords('intensifiers', briefing.language, languages)) return [];
    const concluding = texts.filter(isConcluding);
    const theirs = intensifiedIn(briefing, languages);
    return (
      joinPhrases(phrasesIn(concluding, intensified), theirs ? phrasesIn(concluding, theirs) : [])
        // "Highly likely" is a term of PHIA: in an ICD deck that is another scale, not an intensified term.
        .filter(({ words }) => !vocabulary.includes(plain(words)) && !isOfScale(plain(words), briefing, languages))
        .filter((phrase) => !/\bwould $/iu.test(before(phrase)))
        .map((phrase) =>
          findingAt(
            phrase,
            `intensified likelihood term: ${plain(phrase.words)}`,
            `leave the adverb out, or take the next term of the scale; this briefing uses ${briefing.likelihood_scale === 'phia' ? 'PHIA' : 'ICD 203'}`,
          ),
        )
    );
  },
};

/** An adverb before a word of the scale, where both together are no word of it. */
function intensifiedIn({ language, likelihood_scale }: Briefing, languages: Languages): RegExp | undefined {
  const adverbs = ruleWords('intensifiers', language, languages);
  if (adverbs.length === 0) return undefined;
  const words = scaleIn(likelihood_scale, language, languages).terms.flatMap(({ label, synonyms }) => [label, ...synonyms]);
  const forms = [adverbs, words].map((list) => list.map(asPattern).join('|'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms[0]})\\s+(?:${forms[1]})(?![\\p{L}\\p{N}])`, 'giu');
}

const isOfScale = (words: string, { language }: Briefing, languages: Languages): boolean =>
  scaleNames.some((name) =>
    scaleIn(name, language, languages).terms.some(({ label, synonyms }) => [label, ...synonyms].includes(words)),
  );

const plain = (words: string): string => words.toLowerCase().replaceAll(/\s+/gu, ' ');

const intensified =
  /\b(?:very|quite|highly|extremely|fairly|rather|pretty|reasonably|somewhat|exceedingly|exceptionally|overwhelmingly|relatively|really|slightly)\s+(?:(?:very|highly)\s+)?(?:(?:un)?likely|(?:im)?probable|probably|remote chance)\b/giu;
