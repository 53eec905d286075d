/** Fields that stand twice in one group: the later would silently win. */
import { isMap, isNode, isScalar, isSeq, type Scalar, visit, type YAMLMap } from 'yaml';
import { type Diagnostic, error } from '../foundation/diagnostic.ts';
import { showValue } from '../foundation/show-value.ts';
import { type Positions, spanOfRange } from './positions.ts';

/** A YML003 at each but the first. */
export function findRepeatedFields(positions: Positions): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  visit(positions.document, {
    Map(_key, map, path) {
      if (!isMap(map)) return;
      const found = repeatedIn(map, positions);
      const swallowed = isSeq(path.at(-1)) && found.length > 1 ? swallowedItem(map, positions) : undefined;
      diagnostics.push(...(swallowed ? [swallowed] : found));
    },
  });
  return diagnostics.slice(0, mostTold);
}

/** Nobody mends more at once. */
const mostTold = 100;

function repeatedIn(map: YAMLMap, positions: Positions): readonly Diagnostic[] {
  const firsts = new Map<unknown, Scalar>();
  return map.items.flatMap(({ key }) => {
    if (!isNode(key) || !isScalar(key) || typeof key.value !== 'string') return [];
    const first = firsts.get(key.value);
    if (first) return [repeated(key, first, positions)];
    firsts.set(key.value, key);
    return [];
  });
}

/** Where all fields of an item come once more, it is the dash of the next item that is missing. */
function swallowedItem({ items, flow }: YAMLMap, positions: Positions): Diagnostic | undefined {
  const keys = items.flatMap(({ key }) => (isScalar(key) ? [key] : []));
  const again = keys.find((key, index) => index > 0 && key.value === keys[0]?.value);
  if (flow || !again) return undefined;
  return error('YML001', `missing dash: ${showValue(String(again.value))}`, {
    span: spanOfRange(positions, again.range?.[0] ?? 0, again.range?.[1] ?? 0),
    hints: [`each item of a list begins with \`- \`; write \`- ${String(again.value)}:\``],
  });
}

function repeated(key: Scalar, first: Scalar, positions: Positions): Diagnostic {
  const name = String(key.value);
  const spanOf = ({ range }: Scalar) => spanOfRange(positions, range?.[0] ?? 0, range?.[1] ?? 0);
  return error('YML003', `repeated field: ${showValue(name)}`, {
    span: spanOf(key),
    related: [{ span: spanOf(first), note: 'it stands here first' }],
    hints: ['delete one of the two, or merge them'],
  });
}
