/** The format as editors see it: described to the last field, and never at odds with the validator. */
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { briefingJsonSchema, type JsonSchema } from '../../src/briefing/schema/json-schema.ts';
import { briefingSchema } from '../../src/briefing/schema.ts';
import { writeFormatFiles } from '../../src/cli/scaffold/chapters.ts';

const schema = briefingJsonSchema();
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictTypes: false });
const accepts: ValidateFunction = ajv.compile(schema);

/** Every property below, by its address. */
function properties(at: string, node: JsonSchema): readonly (readonly [string, JsonSchema])[] {
  return [
    ...Object.entries(node.properties ?? {}).flatMap(([name, child]) => [
      [`${at}.${name}`, child] as const,
      ...properties(`${at}.${name}`, child),
    ]),
    ...(node.items ? properties(`${at}[]`, node.items) : []),
    ...(node.anyOf ?? []).flatMap((child) => properties(at, child)),
    ...(typeof node.additionalProperties === 'object' ? properties(`${at}.*`, node.additionalProperties) : []),
  ];
}
const fields = properties('', schema);

describe('JSON Schema', () => {
  it('says what an author may write, in the draft that editors know', () => {
    expect(schema).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'object',
      required: ['briefdeck', 'title', 'date', 'as_of', 'handling'],
      additionalProperties: false,
    });
    expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(briefingSchema.shape));
    expect(schema.properties?.handling?.properties?.tlp).toMatchObject({
      enum: ['RED', 'AMBER+STRICT', 'AMBER', 'GREEN', 'CLEAR'],
    });
    expect(schema.properties?.language).toMatchObject({ default: 'en' });
  });

  it('describes every field, and gives an example of it that is valid there', () => {
    expect(fields.length).toBeGreaterThan(250);
    const [undescribed, unexampled, wrong]: string[][] = [[], [], []];
    for (const [name, field] of fields) {
      if (!/\S/u.test(field.description ?? '')) undescribed?.push(name);
      if (field.examples?.length !== 1) unexampled?.push(name);
      else if (!ajv.validate(field, field.examples[0])) wrong?.push(`${name}: ${ajv.errorsText()}`);
    }
    expect({ undescribed, unexampled, wrong }).toEqual({ undescribed: [], unexampled: [], wrong: [] });
  });

  it('gives no example that the validator would refuse', () => {
    const refused = Object.entries(briefingSchema.shape).filter(([name, field]) => {
      const [example] = schema.properties?.[name]?.examples ?? [];
      return !field.safeParse(example).success;
    });
    expect(refused.map(([name]) => name)).toEqual([]);
    expect(briefingSchema.safeParse(schema.examples?.[0]).success).toBe(true);
  });

  it('stands beside the briefings as `npm run generate schema` writes it, and so do the tables of the guide', () => {
    const guide = readFileSync('briefings/README.md', 'utf8');
    const [schema, reviewSchema, diffSchema, traceSchema] = ['briefing', 'review', 'diff', 'trace'].map((name) =>
      readFileSync(`briefings/${name}.schema.json`, 'utf8'),
    );
    expect(writeFormatFiles(guide)).toEqual({ schema, reviewSchema, diffSchema, traceSchema, guide });
    for (const [name] of fields.filter(([name]) => !name.includes('[]')))
      expect(guide).toContain(`| \`${name.split('.').at(-1)}\` |`);
  });
});

const example = (name: string): unknown => parse(readFileSync(`briefings/${name}`, 'utf8'));
const examples = ['isfara-2006.yaml', 'isfara-2006-reports.yaml'];
const sins: readonly unknown[] = readFileSync('test/fixtures/sins.yaml', 'utf8')
  .split(/^---\n/mu)
  .map((text) => parse(text));

