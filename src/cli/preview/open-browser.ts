/**
 * Shows an address in the browser of whoever called the command. What a program is called with can be read by every user of
 * the machine, so a secret address is not given to the browser itself but, as Jupyter does, in a file that only the owner may
 * read and that leads on to it.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Where there is no screen, or the file cannot be written, nothing happens: the address was printed too.
 * @returns what takes the file away again
 */
export function openBrowser(url: string): () => void {
  const { platform, env } = process;
  if (env.CI || (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY)) return () => {};
  const [command, args] = launchers[platform] ?? ['xdg-open', []];
  let folder: string;
  try {
    folder = mkdtempSync(join(tmpdir(), 'briefdeck-open-'));
    const file = join(folder, 'preview.html');
    writeFileSync(file, pageTo(url), { mode: 0o600, flag: 'wx' });
    spawn(command, [...args, file], { stdio: 'ignore', detached: true })
      .on('error', () => {})
      .unref();
  } catch {
    return () => {};
  }
  return () => rmSync(folder, { recursive: true, force: true });
}

const launchers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, readonly string[]]>>> = {
  darwin: ['open', []],
  // `start` takes the first quoted word for the title of a window.
  win32: ['cmd', ['/c', 'start', '']],
};

const pageTo = (url: string): string =>
  '<!doctype html><meta charset="utf-8"><title>Briefdeck preview</title><meta name="referrer" content="no-referrer">' +
  `<meta http-equiv="refresh" content="0; url=${url}"><p><a href="${url}">To the preview</a>\n`;
