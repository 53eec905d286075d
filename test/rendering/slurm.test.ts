/**
 * Many machines, for real: the script of `briefings/MANY.md` as an array of Slurm's. Four tasks build 100 briefings into one folder, two are killed
 * halfway and run again; all decks are there, each from one task, with the bytes that one process writes.
 */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleCommand, commandFile, makeProject, type Run, runCommand } from '../support/run-command.ts';
import { recipes } from '../support/shard-recipes.ts';
import { missingPrograms, type Slurm, startSlurm, until } from '../support/slurm.ts';
import { tiny } from '../support/tiny-project.ts';

const missing = missingPrograms();
if (missing.length > 0) console.warn(`Slurm is not tried: no ${missing.join(', ')}. Debian: apt-get install slurm-wlm munge`);

const tasks = ['0', '1', '2', '3'];
const killed = ['1', '2'];
/** The tasks take turns: number 1083 is built by task 3. */
const numbers = Array.from({ length: 100 }, (_, index) => 1000 + index);
/** Each task has as many. */
const share = numbers.length / tasks.length;
const ofTask = (task: string): readonly string[] =>
  numbers.filter((each) => each % 4 === Number(task)).map((each) => `b${each}.pptx`);
/** Well before the end of a killed task, and well after its beginning however many threads it has. */
const lastDecks: Readonly<Record<string, string>> = { 1: 'b1081.pptx', 2: 'b1082.pptx' };

let folder = '';
let slurm: Slurm | undefined;
let job = '';
let one: Run | undefined;

const path = (name: string): string => join(folder, name);
const ask = (program: string, args: readonly string[]): string => {
  if (!slurm) throw new Error('Slurm has not started');
  return slurm.ask(program, args, { PATH: `${path('bin')}:${process.env.PATH}` });
};
const states = (of: string) => slurm?.states(of) ?? {};
const decks = (): readonly string[] => readdirSync(path('out')).filter((name) => name.endsWith('.pptx'));
const leftovers = (): readonly string[] =>
  ['out', 'out/.briefdeck'].flatMap((place) => readdirSync(path(place))).filter((name) => name.endsWith('.tmp'));
const said = (of: string, task: string): readonly string[] =>
  readFileSync(path(`said/${of}-${task}`), 'utf8')
    .trim()
    .split('\n');
/** Without the time. */
const lastSaid = (of: string, task: string): string =>
  said(of, task)
    .at(-1)
    ?.replace(/ \(\d+\.\d s\)/u, '') ?? '';

const options = () => ['--parsable', '--open-mode=append', `--chdir=${folder}`, `--output=${path('said/%A-%a')}`];
const submit = (...more: readonly string[]): string => ask('sbatch', [...options(), ...more, path('decks.sh')]).trim();
const areAll = (of: string, state: string): Promise<void> =>
  until(
    () => Object.values(states(of)).every((each) => each === state),
    () => JSON.stringify(states(of)),
  );

/** Stops its process at the moment when a deck is written but not yet in its place; only being killed ends that. */
const standStill = `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const rename = fs.renameSync;
fs.renameSync = (from, to) => {
  if (!String(to).endsWith(process.env.STAND_STILL_AT)) return rename(from, to);
  process.kill(process.pid, 'SIGSTOP');
  // A thread may run on for a moment before its process stands still.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
};
syncBuiltinESMExports();
`;

/** Stands for the installed command: \`npx briefdeck …\`. A task that is to be killed stands still in its first run. */
const npx = (): string => `#!/bin/sh
shift
task="$SLURM_ARRAY_TASK_ID"
if [ ! -e "${path('bin')}/$task.pid" ]; then
  case "$task" in
${killed.map((task) => `    ${task}) export STAND_STILL_AT=${lastDecks[task]} NODE_OPTIONS="--import=${pathToFileURL(path('bin/stand-still.mjs'))}" ;;`).join('\n')}
  esac
  echo $$ >"${path('bin')}/$task.new" && mv "${path('bin')}/$task.new" "${path('bin')}/$task.pid"
fi
exec "${process.execPath}" "${commandFile}" "$@"
`;

const pidOf = (task: string): number => Number(readFileSync(path(`bin/${task}.pid`), 'utf8'));
/** As man 5 proc has it: the letter after the name in brackets. */
function standsStill(task: string): boolean {
  if (!existsSync(path(`bin/${task}.pid`))) return false;
  const [, state] = /\) (\w)/u.exec(readFileSync(`/proc/${pidOf(task)}/stat`, 'latin1')) ?? [];
  return state === 'T';
}

