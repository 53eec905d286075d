/** The command in a process of its own, which is ended when it takes too long or too much. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Ended {
  /** Absent where it was ended. */
  readonly code?: number;
  /** Why it was ended, or which signal it died of. */
  readonly lost?: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly megabytes: number;
}

/**
 * Seconds in which nothing is done at all, as by one who waits for a pipe; of processor time, which a busy machine does not
 * lengthen; of the clock, where the system tells neither; and megabytes.
 */
export const limits = { idle: 15, busy: 20, waiting: 120, megabytes: 1_500 } as const;
const glance = 50;
/** Characters of output that are kept. */
const mostOutput = 50_000_000;

export interface Called {
  readonly command: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

export function watchCommand({ command, args, folder, env }: Called): Promise<Ended> {
  const child = spawn(process.execPath, [command, ...args], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, CI: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      if (said[name].length < mostOutput) said[name] += text;
    });
  let lost: string | undefined;
  let megabytes = 0;
  const since = performance.now();
  let lastWork = { seconds: 0, at: since };
  const end = (why: string): void => {
    lost ??= why;
    child.kill('SIGKILL');
  };
  const timer = setInterval(() => {
    const used = useOf(child.pid);
    megabytes = Math.max(megabytes, used.megabytes);
    if (used.seconds > lastWork.seconds) lastWork = { seconds: used.seconds, at: performance.now() };
    if (used.megabytes > limits.megabytes) end(`more than ${limits.megabytes} MB`);
    else if (used.seconds > limits.busy) end(`more than ${limits.busy} s of processor time`);
    else if (lastWork.seconds > 0 && performance.now() - lastWork.at > limits.idle * 1000) end(`idle for ${limits.idle} s`);
    else if (performance.now() - since > limits.waiting * 1000) end(`more than ${limits.waiting} s`);
  }, glance);
  return new Promise((resolve) => {
    child.once('close', (code, signal) => {
      clearInterval(timer);
      const why = lost ?? (signal === null ? undefined : `died of ${signal}`);
      resolve({ ...said, megabytes, ...(why === undefined ? { code: code ?? -1 } : { lost: why }) });
    });
  });
}

/** Of a process, where the system tells; a hundredth of a second is Linux's unit. */
function useOf(pid: number | undefined): { readonly megabytes: number; readonly seconds: number } {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    const [, kilobytes = '0'] = /^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return { megabytes: Number(kilobytes) / 1000, seconds: (Number(fields[11]) + Number(fields[12])) / 100 };
  } catch {
    return { megabytes: 0, seconds: 0 };
  }
}
