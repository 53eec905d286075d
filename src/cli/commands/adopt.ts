/** `briefdeck adopt FILE.potx`: an organisation's template becomes a theme, with everything that was read off it. */
import { existsSync } from 'node:fs';
import { basename, extname, relative, resolve } from 'node:path';
import { type Diagnostic, hasErrors } from '../../foundation/diagnostic.ts';
import { isFileName } from '../../foundation/host/file-name.ts';
import { HostError } from '../../foundation/host/host.ts';
import { type DiskHost, reasonOf } from '../../project/disk-host.ts';
import { adoptTemplate } from '../adopt/adopt-template.ts';
import type { Adopted } from '../adopt/adopted.ts';
import { contactSheet } from '../adopt/contact-sheet.ts';
import { makeSampleDeck, type SampleDeps } from '../adopt/sample-deck.ts';
import { writeThemeFile } from '../adopt/write-theme.ts';
import { keptLine, unwritableLines } from '../batch/tell-writing.ts';
import { writeDeck } from '../batch/write-deck.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { sayDiagnostics } from '../say-diagnostics.ts';
import type { Talk } from '../talk.ts';
import { writeWhole } from '../write-whole.ts';

export interface AdoptOptions {
  /** The name of the theme, instead of the template's own. */
  readonly name?: string | undefined;
  /** Write over a theme of that name. */
  readonly force: boolean;
  /** Whether a deck to look at is made. */
  readonly sample: boolean;
  /** Folder of that deck. */
  readonly out: string;
}

export interface AdoptContext extends SampleDeps {
  readonly host: DiskHost;
  readonly talk: Talk;
  readonly folder: string;
}

/** Never overwrites without being asked; writes both files or, where the template cannot be used, none. The sample comes last. */
export async function adopt(file: string, options: AdoptOptions, context: AdoptContext): Promise<ExitCode> {
  const { talk, templates } = context;
  const name = options.name ?? nameOf(file);
  const problem = problemWithCall(file, name, context) ?? (options.force ? undefined : problemWithOld(name, file, context));
  if (problem !== undefined) {
    talk.complain(`error: ${problem}`);
    return exitCodes.usage;
  }
  const copy = copyOf(file, name, context);
  try {
    const bytes = context.host.readBytes(file);
    const { value: adopted, diagnostics } = adoptTemplate(bytes, { name, file: copy }, context);
    for (const line of sayDiagnostics(diagnostics.filter(isWorthSaying), () => undefined)) talk.complain(line);
    if (!adopted || hasErrors(diagnostics)) {
      talk.complain(`${file} was not taken; nothing was written`);
      return exitCodes.mistakes;
    }
    const theme = `${templates}/themes/${name}.yaml`;
    if (!isThere(file, copy, context)) writeWhole(resolve(context.folder, templates, 'themes', copy), bytes);
    writeWhole(resolve(context.folder, theme), new TextEncoder().encode(writeThemeFile(adopted)));
    talk.say(`${theme}: written, with ${copy} beside it`);
    for (const line of contactSheet(adopted)) talk.say(line);
    const code = options.sample ? await writeSample(adopted, options.out, context) : exitCodes.fine;
    talk.say(`next: write "theme: ${name}" in a briefing and run npm run deck; what does not fit is put right in ${theme}`);
    return code;
  } catch (thrown) {
    if (!isFault(thrown)) throw thrown;
    talk.complain(`error: ${thrown instanceof HostError ? `${file}: ${thrown.message}` : `cannot write: ${reasonOf(thrown)}`}`);
    return exitCodes.failure;
  }
}

/** Whether the disk, or what lies on it, is at fault; anything else is a bug. */
const isFault = (thrown: unknown): boolean =>
  thrown instanceof HostError || typeof (thrown as { code?: unknown } | null)?.code === 'string';

/** The theme is complete without its sample, so only a disk that cannot be written to makes the command fail. */
async function writeSample(adopted: Adopted, out: string, context: AdoptContext): Promise<ExitCode> {
  const { talk, folder } = context;
  const target = `${out.replace(/(?<=.)[/\\]+$/u, '')}/${adopted.name}-sample.pptx`;
  const { value: sample, diagnostics } = await makeSampleDeck(adopted, context);
  if (!sample) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    // A slide that continues over many pages has the same error on each of them.
    const once = errors.filter(({ message }, at) => errors.findIndex((each) => each.message === message) === at);
    for (const line of sayDiagnostics(once, () => undefined)) talk.complain(line);
    talk.complain(`${target}: not built; the theme is written all the same`);
    return exitCodes.fine;
  }
  try {
    const kept = writeDeck(resolve(folder, target), sample.bytes);
    if (kept !== undefined) talk.complain(keptLine(target, kept));
  } catch (thrown) {
    for (const line of unwritableLines(target, thrown)) talk.complain(line);
    return exitCodes.failure;
  }
  talk.say(`${target}: ${sample.slides} slides, a sample of each kind: look at them in PowerPoint`);
  return exitCodes.fine;
}

/** The contact sheet says already which layout stands in for a missing one (BAS004). */
const isWorthSaying = ({ code }: Diagnostic): boolean => code !== 'BAS004';

/** `Ministry Template 2024.potx` becomes `ministry-template-2024`. */
function nameOf(file: string): string {
  return basename(file, extname(file))
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 60);
}

function problemWithCall(file: string, name: string, { folder, templates }: AdoptContext): string | undefined {
  if (!/\.(?:pot|ppt|pps)[xm]$/iu.test(file))
    return `${file} is no template: give a PowerPoint Template (*.potx) or Presentation (*.pptx); an older *.ppt is opened in PowerPoint and saved as *.potx first`;
  if (!isFileName(name) || name === 'default') return `${JSON.stringify(name)} cannot name a theme: choose a word with --name`;
  if (!existsSync(resolve(folder, 'templates')))
    return `there is no folder templates/ here; \`briefdeck init --add\` makes one (now ${templates} is used, which belongs to Briefdeck)`;
  return undefined;
}

/** Somebody may have changed what is there. */
function problemWithOld(name: string, file: string, context: AdoptContext): string | undefined {
  const copy = copyOf(file, name, context);
  const taken = [`${name}.yaml`, ...(isThere(file, copy, context) ? [] : [copy])].filter((each) =>
    existsSync(resolve(context.folder, context.templates, 'themes', each)),
  );
  if (taken.length === 0) return undefined;
  const paths = taken.map((each) => `${context.templates}/themes/${each}`).join(' and ');
  return `${paths} ${taken.length === 1 ? 'is' : 'are'} there already and left as ${taken.length === 1 ? 'it is' : 'they are'}; --name gives the theme another name, --force writes anew what was changed there`;
}

/** A template that lies among the themes already keeps its name. */
function copyOf(file: string, name: string, { folder, templates }: AdoptContext): string {
  const inThemes = relative(resolve(folder, templates, 'themes'), resolve(folder, file));
  return inThemes === basename(file) ? inThemes : `${name}${extname(file).toLowerCase()}`;
}

const isThere = (file: string, copy: string, { folder, templates }: AdoptContext): boolean =>
  resolve(folder, file) === resolve(folder, templates, 'themes', copy);
