/** Why a field has no label or no other words of its own, and what to do instead. */
import { asRecord, fieldOf } from './raw-value.ts';

interface Asked {
  readonly key: string;
  /** Of the group in which the field stands: `places[2].tlp_of`. */
  readonly path: readonly (string | number)[];
  readonly valueAt: (path: readonly (string | number)[]) => unknown;
}

/** None for a field that the item has not: its name is wrong. */
export function labelHints({ key, path, valueAt }: Asked): readonly string[] {
  const isLabel = path.at(-1) === 'tlp_of';
  const isWords = path.at(-2) === 'wording';
  if (!isLabel && !isWords) return [];
  const item = valueAt(path.slice(0, isLabel ? -1 : -2));
  const value = asRecord(item) === undefined ? undefined : fieldOf(item, key);
  if (value === undefined || value === null) return [];
  if (isWords && Array.isArray(value))
    return [
      `\`${key}\` is a list, which has no other words: withhold it with \`tlp_of: { ${key}: AMBER }\`, or say it in another text`,
    ];
  if (isWords) return [`\`${key}\` is no text that other words can stand for: withhold it with \`tlp_of: { ${key}: AMBER }\``];
  return [
    typeof value === 'string'
      ? `nothing is shown of the item without its \`${key}\`: give the item itself a \`tlp:\`, and in \`wording: { CLEAR: { ${key}: … } }\` the words for those who may not see it`
      : `nothing is shown of the item without its \`${key}\`: give the item itself a \`tlp:\``,
  ];
}
