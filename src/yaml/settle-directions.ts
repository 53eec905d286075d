/** Texts of a briefing lose what changes the order of other text; the author is told of each, remarks (`#`) included. */
import { isPair, isScalar, type Scalar, visit } from 'yaml';
import {
  hasDirectionControls,
  scanDirections,
  settleDirection,
  warnOfDirection,
} from '../foundation/characters/direction-controls.ts';
import { isInvisible } from '../foundation/characters/invisible.ts';
import type { Diagnostic } from '../foundation/diagnostic.ts';
import { type Positions, spanOfRange } from './positions.ts';

/**
 * The address of a source is left out: characters in it that cannot be seen are refused by the schema, and not mended without a
 * message.
 */
const addressField = 'url';

/**
 * Changes values of the document in place. Names of fields stay as they are: one that was mended could be another field's.
 * @param text the whole file, for what stands outside of values
 */
export function settleDirections(text: string, positions: Positions): readonly Diagnostic[] {
  // A backslash can write any character by its number.
  if (!hasDirectionControls(text) && !text.includes('\\')) return [];
  const told: Diagnostic[] = [];
  const values: (readonly [from: number, to: number])[] = [];
  visit(positions.document, {
    Scalar(key, node: Scalar, path) {
      if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return;
      const [from, to] = node.range;
      values.push([from, to]);
      const found = warnOfDirection(node.value, spanOfRange(positions, from, to));
      if (found) told.push(found);
      const pair = path.at(-1);
      const isAddress = isPair(pair) && isScalar(pair.key) && pair.key.value === addressField;
      // What is nothing else is refused as it is, and says so.
      if (key !== 'key' && !isAddress && !isInvisible(node.value)) node.value = settleDirection(node.value);
    },
  });
  return [...told, ...scanDirections(withoutValues(text, values), positions.file)];
}

/** Blanks in the place of values, so that all else stands where it stood. */
function withoutValues(text: string, values: readonly (readonly [from: number, to: number])[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const [from, to] of values) {
    if (from < done) continue;
    parts.push(text.slice(done, from), text.slice(from, to).replaceAll(/[^\n]/g, ' '));
    done = to;
  }
  return parts.join('') + text.slice(done);
}
