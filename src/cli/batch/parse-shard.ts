/** `--shard auto`: the part that the engine which runs this process gives it, as its documented variables say; or `2/8`. */
import { InvalidArgumentError } from 'commander';
import type { Shard } from './shard.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** How an engine numbers the tasks of one job. */
interface Engine {
  readonly name: string;
  /** Variable with the number of this task. It is set where the engine runs many tasks, and only there. */
  readonly index: string;
  /** Variable with the number of tasks. */
  readonly count: string;
  /** Number of the first task, or the variable that has it. */
  readonly first: number | string;
  /** Variables of an array: the step from one task's number to the next, and the number of the last task. */
  readonly array?: { readonly step: string; readonly last: string };
}

/**
 * Where each engine documents its variables:
 * - Kubernetes, https://kubernetes.io/docs/tasks/job/indexed-parallel-processing-static: JOB_COMPLETION_INDEX counts from 0. The
 *   number of completions is in no variable, so that the job has to hand it over as BRIEFDECK_SHARDS.
 * - Slurm, https://slurm.schedmd.com/sbatch.html, "Output environment variables": numbers begin and step as `--array` says.
 * - GitLab, https://docs.gitlab.com/ci/variables/predefined_variables: CI_NODE_INDEX counts from 1, and is set only with `parallel`.
 * - CircleCI, https://circleci.com/docs/variables: CIRCLE_NODE_INDEX counts from 0.
 * - GitHub Actions, https://docs.github.com/actions/reference/workflows-and-actions/contexts, "strategy": job-index counts from 0. It
 *   is a context and no variable, so that the workflow has to hand it and job-total over, as any other engine can.
 */
const engines: readonly Engine[] = [
  { name: 'Kubernetes', index: 'JOB_COMPLETION_INDEX', count: 'BRIEFDECK_SHARDS', first: 0 },
  {
    name: 'Slurm',
    index: 'SLURM_ARRAY_TASK_ID',
    count: 'SLURM_ARRAY_TASK_COUNT',
    first: 'SLURM_ARRAY_TASK_MIN',
    array: { step: 'SLURM_ARRAY_TASK_STEP', last: 'SLURM_ARRAY_TASK_MAX' },
  },
  { name: 'GitLab', index: 'CI_NODE_INDEX', count: 'CI_NODE_TOTAL', first: 1 },
  { name: 'CircleCI', index: 'CIRCLE_NODE_INDEX', count: 'CIRCLE_NODE_TOTAL', first: 0 },
  { name: 'GitHub Actions or another', index: 'BRIEFDECK_SHARD_INDEX', count: 'BRIEFDECK_SHARDS', first: 0 },
];

/** Every variable that is read. */
export const shardVariables: readonly string[] = [
  ...new Set(
    engines.flatMap(({ index, count, first, array }) => [
      index,
      count,
      ...(typeof first === 'string' ? [first] : []),
      ...(array ? [array.step, array.last] : []),
    ]),
  ),
];

const orWrite = 'or write which part of how many: --shard 1/4.';

/**
 * Reads `2/8` and `auto`.
 * @param env what `auto` is looked up in
 * @throws InvalidArgumentError with what to write instead.
 */
export function parseShard(text: string, env: Environment): Shard {
  if (text.trim() === 'auto') return readEngineShard(env);
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/u.exec(text.trim()) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (index === undefined || shard.index < 1 || shard.index > shard.count)
    throw new InvalidArgumentError(
      'Write which part of how many, the first being 1: 1/4, 2/4, 3/4, 4/4. Where an engine runs the parts, auto asks it.',
    );
  return shard;
}

/**
 * The part of this process, with the variable that gave it. Nothing is guessed: no engine, two of them, or numbers that cannot be are
 * refused, since a task that took itself for the only one would do the work of all.
 * @throws InvalidArgumentError with what to do instead.
 */
function readEngineShard(env: Environment): Shard {
  const [engine, other] = engines.filter(({ index }) => isSet(env, index));
  const named = (each: Engine): string => `${each.index} (${each.name})`;
  if (!engine)
    refuse(
      `No engine says which part this is: looked for ${engines.map(named).join(', ')}. Start it as one of many tasks, ${orWrite}`,
    );
  if (other) refuse(`Two engines say which part this is: ${named(engine)}, ${named(other)}. Unset one of them, ${orWrite}`);
  return shardOf(engine, env);
}

function shardOf({ name, index, count, first, array }: Engine, env: Environment): Shard {
  const read = (variable: string): number => numberIn(variable, { env, index });
  const [here, total] = [read(index), read(count)];
  const begin = typeof first === 'string' ? read(first) : first;
  const step = array ? read(array.step) : 1;
  if (array) checkArray({ name, here, total, begin, step, end: read(array.last) });
  const place = (here - begin) / step + 1;
  if (!Number.isInteger(place) || place < 1 || place > total)
    refuse(`${index} is ${here} and ${count} is ${total}, where parts count from ${begin}. Mend the variables, ${orWrite}`);
  return { index: place, count: total, from: index };
}

interface TaskArray {
  readonly name: string;
  readonly here: number;
  readonly total: number;
  readonly begin: number;
  readonly step: number;
  readonly end: number;
}

/** An array of one task is mostly one that runs again alone, and one with gaps does not say which of its tasks this is. */
function checkArray({ name, here, total, begin, step, end }: TaskArray): void {
  if (total === 1) {
    refuse(`The array of ${name} has this one task, so that nobody says of how many parts it is one. To run task ${here} of an \
earlier array again, requeue it there, as in scontrol requeue JOB_${here}, ${orWrite}`);
  }
  if (step < 1 || (end - begin) / step + 1 !== total)
    refuse(`The array of ${name} has gaps: ${total} tasks from ${begin} to ${end} in steps of ${step}. \
Number them in even steps, as in --array=0-3 or 1-7:2, ${orWrite}`);
}

const isSet = (env: Environment, variable: string): boolean => (env[variable] ?? '') !== '';

function numberIn(variable: string, { env, index }: { readonly env: Environment; readonly index: string }): number {
  if (!isSet(env, variable)) refuse(`${index} is set and ${variable} is not. Set it, ${orWrite}`);
  const text = env[variable] ?? '';
  if (!/^\d{1,9}$/u.test(text)) refuse(`${variable} holds no whole number: ${text.slice(0, 40)}. Mend it, ${orWrite}`);
  return Number(text);
}

function refuse(message: string): never {
  throw new InvalidArgumentError(message);
}
