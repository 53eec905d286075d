/**
 * Slurm on this machine alone: its two daemons and munge, which vouches for who asks, from Debian's packages slurm-wlm and munge. All they
 * hold is in one folder that nobody else may enter, they listen on 127.0.0.1 only, and they run as whoever runs the test.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { hostname, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/sbin'];
const programs = ['munged', 'slurmctld', 'slurmd', 'sbatch', 'scancel', 'scontrol', 'sinfo', 'squeue'];

/** Programs that this machine lacks. */
export const missingPrograms = (): readonly string[] =>
  programs.filter((name) => !folders.some((folder) => existsSync(join(folder, name))));

export interface Slurm {
  /** Runs a program of Slurm. @returns what it prints */
  readonly ask: (program: string, args: readonly string[], env?: Readonly<Record<string, string>>) => string;
  /** State of each task of an array by its number: RUNNING, COMPLETED, FAILED … */
  readonly states: (job: string) => Readonly<Record<string, string>>;
  /** Ends the daemons and all that they run. */
  readonly stop: () => Promise<void>;
}

/** Asks again and again; how long that takes is no matter, only that it ends some time. @throws what `tell` says */
export async function until(isSo: () => boolean, tell: () => string, seconds = 300): Promise<void> {
  for (let tries = 0; !isSo(); tries++) {
    if (tries > seconds * 10) throw new Error(`not so after ${seconds} seconds: ${tell()}`);
    await wait(100);
  }
}

