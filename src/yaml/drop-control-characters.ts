/** Characters that neither XML nor a slide can hold are taken out of every text, with a warning: what parts lines becomes a space. */
import { isScalar, type Scalar, visit } from 'yaml';
import { hasSeparators, separatorClass, spaceSeparators } from '../foundation/characters/separators.ts';
import { type Diagnostic, warning } from '../foundation/diagnostic.ts';
import { type Positions, spanOfRange } from './positions.ts';

/** Line feed and tab stay. With the `u` flag a surrogate matches only where its other half is missing. */
const forbidden = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF\uD800-\uDFFF]/gu;
const told = new RegExp(`${forbidden.source}|[${separatorClass}]`, 'gu');

/** Changes values of the document in place. Names of fields stay as they are: one that was mended could be another field's. */
export function dropControlCharacters(text: string, positions: Positions): readonly Diagnostic[] {
  // A backslash can write any character by its number.
  if (text.search(told) < 0 && !text.includes('\\')) return [];
  const diagnostics: Diagnostic[] = [];
  visit(positions.document, {
    Scalar(key, node: Scalar) {
      if (key === 'key' || !isScalar(node) || typeof node.value !== 'string') return;
      const lines = node.value.replaceAll('\r\n', '\n');
      const found = [...lines.matchAll(told)].map(([character]) => nameOf(character));
      node.value = spaceSeparators(lines).replaceAll(forbidden, '');
      if (found.length === 0) return;
      const [from, to] = node.range ?? [0, 0];
      diagnostics.push(
        warning('YML006', `invalid control character: ${[...new Set(found)].join(', ')}`, {
          span: spanOfRange(positions, from, to),
          hints: [hasSeparators(lines) ? parted : 'it was dropped; delete it from the file'],
        }),
      );
    },
  });
  return diagnostics;
}

const parted = 'a space stands in its place on the slides; type a space or a line end in the file';

const nameOf = (character: string): string => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
