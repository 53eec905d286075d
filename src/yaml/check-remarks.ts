/**
 * `post #3` loses its end: YAML takes ` #` for a remark. A remark proper has a space after its mark; behind a share, and
 * one space only, it may as well be what it is a share of.
 */
import { isScalar, type Scalar, visit } from 'yaml';
import { type Diagnostic, warning } from '../foundation/diagnostic.ts';
import { showValue } from '../foundation/show-value.ts';
import { type Positions, spanOfRange } from './positions.ts';

const glued = 'what follows # is a remark and was left out; put the whole text in quotes, or a space after #';
const apart = 'what follows # is a remark and was left out; put the whole text in quotes, or two spaces before # where it is one';

export function checkRemarks(text: string, positions: Positions): readonly Diagnostic[] {
  if (!/ #/u.test(text)) return [];
  const diagnostics: Diagnostic[] = [];
  visit(positions.document, {
    Scalar(key, node: Scalar) {
      if (key === 'key' || !isScalar(node) || node.type !== 'PLAIN' || !node.comment || !node.range) return;
      const from = node.range[1];
      const cut = /^ *(#[^\r\n]*)/u.exec(text.slice(from, from + 1_000));
      const lost = cut?.[1]?.trimEnd();
      if (!cut || lost === undefined) return;
      const isGlued = /^#[^\s#]/u.test(lost);
      if (!isGlued && !mayGoOn(node.value, cut[0])) return;
      const at = from + cut[0].indexOf('#');
      diagnostics.push(
        warning('YML008', `invalid text: ${showValue(lost)}`, {
          span: spanOfRange(positions, at, at + lost.length),
          hints: [isGlued ? glued : apart],
        }),
      );
    },
  });
  return diagnostics;
}

/** A share is one of something: `50 % # of all`. Behind words a remark is as likely as their rest. */
const mayGoOn = (value: unknown, cut: string): boolean =>
  typeof value === 'string' && /\d\s*%$/u.test(value) && /^ # ?\S/u.test(cut);
