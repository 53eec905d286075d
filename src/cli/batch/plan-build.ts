/** Which briefings this run is about, and which of them cannot be built by their names. */

import { resolve } from 'node:path';
import type { Choice } from '../../foundation/choice.ts';
import { type Diagnostic, error } from '../../foundation/diagnostic.ts';
import { type Collision, findCollisions } from '../../project/deck-names.ts';
import { openDiskHost } from '../../project/disk-host.ts';
import { templatesOf } from '../../project/package-root.ts';
import { checkDeckName } from '../../project/refuse-name.ts';
import { exitCodes } from '../exit-codes.ts';
import { formatDiagnostic } from '../format-diagnostic.ts';
import type { Report } from './order.ts';
import { inShard, type Shard } from './shard.ts';

export interface BuildPlan {
  readonly files: readonly string[];
  /** Known before anything is built. */
  readonly refused: ReadonlyMap<string, Report>;
}

export interface PlanOptions extends Choice {
  readonly out: string;
  /** False where the project's configuration is left alone. */
  readonly config?: boolean;
  readonly shard?: Shard | undefined;
}

/** Decks of other shards count as well: all shards may write into one folder. */
export async function planBuild(asked: readonly string[], options: PlanOptions, folder: string): Promise<BuildPlan> {
  const files = onlyOnce(asked, folder);
  const nameless = files.flatMap((file) => checkDeckName(file).map((problem) => refuse(file, problem)));
  const named = files.filter((file) => !nameless.some((each) => each.file === file));
  const collisions = await findCollisions(named, options, (file) => askTemplate(file, options, folder));
  const refused = [
    ...nameless,
    ...collisions.flatMap((each) => each.files.map((file) => refuse(file, collide(file, each, options.out)))),
  ];
  return { files: inShard(files, options.shard), refused: new Map(refused.map((report) => [report.file, report])) };
}

/** A file that is named twice, or by itself and by its folder, is one. */
function onlyOnce(files: readonly string[], folder: string): readonly string[] {
  const seen = new Set<string>();
  return files.filter((file) => !seen.has(resolve(folder, file)) && seen.add(resolve(folder, file)));
}

async function askTemplate(file: string, { config }: PlanOptions, folder: string): Promise<string | undefined> {
  // Loads the parser, which most runs can do without here.
  const { ownTemplate } = await import('./own-template.ts');
  const { loadConfig } = await import('../../project/config/load-config.ts');
  const host = openDiskHost(folder);
  const site = { folder, host, templates: templatesOf(folder) };
  const loaded = await loadConfig({ ...site, choice: config === false ? false : undefined });
  return ownTemplate(file, host, loaded.config?.languages);
}

function collide(file: string, { deck, files }: Collision, out: string): Diagnostic {
  const others = files.filter((each) => each !== file).join(', ');
  return error('OUT002', `two briefings would be one deck: ${out}/${deck} is also made from ${others}`, {
    span: { file, line: 1, column: 1 },
    hints: ['rename one of the files, or build one of them into another folder with -o'],
  });
}

function refuse(file: string, problem: Diagnostic): Report {
  const lines = [...formatDiagnostic(problem, () => undefined), `${file}: not built: 1 error, 0 warnings`];
  return { file, result: 'refused', code: exitCodes.mistakes, lines };
}
