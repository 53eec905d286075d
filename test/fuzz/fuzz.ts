/**
 * The long run: `npm run fuzz -- --minutes 10 [--seed N] [--kind K]`. Cases run in a worker whose memory is limited and
 * whose processor time is watched; what fails is written to out/fuzz, and the run goes on. It ends with 1 if anything failed.
 * With `BRIEFDECK_FUZZ_BASES=FOLDER`, the kind `base` also changes the PowerPoint templates in that folder.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { diskCases, diskKind } from './disk/disk-cases.ts';
import { canRunDisk } from './disk/run-disk-case.ts';
import { drawCase } from './draw-case.ts';
import { encode, type FuzzCase, readSeeds } from './fuzz-case.ts';
import { fuzzKinds } from './kinds.ts';
import { type Found, openRunner } from './runner.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    kind: { type: 'string', multiple: true, default: [] as string[] },
    cases: { type: 'string', default: 'Infinity' },
  },
});

const kinds = fuzzKinds(readSeeds(resolve('.')));
const all = [...Object.keys(kinds), ...(canRunDisk ? [diskKind] : [])];
const names = values.kind.length > 0 ? values.kind : all;
const unknown = names.filter((name) => !all.includes(name));
if (unknown.length > 0) throw new Error(`no kind ${unknown.join(', ')}; there are ${all.join(', ')}`);
/** A case on a disk takes as long as ten of the others: among them, it comes every fourth time. */
const isDue = (kind: string, seed: number): boolean => kind !== diskKind || names.length === 1 || seed % 4 === 0;

const counts = new Map<string, Map<string, number>>();
const slowest: { readonly name: string; readonly milliseconds: number }[] = [];
const failures = new Map<string, number>();

function count(kind: string, { outcome, milliseconds }: Found, name: string): void {
  const own = counts.get(kind) ?? new Map<string, number>();
  counts.set(kind, own.set(outcome, (own.get(outcome) ?? 0) + 1));
  slowest.push({ name, milliseconds });
  slowest.sort((a, b) => b.milliseconds - a.milliseconds).splice(8);
}

/** The files of a case as they can be built again, and what went wrong. */
function keep(kind: string, seed: number, { outcome, faults }: Found): void {
  const folder = join('out/fuzz', `${kind}-${seed}`);
  const write = (name: string, content: string | Uint8Array): void => {
    // A name made by a fuzzer must not lead out of the folder.
    const path = join(
      folder,
      name
        .split(/[\\/\0]/u)
        .filter((part) => part !== '..')
        .join('/'),
    );
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  const { files, label = '' } = kind === diskKind ? keptDiskCase(seed) : drawCase(kinds, kind, seed);
  write('fault.txt', `${label}\n${outcome}\n${faults.slice(0, 50).join('\n')}\n`);
  for (const [name, content] of Object.entries(files)) write(name, content);
  // Alike failures are counted; each is told once.
  const alike = `${kind} ${outcome} ${faults[0]?.replaceAll(/\d+/gu, '#').split('\n').slice(0, 3).join(' ').slice(0, 300) ?? ''}`;
  failures.set(alike, (failures.get(alike) ?? 0) + 1);
  if (failures.get(alike) === 1) console.error(`FAILED ${folder}: ${label} ${outcome}: ${faults[0]?.slice(0, 600) ?? ''}`);
}

/** What lay on the disk, as one file: a pipe or a link would not keep. */
function keptDiskCase(seed: number): Pick<FuzzCase, 'files' | 'label'> {
  const drawn = drawCase({ [diskKind]: diskCases() }, diskKind, seed);
  return { label: drawn.label, files: { 'case.json': encode(JSON.stringify(drawn, undefined, 1)) } };
}

const first = Number(values.seed);
const until = performance.now() + Number(values.minutes) * 60_000;
const runner = openRunner(join(import.meta.dirname, 'worker.mjs'));
let done = 0;
for (let seed = first; performance.now() < until && done < Number(values.cases); seed++) {
  for (const kind of names.filter((name) => isDue(name, seed))) {
    if (performance.now() >= until || done >= Number(values.cases)) break;
    const found = await runner.run({ kind, seed });
    count(kind, found, `${kind} ${seed}`);
    if (found.faults.length > 0) keep(kind, seed, found);
    done += 1;
  }
}
await runner.close();

for (const [kind, outcomes] of counts) {
  const told = [...outcomes].sort(([, a], [, b]) => b - a).map(([outcome, times]) => `${outcome} ${times}`);
  console.info(`${kind}: ${[...outcomes.values()].reduce((sum, times) => sum + times, 0)} cases: ${told.join(', ')}`);
}
console.info(`slowest: ${slowest.map(({ name, milliseconds }) => `${name} ${(milliseconds / 1000).toFixed(1)} s`).join('; ')}`);
for (const [alike, times] of failures) console.info(`FAILED ${times} times: ${alike}`);
const failed = [...failures.values()].reduce((sum, times) => sum + times, 0);
const rounds = `seeds ${first} to ${first + Math.ceil(done / names.length) - 1}`;
console.info(
  `${done} cases in ${((performance.now() - until) / 60_000 + Number(values.minutes)).toFixed(1)} min, ${rounds}: ${failed} failed`,
);
process.exitCode = failed > 0 ? 1 : 0;
