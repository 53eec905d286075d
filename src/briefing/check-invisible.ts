/** Texts that hold characters, and none that can be seen: on a slide they are as good as missing. */

import { isInvisible, nameCharacter } from '../foundation/characters/invisible.ts';
import { type Diagnostic, error } from '../foundation/diagnostic.ts';
import { type Path, type Positions, spanOfValue, toAddress } from '../yaml/positions.ts';
import { asRecord } from './raw-value.ts';

export interface Invisible {
  readonly diagnostics: readonly Diagnostic[];
  /** Whether a complaint about the value at this path says the same again. */
  readonly covers: (path: readonly PropertyKey[]) => boolean;
}

/** Ordinary spaces alone are an empty text, which the schema knows. */
export function checkInvisible(root: unknown, positions: Positions): Invisible {
  const paths = findInvisible(root, []);
  const addresses = new Set(paths.map(({ path }) => JSON.stringify(path)));
  return {
    diagnostics: paths.map(({ path, text }) => {
      const names = [...new Set(text.replaceAll(/[ \t\r\n]/gu, ''))].map(nameCharacter);
      const shown = `${names.slice(0, mostNames).join(', ')}${names.length > mostNames ? ' …' : ''}`;
      return error('BRF019', `invisible ${toAddress(path)}: nothing but ${shown}`, {
        span: spanOfValue(positions, path),
        hints: ['write words that can be seen, or leave the field out'],
      });
    }),
    covers: (path) => addresses.has(JSON.stringify(path)),
  };
}

const mostNames = 5;

function findInvisible(value: unknown, path: Path): readonly { readonly path: Path; readonly text: string }[] {
  if (typeof value === 'string') return isInvisible(value) && /[^ \t\r\n]/u.test(value) ? [{ path, text: value }] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => findInvisible(item, [...path, index]));
  return Object.entries(asRecord(value) ?? {}).flatMap(([key, item]) => findInvisible(item, [...path, key]));
}
