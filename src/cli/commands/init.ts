/** `briefdeck init`: a project folder for somebody who installed the package instead of cloning it. */
import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { version } from '../../foundation/version.ts';
import { reasonOf } from '../../project/disk-host.ts';
import { packageRoot } from '../../project/package-root.ts';
import { readRegular } from '../../project/read-regular.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { ignoreFile, readmeFile, writePackageFile } from '../scaffold/project-files.ts';
import type { Talk } from '../talk.ts';
import { writeWhole } from '../write-whole.ts';

export interface InitOptions {
  /** Put what is missing into a folder that holds something already. */
  readonly add: boolean;
}

interface InitTools {
  readonly talk: Talk;
  /** Where the command was called. */
  readonly folder: string;
}

/** What `npm install briefdeck` and `git init` leave in a folder that nobody has worked in yet. */
const beforeWork = ['.git', '.gitignore', 'node_modules', 'package.json', 'package-lock.json', '.DS_Store'];

/** What a project gets of the package's own files. */
const copied = [
  'templates',
  'briefings/README.md',
  'briefings/MANY.md',
  'briefings/WITH-AN-ASSISTANT.md',
  'briefings/review.schema.json',
  'briefings/diff.schema.json',
  'briefings/trace.schema.json',
  'briefings/MESSAGES.md',
  'briefings/RULES.md',
  'briefings/briefing.schema.json',
  'briefings/isfara-2006.yaml',
];

export function initProject(target: string, { add }: InitOptions, { talk, folder }: InitTools): ExitCode {
  const home = resolve(folder, target);
  try {
    const there = existsSync(home) ? readdirSync(home).filter((name) => !beforeWork.includes(name)) : [];
    if (there.length > 0 && !add) {
      talk.say(`error: ${target} is not empty: it holds ${there.slice(0, 3).join(', ')}${there.length > 3 ? ' and more' : ''}`);
      talk.say('  hint: name a new folder: briefdeck init my-briefings');
      talk.say('  hint: --add puts in what is missing and overwrites nothing');
      return exitCodes.usage;
    }
    return fill(home, talk, target);
  } catch (thrown) {
    talk.say(`error: cannot write ${target}: ${reasonOf(thrown)}`);
    return exitCodes.failure;
  }
}

/** In bytes. */
const largestManifest = 1_000_000;

function fill(home: string, talk: Talk, target: string): ExitCode {
  const manifest = join(home, 'package.json');
  const old = existsSync(manifest) ? new TextDecoder().decode(readRegular(manifest, largestManifest)) : undefined;
  const made = writePackageFile(basename(home), version, old);
  if (made === undefined) {
    talk.say(`error: ${target}/package.json does not parse; mend or delete it`);
    return exitCodes.mistakes;
  }
  mkdirSync(join(home, 'briefings'), { recursive: true });
  const root = packageRoot(import.meta.dirname);
  for (const path of copied) cpSync(join(root, path), join(home, path), { recursive: true, force: false });
  if (made !== old) writeWhole(manifest, new TextEncoder().encode(made));
  for (const [name, text] of [
    ['.gitignore', ignoreFile],
    ['README.md', readmeFile],
  ] as const) {
    // What is there is left, also a link that leads nowhere, at whose end the file would be written.
    if (!lstatSync(join(home, name), { throwIfNoEntry: false })) writeFileSync(join(home, name), text, { flag: 'wx' });
  }
  talk.say(`${target}: a project with an example in briefings/ and the templates in templates/`);
  const isInstalled = existsSync(join(home, 'node_modules/briefdeck'));
  const steps = [...(target === '.' ? [] : [`cd ${target}`]), ...(isInstalled ? [] : ['npm install']), 'npm run deck'];
  talk.say(`next: ${steps.join(', then ')}`);
  return exitCodes.fine;
}
