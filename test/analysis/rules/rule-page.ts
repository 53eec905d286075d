/** A rule tried on whole briefings: those of the repository, and the examples of its own page. */

import { expect } from 'vitest';
import { parse, stringify } from 'yaml';
import { analyze } from '../../../src/analysis/analyze.ts';
import { readAuthorTexts } from '../../../src/analysis/rules/author-texts.ts';
import type { BriefingRule, Finding, RulePage } from '../../../src/analysis/rules/rule.ts';
import { rules } from '../../../src/analysis/rules/rule-list.ts';
import { openMemory } from '../../../src/foundation/memory/memory.ts';
import { briefing, readWhole } from '../../briefing/read.ts';
import { countriesIn } from '../../support/countries-in.ts';
import { reviewOf } from '../../support/review-of.ts';

export function findIn(rule: BriefingRule, text: string, words?: RulePage['texts']): readonly Finding[] {
  const value = readWhole(text);
  const { value: analysis } = analyze(value);
  if (!analysis) throw new Error('a whole briefing has an analysis');
  const review = words && reviewOf(text, words);
  return rule.check({ briefing: value, analysis, review, memory: openMemory(), texts: readAuthorTexts(value), countriesIn });
}

/** The rule is on the list; the wrong example of its page fires, the right one does not. */
export function expectPage(rule: BriefingRule): void {
  expect(rules).toContain(rule);
  const whole = (example: string) => stringify({ ...parse(briefing()), ...parse(example) });
  expect(findIn(rule, whole(rule.wrong), rule.texts).length, 'wrong').toBeGreaterThan(0);
  expect(findIn(rule, whole(rule.right), rule.texts), 'right').toEqual([]);
}
