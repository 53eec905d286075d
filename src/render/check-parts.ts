/** Parts of the author's own, held against what their schema says, and filled up so that a template may name every field. */
import { type Diagnostic, error } from '../foundation/diagnostic.ts';
import type { Locate } from '../foundation/locate.ts';
import { nearest, suggest } from '../foundation/nearest.ts';
import { showValue } from '../foundation/show-value.ts';
import type { PartShape } from './part-schema.ts';
import { isRecord } from './ref.ts';

export interface CheckedParts {
  /** By name; `null` for one that has a schema and does not stand in the briefing. */
  readonly parts: Readonly<Record<string, unknown>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** @param parts by their names without `x-`, as the briefing has them */
export function checkParts(
  parts: Readonly<Record<string, unknown>>,
  schemas: ReadonlyMap<string, PartShape>,
  locate: Locate,
): CheckedParts {
  const check: Check = { diagnostics: [], locate };
  const given = Object.entries(parts).map(([name, value]) => {
    const shape = schemas.get(name);
    if (shape) {
      const before = check.diagnostics.length;
      const settled = settle(value, shape, `x-${name}`, check);
      // What is wrong is told once, and not again by the templates that would print it.
      return [name, check.diagnostics.length > before ? null : settled] as const;
    }
    const meant = nearest(
      name,
      [...schemas.keys()].filter((known) => !Object.hasOwn(parts, known)),
    );
    if (meant !== undefined) complain(check, 'BRF001', `unknown part: x-${name}`, `x-${name}`, [`did you mean x-${meant}?`]);
    return [name, value] as const;
  });
  const absent = [...schemas.keys()].map((name) => [name, null] as const);
  return { parts: Object.fromEntries([...absent, ...given]), diagnostics: check.diagnostics };
}

interface Check {
  readonly diagnostics: Diagnostic[];
  readonly locate: Locate;
}

function complain(
  { diagnostics, locate }: Check,
  code: Diagnostic['code'],
  message: string,
  at: string,
  hints: readonly string[],
): void {
  diagnostics.push(error(code as Parameters<typeof error>[0], message, { span: locate(at), hints }));
}

function settle(value: unknown, shape: PartShape, at: string, check: Check): unknown {
  const wrong = (what: string): null => {
    complain(
      check,
      'BRF003',
      `invalid ${at}: ${Array.isArray(value) ? 'a list' : isRecord(value) ? 'fields' : showValue(value)}`,
      at,
      [`write ${what}`],
    );
    return null;
  };
  if (shape.kind === 'list') {
    if (value === null || value === undefined) return [];
    if (!Array.isArray(value)) return wrong('a list, each item on its own line after `- `');
    return value.map((item, index) => settle(item, shape.item, `${at}[${index}]`, check));
  }
  if (shape.kind === 'group') {
    if (value === null || value === undefined) return null;
    return isRecord(value) ? fitGroup(value, shape.fields, at, check) : wrong(`fields: ${[...shape.fields.keys()].join(', ')}`);
  }
  if (value === null || value === undefined) {
    if (shape.kind === 'sources') return [];
    if (!shape.isOptional) complain(check, 'BRF002', `missing field: ${at}`, parentOf(at), [`it holds ${wordsOf(shape)}`]);
    return null;
  }
  return fitPlain(value, shape, { at, wrong, check });
}

const parentOf = (at: string): string => at.replace(/(?:\.[^.[\]]+|\[\d+\])$/u, '');

function fitGroup(
  value: Readonly<Record<string, unknown>>,
  fields: ReadonlyMap<string, PartShape>,
  at: string,
  check: Check,
): unknown {
  for (const key of Object.keys(value)) {
    if (key !== 'at' && !fields.has(key))
      complain(check, 'BRF001', `unknown field in ${at}: ${key}`, `${at}.${key}`, suggest(key, fields.keys(), 'fields'));
  }
  const misspelt = new Set(Object.keys(value).flatMap((key) => (fields.has(key) ? [] : [nearest(key, fields.keys())])));
  const known = [...fields].map(([name, shape]) => {
    // What is missing since its name is misspelt is told once.
    if (value[name] === undefined && misspelt.has(name)) return [name, null] as const;
    return [name, settle(value[name], shape, `${at}.${name}`, check)] as const;
  });
  return { ...Object.fromEntries(known), at };
}

type PlainShape = Exclude<PartShape, { kind: 'list' } | { kind: 'group' }>;

interface Fitting {
  readonly at: string;
  readonly wrong: (what: string) => null;
  readonly check: Check;
}

function fitPlain(value: unknown, shape: PlainShape, { at, wrong, check }: Fitting): unknown {
  switch (shape.kind) {
    case 'text':
      return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : wrong('text');
    case 'number':
      return typeof value === 'number' ? value : wrong('a number');
    case 'yes or no':
      return typeof value === 'boolean' ? value : wrong('true or false');
    case 'sources':
      return Array.isArray(value) ? value : wrong('a list of source ids, like [S1]');
    case 'words':
      if (shape.words.includes(String(value))) return String(value);
      complain(check, 'BRF008', `unknown word for ${at}: ${showValue(value)}`, at, suggest(String(value), shape.words, 'words'));
      return null;
  }
}

const wordsOf = (shape: PlainShape): string => (shape.kind === 'words' ? `one of: ${shape.words.join(', ')}` : shape.kind);