describe('both schemas', () => {
  it.each(examples)('accept %s, which names it in its first line', (name) => {
    expect(readFileSync(`briefings/${name}`, 'utf8').split('\n')[0]).toBe(
      '# yaml-language-server: $schema=./briefing.schema.json',
    );
    expect([accepts(example(name)), accepts.errors]).toEqual([true, null]);
  });

  it('accept the deliberate sins, which are sins of content', () => {
    expect(sins.length).toBeGreaterThan(3);
    expect(sins.map((sin) => [accepts(sin), accepts.errors])).toEqual(sins.map(() => [true, null]));
  });

  const ground = { briefdeck: 1, title: 'T', date: '2006-05-12', as_of: 2006, handling: { tlp: 'CLEAR' } };
  it.each<[string, object, string]>([
    ['unknown field', { titel: 'T' }, ''],
    ['missing label', { handling: {} }, '/handling'],
    ['unknown label', { handling: { tlp: 'WHITE' } }, '/handling/tlp'],
    ['empty title', { title: ' ' }, '/title'],
    ['other version', { briefdeck: 2 }, '/briefdeck'],
    ['time without a year', { date: 'yesterday' }, '/date'],
    ['text where a list belongs', { events: 'raid' }, '/events'],
    ['event without a time', { events: [{ what: 'Raid' }] }, '/events/0'],
    ['unknown status', { situation: [{ text: 'A', status: 'certain' }] }, '/situation/0/status'],
    ['half a person', { casualties: [{ party: 'g', killed: 2.5 }] }, '/casualties/0/killed'],
    ['stranger in a quantity', { casualties: [{ party: 'g', killed: { min: 2 } }] }, '/casualties/0/killed'],
    [
      'report without a source',
      { casualties: [{ party: 'g', killed: { reports: [{ value: 2 }] } }] },
      '/casualties/0/killed/reports/0',
    ],
    ['latitude out of range', { places: [{ id: 'p', name: 'P', lat: 400 }] }, '/places/0/lat'],
    ['route of one place', { routes: [{ through: ['p'] }] }, '/routes/0/through'],
    ['id with a space', { places: [{ id: 'a b', name: 'P' }] }, '/places/0/id'],
    [
      'unknown rating',
      { evidence: [{ id: 'E1', text: 'A', credibility: 'low', relevance: 'low', ratings: { H1: 'X' } }] },
      '/evidence/0/ratings/H1',
    ],
  ])('refuse %s, at its place', (_what, changed, place) => {
    const briefing = { ...ground, ...changed };
    expect(accepts(ground)).toBe(true);
    expect(accepts(briefing)).toBe(false);
    expect(accepts.errors?.map(({ instancePath }) => instancePath)).toContain(place);
    expect(briefingSchema.safeParse(briefing).success).toBe(false);
  });

  it('agree on briefings of which a field was changed, moved or lost: what is built is never marked in an editor', () => {
    const spots = examples.map(example).flatMap((briefing) => pathsOf(briefing).map((path) => ({ briefing, path })));
    let accepted = 0;
    fc.assert(
      fc.property(fc.constantFrom(...spots), strange, ({ briefing, path }, value) => {
        const changed = withValue(briefing, path, value);
        if (!briefingSchema.safeParse(changed).success) return;
        accepted += 1;
        expect([accepts(changed), accepts.errors, path]).toEqual([true, null, path]);
      }),
      { numRuns: 300 },
    );
    expect(accepted).toBeGreaterThan(50);
  });
});

const lost = Symbol('lost');

/** What may stand where something else stood. */
const strange = fc.oneof(
  fc.constantFrom<unknown>(
    lost,
    null,
    '',
    ' ',
    0,
    3,
    2006,
    1.5,
    -1,
    true,
    false,
    [],
    {},
    'S1',
    ['S1'],
    [3],
    'likely',
    'about 20',
  ),
  fc.constantFrom<unknown>({ low: 1 }, { low: 1, best: null, high: 3 }, { reports: [{ source: 'S1', value: 2 }], best: 'two' }),
  fc.constantFrom<unknown>('up to 4', 'none', '2006-05', 'late 2001', 'between 2001 and 2003', 'Asia/Tokyo', 'denied', 'high'),
  fc.string({ maxLength: 8 }),
  fc.jsonValue({ maxDepth: 2 }),
);

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [...(path.length > 0 ? [path] : []), ...Object.entries(value).flatMap(([key, child]) => pathsOf(child, [...path, key]))];
}

function withValue(root: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(root) ? [...root] : { ...(root as object) };
  const record = copy as Record<string, unknown>;
  record[step] = withValue(record[step], rest, value);
  if (record[step] === lost) {
    if (Array.isArray(copy)) copy.splice(Number(step), 1);
    else delete record[step];
  }
  return copy;
}
