/** Which briefings a command is about: the files named, or every briefing in `briefings/`. */
import type { Host } from '../foundation/host/host.ts';

export const briefingsFolder = 'briefings';

export const isBriefing = (name: string): boolean => /\.ya?ml$/iu.test(name);

export function findBriefings(named: readonly string[], host: Host): readonly string[] {
  if (named.length === 0) return inFolder(briefingsFolder, host);
  return named.flatMap((path) => (isBriefing(path) ? [path] : inFolder(path.replace(/[/\\]+$/u, ''), host)));
}

const inFolder = (folder: string, host: Host): readonly string[] =>
  host
    .list(folder)
    .filter(isBriefing)
    .map((name) => `${folder}/${name}`);
