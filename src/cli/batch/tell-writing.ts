/** What is said of a deck that could not be written, and of one that was kept beside the new one. */
import { basename } from 'node:path';
import { error, note } from '../../foundation/diagnostic.ts';
import { reasonOf } from '../../project/disk-host.ts';
import { formatDiagnostic } from '../format-diagnostic.ts';

/** @param untouched what became of the old deck, behind the reason; empty where there is nothing to say */
export function unwritableLines(target: string, thrown: unknown, untouched = ''): readonly string[] {
  const hints = [
    'close the deck in PowerPoint if it is open there',
    'check that the folder is yours to write in and the disk has room',
  ];
  const problem = error('OUT001', `cannot write ${target}: ${reasonOf(thrown)}${untouched}`, { hints });
  return formatDiagnostic(problem, () => undefined);
}

/** @param kept the path of the copy */
export function keptLine(target: string, kept: string): string {
  const copy = target.replace(/[^/\\]+$/u, basename(kept));
  const found = note('OUT005', `${target} was not as Briefdeck had written it: kept as ${copy}`);
  return formatDiagnostic(found, () => undefined).join('\n');
}
