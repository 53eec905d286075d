/** Numbers that count otherwise than they look: `0x1F` is 31 to YAML, and `0o17` fifteen. */
import { isScalar, type Pair, visit } from 'yaml';
import { type Diagnostic, error } from '../foundation/diagnostic.ts';
import { type Positions, spanOfRange } from './positions.ts';

/** @param isNumber whether the field of that name holds a number: elsewhere such a word stands as it was typed */
export function checkNumbers(text: string, positions: Positions, isNumber: (field: string) => boolean): readonly Diagnostic[] {
  if (!/\b0[xob]/iu.test(text)) return [];
  const diagnostics: Diagnostic[] = [];
  visit(positions.document, {
    Pair(_key, { key, value: node }: Pair) {
      if (!isScalar(key) || !isNumber(String(key.value))) return;
      if (!isScalar(node) || node.type !== 'PLAIN' || typeof node.value !== 'number' || !node.range) return;
      const { source = '' } = node;
      if (!/^[-+]?0[xob]/iu.test(source)) return;
      const hints = [`write ${node.value} if that number is meant; a text or an id stands in quotes: "${source}"`];
      diagnostics.push(
        error('YML001', `invalid number: ${source}`, { span: spanOfRange(positions, node.range[0], node.range[1]), hints }),
      );
    },
  });
  return diagnostics;
}
