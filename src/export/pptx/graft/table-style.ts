/** How a base's own tables look: its default style. */
import { BadBase } from '../../../base/bad-base.ts';
import type { Base } from '../../../base/base.ts';
import { parsePart } from '../../../base/xml/parse-part.ts';
import { textOf } from './part-text.ts';

/** The id of the style; undefined where the base says none. */
export function tableStyleOf({ package: { parts, relationships, main } }: Base): string | undefined {
  const part = relationships.get(main)?.find(({ type }) => type === 'tableStyles')?.target;
  const packed = part === undefined ? undefined : parts.get(part);
  if (part === undefined || !packed) return undefined;
  try {
    const { def } = parsePart(textOf(part, packed), part).attributes;
    return /^\{[\dA-F]{8}(?:-[\dA-F]{4}){3}-[\dA-F]{12}\}$/iu.test(def ?? '') ? def : undefined;
  } catch (thrown) {
    if (!(thrown instanceof BadBase)) throw thrown;
    return undefined;
  }
}
