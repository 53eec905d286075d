import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/analysis/rules/rule-list.ts';
import { explain } from '../../../src/cli/commands/explain.ts';
import { codes } from '../../../src/foundation/codes.ts';
import { fakeTalk } from '../fake-talk.ts';

function ask(code?: string) {
  const talk = fakeTalk();
  return { status: explain(code, talk), out: talk.printed.join('\n'), said: talk.said };
}

describe('briefdeck explain', () => {
  it('prints the page of a rule, asked for by its code or name', () => {
    const { status, out, said } = ask('TIM003');
    expect([status, said]).toEqual([0, []]);
    expect(out).toMatch(/^# TIM003 relative-date\n\n\*\*warning\*\* · from: ICD 203/u);
    for (const part of [
      'Why it matters.',
      '**Wrong**',
      'raided the post last week',
      '**Right**',
      '{ rule: TIM003, ',
      'TIM003: note',
    ]) {
      expect(out).toContain(part);
    }
    expect(ask('tim003').out).toBe(out);
    expect(ask('relative-date').out).toBe(out);
  });

  it('prints the row of any other code', () => {
    expect(ask('brf001')).toMatchObject({
      status: 0,
      out: '# BRF001 unknown field\n\nUse the suggested name, or delete the field.\n',
    });
  });

  it('answers 2 to an unknown code, with the nearest', () => {
    expect(ask('TIM03')).toMatchObject({
      status: 2,
      out: '',
      said: ['error: unknown code: TIM03', '  hint: did you mean TIM003?', expect.stringContaining('lists them all')],
    });
    expect(ask('tim9').said[1]).toBe('  hint: known codes: TIM001, TIM002, TIM003, TIM004, TIM005, TIM006, TIM007');
    expect(ask('constructor').status).toBe(2);
    expect(ask('').status).toBe(2);
  });

  it('lists every code, one a line', () => {
    const lines = ask().out.split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual([...rules.map(({ code }) => code), ...Object.keys(codes)]);
    expect(lines).toContainEqual(expect.stringMatching(/^TIM003 {2}warning {2}relative-date: \S/u));
    expect(lines).toContain('BRF001  unknown field');
  });
});
