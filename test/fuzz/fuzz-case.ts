/** One case of a fuzzer: what lies on the disk, and which file is built. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface FuzzCase {
  /** What it is, where its kind alone does not say it. */
  readonly label?: string;
  /** The briefing to build, by its path. */
  readonly briefing: string;
  readonly template?: string | undefined;
  readonly theme?: string | undefined;
  /** The template among the files that is to be adopted too, by its path. */
  readonly base?: string | undefined;
  /** Laid over the files of the repository. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A case that builds a text as its briefing, with other files changed. */
export const caseOf = (text: string, files: Readonly<Record<string, Uint8Array>> = {}, template?: string): FuzzCase => ({
  briefing: fuzzed,
  template,
  files: { ...files, [fuzzed]: encode(text) },
});

/** Where a fuzzer puts the briefing that it made. */
export const fuzzed = 'briefings/fuzzed.yaml';

/** The repository's own inputs by path, read once: the seeds of every mutation, and what a case does not change. */
export function readSeeds(root: string): ReadonlyMap<string, Uint8Array> {
  const folders = ['templates', 'briefings', 'test/fixtures', 'test/gallery'];
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name.replaceAll('\\', '/')}`,
    ),
  );
  const wanted = paths.filter((path) => /\.(?:yaml|hbs)$|^test\/gallery\/[^/]+\.xml$/u.test(path)).sort();
  return new Map(wanted.map((path) => [path, readFileSync(join(root, path))]));
}
