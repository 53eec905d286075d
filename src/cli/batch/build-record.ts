/**
 * What the last build of a deck read, what it said and what it wrote: `OUT/.briefdeck/NAME.json`. A record only saves
 * work. One that is torn, old, edited or gone means that the deck is built again, and nothing else.
 */
import { lstatSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { recordName } from '../../project/deck-names.ts';
import { readRegular } from '../../project/read-regular.ts';
import { type DiskCalls, disk, writeWhole } from '../write-whole.ts';
import { fingerprint } from './answers.ts';
import type { Order } from './order.ts';
import { type BuildRecord, readRecordShape } from './record-shape.ts';

export const recordFolder = (out: string): string => join(out, '.briefdeck');

/** Everything that was asked for. Another wish is another deck. */
export const wishOf = ({
  file,
  template,
  theme,
  minutes,
  onlyChanges,
  for: audience,
  portionMarks,
  strict,
  config,
}: Order): string =>
  JSON.stringify([
    ...[file, template ?? null, theme ?? null, strict],
    ...(minutes === undefined ? [] : [minutes]),
    ...(onlyChanges === true ? ['only changes'] : []),
    ...(audience === undefined ? [] : [`for ${audience}`]),
    ...(portionMarks === true ? ['portion marks'] : []),
    ...(config === false ? ['no config'] : []),
  ]);

/** Far more than what is read and said of a briefing takes. */
const largestRecord = 5_000_000;

export function readRecord(order: Order): BuildRecord | undefined {
  try {
    if (!isOwnFolder(order)) return undefined;
    const [sum, body = ''] = new TextDecoder().decode(readRegular(pathOf(order), largestRecord)).split('\n');
    return sum === fingerprint(body) ? readRecordShape(JSON.parse(body), order) : undefined;
  } catch {
    return undefined;
  }
}

/** False where a link stands in its place, through which nothing is read, written or removed. */
export function isOwnFolder({ folder, out }: Pick<Order, 'folder' | 'out'>): boolean {
  try {
    return lstatSync(resolve(folder, recordFolder(out)), { throwIfNoEntry: false })?.isDirectory() !== false;
  } catch {
    // No folder at all, since a file stands above it: what is to be written there will say so.
    return false;
  }
}

/** A record that cannot be written is no failure: the deck is whole by now, and the next build only builds it again. */
export function keepRecord(order: Order, record: BuildRecord, calls: DiskCalls = disk): void {
  const body = JSON.stringify(record);
  const bytes = new TextEncoder().encode(`${fingerprint(body)}\n${body}\n`);
  try {
    if (!isOwnFolder(order)) return;
    // Without a flush: after a power cut it is torn at worst, and its sum says so.
    writeWhole(pathOf(order), bytes, { ...calls, flush: () => {} });
  } catch {
    // The next build builds again.
  }
}

/** Removes a record that an older Briefdeck kept. */
export function dropRecord(order: Order, calls: DiskCalls = disk): void {
  try {
    if (isOwnFolder(order)) calls.remove(pathOf(order));
  } catch {
    // There mostly is none.
  }
}

function pathOf(order: Order): string {
  const { folder, out, file } = order;
  return resolve(folder, recordFolder(out), `${recordName(file, order)}.json`);
}
