import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { emit } from '../../../src/cli/commands/emit.ts';
import type { EmitStage } from '../../../src/cli/option-values.ts';
import { openWorkshop } from '../../../src/project/open-workshop.ts';
import { tiny, tinyProject } from '../../support/tiny-project.ts';
import { fakeTalk } from '../fake-talk.ts';

const bad = 'briefings/bad.yaml';
const [one, other] = ['briefings/raid.yaml', 'briefings/other.yaml'];
const folder = tinyProject({ [one]: tiny(), [other]: tiny('Other'), [bad]: 'briefdeck: 1\ntitel: x\n' });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(files: readonly string[], stage: EmitStage) {
  const talk = fakeTalk();
  const status = emit(files, { stage }, { workshop: openWorkshop(folder), talk });
  return { status, said: talk.said.join('\n'), printed: talk.printed.join('\n') };
}

describe('briefdeck build --emit', () => {
  it.each(['analysis', 'deck', 'pages'] as const)(
    'prints %s as JSON: a value for one briefing, one a file for several',
    (stage) => {
      const several = run([one, other], stage);
      expect([several.status, several.said]).toEqual([0, '']);
      const values = JSON.parse(several.printed);
      expect(Object.keys(values)).toEqual([one, other]);
      expect(JSON.parse(run([one], stage).printed)).toEqual(values[one]);
    },
  );

  it('prints the markup as templates wrote it, without the trace', () => {
    const { printed } = run([one], 'markup');
    expect(printed).toContain(`<!-- ${one}: frame -->`);
    expect(printed).toContain('<slide id="title"');
    expect(printed).not.toMatch(/_at=|_of=|<_o/u);
  });

  it('says what is wrong in one, and prints the others', () => {
    const { status, said, printed } = run([bad, one], 'deck');
    expect(status).toBe(1);
    expect(said).toContain('briefings/bad.yaml:2:1: BRF001');
    expect(Object.keys(JSON.parse(printed))).toEqual([one]);
  });
});