/** Ready to take jobs. @param tasks how many run at once, whatever the number of cores */
export async function startSlurm(tasks: number): Promise<Slurm> {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-slurm-'));
  const conf = join(folder, 'slurm.conf');
  for (const name of ['state', 'spool']) mkdirSync(join(folder, name), { mode: 0o700 });
  writeFileSync(conf, configure(folder, { tasks, ports: await freePorts() }));
  // The key is read by these daemons alone, which end with the test; it need not be a secret beyond the folder's own rights.
  writeFileSync(join(folder, 'key'), createHash('sha512').update(folder).digest(), { mode: 0o600 });
  // Without the variables of an engine that may run the test itself, or of the runner of tests.
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:SLURM|CI_|CIRCLE_|JOB_|BRIEFDECK_|NODE_|VITEST)/u.test(name));
  const base = { ...Object.fromEntries(kept), PATH: folders.join(':'), SLURM_CONF: conf };
  const daemons: ChildProcess[] = [];
  const dog = spawn('sh', ['-c', watchdog, 'sh', `${process.pid}`, conf, folder], { detached: true, stdio: 'ignore' });
  dog.unref();
  const logs = () => ['munged', 'slurmctld', 'slurmd'].map((name) => tail(join(folder, `${name}.txt`))).join('\n');
  const start = (name: string, args: readonly string[]): void => {
    const log = openSync(join(folder, `${name}.txt`), 'a');
    daemons.push(spawn(name, args, { env: base, stdio: ['ignore', log, log] }));
  };
  const ask: Slurm['ask'] = (program, args, env = {}) =>
    execFileSync(program, args, { env: { ...base, ...env }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const states: Slurm['states'] = (job) => {
    const lines = ask('squeue', ['--noheader', '--array', '--states=all', `--jobs=${job}`, '--format=%K %T'])
      .trim()
      .split('\n');
    return Object.fromEntries(lines.map((line) => line.trim().split(' ')));
  };
  const stop = async (): Promise<void> => {
    try {
      ask('scancel', ['--signal=KILL', '--full', `--user=${userInfo().username}`]);
    } catch {
      // It has not come up; what is there ends below.
    }
    for (const daemon of daemons) daemon.kill('SIGTERM');
    for (let tries = 0; tries < 100 && ours(conf).length > 0; tries++) await wait(100);
    for (const id of ours(conf)) kill(id);
    await until(
      () => ours(conf).length === 0,
      () => `processes ${ours(conf)}`,
      30,
    );
    dog.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const socket = join(folder, 'socket');
    const own = ['key', 'pid', 'seed', 'log'].map((name) => `--${name}-file=${join(folder, name)}`);
    // By force, since it would rather have a folder that all may enter.
    start('munged', ['--foreground', '--force', ...own, `--socket=${socket}`]);
    await until(() => existsSync(socket), logs, 60);
    start('slurmctld', ['-D', '-c', '-f', conf]);
    start('slurmd', ['-D', '-f', conf]);
    const isReady = (): boolean => {
      if (daemons.some(({ exitCode, signalCode }) => exitCode !== null || signalCode !== null)) throw new Error(logs());
      try {
        return ask('sinfo', ['--noheader', '--format=%T']).trim() === 'idle';
      } catch {
        return false;
      }
    };
    await until(isReady, logs, 120);
    return { ask, states, stop };
  } catch (thrown) {
    await stop();
    throw thrown;
  }
}

/** Ends what `ours` finds when the process of the test is gone without having done so: killed, or out of memory. */
const watchdog = `while [ -e "/proc/$1" ]; do sleep 1; done
for found in $(grep -lszxF "SLURM_CONF=$2" /proc/[0-9]*/environ); do
  id="\${found#/proc/}"
  kill -KILL "\${id%/environ}"
done
rm -rf "$3"`;

interface Wish {
  readonly tasks: number;
  readonly ports: readonly [number, number];
}

/** No groups of the kernel, no accounting, no mail: what a machine without systemd, or a container, can do. */
function configure(folder: string, { tasks, ports: [controller, node] }: Wish): string {
  const [name = '', user] = [hostname().split('.')[0], userInfo().username];
  const lines = [
    'ClusterName=briefdeck',
    `SlurmctldHost=${name}(127.0.0.1)`,
    `SlurmctldPort=${controller}`,
    `SlurmdPort=${node}`,
    'CommunicationParameters=NoCtldInAddrAny,NoInAddrAny',
    `SlurmUser=${user}`,
    `SlurmdUser=${user}`,
    'AuthType=auth/munge',
    'CredType=cred/munge',
    // A task that is run again waits until the credential of its first run has expired.
    `AuthInfo=socket=${join(folder, 'socket')},cred_expire=30`,
    `StateSaveLocation=${join(folder, 'state')}`,
    `SlurmdSpoolDir=${join(folder, 'spool')}`,
    `SlurmctldPidFile=${join(folder, 'slurmctld.pid')}`,
    `SlurmdPidFile=${join(folder, 'slurmd.pid')}`,
    'ProctrackType=proctrack/linuxproc',
    'TaskPlugin=task/none',
    'JobAcctGatherType=jobacct_gather/none',
    'MpiDefault=none',
    'SwitchType=switch/none',
    'SelectType=select/cons_tres',
    'SelectTypeParameters=CR_CPU',
    'ReturnToService=2',
    // Tasks that ended are still told of at the end of the test.
    'MinJobAge=86400',
    // As many processors as tasks, though the machine may have fewer.
    'SlurmdParameters=config_overrides',
    `NodeName=${name} NodeAddr=127.0.0.1 CPUs=${tasks} State=UNKNOWN`,
    'PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP',
  ];
  return `${lines.join('\n')}\n`;
}

/** Below those that the system gives to whoever asks for any (32768 and up), so that nobody is given them meanwhile. */
async function freePorts(): Promise<readonly [number, number]> {
  const found: number[] = [];
  for (let port = 20_000 + (process.pid % 10_000); found.length < 2; port++) if (await isFree(port)) found.push(port);
  return [found[0] ?? 0, found[1] ?? 0];
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** Processes that were given this configuration: the daemons, what they started, and what that started. */
const ours = (conf: string): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .filter((id) => read(`/proc/${id}/environ`).split('\0').includes(`SLURM_CONF=${conf}`))
    .map(Number);

function kill(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

const tail = (path: string): string => `${path}:\n${read(path).split('\n').slice(-15).join('\n')}`;
