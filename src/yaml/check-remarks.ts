/** `post #3` loses its end: YAML takes ` #` for a remark. A remark proper has a space after its mark. */
import { isScalar, type Scalar, visit } from 'yaml';
import { type Diagnostic, warning } from '../foundation/diagnostic.ts';
import { showValue } from '../foundation/show-value.ts';
import { type Positions, spanOfRange } from './positions.ts';

export function checkRemarks(text: string, positions: Positions): readonly Diagnostic[] {
  if (!/#[^\s#]/u.test(text)) return [];
  const diagnostics: Diagnostic[] = [];
  visit(positions.document, {
    Scalar(key, node: Scalar) {
      if (key === 'key' || !isScalar(node) || node.type !== 'PLAIN' || !node.comment || !node.range) return;
      const from = node.range[1];
      const cut = /^ *(#[^\s#][^\r\n]*)/u.exec(text.slice(from, from + 1_000));
      const lost = cut?.[1]?.trimEnd();
      if (!cut || lost === undefined) return;
      const at = from + cut[0].indexOf('#');
      diagnostics.push(
        warning('YML008', `invalid text: ${showValue(lost)}`, {
          span: spanOfRange(positions, at, at + lost.length),
          hints: ['what follows # is a remark and was left out; put the whole text in quotes, or a space after #'],
        }),
      );
    },
  });
  return diagnostics;
}
