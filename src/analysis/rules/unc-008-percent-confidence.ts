/** UNC008: confidence as a percentage. */
import { asPattern } from '../../briefing/language-words.ts';
import { hasWords, ruleWords } from '../../briefing/rule-words.ts';
import { findingAt } from './around-phrase.ts';
import { joinPhrases, phrasesIn } from './phrases-in-texts.ts';
import type { BriefingRule } from './rule.ts';

export const percentConfidence: BriefingRule = {
  code: 'UNC008',
  name: 'percent-confidence',
  severity: 'warning',
  what: 'Your own text gives a confidence in per cent: "80% confident".',
  why: 'A percentage says how likely something is. Confidence says how good the basis is, and nobody can count that.',
  source: 'ICD 203, D.6.e(2)(b)',
  wrong: `bottom_line:
  text: We are 80% confident that one group carried out both attacks.
`,
  right: `bottom_line:
  text: It is very likely (80%) that one group carried out both attacks.
`,
  check: ({ texts, briefing: { language }, languages = {} }) => {
    if (!hasWords('sure', language, languages)) return [];
    const own = texts.filter(({ kind }) => kind !== 'narrative');
    const theirs = percentIn(ruleWords('sure', language, languages));
    return joinPhrases(phrasesIn(own, percent), theirs ? phrasesIn(own, theirs) : []).map((phrase) =>
      findingAt(
        phrase,
        `confidence as a percentage: ${phrase.words.toLowerCase()}`,
        'write the percentage as a likelihood, and the confidence as low, moderate or high in `confidence:`',
      ),
    );
  },
};

const share = '\\d{1,3}(?:\\.\\d+)?\\s*(?:%|per\\s?cent)';
/** A confidence interval of 95% is statistics. */
const statistics = '(?!\\s+(?:interval|limit|level|band|bound)s?\\b)';
const percent = new RegExp(
  [
    `(?<![\\d.])${share}\\s+(?:confident|certain|sure)\\b`,
    `(?<![\\d.])${share}\\s+confidence\\b${statistics}`,
    `\\bconfidence(?:\\s+level)?\\s*(?:of|is|at|:|\\()\\s*(?:about\\s+|around\\s+)?${share}`,
    `\\bconfident\\s+(?:at\\s+|\\()\\s*${share}`,
  ].join('|'),
  'giu',
);

/** A percentage beside a word for being sure, within two words of it. */
function percentIn(sure: readonly string[]): RegExp | undefined {
  if (sure.length === 0) return undefined;
  const [words, number] = [`(?:${sure.map(asPattern).join('|')})`, '\\d{1,3}(?:[.,]\\d+)?\\s*[%٪]'];
  return new RegExp(
    `(?<![\\p{L}\\d.,])(?:${number}(?:\\s+[\\p{L}-]+){0,2}\\s+${words}|${words}(?:\\s+[\\p{L}-]+){0,2}\\s+${number})(?![\\p{L}])`,
    'giu',
  );
}
