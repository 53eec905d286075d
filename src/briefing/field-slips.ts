/** Fields that nobody meant to write: what a comma within braces cut off, and names with a colon that is none. */
import { isMap, isScalar, type Pair, type YAMLMap } from 'yaml';

/** Marks that look like a colon and are letters to YAML. */
export const colonLikes = '：﹕∶꞉ː︰';

/** `{ id： a }`: the whole is the name of a field to YAML. */
export function likeColon(key: string): string | undefined {
  const [, name = '', mark] = new RegExp(`^([a-z_]+)\\s*([${colonLikes}])`, 'u').exec(key) ?? [];
  return mark === undefined ? undefined : `after \`${name}\` stands ${mark}; write the colon : and a space after it`;
}

const nameOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');
const isEmpty = ({ value }: Pair): boolean => !value || (isScalar(value) && value.value === null);
const itemsOf = (node: YAMLMap): readonly Pair[] => node.items as readonly Pair[];

/** Whether the field before this one was cut off too, so that it is told with it. */
export function followsCutOff(key: string, unknown: readonly string[], node: unknown): boolean {
  if (!isMap(node) || node.flow !== true) return false;
  const items = itemsOf(node);
  const at = items.findIndex((pair) => nameOf(pair) === key);
  const [here, before] = [items[at], items[at - 1]];
  return here !== undefined && before !== undefined && isEmpty(here) && isEmpty(before) && unknown.includes(nameOf(before));
}

/** Fields that hold several ids or names; what follows such a field and a comma is one more of them. */
const listFields: ReadonlySet<string> = new Set(
  `sources places parties derived_from through claims contradicts judgements supersedes inferred_from variants follows fates
   part_of apart languages roles key_figures parts`.split(/\s+/u),
);

/** @param key a field without a value, after a comma within braces */
export function cutOffHint(key: string, node: YAMLMap): string {
  const items = itemsOf(node);
  const at = items.findIndex((pair) => nameOf(pair) === key);
  const before = items[at - 1];
  const field = before ? nameOf(before) : '';
  const value = before && isScalar(before.value) ? before.value.value : undefined;
  if (typeof value === 'number' && /^\d+$/u.test(key)) return decimalHint(field, `${value}`, key);
  if (listFields.has(field) && (typeof value === 'string' || typeof value === 'number')) {
    const rest = items.slice(at);
    const end = rest.findIndex((pair) => !isEmpty(pair));
    const all = [String(value), ...(end < 0 ? rest : rest.slice(0, end)).map(nameOf)];
    return `write \`${field}: [${all.join(', ')}]\`: several stand in brackets, with commas between them`;
  }
  return 'within { } a comma ends a text: put the whole text before it in quotes, or write one field a line without { }';
}

/** `{ value: 1,400 }` is a thousand and four hundred to most, `{ lat: 40,174 }` a decimal; three digits may be either. */
function decimalHint(field: string, whole: string, digits: string): string {
  if (/^(?:lat|lon)$/u.test(field) || digits.length !== 3)
    return `write \`${field}: ${whole}.${digits}\`, with a point: within { } a comma ends a value`;
  return `write \`${field}: ${whole}${digits}\`, without a comma: within { } it ends a value`;
}
