/** `briefdeck new` in a project of its own: a folder with the templates of the repository, and what is said there. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type NewOptions, startBriefing } from '../../src/cli/commands/new.ts';
import type { Ask } from '../../src/cli/scaffold/interview.ts';
import { compile } from '../../src/compile.ts';
import { openDiskHost } from '../../src/project/disk-host.ts';
import { templatesOf } from '../../src/project/package-root.ts';
import { workshop } from '../support/compile-briefing.ts';
import { fakeTalk } from './fake-talk.ts';

export const today = '2026-03-04';

/** The folder is the caller's to delete. */
export function openNewProject() {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-new-'));
  mkdirSync(join(folder, 'briefings'));
  cpSync(resolve('templates'), join(folder, 'templates'), { recursive: true });
  async function start(name: string, options: Partial<NewOptions> = {}, ask?: Ask) {
    const talk = fakeTalk();
    const context = { host: openDiskHost(folder), talk, folder, templates: templatesOf(folder), today, ask };
    const code = await startBriefing(name, { yes: ask === undefined, ...options }, context);
    const file = `briefings/${name}.yaml`;
    const text = existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '';
    return { code, said: talk.said.join('\n'), file, text };
  }
  return { folder, start };
}

export function findings(file: string, text: string) {
  const { diagnostics, pages } = compile({ file, text }, workshop);
  return { found: diagnostics.map(({ code, message, span }) => `${span?.line} ${code} ${message}`), slides: pages?.length ?? 0 };
}

/** Parts that are switched off are lines where the text follows the # at once, or after two spaces. */
export const switchedOn = (text: string): string => text.replaceAll(/^#(?=\S| {2})/gmu, '');

/** What is to be written by the author, by its line. */
export const placeholdersIn = (text: string): readonly string[] =>
  text.split('\n').flatMap((line, index) => (/^(?!#).*: "\[/u.test(line) ? [`${index + 1} STY005`] : []));
