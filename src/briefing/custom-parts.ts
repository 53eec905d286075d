/**
 * Parts of the author's own: any `x-name:` at the top of the file, of texts, numbers, yes or no, lists and groups. The format
 * says nothing of what they hold; a template prints them as `x.name`.
 */
import { type Diagnostic, error } from '../foundation/diagnostic.ts';
import { showValue } from '../foundation/show-value.ts';
import { type Path, type Positions, spanOfKey, spanOfValue, toAddress } from '../yaml/positions.ts';
import { asRecord } from './raw-value.ts';

/** `null` stands for what was left empty; each group has its address in `at`. */
export type PartValue = string | number | boolean | null | readonly PartValue[] | PartGroup;

export interface PartGroup {
  readonly [field: string]: PartValue;
  readonly at: string;
}

/** The parts by their names without `x-`. */
export type CustomParts = Readonly<Record<string, PartValue>>;

export interface ReadParts {
  /** The briefing without them. */
  readonly rest: unknown;
  readonly parts: CustomParts;
  readonly diagnostics: readonly Diagnostic[];
}

const isPartKey = (key: string): boolean => /^x-/iu.test(key);
const partName = /^x-[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
/** As a template can write it after a dot. */
const fieldName = /^[\p{L}_][\p{L}\p{N}_-]*$/u;

export function readCustomParts(root: unknown, positions: Positions): ReadParts {
  const record = asRecord(root);
  const own = Object.entries(record ?? {}).filter(([key]) => isPartKey(key));
  if (!record || own.length === 0) return { rest: root, parts: {}, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const parts = own.flatMap(([key, value]) => {
    if (partName.test(key)) return [[key.slice(2), readValue(value, [key], { positions, diagnostics })] as const];
    const hints = ['write x- and a name of small letters, digits and hyphens: x-recommendation'];
    diagnostics.push(error('BRF001', `invalid name of a part: ${showValue(key)}`, { span: spanOfKey(positions, [key]), hints }));
    return [];
  });
  return {
    rest: Object.fromEntries(Object.entries(record).filter(([key]) => !isPartKey(key))),
    parts: Object.fromEntries(parts),
    diagnostics,
  };
}

interface Reading {
  readonly positions: Positions;
  readonly diagnostics: Diagnostic[];
}

function readValue(value: unknown, path: Path, reading: Reading): PartValue {
  if (path.at(-1) === 'sources')
    return [value]
      .flat()
      .filter((id) => id !== null && id !== undefined)
      .map(String);
  if (Array.isArray(value)) return value.map((item, index) => readValue(item, [...path, index], reading));
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const group = asRecord(value);
  if (!group) {
    if (value !== null && value !== undefined) {
      const { positions, diagnostics } = reading;
      const hints = ['write text, a number, true or false, a list, or fields'];
      diagnostics.push(
        error('BRF003', `invalid ${toAddress(path)}: ${showValue(value)}`, { span: spanOfValue(positions, path), hints }),
      );
    }
    return null;
  }
  const fields = Object.entries(group).filter(([key]) => isFieldName(key, [...path, key], reading));
  return {
    ...Object.fromEntries(fields.map(([key, child]) => [key, readValue(child, [...path, key], reading)])),
    at: toAddress(path),
  };
}

/** `at` is the address that Briefdeck gives each group. */
function isFieldName(key: string, path: Path, { positions, diagnostics }: Reading): boolean {
  if (key !== 'at' && fieldName.test(key)) return true;
  const hints = [
    key === 'at'
      ? 'choose another name: `at` is kept for the place in the file'
      : 'a template can only name letters, digits, _ and -',
  ];
  diagnostics.push(error('BRF001', `invalid name of a field: ${showValue(key)}`, { span: spanOfKey(positions, path), hints }));
  return false;
}
