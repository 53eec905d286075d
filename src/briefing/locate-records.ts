/** Checked values to located ones: each record learns its address, each text is put back as it was typed. */
import { isScalar } from 'yaml';
import { type Path, type Positions, toAddress } from '../yaml/positions.ts';
import type { Located } from './briefing.ts';
import { asRecord, fieldOf } from './raw-value.ts';

interface Context {
  /** What stands in the file at the same place, as YAML understood it. */
  readonly raw: unknown;
  readonly positions: Positions;
}

/** Writes each record's address into it, so that whatever a slide shows can be followed back. */
export function locateRecords<T>(value: T, path: Path, { raw, positions }: Context): Located<T> {
  if (Array.isArray(value)) {
    const items = Array.isArray(raw) ? raw : [raw];
    return value.map((item, index) => locateRecords(item, [...path, index], { raw: items[index], positions })) as Located<T>;
  }
  if (typeof value === 'string' && typeof raw === 'number') return typed(value, path, positions) as Located<T>;
  const record = asRecord(value);
  if (!record) return value as Located<T>;
  const fields = Object.entries(record).map(([key, child]) => [
    key,
    locateRecords(child, [...path, key], { raw: fieldOf(raw, key), positions }),
  ]);
  return { ...Object.fromEntries(fields), at: toAddress(path) } as Located<T>;
}

/** YAML reads `1.10` as 1.1 and `007` as 7; where a text is wanted, the author meant the characters. */
function typed(value: string, path: Path, { document }: Positions): string {
  const node = document.getIn(path, true);
  return isScalar(node) && typeof node.source === 'string' ? node.source : value;
}
