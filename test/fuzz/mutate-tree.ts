/** YAML files changed with regard for their structure: fields and items deleted, doubled, swapped, retyped, renamed. */
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { oddScalar, oddText, oddWords } from './odd-values.ts';

interface Edit {
  readonly act: 'delete' | 'double' | 'swap' | 'replace' | 'rename' | 'wrap' | 'graft' | 'repeat' | 'tweak';
  readonly at: number;
  readonly other: number;
  readonly value: unknown;
  readonly name: string;
  readonly count: number;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  act: fc.constantFrom(
    'delete',
    'double',
    'swap',
    'replace',
    'replace',
    'tweak',
    'tweak',
    'tweak',
    'rename',
    'wrap',
    'graft',
    'repeat',
  ),
  at: fc.nat(),
  other: fc.nat(),
  value: oddScalar,
  name: fc.oneof(fc.constantFrom(...oddWords), oddText),
  count: fc.nat(30),
});

/** Where a value stands: the collection around it, and its key or index there. */
interface Slot {
  readonly owner: Record<string, unknown> | unknown[];
  readonly key: string | number;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function slotsOf(value: unknown): readonly Slot[] {
  if (Array.isArray(value)) return value.flatMap((item, key) => [{ owner: value, key }, ...slotsOf(item)]);
  if (!isRecord(value)) return [];
  return Object.keys(value).flatMap((key) => [{ owner: value, key }, ...slotsOf(value[key])]);
}

const read = ({ owner, key }: Slot): unknown => Reflect.get(owner, key);
/** Also `__proto__` as a field of its own. */
const write = ({ owner, key }: Slot, value: unknown): void =>
  void Object.defineProperty(owner, key, { value, enumerable: true, writable: true, configurable: true });

function remove({ owner, key }: Slot): void {
  if (Array.isArray(owner)) owner.splice(Number(key), 1);
  else Reflect.deleteProperty(owner, key);
}

function apply(root: unknown, { act, at, other, value, name, count }: Edit): void {
  const slots = slotsOf(root);
  const slot = slots[at % slots.length];
  const second = slots[other % slots.length];
  if (!slot || !second) return;
  const here = structuredClone(read(slot));
  const there = structuredClone(read(second));
  if (act === 'delete') remove(slot);
  else if (act === 'replace') write(slot, value);
  else if (act === 'graft') write(slot, there);
  else if (act === 'wrap') write(slot, count % 2 === 0 ? [here] : { [name]: here });
  else if (act === 'tweak') write(slot, tweaked(here, { value, name, count }));
  else if (act === 'swap') {
    write(slot, there);
    write(second, here);
  } else if (act === 'rename') {
    remove(slot);
    write({ owner: slot.owner, key: Array.isArray(slot.owner) ? slot.owner.length : name }, here);
  } else if (Array.isArray(slot.owner)) {
    for (let copy = 0; copy < (act === 'double' ? 1 : count); copy++) slot.owner.push(structuredClone(here));
  }
}

/** Of the same type: what the schema lets pass goes deepest. */
function tweaked(here: unknown, { value, name, count }: Pick<Edit, 'value' | 'name' | 'count'>): unknown {
  if (typeof here === 'string') {
    const at = count % (here.length + 1);
    return count % 3 === 0 ? name : here.slice(0, at) + name + here.slice(at);
  }
  if (typeof here === 'number') return typeof value === 'number' ? value : here * 10 ** (count - 15);
  return typeof here === 'boolean' ? !here : here;
}

/** As an author writes it, or as JSON, in which every character has an escape. */
const printers: readonly ((value: unknown) => string)[] = [
  (value) => stringify(value),
  (value) => stringify(value, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE' }),
  (value) => JSON.stringify(value, null, 1),
];

/** A YAML file with one to eight changes of its tree. */
export const mutatedTree = (text: string): fc.Arbitrary<string> =>
  fc.tuple(fc.array(edit, { minLength: 1, maxLength: 8 }), fc.constantFrom(...printers)).map(([edits, print]) => {
    const root: unknown = parse(text);
    for (const each of edits) apply(root, each);
    return print(root) ?? '';
  });
