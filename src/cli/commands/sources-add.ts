/** `briefdeck sources add`: the words of a source are kept beside the briefing, and what they say of themselves is written into it. */
import { basename, resolve } from 'node:path';
import { parseBriefing } from '../../briefing/parse-briefing.ts';
import { asRecord, fieldOf, idOf, itemsOf } from '../../briefing/raw-value.ts';
import { isWhenProblem, parseWhen } from '../../briefing/when.ts';
import { homeOf } from '../../foundation/host/home-of.ts';
import { HostError } from '../../foundation/host/host.ts';
import { suggest } from '../../foundation/nearest.ts';
import { reasonOf } from '../../project/disk-host.ts';
import type { DiskWorkshop } from '../../project/open-workshop.ts';
import { readRegular } from '../../project/read-regular.ts';
import { largestText, sha256Of, textTooLarge } from '../../review/load-texts.ts';
import { type DocumentWords, readDocument } from '../../review/read-document.ts';
import { splitParagraphs } from '../../review/source-text.ts';
import { type FieldValue, setFields } from '../../yaml/set-fields.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { plural } from '../reports/trace-text.ts';
import type { Talk } from '../talk.ts';
import { writeWhole } from '../write-whole.ts';

export interface SourcesAddOptions {
  readonly id: string;
  /** Says what would be done, and writes nothing. */
  readonly dry: boolean;
}

interface SourcesAddTools {
  readonly workshop: DiskWorkshop;
  readonly talk: Talk;
  readonly folder: string;
}

/** The folder beside the briefing in which texts of sources are kept. */
const sourcesFolder = 'sources';

/**
 * @param file with the words of the source, wherever it stands
 * @param briefing relative to the project's folder
 */
export function addSource(file: string, briefing: string, { id, dry }: SourcesAddOptions, tools: SourcesAddTools): ExitCode {
  const { workshop, talk, folder } = tools;
  const stop = (code: ExitCode, problem: string, hint: string): ExitCode => {
    talk.complain(`error: ${problem}`);
    talk.complain(`  hint: ${hint}`);
    return code;
  };
  const name = basename(file);
  const read = readBytes(resolve(folder, file));
  if (!(read instanceof Uint8Array)) return stop(exitCodes.failure, `${file}: ${read.problem}`, read.hint);
  let written: string;
  try {
    written = workshop.host.readText(briefing);
  } catch (thrown) {
    if (!(thrown instanceof HostError)) throw thrown;
    return stop(exitCodes.failure, `${briefing}: ${thrown.message}`, 'check the name; briefings stand in briefings/');
  }
  const parsed = parseBriefing(written, briefing);
  if (!parsed.value) return stop(exitCodes.mistakes, `${briefing} does not parse`, `mend it first: briefdeck check ${briefing}`);
  const sources = itemsOf(parsed.value.value, 'sources');
  const index = sources.findIndex((source) => idOf(fieldOf(source, 'id')) === id);
  if (index < 0) {
    const ids = sources.flatMap((source) => idOf(fieldOf(source, 'id')) ?? []);
    return stop(exitCodes.usage, `${briefing} has no source ${id}`, suggest(id, ids, 'sources')[0] ?? '');
  }
  const source = asRecord(sources[index]) ?? {};
  const language = String(source.language ?? fieldOf(parsed.value.value, 'language') ?? 'en');
  const words = readDocument(read, { name, language, readPdf: workshop.readPdf });
  if ('problem' in words) return stop(exitCodes.mistakes, `${file}: ${words.problem}`, words.hint);
  const text = `${sourcesFolder}/${name}`;
  const fields = fieldsOf(source, words, { text, sha256: sha256Of(read) });
  const edited = setFields(written, ['sources', index], fields);
  if (edited === undefined) {
    const hint = `write it yourself: ${Object.entries(fields)
      .map(([key, value]) => `${key}: ${value}`)
      .join(', ')}`;
    return stop(exitCodes.mistakes, `the source ${id} is written in a way that cannot be changed here`, hint);
  }
  const home = homeOf(briefing);
  const target = home === '' ? text : `${home}/${text}`;
  if (workshop.host.leadsOut(home === '' ? sourcesFolder : `${home}/${sourcesFolder}`))
    return stop(exitCodes.usage, `${home}/${sourcesFolder}/ is a link that leads out of the project`, 'delete the link');
  const other = existing(resolve(folder, target), read, resolve(folder, file));
  if (other) return stop(exitCodes.usage, `another file is called ${target} already`, 'rename yours, or delete the old one');
  if (!dry) {
    try {
      writeWhole(resolve(folder, target), read);
      writeWhole(resolve(folder, briefing), new TextEncoder().encode(edited));
    } catch (thrown) {
      return stop(exitCodes.failure, `cannot write: ${reasonOf(thrown)}`, 'check that you may write there');
    }
  }
  const would = dry ? 'would be ' : '';
  const [paragraphs, all] = [splitParagraphs(words.text).length, words.text.split(/\s+/u).filter(Boolean).length];
  talk.say(`${target}: ${would}kept; ${plural(paragraphs, 'paragraph')}, ${plural(all, 'word')}`);
  talk.say(`${briefing}: ${would}written into ${id}: ${Object.keys(fields).join(', ')}`);
  if (!dry) talk.say(`next: briefdeck review ${briefing}`);
  return exitCodes.fine;
}

interface Unread {
  readonly problem: string;
  readonly hint: string;
}

function readBytes(path: string): Uint8Array | Unread {
  try {
    return readRegular(path, largestText);
  } catch (thrown) {
    const isLarge = thrown instanceof HostError && thrown.fault === 'too-large';
    if (isLarge) return { problem: textTooLarge.message, hint: textTooLarge.hint };
    return { problem: `cannot read: ${reasonOf(thrown)}`, hint: 'name a file with the words of the source: .txt, .html or .pdf' };
  }
}

/** Of what the file says of itself, only what the briefing does not say yet. */
function fieldsOf(
  source: Readonly<Record<string, unknown>>,
  { title, author, published }: DocumentWords,
  kept: Readonly<Record<'text' | 'sha256', string>>,
): Readonly<Record<string, FieldValue>> {
  const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u.exec(published ?? '')?.[0];
  const known = { title, author, published: day !== undefined && !isWhenProblem(parseWhen(day)) ? day : null };
  const isOpen = (field: string): boolean => (source[field] ?? '') === '';
  const said = Object.entries(known).flatMap(([field, value]) =>
    value !== null && isOpen(field) ? [[field, value] as const] : [],
  );
  return { ...Object.fromEntries(said), ...kept };
}

/** Whether a file of other content stands there; the file itself may be it. */
function existing(target: string, bytes: Uint8Array, from: string): boolean {
  if (target === from) return false;
  try {
    return sha256Of(readRegular(target, largestText)) !== sha256Of(bytes);
  } catch (thrown) {
    return !/ENOENT|ENOTDIR/u.test(String((thrown as { code?: unknown }).code));
  }
}
