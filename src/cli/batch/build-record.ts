/**
 * What the last build of a deck read, what it said and what it wrote: `OUT/.briefdeck/NAME.json`. A record only saves
 * work. One that is torn, old, edited or gone means that the deck is built again, and nothing else.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type DiskCalls, disk, writeWhole } from '../write-whole.ts';
import { type Answered, fingerprint } from './answers.ts';
import { stemOf } from './deck-names.ts';
import type { Order } from './order.ts';

export interface BuildRecord {
  /** The briefing and the options, as one text: see `wishOf`. */
  readonly wish: string;
  /** Fingerprint of the Briefdeck that built it. */
  readonly tool: string;
  /** Folder of the templates. */
  readonly templates: string;
  readonly answers: readonly Answered[];
  /** Name of the deck, and the SHA-256 of its bytes. */
  readonly deck: string;
  readonly deckHash: string;
  /** What was said of the briefing, and the line about the deck, without its end. */
  readonly said: readonly string[];
  readonly summary: string;
}

export const recordFolder = (out: string): string => join(out, '.briefdeck');

/** Everything that was asked for. Another wish is another deck. */
export const wishOf = ({ file, template, theme, strict }: Order): string =>
  JSON.stringify([file, template ?? null, theme ?? null, strict]);

export function readRecord(order: Order): BuildRecord | undefined {
  try {
    const [sum, body = ''] = readFileSync(pathOf(order), 'utf8').split('\n');
    // Whoever wrote this sum wrote the whole record in this form; so its fields need no look of their own.
    return sum === fingerprint(body) ? (JSON.parse(body) as BuildRecord) : undefined;
  } catch {
    return undefined;
  }
}

/** The deck is whole by now, so a record that cannot be written is nobody's trouble. */
export function keepRecord(order: Order, record: BuildRecord, calls: DiskCalls = disk): void {
  const body = JSON.stringify(record);
  const bytes = new TextEncoder().encode(`${fingerprint(body)}\n${body}\n`);
  try {
    // Without a flush: after a power cut it is torn at worst, and its sum says so.
    writeWhole(pathOf(order), bytes, { ...calls, flush: () => {} });
  } catch {
    // The next build builds again.
  }
}

function pathOf({ folder, out, file, template }: Order): string {
  const name = template === undefined ? stemOf(file) : `${stemOf(file)}-${template}`;
  return resolve(folder, recordFolder(out), `${name}.json`);
}
