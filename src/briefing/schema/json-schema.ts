/**
 * The format as JSON Schema, for editors and for the field guide. Draft 7: the editors' YAML language server knows no
 * later one. Made from the one schema, so that it never says anything that the validator does not.
 */
import * as z from 'zod';
import { briefingSchema } from '../schema.ts';

/** As much of JSON Schema as is written here. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly [keyword: string]: unknown;
}

/** What an author may write; every field has a description and an example. */
export function briefingJsonSchema(): JsonSchema {
  const plain = z.toJSONSchema(briefingSchema, {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-7',
    // zod drops these from what it transforms, since they might be of the value after it; here they never are.
    override: ({ zodSchema, jsonSchema }) => {
      const { examples, default: value } = z.globalRegistry.get(zodSchema) ?? {};
      if (Array.isArray(examples)) jsonSchema.examples = examples;
      if (value !== undefined) Object.assign(jsonSchema, { default: value });
    },
  }) as JsonSchema;
  // Parts of the author's own: an editor has nothing to say of what they hold.
  const patternProperties = { '^x-[a-z]': { description: 'A part of your own, for templates of your own.' } };
  const description = 'One incident, as Briefdeck reads it.';
  return { ...withExamples({ ...plain, title: 'Briefdeck briefing', description }), patternProperties };
}

/** Gives each group and list an example made of what it holds, and drops words that an alternative says twice. */
function withExamples(node: JsonSchema): JsonSchema {
  const { properties, items, anyOf, additionalProperties } = node;
  const grown: JsonSchema = {
    ...node,
    ...(properties ? { properties: mapValues(properties, withExamples) } : {}),
    ...(items ? { items: withExamples(items) } : {}),
    ...(anyOf ? { anyOf: anyOf.map((each) => withExamples(withoutWordsOf(each, node))) } : {}),
    ...(typeof additionalProperties === 'object' ? { additionalProperties: withExamples(additionalProperties) } : {}),
  };
  const example = exampleOf(grown);
  return example === undefined || isAlternative(node) ? grown : { ...grown, examples: [example] };
}

/** An alternative of `anyOf` has no words of its own. */
const isAlternative = ({ description }: JsonSchema): boolean => description === undefined;

const mapValues = <Value, Result>(record: Readonly<Record<string, Value>>, change: (value: Value) => Result) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

function withoutWordsOf({ title, description, examples, default: value, ...bare }: JsonSchema, outer: JsonSchema): JsonSchema {
  return description === outer.description
    ? bare
    : {
        ...bare,
        ...(title ? { title } : {}),
        ...(description ? { description } : {}),
        ...(examples ? { examples } : {}),
        default: value,
      };
}

/** Its own; else one item of a list, or the fields of a group that must be there, with `sources` where there are some. */
export function exampleOf({ examples, items, properties, required, anyOf }: JsonSchema): unknown {
  if (examples) return examples[0];
  if (items) return [exampleOf(items)];
  if (!properties) return anyOf?.map(exampleOf).find((example) => example !== undefined);
  const named = Object.entries(properties).filter(([name]) => required?.includes(name) || name === 'sources');
  return Object.fromEntries(named.map(([name, field]) => [name, exampleOf(field)]));
}
