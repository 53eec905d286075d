import { expect, it } from 'vitest';
import { memoryHost } from '../../src/foundation/host/memory-host.ts';
import { briefingNamed, findBriefings } from '../../src/project/find-briefings.ts';

const host = memoryHost({ 'briefings/raid.yaml': '', 'briefings/fire.yml': '', 'old/raid.yaml': '', 'briefings/notes.md': '' });

it.each([
  [[], ['briefings/fire.yml', 'briefings/raid.yaml']],
  [['raid'], ['briefings/raid.yaml']],
  [['fire'], ['briefings/fire.yml']],
  [['old'], ['old/raid.yaml']],
  [['old/'], ['old/raid.yaml']],
  [
    ['x.yaml', 'raid'],
    ['x.yaml', 'briefings/raid.yaml'],
  ],
  [['flood'], []],
])('%j are %j', (named, files) => {
  expect(findBriefings(named, host)).toEqual(files);
});

it('one briefing is a path, or a name in the folder of briefings', () => {
  expect(['w/a.yaml', 'fire', 'flood'].map((name) => briefingNamed(name, host))).toEqual([
    'w/a.yaml',
    'briefings/fire.yml',
    'briefings/flood.yaml',
  ]);
});
