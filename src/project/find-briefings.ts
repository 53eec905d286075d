/** Which briefings a command is about: the files named, or every briefing in `briefings/`. */
import type { Host } from '../foundation/host/host.ts';
import { stemOf } from '../foundation/host/stem-of.ts';

export const briefingsFolder = 'briefings';

export const isBriefing = (name: string): boolean => /\.ya?ml$/iu.test(name);

/** @param named files, folders, or bare names of briefings, such as `isfara-2006` */
export function findBriefings(named: readonly string[], host: Host): readonly string[] {
  if (named.length === 0) return inFolder(briefingsFolder, host);
  return named.flatMap((path) => {
    if (isBriefing(path)) return [path];
    const found = inFolder(path.replace(/[/\\]+$/u, ''), host);
    return found.length > 0 ? found : calledSo(path, host);
  });
}

/** One briefing: a path stays as it is; a bare name stands in the folder of briefings, whether there is one or not. */
export function briefingNamed(name: string, host: Host): string {
  if (isBriefing(name)) return name;
  const [file = `${briefingsFolder}/${name}.yaml`] = calledSo(name, host);
  return file;
}

const calledSo = (name: string, host: Host): readonly string[] =>
  inFolder(briefingsFolder, host).filter((file) => stemOf(file) === name);

const inFolder = (folder: string, host: Host): readonly string[] =>
  host
    .list(folder)
    .filter(isBriefing)
    .map((name) => `${folder}/${name}`);
