/** Shows an address in the browser of whoever called the command. */
import { spawn } from 'node:child_process';

/** Where there is no screen, nothing happens: the address was printed too. */
export function openBrowser(url: string): void {
  const { platform, env } = process;
  if (env.CI || (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY)) return;
  const [command, args] = launchers[platform] ?? ['xdg-open', []];
  spawn(command, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

const launchers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, readonly string[]]>>> = {
  darwin: ['open', []],
  // `start` takes the first quoted word for the title of a window.
  win32: ['cmd', ['/c', 'start', '']],
};
