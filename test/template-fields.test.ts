/** The table of fields in templates/README.md: what it names is in the analysis, and all of the analysis is named. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { briefings, compileBriefing } from './support/compile-briefing.ts';

/** None of the examples has an edition before it. */
const revised = '../test/fixtures/editions/delta-cholera.yaml';
const analyses: readonly unknown[] = [...briefings, revised].map((name) => compileBriefing(name).analysis);

const table = /^\| field \| what \|\n\|---\|---\|\n((?:\|.*\n?)+)/mu.exec(readFileSync('templates/README.md', 'utf8'))?.[1] ?? '';
const rows = table
  .trim()
  .split('\n')
  .map((line) => {
    const [, first = '', second = ''] = /^\| (.+?) \| (.+) \|$/u.exec(line) ?? [];
    const codes = (text: string) => [...text.matchAll(/`([^`]+)`/gu)].map(([, code = '']) => code);
    return { fields: codes(first), told: codes(second) };
  });

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** The values at a field, of every item where a list lies on the way. */
function at(value: unknown, path: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => at(item, path));
  const [name, ...rest] = path;
  if (name === undefined) return [value];
  return isRecord(value) && Object.hasOwn(value, name) ? at(value[name], rest) : [];
}
const found = (path: string): readonly unknown[] =>
  analyses.flatMap((analysis) => {
    const [last = '', ...before] = path.split('.').reverse();
    return at(analysis, before.reverse()).flatMap((value) =>
      isRecord(value) && Object.hasOwn(value, last) ? [value[last]] : [],
    );
  });

/** Every name below a value, at any depth. */
function namesIn(value: unknown, seen: Set<string>): Set<string> {
  if (Array.isArray(value)) for (const item of value) namesIn(item, seen);
  else if (isRecord(value)) {
    for (const [name, inner] of Object.entries(value)) {
      seen.add(name);
      namesIn(inner, seen);
    }
  }
  return seen;
}

/** Words in the second column that are values and not fields. */
const values = ['TLP:CLEAR', '<h1>', 'say'];
/** Of charts of other figures, of which no example has one. */
const unseen = ['unit'];

describe('the table of fields', () => {
  it.each(rows)('$fields', ({ fields, told }) => {
    expect(fields.filter((field) => found(field).length === 0)).toEqual([]);
    const names = fields.reduce((seen, field) => namesIn(found(field), seen), new Set<string>());
    // Of what no example has, nothing can be looked up.
    if (fields.every((field) => found(field).every((value) => value === null || (Array.isArray(value) && value.length === 0))))
      return;
    const unknown = told.flatMap((text) =>
      text.split('.').filter((name) => !names.has(name) && ![...values, ...unseen].includes(text) && !fields.includes(text)),
    );
    expect(unknown).toEqual([]);
  });

  it('names all that the analysis has', () => {
    const named = new Set(rows.flatMap(({ fields }) => fields.flatMap((field) => field.split('.')[0] ?? [])));
    const top = new Set(analyses.flatMap((analysis) => Object.keys(analysis ?? {})));
    expect([...top].filter((name) => name !== 'at' && !named.has(name))).toEqual([]);
    const own = new Set(rows.flatMap(({ fields, told }) => [...fields, ...told].flatMap((field) => field.split('.'))));
    const incident = new Set(found('incident').flatMap((value) => Object.keys(value ?? {})));
    const unnamed = [...incident].filter((name) => !own.has(name));
    expect(unnamed).toEqual(['main', 'reviewed', 'tlp', 'tlp_of', 'wording', 'at']);
  });
});
