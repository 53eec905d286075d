/** `briefdeck build`: every briefing to a deck. One bad briefing does not stop the others. */
import { resolve } from 'node:path';
import { exportPptx } from '../../compile.ts';
import { error, hasErrors } from '../../diagnostic.ts';
import { compileFile, type FileCompilation } from '../compile-file.ts';
import { reasonOf } from '../disk-host.ts';
import { type ExitCode, exitCodes, gravest } from '../exit-codes.ts';
import { countDiagnostics, formatDiagnostic } from '../format-diagnostic.ts';
import type { DiskWorkshop } from '../open-workshop.ts';
import type { Talk } from '../talk.ts';
import { writeWhole } from '../write-whole.ts';

export interface BuildOptions {
  readonly out: string;
  readonly template?: string | undefined;
  readonly theme?: string | undefined;
  readonly strict: boolean;
}

interface Desk {
  readonly workshop: DiskWorkshop;
  readonly talk: Talk;
  readonly folder: string;
}

export async function build(files: readonly string[], options: BuildOptions, desk: Desk): Promise<ExitCode> {
  const started = performance.now();
  const codes: ExitCode[] = [];
  for (const [index, file] of files.entries()) {
    desk.talk.progress(`${index + 1}/${files.length} ${file} …`);
    codes.push(await buildOne(file, options, desk));
  }
  const built = codes.filter((code) => code === exitCodes.fine).length;
  const failed = files.length - built;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  desk.talk.say(`${built} deck${built === 1 ? '' : 's'} built${failed > 0 ? `, ${failed} not built` : ''}, in ${seconds} s`);
  return gravest(codes);
}

async function buildOne(file: string, options: BuildOptions, { workshop, talk, folder }: Desk): Promise<ExitCode> {
  const compiled = compileFile(file, workshop, options);
  for (const diagnostic of compiled.diagnostics) talk.say(formatDiagnostic(diagnostic, workshop.host.textOf));
  const isRefused =
    hasErrors(compiled.diagnostics) || (options.strict && compiled.diagnostics.some(({ severity }) => severity === 'warning'));
  if (isRefused || !compiled.pages) {
    talk.say(`${file}: not built: ${countDiagnostics(compiled.diagnostics)}`);
    return compiled.isUnreadable ? exitCodes.failure : exitCodes.mistakes;
  }
  const target = `${options.out.replace(/[/\\]+$/u, '')}/${deckName(compiled, options)}`;
  const bytes = await exportPptx(compiled);
  try {
    writeWhole(resolve(folder, target), bytes);
  } catch (thrown) {
    const hints = [
      'close the deck in PowerPoint if it is open there',
      'check that the folder is yours to write in and the disk has room',
    ];
    talk.say(
      formatDiagnostic(
        error('OUT001', `cannot write ${target}: ${reasonOf(thrown)}; the old deck is untouched`, { hints }),
        workshop.host.textOf,
      ),
    );
    return exitCodes.failure;
  }
  const slides = compiled.pages.length;
  talk.say(`${target}: ${slides} slide${slides === 1 ? '' : 's'}, ${countDiagnostics(compiled.diagnostics)}`);
  return exitCodes.fine;
}

/** `isfara-2006.pptx`; with another template set than the briefing's own, `isfara-2006-flash.pptx`. */
function deckName({ file, briefing }: FileCompilation, { template }: BuildOptions): string {
  const stem = (file.split(/[/\\]/u).at(-1) ?? file).replace(/\.ya?ml$/iu, '');
  return template !== undefined && template !== briefing?.template ? `${stem}-${template}.pptx` : `${stem}.pptx`;
}
