/** How a base's own tables look: its default style. */
import type { Base } from '../../../base/base.ts';
import { parsePart } from '../../../base/xml/parse-part.ts';
import { readIfSound } from './part-text.ts';

/** The id of the style; undefined where the base says none. */
export function tableStyleOf({ package: { parts, relationships, main } }: Base): string | undefined {
  const part = relationships.get(main)?.find(({ type }) => type === 'tableStyles')?.target;
  const packed = part === undefined ? undefined : parts.get(part);
  if (part === undefined || !packed) return undefined;
  const def = readIfSound(part, packed, (text) => parsePart(text, part).attributes.def);
  return /^\{[\dA-F]{8}(?:-[\dA-F]{4}){3}-[\dA-F]{12}\}$/iu.test(def ?? '') ? def : undefined;
}
