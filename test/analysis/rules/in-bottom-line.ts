/** Text rules on one judgement, and rules on slides. */

import { expect } from 'vitest';
import { analyze } from '../../../src/analysis/analyze.ts';
import { readAuthorTexts } from '../../../src/analysis/rules/author-texts.ts';
import type { BriefingRule, SlideRule, SlideText } from '../../../src/analysis/rules/rule.ts';
import { openMemory } from '../../../src/foundation/memory/memory.ts';
import { briefing, readWhole } from '../../briefing/read.ts';
import { findingsOf } from './findings-of.ts';

/** The characters meant, of findings in the text of the bottom line. */
export function inBottomLine(rule: BriefingRule, text: string, more = ''): readonly string[] {
  return findingsOf(rule, `bottom_line: { text: ${JSON.stringify(text)} }\n${more}`).flatMap(({ at, within }) => {
    if (at !== 'bottom_line.text') return [];
    expect(within).toBeDefined();
    return [text.slice(within?.from, within?.to)];
  });
}

/** One key judgement, as flow fields after its statement. */
export const judgement = (statement: string, fields = ''): string =>
  `key_judgements:\n  - { id: J1, statement: ${JSON.stringify(statement)}${fields && `, ${fields}`} }\n`;

export const slide = (id: string, words: number, changed: Partial<SlideText> = {}): SlideText => ({
  ...{ id, words, texts: [], title: { text: 'T', at: null }, hasYardstick: false, columns: [] },
  ...changed,
});

export function saidOfSlides(rule: SlideRule, more: string, slides: readonly SlideText[]): readonly string[] {
  const value = readWhole(briefing(more));
  const { value: analysis } = analyze(value);
  if (!analysis) throw new Error('a whole briefing has an analysis');
  return rule
    .checkSlides({ briefing: value, analysis, memory: openMemory(), texts: readAuthorTexts(value), slides })
    .map(({ at, message }) => `${at}: ${message}`);
}
