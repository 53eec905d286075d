/** `briefdeck new NAME`: a briefing to begin with, in briefings/NAME.yaml; or a copy of one that is there. */
import { constants, copyFileSync, existsSync, lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyBriefing } from '../../briefing/copy-briefing.ts';
import { HostError } from '../../foundation/host/host.ts';
import { isReservedName } from '../../project/deck-names.ts';
import { type DiskHost, reasonOf } from '../../project/disk-host.ts';
import { briefingsFolder } from '../../project/find-briefings.ts';
import { packageRoot } from '../../project/package-root.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { type Ask, interview, optionName } from '../scaffold/interview.ts';
import { type Answers, type Occasion, type QuestionKey, questionKeys } from '../scaffold/questions.ts';
import { schemaLine, writeStarterBriefing } from '../scaffold/starter-briefing.ts';
import type { Talk } from '../talk.ts';

export interface NewOptions extends Partial<Answers> {
  /** A briefing to copy. */
  readonly from?: string | undefined;
  /** Take suggestions instead of asking. */
  readonly yes: boolean;
}

export interface NewContext {
  readonly host: DiskHost;
  readonly talk: Talk;
  readonly folder: string;
  /** Folder of the templates, relative to `folder`. */
  readonly templates: string;
  /** ISO date. */
  readonly today: string;
  /** Absent where nobody sits at a terminal. */
  readonly ask?: Ask | undefined;
}

/** Never overwrites: a briefing that is there is somebody's work. */
export async function startBriefing(named: string, options: NewOptions, context: NewContext): Promise<ExitCode> {
  const { host, talk } = context;
  const name = named.replace(/^briefings[/\\]/u, '').replace(/\.ya?ml$/iu, '');
  const problem = problemWithName(name) ?? problemWithCall(name, options, context);
  if (problem !== undefined) return refuse(talk, problem);
  const occasion: Occasion = { name, today: context.today, ...choicesIn(host, context.templates) };
  const keys = options.from === undefined ? questionKeys : ofCopy;
  const found = await interview({ occasion, keys, given: options, ask: options.yes ? undefined : context.ask });
  if ('problem' in found) return refuse(talk, found.problem);
  const made =
    options.from === undefined ? { text: writeStarterBriefing(name, found.answers) } : copyOf(options.from, found.answers, host);
  if ('problem' in made) return refuse(talk, made.problem);
  return write(`${briefingsFolder}/${name}.yaml`, made, context);
}

/** What a copy is asked; all else it has from the old file. */
const ofCopy: readonly QuestionKey[] = ['title', 'date', 'asOf'];

function problemWithCall(name: string, options: NewOptions, { folder, ask }: NewContext): string | undefined {
  const files = ['yaml', 'yml'].map((ending) => `${briefingsFolder}/${name}.${ending}`);
  const taken = files.find((file) => existsSync(join(folder, file)));
  if (taken !== undefined) return `${taken} is there already, and is left as it is; choose another name`;
  if (!ask && !options.yes && options.title === undefined)
    return 'nobody sits at a terminal to be asked; give at least --title, or --yes for a file to fill in';
  const kept =
    options.from === undefined ? undefined : questionKeys.find((key) => !ofCopy.includes(key) && options[key] !== undefined);
  return kept && `--${optionName(kept)} does not go with --from: the copy keeps what the old file says; change it in the new one`;
}

function refuse(talk: Talk, problem: string): ExitCode {
  talk.say(`error: ${problem}`);
  return exitCodes.usage;
}

/** The name becomes that of the file and of the deck, on every system. */
function problemWithName(name: string): string | undefined {
  const rule = 'a name has letters, digits, - and _, like harbour-fire';
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(name) || name.endsWith('.'))
    return `${JSON.stringify(name)} cannot name a briefing: ${rule}`;
  if (name.length > 80) return `the name is too long: 80 characters are enough`;
  if (isReservedName(name)) return `${name} is a name that Windows keeps for itself; choose another`;
  return undefined;
}

function choicesIn(host: DiskHost, templates: string): Pick<Occasion, 'languages' | 'templates' | 'themes'> {
  const namesIn = (folder: string): readonly string[] =>
    host.list(`${templates}/${folder}`).flatMap((file) => (file.endsWith('.yaml') ? [file.slice(0, -5)] : []));
  const languages = namesIn('labels');
  const sets = host
    .list(templates)
    .filter((entry) => entry.endsWith('/') && host.list(`${templates}/${entry}`).includes('deck.yaml'));
  return { languages, templates: sets.map((entry) => entry.slice(0, -1)), themes: namesIn('themes') };
}

interface Made {
  readonly text: string;
  readonly remark?: string;
}

function copyOf(file: string, { title, date, asOf }: Answers, host: DiskHost): Made | { readonly problem: string } {
  try {
    const old = host.readText(file);
    const copy = copyBriefing(old, { title, date, as_of: asOf });
    if (!copy) return { problem: `${file} does not parse; mend it first: briefdeck check ${file}` };
    const text = old.startsWith('# yaml-language-server:') ? copy.text : `${schemaLine}\n${copy.text}`;
    return { text, remark: `copied from ${file}; changed: ${copy.changed.join(', ')}. All else still tells the old incident.` };
  } catch (thrown) {
    if (!(thrown instanceof HostError)) throw thrown;
    return { problem: `${file}: ${thrown.message}` };
  }
}

function write(file: string, { text, remark }: Made, { folder, talk }: NewContext): ExitCode {
  const schema = `${briefingsFolder}/briefing.schema.json`;
  try {
    mkdirSync(join(folder, briefingsFolder), { recursive: true });
    writeFileSync(join(folder, file), text, { flag: 'wx' });
    addSchema(join(packageRoot(import.meta.dirname), schema), join(folder, schema));
  } catch (thrown) {
    talk.say(`error: cannot write ${file}: ${reasonOf(thrown)}`);
    return exitCodes.failure;
  }
  talk.say(`${file}: written${remark ? `; ${remark}` : ''}`);
  talk.say('next: open it in an editor, change what stands there, and run npm run deck');
  return exitCodes.fine;
}

/** Only where nothing of that name stands, not even a link that leads nowhere: it would be written where that leads. */
function addSchema(from: string, to: string): void {
  if (!lstatSync(to, { throwIfNoEntry: false })) copyFileSync(from, to, constants.COPYFILE_EXCL);
}
