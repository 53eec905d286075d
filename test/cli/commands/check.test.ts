import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type CheckOptions, check } from '../../../src/cli/commands/check.ts';
import { openWorkshop } from '../../../src/project/open-workshop.ts';
import { isfara } from '../../briefing/read.ts';
import { makeProject } from '../../support/run-command.ts';
import { fakeTalk } from '../fake-talk.ts';

/** The example with one sentence that only made sense in its week. */
const late = isfara.replace('killed three guards."', 'killed three guards last week."');
const lastLine = (text: string) => text.split('\n').at(-1);
const folder = makeProject({ 'briefings/late.yaml': late, 'briefings/bad.yaml': 'briefdeck: 1\ntitel: Raid\n' });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(name: string, options: Partial<CheckOptions> = {}) {
  const talk = fakeTalk();
  const context = { workshop: openWorkshop(folder), talk, folder };
  const status = check([`briefings/${name}`], { format: 'text', strict: false, ...options }, context);
  return { status, said: talk.said.join('\n'), printed: talk.printed.join('\n') };
}

describe('briefdeck check', () => {
  it('has nothing to say of the example, and writes nothing', () => {
    const { status, said } = run('isfara-2006.yaml');
    expect([status, said]).toEqual([0, 'briefings/isfara-2006.yaml: nothing to mend']);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('says what a tradecraft rule finds, and builds all the same', () => {
    const { status, said } = run('late.yaml');
    expect(said).toMatch(/^briefings\/late\.yaml:\d+:\d+: TIM003: warning: relative date: last week$/mu);
    expect(lastLine(said)).toMatch(/^briefings\/late\.yaml: \d+ warnings?$/u);
    expect(status).toBe(0);
  });

  it('takes a rule’s warning for a mistake with --strict', () => expect(run('late.yaml', { strict: true }).status).toBe(1));

  it('takes it for one where the briefing makes it an error, and for none where it is waived', () => {
    const loud = `${late}rules: { TIM003: error }\n`;
    const waived = late.replace('waive:\n', 'waive:\n  - { rule: TIM003, reason: Told on the day., by: Desk }\n');
    const other = makeProject({ 'briefings/loud.yaml': loud, 'briefings/waived.yaml': waived });
    const call = (name: string) => {
      const talk = fakeTalk();
      const status = check(
        [`briefings/${name}`],
        { format: 'text', strict: false },
        { workshop: openWorkshop(other), talk, folder: other },
      );
      return { status, isFound: talk.said.some((line) => line.includes('TIM003')) };
    };
    expect(call('loud.yaml')).toEqual({ status: 1, isFound: true });
    expect(call('waived.yaml').isFound).toBe(false);
    rmSync(other, { recursive: true, force: true });
  });

  it.each(['json', 'github', 'sarif'] as const)('prints %s to stdout, and nothing else', (format) => {
    const { status, said, printed } = run('bad.yaml', { format });
    expect([status, said]).toEqual([1, '']);
    expect(printed).toContain('BRF001');
    expect(printed).toContain('briefings/bad.yaml');
    expect(printed).not.toContain(folder);
    if (format !== 'github') expect(JSON.parse(printed)).toBeTypeOf('object');
    else
      expect(printed).toMatch(
        /^::error file=briefings\/bad\.yaml,line=2,col=1,title=BRF001::unknown field: titel%0Ahint: did you mean title\?$/mu,
      );
  });

  it('reports a file that cannot be read in every format', () => {
    const { status, printed } = run('nosuch.yaml', { format: 'sarif' });
    expect(status).toBe(3);
    expect(JSON.parse(printed).runs[0].results).toMatchObject([{ ruleId: 'IO001', level: 'error' }]);
  });
});
