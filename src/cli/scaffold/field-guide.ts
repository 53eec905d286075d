/** The field guide of briefings/README.md: a table for each part of the format, from the JSON Schema that editors read. */
import { stringify } from 'yaml';
import type { JsonSchema } from '../../briefing/schema/json-schema.ts';

/** A chapter of the guide and the fields at the top of the file that it explains. */
export interface Chapter {
  readonly title: string;
  readonly fields: readonly string[];
}

export function writeFieldGuide(schema: JsonSchema, chapters: readonly Chapter[]): string {
  const quantity = findTitled(schema, 'quantity');
  return [
    ...chapters.flatMap(({ title, fields }) => {
      const shown = Object.fromEntries(fields.map((name) => [name, schema.properties?.[name] ?? {}]));
      const part: JsonSchema = { properties: shown, required: schema.required ?? [] };
      return [`### ${title}`, fieldTable(part), ...groupsIn(part, []).map(groupSection)];
    }),
    ...(quantity ? ['### Quantities in detail', quantityWords, ...groupsIn(groupOf(quantity), []).map(groupSection)] : []),
  ].join('\n\n');
}

const quantityWords =
  'Where the words do not say enough, a quantity is a group: `{ low: 4, best: 5, high: 6 }`, each of the three as far as it is stated; or the `reports` it comes from, with `best` and `basis` beside them.';

interface Group {
  readonly path: readonly string[];
  readonly node: JsonSchema;
}

const fieldRow = ([name, field]: readonly [string, JsonSchema], isNeeded: boolean): string =>
  row([`\`${name}\``, field.description ?? '', code(field.examples?.[0]), isNeeded ? '**yes**' : '', kindOf(field)]);

function fieldTable({ properties = {}, required = [] }: JsonSchema): string {
  const rows = Object.entries(properties).map((entry) => fieldRow(entry, required.includes(entry[0])));
  return [row(['field', 'what it is for', 'example', 'must be there', 'what it holds']), row(Array(5).fill('---')), ...rows].join(
    '\n',
  );
}

const groupSection = ({ path, node }: Group): string => `#### \`${path.join('.')}\`\n\n${fieldTable(node)}`;

/** Groups of fields below a group, in the order of the file; a quantity is explained once, at the end. */
function groupsIn({ properties = {} }: JsonSchema, path: readonly string[]): readonly Group[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    if (field.title === 'quantity') return [];
    const node = groupOf(field);
    if (!node.properties) return [];
    const here = [...path, isList(field) ? `${name}[]` : name];
    return [{ path: here, node }, ...groupsIn(node, here)];
  });
}

/** The field itself, or an item of it where it is a list. */
function groupOf(field: JsonSchema): JsonSchema {
  const choice = alternatives(field).find((each) => each.properties ?? each.items?.properties) ?? {};
  return choice.items ?? choice;
}

/** What a field may hold, `null` left out: that stands for a field that was left out. */
const alternatives = (field: JsonSchema): readonly JsonSchema[] =>
  (field.anyOf ?? [field])
    .flatMap((each) => (each === field ? [each] : alternatives(each)))
    .filter(({ type }) => type !== 'null');

const isList = (field: JsonSchema): boolean => alternatives(field).some(({ items }) => items !== undefined);

function kindOf(field: JsonSchema): string {
  const [first = {}] = alternatives(field);
  const fallback = field.default === undefined ? '' : `; ${code(field.default)} if not given`;
  return `${field.title ?? plainKind(first)}${fallback}`;
}

function plainKind(node: JsonSchema): string {
  if (node.enum)
    return node.enum
      .filter((word) => word !== null)
      .map(code)
      .join(', ');
  if (node.const !== undefined) return code(node.const);
  if (node.items) return node.items.properties ? 'list of groups' : `list: ${kindOf(node.items)}`;
  if (node.properties) return 'group';
  if (typeof node.additionalProperties === 'object') return `names, each with: ${kindOf(node.additionalProperties)}`;
  if (node.type === 'boolean') return 'true or false';
  return numberKind(node) ?? 'text';
}

function numberKind({ type, minimum, maximum }: JsonSchema): string | undefined {
  if (type !== 'number' && type !== 'integer') return undefined;
  const what = type === 'integer' ? 'whole number' : 'number';
  const isOpen = typeof maximum !== 'number' || maximum === Number.MAX_SAFE_INTEGER;
  return `${what} ${isOpen ? `from ${String(minimum)}` : `from ${String(minimum)} to ${String(maximum)}`}`;
}

/** A value as an author types it on one line. */
function code(value: unknown): string {
  if (value === undefined) return '';
  return `\`${stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false }).trim()}\``;
}

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

function findTitled(node: JsonSchema, title: string): JsonSchema | undefined {
  if (node.title === title) return node;
  const below = [...Object.values(node.properties ?? {}), ...(node.items ? [node.items] : []), ...(node.anyOf ?? [])];
  for (const child of below) {
    const found = findTitled(child, title);
    if (found) return found;
  }
  return undefined;
}
