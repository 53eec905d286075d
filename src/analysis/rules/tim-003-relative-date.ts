/** TIM003: a date that only makes sense on the day it was written. */
import { wordPattern } from '../../briefing/language-words.ts';
import { hasWords, ruleWords } from '../../briefing/rule-words.ts';
import { joinPhrases, type Phrase, phrasesIn } from './phrases-in-texts.ts';
import type { BriefingRule } from './rule.ts';

export const relativeDate: BriefingRule = {
  code: 'TIM003',
  name: 'relative-date',
  severity: 'warning',
  what: 'Your own text says yesterday, last week, this year, two days ago, recently, or the like.',
  why: 'A deck is read days or years after it was written, and the author of the source wrote earlier still. A date stays true; “last week” does not.',
  source: 'ICD 203, standard 1 (age and currency of information)',
  wrong: `situation:
  - text: Gunmen raided the post last week.
`,
  right: `situation:
  - text: Gunmen raided the post on 12 May 2006.
`,
  check: ({ texts, briefing: { language }, languages = {} }) => {
    if (!hasWords('relative', language, languages)) return [];
    const added = wordPattern(ruleWords('relative', language, languages));
    return joinPhrases(phrasesIn(texts, relative), added ? phrasesIn(texts, added) : [])
      .filter((phrase) => !isAnchored(phrase))
      .map(({ at, words, within }) => ({
        at,
        message: `relative date: ${words.trim()}`,
        hints: [`write the date, as far as it is known, instead of "${words.trim()}": 12 May 2006, May 2006, 2006`],
        within,
      }));
  },
};

const unit = '(?:night|week|weekend|month|spring|summer|autumn|fall|winter|year)';
const named =
  '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)';
const count = '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|(?:a )?few)';

/** "The last week of May" and "over the next year" name a stretch of their own, so "the" before the word lets it pass. */
const relative = new RegExp(
  [
    '\\b(?:[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow|[Rr]ecently)\\b',
    `(?<!\\b[Tt]he )\\b(?:[Ll]ast|[Nn]ext) (?:${unit}\\b|${named}\\b)(?! of\\b)`,
    `\\b[Tt]his (?:morning|afternoon|evening|${unit})\\b(?! of\\b)`,
    `\\b[Tt]his ${named}\\b`,
    `\\b${count} (?:minutes?|hours?|days?|nights?|weeks?|months?|years?) ago\\b`,
  ].join('|'),
  'gu',
);

/**
 * Where the date follows at once ("last week (8 to 12 May)"), or the word counts from another event, nothing is lost.
 * A capital inside a sentence makes a name of it: Russia Today.
 */
function isAnchored({ words, sentence, within }: Phrase): boolean {
  const from = within.from - sentence.from;
  const [before, after] = [sentence.text.slice(0, from), sentence.text.slice(from + words.length)];
  if (/^(?:Today|Tonight|Tomorrow|Yesterday|Recently)$/u.test(words) && /\p{L}/u.test(before)) return true;
  if (/^,? ?(?:\(|on |in )[^.;)]*\d/u.test(after.slice(0, 25))) return true;
  return /recently/iu.test(words) && /\b(?:had|having|until|as|how|not) (?:\p{L}+ )?$/iu.test(before);
}
