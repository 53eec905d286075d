/** A program that behaves as LibreOffice does on the command line, as far as an export notices: it draws nothing. */
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `draws`: PDF and three slides; `nothing`: ends well without a file; `fails`; `hangs`. */
export type FakeKind = 'draws' | 'nothing' | 'fails' | 'hangs';

export interface FakeOffice {
  readonly program: string;
  /** What it was called with, a list a call. */
  readonly calls: () => readonly (readonly string[])[];
}

export function fakeOffice(kind: FakeKind): FakeOffice {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-fake-'));
  const [program, log] = [join(folder, 'soffice'), join(folder, 'calls')];
  writeFileSync(log, '');
  writeFileSync(program, `#!${process.execPath}\n(${work.toString()})(${JSON.stringify(kind)}, ${JSON.stringify(log)});\n`);
  chmodSync(program, 0o755);
  const calls = () =>
    readFileSync(log, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as readonly string[]);
  return { program, calls };
}

/** Runs in a process of its own, so it brings all it needs. */
function work(kind: string, log: string): void {
  const { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } = process.getBuiltinModule('node:fs');
  const { fileURLToPath } = process.getBuiltinModule('node:url');
  const args = process.argv.slice(2);
  appendFileSync(log, `${JSON.stringify(args)}\n`);
  const profile = fileURLToPath(args.find((each) => each.startsWith('-env:UserInstallation='))?.slice(22) ?? '');
  const module = `${profile}/user/basic/Standard/Module1.xba`;
  if (kind === 'hangs') setTimeout(() => {}, 600_000);
  if (kind === 'fails') process.exit(1);
  if (kind !== 'draws') return;
  if (!existsSync(module)) {
    mkdirSync(`${profile}/user/basic/Standard`, { recursive: true });
    writeFileSync(module, 'empty');
  }
  const out = args[args.indexOf('--outdir') + 1];
  if (args.includes('--convert-to')) writeFileSync(`${out}/deck.pdf`, `%PDF of ${readFileSync(args.at(-1) ?? '', 'utf8')}`);
  if (!args.some((each) => each.startsWith('macro:'))) return;
  const macro = readFileSync(module, 'utf8');
  const [, folder = ''] = /wish\(2\)\.Value = "([^"]*)"/.exec(macro) ?? [];
  const [, width = ''] = /size\(0\)\.Value = (\d+)/.exec(macro) ?? [];
  for (const slide of [1, 2, 3]) writeFileSync(fileURLToPath(`${folder}${slide}.png`), `slide ${slide}, ${width} wide`);
}
