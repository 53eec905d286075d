import { expect, it } from 'vitest';
import { briefingJsonSchema, briefingSchema } from '../../src/briefing/schema.ts';

interface JsonSchema {
  readonly description?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
}

const schema: JsonSchema = briefingJsonSchema();

/** Every property below, by its address. */
function properties(at: string, node: JsonSchema): readonly (readonly [string, JsonSchema])[] {
  return [
    ...Object.entries(node.properties ?? {}).flatMap(([name, child]) => [
      [`${at}.${name}`, child] as const,
      ...properties(`${at}.${name}`, child),
    ]),
    ...(node.items ? properties(`${at}[]`, node.items) : []),
    ...(node.anyOf ?? []).flatMap((child) => properties(at, child)),
  ];
}

it('prints as JSON Schema of what an author may write', () => {
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    required: ['briefdeck', 'title', 'date', 'as_of', 'handling'],
    additionalProperties: false,
  });
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
});

it('describes every property', () => {
  const all = properties('', schema);
  expect(all.length).toBeGreaterThan(150);
  expect(all.filter(([, { description }]) => !description).map(([name]) => name)).toEqual([]);
});

it('has every field of the schema', () => {
  expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(briefingSchema.shape));
});

it('names the words of a list', () => {
  const tlp = schema.properties?.handling?.properties?.tlp;
  expect(tlp).toMatchObject({ enum: ['RED', 'AMBER+STRICT', 'AMBER', 'GREEN', 'CLEAR'] });
});
