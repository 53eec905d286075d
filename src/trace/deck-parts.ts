/** What a part of a deck leads to. */
import type { Package } from '../base/package/open-package.ts';

/** The parts that a part leads to in one way. */
export const partsOf = ({ relationships }: Package, part: string, type: string): readonly string[] =>
  (relationships.get(part) ?? []).flatMap((each) => (each.type === type && each.target !== undefined ? [each.target] : []));
