/** What one rule says of a small briefing, without waivers and settings. */

import { expect } from 'vitest';
import { analyze } from '../../../src/analysis/analyze.ts';
import { readAuthorTexts } from '../../../src/analysis/rules/author-texts.ts';
import type { BriefingRule, Finding } from '../../../src/analysis/rules/rule.ts';
import { openMemory } from '../../../src/foundation/memory/memory.ts';
import { briefing, readWhole } from '../../briefing/read.ts';
import { countriesIn } from '../../support/countries-in.ts';

export function findingsOf(rule: BriefingRule, more: string, changed: Parameters<typeof briefing>[1] = {}): readonly Finding[] {
  const value = readWhole(briefing(more, changed));
  const { value: analysis } = analyze(value);
  if (!analysis) throw new Error('a whole briefing has an analysis');
  return rule.check({ briefing: value, analysis, memory: openMemory(), texts: readAuthorTexts(value), countriesIn });
}

/** `events[0].time: relative date: last week` for each finding. */
export const said = (...call: Parameters<typeof findingsOf>): readonly string[] =>
  findingsOf(...call).map(({ at, message }) => `${at}: ${message}`);

/** The characters that a text rule means, read from the text that it found them in. */
export function meant(rule: BriefingRule, field: string, text: string): readonly string[] {
  const more = field === 'situation' ? `situation: [{ text: ${JSON.stringify(text)} }]\n` : `${field}: ${JSON.stringify(text)}\n`;
  return findingsOf(rule, more).map(({ within }) => {
    expect(within).toBeDefined();
    return text.slice(within?.from, within?.to);
  });
}

/** The same of a briefing in another language. */
export function saidIn(language: string, rule: BriefingRule, more: string): readonly string[] {
  const value = { ...readWhole(briefing(more)), language };
  const { value: analysis } = analyze(value);
  if (!analysis) throw new Error('a whole briefing has an analysis');
  return rule
    .check({ briefing: value, analysis, memory: openMemory(), texts: readAuthorTexts(value), countriesIn })
    .map(({ at, message }) => `${at}: ${message}`);
}
