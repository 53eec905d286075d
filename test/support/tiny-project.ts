/** A project of tiny briefings, built in this process, for tests that are not about what stands on the slides. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BuildContext, type BuildOptions, build } from '../../src/cli/commands/build.ts';
import { briefing } from '../briefing/read.ts';
import { fakeTalk } from '../cli/fake-talk.ts';
import { makeProject } from './run-command.ts';

/** A briefing of a few slides, with an incident, so that nothing is found in it. */
export const tiny = (title = 'Raid'): string =>
  briefing('incidents: [{ id: raid, title: Raid, main: true, time: 2006-05-12 }]\n', { title });

/** The same with a warning: a control character, which is dropped. */
export const warned = (title = 'Raid'): string => briefing('', { title: `"${title}\\x07"` });

/** Templates, and the files given; the briefings of the repository as well, which nobody needs to name. */
export const tinyProject = (files: Readonly<Record<string, string>>): string => makeProject(files);

/** A theme on a template of these bytes, as somebody writes it by hand. */
export function putBase(folder: string, theme: string, bytes: Uint8Array, more = ''): void {
  put(folder, `templates/themes/${theme}.yaml`, `extends: default\nbase: ${theme}.potx\n${more}`);
  writeFileSync(join(folder, `templates/themes/${theme}.potx`), bytes);
}

export function put(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

export interface Build {
  readonly status: number;
  /** Without the time, and without the number of slides, which is the templates' business. */
  readonly said: readonly string[];
}

export async function runBuild(
  folder: string,
  files: readonly string[],
  { calls, ...options }: Partial<BuildOptions> & Pick<BuildContext, 'calls'> = {},
): Promise<Build> {
  const talk = fakeTalk();
  const context = { talk, folder, tool: 'this one', ...(calls ? { calls } : {}) };
  const status = await build(files, { out: 'out', strict: false, ...options }, context);
  return {
    status,
    said: talk.said.map((line) => line.replace(/ \(\d+\.\d s\)/u, '').replace(/: \d+ slides?,/u, ': some slides,')),
  };
}
