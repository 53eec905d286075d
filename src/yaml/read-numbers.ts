/** Numbers in the digits of other scripts: `lat: ٣١٫٥` is as good as `lat: 31.5`. */
import { type Document, isScalar, type Scalar, visit } from 'yaml';
import { readDigits } from '../foundation/characters/digits.ts';

const foreign = /^[-+−]?(?=[^\d]*(?!\d)\p{Nd})[\p{Nd}٬]*\p{Nd}(?:[.٫]\p{Nd}+)?$/u;

/** Changes values of the document in place. In quotes they are texts, as numbers in our digits are, and names of fields stay. */
export function readNumbers(document: Document): void {
  visit(document, {
    Scalar(key, node: Scalar) {
      if (key === 'key' || !isScalar(node) || node.type !== 'PLAIN' || typeof node.value !== 'string') return;
      if (!foreign.test(node.value)) return;
      const number = Number(readDigits(node.value).replace('−', '-').replaceAll(',', ''));
      if (!Number.isFinite(number)) return;
      node.source ??= node.value;
      node.value = number;
    },
  });
}
