/** The watch with the disk's own notices, in a process of its own. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { bundleCommand, listen, start } from '../support/run-command.ts';
import { tiny, tinyProject } from '../support/tiny-project.ts';

const edit = (folder: string, path: string, from: string | RegExp, to: string): void => {
  const full = join(folder, path);
  writeFileSync(full, readFileSync(full, 'utf8').replace(from, to));
};

it('briefdeck build --watch follows saves on the disk, and ends well with Ctrl+C', async () => {
  bundleCommand();
  const folder = tinyProject({ 'w/a.yaml': tiny('First') });
  const child = start(['build', '--watch', 'w'], folder);
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = listen(child);
  let heard = '';
  child.stderr.on('data', (text) => {
    heard += text;
  });
  // A save before the disk is watched goes unseen, and a busy machine takes its time: saved until it is answered.
  const until = async (words: RegExp, save: () => void): Promise<void> => {
    while (!words.test(heard) && child.exitCode === null) {
      save();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  await until(/Ctrl\+C ends it\n/u, () => {});
  await until(/not built: 1 error/u, () => edit(folder, 'w/a.yaml', 'title:', 'titel:'));
  await until(/not built: 1 error[\s\S]*out\/a\.pptx/u, () => edit(folder, 'w/a.yaml', 'titel:', 'title:'));
  child.kill('SIGINT');
  const { status, stderr } = await ended;
  expect(status).toBe(0);
  expect(stderr.endsWith('watching ended\n')).toBe(true);
  // In a pipe nothing is wiped, coloured or counted.
  expect(stderr).not.toMatch(/\u001B|…/u);
});
