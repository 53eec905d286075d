/** From a briefing on the disk to what is wrong with it, and on to the bytes of its deck. Nothing is written. */
import { exportPptx } from '../export/pptx/export-pptx.ts';
import { type Diagnostic, hasErrors } from '../foundation/diagnostic.ts';
import type { Recording } from '../foundation/host/record-host.ts';
import { type Choice, compileFile, type FileCompilation } from './compile-file.ts';
import { deckName } from './deck-names.ts';
import type { DiskHost } from './disk-host.ts';
import type { DiskWorkshop } from './open-workshop.ts';
import { checkDeckName } from './refuse-name.ts';

export interface BuildChoice extends Choice {
  /** Makes no deck of a briefing with warnings either. */
  readonly strict?: boolean | undefined;
}

export interface FileBuild extends FileCompilation {
  /** What the deck is called: `isfara-2006.pptx`, or `isfara-2006-flash.pptx` with another template set than the briefing's own. */
  readonly name: string;
  /** The deck; absent where diagnostics speak against it. */
  readonly bytes?: Uint8Array;
}

/** Everything that would be said of a briefing when it is built, its name included. */
export function checkFile(file: string, workshop: DiskWorkshop, choice: Choice, read?: Recording<DiskHost>): FileCompilation {
  const compiled = compileFile(file, workshop, choice, read);
  return { ...compiled, diagnostics: [...checkDeckName(file), ...compiled.diagnostics] };
}

/** @param read the recording of the workshop's host, for whoever has one of his own */
export async function buildFile(
  file: string,
  workshop: DiskWorkshop,
  choice: BuildChoice,
  read?: Recording<DiskHost>,
): Promise<FileBuild> {
  const checked = checkFile(file, workshop, choice, read);
  const name = deckName(file, choice, checked.briefing?.template);
  if (!checked.pages || speaksAgainst(checked.diagnostics, choice.strict)) return { ...checked, name };
  return { ...checked, name, bytes: await exportPptx(checked, workshop) };
}

/** Whether there is a mistake; with `strict`, whether there is a warning. */
export const speaksAgainst = (diagnostics: readonly Diagnostic[], strict = false): boolean =>
  hasErrors(diagnostics) || (strict && diagnostics.some(({ severity }) => severity === 'warning'));