describe.skipIf(missing.length > 0)('an array of four tasks', () => {
  beforeAll(async () => {
    bundleCommand();
    folder = makeProject();
    rmSync(path('briefings'), { recursive: true });
    for (const name of ['briefings', 'bin', 'said', 'out']) mkdirSync(path(name));
    for (const each of numbers) writeFileSync(path(`briefings/b${each}.yaml`), tiny(`Raid ${each}`));
    writeFileSync(path('decks.sh'), recipes().Slurm ?? '');
    writeFileSync(path('bin/stand-still.mjs'), standStill);
    writeFileSync(path('bin/npx'), npx());
    chmodSync(path('bin/npx'), 0o755);
    slurm = await startSlurm(tasks.length);
  }, 300_000);

  afterAll(async () => {
    await slurm?.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 120_000);

  it('of which two are killed halfway', async () => {
    job = submit();
    const halfway = (): boolean => killed.every(standsStill);
    await until(halfway, () => JSON.stringify(states(job)));
    for (const task of killed) {
      const done = ofTask(task).filter((deck) => decks().includes(deck));
      expect(done.length).toBeGreaterThan(0);
      expect(done).not.toContain(lastDecks[task]);
    }
    // What stands beside the decks now has to be swept up by those who come after.
    expect(leftovers().length).toBeGreaterThanOrEqual(killed.length);
    process.kill(pidOf('1'), 'SIGKILL');
    ask('scancel', ['--signal=KILL', '--full', `${job}_2`]);
    const isOver = () => killed.every((task) => !['RUNNING', 'COMPLETING'].includes(states(job)[task] ?? ''));
    await until(isOver, () => JSON.stringify(states(job)));
    for (const task of killed) expect(states(job)[task]).toMatch(/^(?:FAILED|CANCELLED)$/u);
  }, 600_000);

  it('builds every deck once when they are run again', async () => {
    for (const task of killed) ask('scontrol', ['requeue', `${job}_${task}`]);
    // Slurm waits for half a minute before it runs them.
    one = await runCommand(['build', '--quiet', '--out', 'one'], folder);
    await areAll(job, 'COMPLETED');
    expect([...decks()].sort()).toEqual(numbers.map((each) => `b${each}.pptx`));
    expect(leftovers()).toEqual([]);
    for (const task of tasks) {
      const lines = said(job, task).filter((line) => line.startsWith('out/'));
      const built = lines.map((line) => line.replace(/^out\/(\S+): .*$/u, '$1'));
      expect([...new Set(built)].sort()).toEqual(ofTask(task));
      const shard = `shard ${Number(task) + 1}/4 from SLURM_ARRAY_TASK_ID: `;
      if (killed.includes(task)) {
        const [, again, before] = /^(\d+) decks? built, (\d+) unchanged$/u.exec(lastSaid(job, task).replace(shard, '')) ?? [];
        expect([Number(again) + Number(before), Number(again) > 0, Number(before) > 0]).toEqual([share, true, true]);
      } else {
        expect(built).toEqual(ofTask(task));
        expect(lastSaid(job, task)).toBe(`${shard}${share} decks built`);
      }
    }
  }, 600_000);

  it('writes the bytes that one process writes', () => {
    expect(one).toEqual({ status: 0, stdout: '', stderr: '' });
    const differ = decks().filter((deck) => !readFileSync(path(`out/${deck}`)).equals(readFileSync(path(`one/${deck}`))));
    expect([differ, readdirSync(path('one')).length]).toEqual([[], numbers.length + 1]);
  });

  it('builds nothing when all are run again, and refuses one that does not know of how many', async () => {
    const again = submit();
    const alone = submit('--array=2');
    await areAll(again, 'COMPLETED');
    await areAll(alone, 'FAILED');
    for (const task of tasks)
      expect(lastSaid(again, task)).toBe(
        `shard ${Number(task) + 1}/4 from SLURM_ARRAY_TASK_ID: ${share} decks unchanged; --force builds them again`,
      );
    expect(said(alone, '2').join('\n')).toContain('requeue it there, as in scontrol requeue JOB_2');
  }, 600_000);
});
