/** Files that are none: named pipes, sockets, links. Only where the system has them. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname } from 'node:path';

export const hasOddFiles = process.platform !== 'win32';

/** Whoever opens it to read waits until somebody writes. */
export function makePipe(path: string): void {
  prepare(path);
  execFileSync('mkfifo', [path]);
}

export function makeLink(to: string, path: string): void {
  prepare(path);
  symlinkSync(to, path);
}

/** @returns how to close it, which removes it as well */
export async function makeSocket(path: string): Promise<() => Promise<void>> {
  prepare(path);
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(path, resolve));
  return () => new Promise((resolve) => server.close(() => resolve()));
}

function prepare(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { recursive: true, force: true });
}
