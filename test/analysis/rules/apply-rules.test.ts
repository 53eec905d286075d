/** The two halves of the rules: which are asked when, and how what they find is told together. */
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analysis/analyze.ts';
import { applyBriefingRules, applySlideRules } from '../../../src/analysis/rules/apply-rules.ts';
import { readAuthorTexts } from '../../../src/analysis/rules/author-texts.ts';
import type { Subject } from '../../../src/analysis/rules/rule.ts';
import { rules } from '../../../src/analysis/rules/rule-list.ts';
import { openMemory } from '../../../src/foundation/memory/memory.ts';
import { briefing, readWhole } from '../../briefing/read.ts';
import { checkTradecraft } from '../../support/check-tradecraft.ts';
import { judgement, slide } from './in-bottom-line.ts';

function subjectOf(more: string): Subject {
  const value = readWhole(briefing(more));
  const { value: analysis } = analyze(value);
  if (!analysis) throw new Error('a whole briefing has an analysis');
  return { briefing: value, analysis, memory: openMemory(), texts: readAuthorTexts(value) };
}

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
/** Too long for a bullet, on a slide that is too full, with a likelihood whose scale no slide shows. */
const dense = `situation: [{ text: ${words(41)} }]\n${judgement('It is likely.', 'likelihood: likely')}`;
const full = [slide('situation', 111)];

describe('the rules', () => {
  it('look at the briefing, at the slides, or at both', () => {
    expect(rules.filter((rule) => !('check' in rule) && !('checkSlides' in rule))).toEqual([]);
    expect(rules.flatMap((rule) => ('checkSlides' in rule ? [rule.code] : []))).toEqual(['ABB001', 'STY003', 'STY007', 'UNC009']);
    expect(rules.flatMap((rule) => ('check' in rule ? [] : [rule.code]))).toEqual(['ABB001', 'STY007', 'UNC009']);
  });

  it('speak of the briefing without slides, and of slides only once they are there', () => {
    const subject = subjectOf(dense);
    const told = (found: ReturnType<typeof applyBriefingRules>) =>
      found.filter(({ code }) => /^(?:STY003|UNC009)$/u.test(code)).map(({ code, finding }) => `${code} ${finding.at}`);
    expect(told(applyBriefingRules(subject))).toEqual(['STY003 situation[0].text']);
    expect(told(applySlideRules({ ...subject, slides: full }))).toEqual([
      'STY003 situation',
      'UNC009 key_judgements[0].likelihood',
    ]);
    expect(told(applySlideRules({ ...subject, slides: [] }))).toEqual(['UNC009 key_judgements[0].likelihood']);
  });

  it('are as loud as the briefing says, and not asked where it says off', () => {
    const subject = subjectOf(`${dense}rules: { STY003: off, UNC009: error }\n`);
    expect(applyBriefingRules(subject).filter(({ code }) => code === 'STY003')).toEqual([]);
    expect(applySlideRules({ ...subject, slides: full }).map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'error UNC009',
    ]);
  });
});

describe('what they found', () => {
  const said = (more: string, slides?: typeof full) => {
    const { briefing, analysis } = subjectOf(more);
    const found = checkTradecraft({ briefing, analysis, ...(slides ? { slides } : {}) }, (at) => ({
      ...{ file: 'b.yaml', line: 1, column: 1 + at.length },
    }));
    return found.map(({ code, message }) => `${code} ${message}`);
  };

  it('is told in the order of codes, whichever half found it', () => {
    const codes = said(dense, full).map((line) => line.slice(0, 6));
    expect(codes).toEqual([...codes].sort());
    expect(codes.filter((code) => code === 'STY003')).toHaveLength(2);
  });

  it('is waived by one waiver in both halves; one of a slide rule waives nothing where there is no deck', () => {
    const waived = `${dense}waive: [{ rule: STY003, reason: Agreed., by: Desk }, { rule: UNC009, reason: Agreed., by: Desk }]\n`;
    expect(said(waived, full).filter((line) => /STY003|UNC009/u.test(line))).toEqual([]);
    expect(said(waived).filter((line) => /STY003|UNC009/u.test(line))).toEqual(['BRF013 unused waiver: UNC009']);
  });
});
