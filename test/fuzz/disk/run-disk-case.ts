/** Runs a case on a disk of its own and says what is wrong with what came of it. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fingerprint } from '../../../src/cli/batch/answers.ts';
import { readZip } from '../../support/read-zip.ts';
import { canary, type DiskCase, forged, goodBriefing, type RecordEdit } from './disk-case.ts';
import { layProject, type Project, pictureOf, putEntry } from './lay-project.ts';
import { type Ended, watchCommand } from './watch-command.ts';

export interface DiskFound {
  /** `exit 1`, or how it was ended. */
  readonly outcome: string;
  readonly faults: readonly string[];
}

export interface Tools {
  /** The bundled command. */
  readonly command: string;
  readonly repository: string;
}

/** Pipes and links to devices are Unix's. */
export const canRunDisk = process.platform === 'linux';

export async function runDiskCase({ entries, record, args }: DiskCase, { command, repository }: Tools): Promise<DiskFound> {
  const project = layProject(repository);
  const { folder, outside, scratch, root } = project;
  const env = { TMPDIR: scratch, BRIEFDECK_FUZZ: canary };
  try {
    if (record) {
      await watchCommand({ command, args: ['build', goodBriefing], folder, env });
      editRecord(record, join(folder, 'out/.briefdeck/good.json'));
    }
    for (const entry of entries) await putEntry(entry, project);
    const before = stateOf(project);
    const ended = await watchCommand({ command, args, folder, env });
    const after = stateOf(project);
    const faults = [
      ...faultsOf(ended),
      ...changes(before.others, after.others, root),
      ...faultsIn(before, after),
      ...leaksIn(after, join(folder, 'out')),
    ];
    return { outcome: ended.lost ?? `exit ${ended.code}`, faults };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }

  /** What is in out/, and all else. */
  function stateOf({ folder: own }: Project) {
    const others = new Map([...pictureOf(own, join(own, 'out')), ...pictureOf(outside), ...pictureOf(scratch)]);
    return { others, out: isFolder(join(own, 'out')) ? pictureOf(join(own, 'out')) : new Map<string, string>() };
  }
}

type State = { readonly others: ReadonlyMap<string, string>; readonly out: ReadonlyMap<string, string> };

function isFolder(path: string): boolean {
  try {
    return readdirSync(path) !== undefined;
  } catch {
    return false;
  }
}

function editRecord(edit: RecordEdit, path: string): void {
  if ('text' in edit) {
    writeFileSync(path, edit.text);
    return;
  }
  const [sum = '', body = '{}'] = readFileSync(path, 'utf8').split('\n');
  const changed = JSON.stringify({ ...(JSON.parse(body) as object), [edit.field]: edit.value });
  writeFileSync(path, `${edit.isSummed ? fingerprint(changed) : sum}\n${changed}\n`);
}

/** Anything that a terminal obeys, but the end of a line; and what makes text look like other text. */
const unprintable = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const trace = /^\s+at .*:\d+:\d+\)?$|this is a bug in it|node:internal/mu;
const codes: readonly (number | undefined)[] = [0, 1, 2, 3];

function faultsOf({ code, lost, stdout, stderr }: Ended): readonly string[] {
  const said = `${stderr}\n${stdout}`;
  const raw = unprintable.exec(said.replaceAll('\n', ' '));
  const around = raw ? said.slice(Math.max(0, raw.index - 60), raw.index + 20) : '';
  return [
    ...(lost === undefined ? [] : [`did not end: ${lost}`]),
    ...(lost !== undefined || codes.includes(code) ? [] : [`exit code ${code}`]),
    ...(trace.test(said) ? [`a trace: ${said.split('\n').slice(0, 4).join(' ')}`] : []),
    ...(raw ? [`U+${raw[0].codePointAt(0)?.toString(16).padStart(4, '0')} printed raw: ${JSON.stringify(around)}`] : []),
    ...(said.includes(canary) ? [`printed what is outside: ${lineWith(said, canary)}`] : []),
    ...(said.split('\n').some((line) => line.startsWith(forged)) ? ['printed a line that it did not write'] : []),
  ];
}

const lineWith = (text: string, word: string): string => JSON.stringify(text.split('\n').find((line) => line.includes(word)));

/** What is not as it was, outside of out/. */
function changes(before: State['others'], after: State['others'], root: string): readonly string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  const changed = [...paths].filter((path) => before.get(path) !== after.get(path));
  return changed.map((path) => `changed outside of out/: ${path.replace(root, '')}: ${before.get(path)} → ${after.get(path)}`);
}

/** A deck that nobody sees, or whose name is not one line of plain characters. */
function faultsIn({ out: before }: State, { out: after }: State): readonly string[] {
  const made = [...after.keys()].filter((path) => !before.has(path));
  const names = made.filter((path) => path.endsWith('.pptx')).map((path) => Buffer.from(basename(path), 'latin1').toString());
  return names
    .filter((name) => name.startsWith('.') || unprintable.test(name))
    .map((name) => `a deck called ${JSON.stringify(name)}`);
}

/** Whether anything that was written holds what is outside. */
function leaksIn({ out }: State, folder: string): readonly string[] {
  const files = [...out].filter(([, what]) => /^[0-9a-f]{64}$/u.test(what)).map(([path]) => path);
  return files
    .filter((path) => holdsCanary(Buffer.from(path, 'latin1')))
    .map((path) => `what is outside stands in ${path.replace(folder, 'out')}`);
}

function holdsCanary(path: Buffer): boolean {
  const bytes = readFileSync(path);
  if (!path.toString('latin1').endsWith('.pptx')) return bytes.includes(canary);
  try {
    return [...readZip(bytes).values()].some((part) => Buffer.from(part).includes(canary));
  } catch {
    return bytes.includes(canary);
  }
}
