import { describe, expect, it } from 'vitest';
import { type Environment, parseShard, shardVariables } from '../../../src/cli/batch/parse-shard.ts';

describe('a part that is written', () => {
  it.each([
    ['1/1', { index: 1, count: 1 }],
    ['2/8', { index: 2, count: 8 }],
    [' 8/8 ', { index: 8, count: 8 }],
  ])('%s', (text, shard) => expect(parseShard(text, { CI_NODE_INDEX: '1', CI_NODE_TOTAL: '2' })).toEqual(shard));

  it.each(['0/3', '4/3', '1', '1/0', '/', 'a/b', '-1/3', '1.5/3', '1/3/5', '1/9999999', 'automatic', ''])(
    '%s is refused with what to write',
    (text) => expect(() => parseShard(text, {})).toThrow('Write which part of how many, the first being 1: 1/4, 2/4, 3/4, 4/4.'),
  );
});

/** What Slurm 22.05 was seen to set for a task of `--array`. */
const slurm = (task: number, [min, max, step, count]: readonly [number, number, number, number]): Environment => ({
  SLURM_ARRAY_JOB_ID: '17',
  SLURM_ARRAY_TASK_ID: `${task}`,
  SLURM_ARRAY_TASK_MIN: `${min}`,
  SLURM_ARRAY_TASK_MAX: `${max}`,
  SLURM_ARRAY_TASK_STEP: `${step}`,
  SLURM_ARRAY_TASK_COUNT: `${count}`,
});

describe('a part that the engine gives', () => {
  it.each<[string, Environment, number, number, string]>([
    ['Kubernetes', { JOB_COMPLETION_INDEX: '0', BRIEFDECK_SHARDS: '4' }, 1, 4, 'JOB_COMPLETION_INDEX'],
    ['Kubernetes, the last', { JOB_COMPLETION_INDEX: '3', BRIEFDECK_SHARDS: '4' }, 4, 4, 'JOB_COMPLETION_INDEX'],
    ['Slurm 0-3', slurm(2, [0, 3, 1, 4]), 3, 4, 'SLURM_ARRAY_TASK_ID'],
    ['Slurm 1-4', slurm(1, [1, 4, 1, 4]), 1, 4, 'SLURM_ARRAY_TASK_ID'],
    ['Slurm 1-7:2', slurm(7, [1, 7, 2, 4]), 4, 4, 'SLURM_ARRAY_TASK_ID'],
    ['Slurm 1-8:3, whose last is 7', slurm(4, [1, 7, 3, 3]), 2, 3, 'SLURM_ARRAY_TASK_ID'],
    ['Slurm 4-6', slurm(6, [4, 6, 1, 3]), 3, 3, 'SLURM_ARRAY_TASK_ID'],
    ['GitLab', { CI_NODE_INDEX: '1', CI_NODE_TOTAL: '4' }, 1, 4, 'CI_NODE_INDEX'],
    ['GitLab, the last', { CI_NODE_INDEX: '4', CI_NODE_TOTAL: '4' }, 4, 4, 'CI_NODE_INDEX'],
    ['CircleCI', { CIRCLE_NODE_INDEX: '0', CIRCLE_NODE_TOTAL: '3' }, 1, 3, 'CIRCLE_NODE_INDEX'],
    ['CircleCI, not parallel', { CIRCLE_NODE_INDEX: '0', CIRCLE_NODE_TOTAL: '1' }, 1, 1, 'CIRCLE_NODE_INDEX'],
    ['GitHub Actions', { BRIEFDECK_SHARD_INDEX: '1', BRIEFDECK_SHARDS: '2' }, 2, 2, 'BRIEFDECK_SHARD_INDEX'],
    [
      'an empty variable is none',
      { CI_NODE_INDEX: '', BRIEFDECK_SHARD_INDEX: '1', BRIEFDECK_SHARDS: '2' },
      2,
      2,
      'BRIEFDECK_SHARD_INDEX',
    ],
  ])('%s', (_, env, index, count, from) => expect(parseShard('auto', env)).toEqual({ index, count, from }));

  it.each<[string, Environment, string]>([
    ['no engine', {}, 'No engine says which part this is: looked for JOB_COMPLETION_INDEX (Kubernetes), SLURM_ARRAY_TASK_ID'],
    ['GitLab without parallel', { CI_NODE_TOTAL: '1' }, 'No engine says which part this is'],
    ['a count alone', { BRIEFDECK_SHARDS: '4' }, 'No engine says which part this is'],
    [
      'two engines',
      { ...slurm(0, [0, 3, 1, 4]), CI_NODE_INDEX: '1', CI_NODE_TOTAL: '2' },
      'Two engines say which part this is: SLURM_ARRAY_TASK_ID (Slurm), CI_NODE_INDEX (GitLab).',
    ],
    [
      'a count that nobody handed over',
      { JOB_COMPLETION_INDEX: '0' },
      'JOB_COMPLETION_INDEX is set and BRIEFDECK_SHARDS is not.',
    ],
    ['a word', { CI_NODE_INDEX: 'one', CI_NODE_TOTAL: '4' }, 'CI_NODE_INDEX holds no whole number: one.'],
    [
      'a negative number',
      { JOB_COMPLETION_INDEX: '-1', BRIEFDECK_SHARDS: '4' },
      'JOB_COMPLETION_INDEX holds no whole number: -1.',
    ],
    ['an expression that nobody computed', { BRIEFDECK_SHARD_INDEX: '$[x]', BRIEFDECK_SHARDS: '4' }, 'holds no whole number'],
    ['a place behind the last', { JOB_COMPLETION_INDEX: '4', BRIEFDECK_SHARDS: '4' }, 'where parts count from 0.'],
    ['a place before the first', { CI_NODE_INDEX: '0', CI_NODE_TOTAL: '4' }, 'where parts count from 1.'],
    ['no parts', { CIRCLE_NODE_INDEX: '0', CIRCLE_NODE_TOTAL: '0' }, 'where parts count from 0.'],
    ['one task of an array, run again alone', slurm(2, [2, 2, 1, 1]), 'as in scontrol requeue JOB_2, or write'],
    ['some tasks of an array, run again', slurm(2, [0, 2, 1, 2]), 'has gaps: 2 tasks from 0 to 2 in steps of 1.'],
    ['an array of a list', slurm(3, [1, 7, 1, 4]), 'has gaps'],
    ['a task between two steps', slurm(2, [1, 7, 2, 4]), 'SLURM_ARRAY_TASK_ID is 2'],
    ['a step of nothing', slurm(0, [0, 3, 0, 4]), 'has gaps'],
    ['an array of an engine that tells less', { SLURM_ARRAY_TASK_ID: '1' }, 'SLURM_ARRAY_TASK_COUNT is not'],
  ])('%s is refused', (_, env, message) => {
    expect(() => parseShard('auto', env)).toThrow(message);
    expect(() => parseShard('auto', env)).toThrow('or write which part of how many: --shard 1/4.');
  });

  it('reads these variables and no others', () => {
    const asked = new Set<string>();
    const get = (env: Environment, name: string): string | undefined => {
      asked.add(name);
      return env[name];
    };
    parseShard('auto', new Proxy(slurm(2, [0, 3, 1, 4]), { get }));
    expect([...asked].filter((name) => !shardVariables.includes(name))).toEqual([]);
  });
});
