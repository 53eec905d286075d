/** One run of LibreOffice: without a shell, in a process group of its own, and never for ever. */
import { type ChildProcess, spawn } from 'node:child_process';

export interface OfficeRun {
  readonly program: string;
  /** Folder of settings that belongs to this run alone: an office that the user has open would take the work over. */
  readonly profile: URL;
  /** Seconds. */
  readonly longest: number;
}

/** Why a run came to nothing. */
export type OfficeFault = 'slow' | 'broken';

/** `undefined` when it ended by itself. What it made is for the caller to look at: it answers 0 when it made nothing. */
export function runOffice(args: readonly string[], { program, profile, longest }: OfficeRun): Promise<OfficeFault | undefined> {
  const all = [`-env:UserInstallation=${profile.href}`, '--headless', '--norestore', '--nologo', '--nolockcheck', ...args];
  const child = spawn(program, all, { stdio: 'ignore', windowsHide: true, detached: process.platform !== 'win32' });
  return new Promise((resolve) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      stop(child);
    }, longest * 1000);
    const end = (fault: OfficeFault | undefined): void => {
      clearTimeout(timer);
      resolve(isLate ? 'slow' : fault);
    };
    child.once('error', () => end('broken'));
    child.once('close', (status) => end(status === 0 ? undefined : 'broken'));
  });
}

/** The program is a script that starts another: the group holds both. */
function stop(child: ChildProcess): void {
  try {
    if (process.platform === 'win32' || child.pid === undefined) child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}
