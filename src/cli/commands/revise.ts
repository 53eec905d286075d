/** `briefdeck revise NAME`: keeps the briefing as it is as an edition, and begins the next one in its file. */

import { lstatSync, rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Briefing } from '../../briefing/briefing.ts';
import { hasErrors } from '../../foundation/diagnostic.ts';
import { folderOf } from '../../foundation/host/folder-of.ts';
import { editionsFolder, homeOf } from '../../foundation/host/home-of.ts';
import type { Host } from '../../foundation/host/host.ts';
import { compileFile } from '../../project/compile-file.ts';
import { reasonOf } from '../../project/disk-host.ts';
import { briefingNamed } from '../../project/find-briefings.ts';
import type { DiskWorkshop } from '../../project/open-workshop.ts';
import { dropField } from '../../yaml/drop-field.ts';
import { setFields } from '../../yaml/set-fields.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { sayDiagnostics } from '../say-diagnostics.ts';
import type { Talk } from '../talk.ts';
import { type DiskCalls, disk, writeWhole } from '../write-whole.ts';

interface ReviseTools {
  readonly workshop: DiskWorkshop;
  readonly talk: Talk;
  readonly folder: string;
  readonly calls?: DiskCalls;
}

/**
 * The copy is written first, and whole; then the briefing is replaced, whole. Where the second fails, the copy is taken away again, so
 * that there are either both or none. Only a briefing that builds becomes an edition: nobody could compare with another.
 */
export function revise(name: string, { workshop, talk, folder, calls = disk }: ReviseTools): ExitCode {
  const stop = (code: ExitCode, problem: string, hint: string): ExitCode => {
    talk.complain(`error: ${problem}`);
    talk.complain(`  hint: ${hint}`);
    return code;
  };
  const file = briefingNamed(name, workshop.host);
  if (homeOf(file) !== folderOf(file)) return stop(exitCodes.usage, `${file} is an edition already`, 'name the briefing itself');
  const { diagnostics, briefing, isUnreadable, read } = compileFile(file, workshop, {});
  if (!briefing || hasErrors(diagnostics)) {
    for (const line of sayDiagnostics(diagnostics, read.textOf)) talk.complain(line);
    if (!isUnreadable) talk.complain(`${file}: not revised: only a briefing that builds becomes an edition`);
    return isUnreadable ? exitCodes.failure : exitCodes.mistakes;
  }
  const number = briefing.version ?? 1;
  const kept = `${editionsFolder}/${basename(file).replace(/\.ya?ml$/iu, '')}.${number}.yaml`;
  const home = folderOf(file);
  const below = (path: string): string => (home === '' ? path : `${home}/${path}`);
  const target = below(kept);
  if (workshop.host.leadsOut(below(editionsFolder)))
    return stop(exitCodes.usage, `${below(editionsFolder)}/ is a link that leads out of the project`, 'delete the link');
  if (isThere(resolve(folder, target)))
    return stop(
      exitCodes.mistakes,
      `edition ${number} is kept already: ${target}`,
      `count \`version:\` of ${file} up, or, if that file is not the edition before, give it another name`,
    );
  const bytes = workshop.host.readBytes(file);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const begun = lastBegun(briefing, { home, host: workshop.host });
  if (begun === text)
    return stop(
      exitCodes.usage,
      `edition ${number} has begun already, and nothing is new in it`,
      `write what is new into ${file} first`,
    );
  const edited = nextEdition(text, briefing.key_judgements.length, { version: number + 1, previous: kept });
  if (edited === undefined)
    return stop(
      exitCodes.mistakes,
      `${file} is written in a way that cannot be changed here`,
      `copy it to ${target}, and write: version: ${number + 1}, previous: ${kept}`,
    );
  const unwritten = (thrown: unknown): ExitCode =>
    stop(exitCodes.failure, `cannot write: ${reasonOf(thrown)}`, 'check that you may write there; nothing was changed');
  try {
    writeWhole(resolve(folder, target), bytes, calls, () => {
      if (isThere(resolve(folder, target))) throw new Error('a file of that name was written at this moment');
    });
  } catch (thrown) {
    return unwritten(thrown);
  }
  try {
    writeWhole(resolve(folder, file), new TextEncoder().encode(edited), calls, () => {
      if (Buffer.compare(workshop.host.readBytes(file), bytes) !== 0) throw new Error('it was changed at this moment; try again');
    });
  } catch (thrown) {
    rmSync(resolve(folder, target), { force: true });
    return unwritten(thrown);
  }
  talk.say(`${target}: edition ${number}, kept as it was; leave it as it is`);
  talk.say(`${file}: edition ${number + 1} begins`);
  talk.say('next: write `as_of:` and what is new; each likelihood that changes needs `change_reason:`');
  return exitCodes.fine;
}

const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

interface Next {
  readonly version: number;
  readonly previous: string;
}

/** Likelihoods of the edition before last are taken out: those of the last one are filled in by themselves. */
function nextEdition(text: string, judgements: number, { version, previous }: Next): string | undefined {
  const counted = setFields(text, [], { version }, 'as_of');
  let whole = counted === undefined ? undefined : setFields(counted, [], { previous }, 'version');
  for (let index = 0; index < judgements && whole !== undefined; index++)
    whole = dropField(whole, ['key_judgements', index], 'previous_likelihood');
  return whole;
}

/** How the file read when its edition began: then somebody has called this twice. */
function lastBegun(
  { previous, version, key_judgements }: Briefing,
  { home, host }: { readonly home: string; readonly host: Host },
): string | undefined {
  if (previous === null || version === null) return undefined;
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    host.readBytes(home === '' ? previous : `${home}/${previous}`),
  );
  return nextEdition(before, key_judgements.length, { version, previous });
}
