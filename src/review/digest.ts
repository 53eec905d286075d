/** What a person signs: the words of a record, and those of the passages beside it, as a few letters. */
import { createHash } from 'node:crypto';
import type { Passage } from './find-passage.ts';
import type { Statement } from './statement.ts';

/** Twelve digits are enough to notice a change; nobody has an interest in forging one. */
const digits = 12;

interface Told {
  readonly statement: Statement;
  readonly passages: readonly Passage[];
}

/** For each address of a record. The layout of the file makes no difference, nor does the place of the record in it. */
export function digestRecords(told: readonly Told[]): ReadonlyMap<string, string> {
  const records = new Map<string, unknown[]>();
  for (const { statement, passages } of told) {
    const { at, kind, status, parts } = statement;
    const said = parts.map((part) => [part.role, part.at.slice(at.length), part.text]);
    const beside = passages.map(({ source, text }) => [source, text]);
    const known = records.get(at) ?? [];
    known.push([kind, status, said, beside]);
    records.set(at, known);
  }
  return new Map([...records].map(([at, said]) => [at, hashOf(said)]));
}

const hashOf = (said: unknown): string => createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, digits);
