/** Parts a text so that its beginning fits also when it is laid by itself: a word that was cut may then break elsewhere. */

import type { Pt } from '../foundation/units.ts';
import type { LaidBody, ParagraphSpec } from '../text/body.ts';
import { type SplitParagraphs, splitParagraphs } from '../text/split-body.ts';

interface Fit {
  readonly minimumLines: number;
  /** How tall paragraphs are by themselves, insets included. */
  readonly heightOf: (paragraphs: readonly ParagraphSpec[]) => Pt;
}

const tolerance = 0.01;
/** Each takes at least the part of a line off; more than two have not been seen. */
const attempts = 5;

/** As `splitParagraphs`, into a height with insets. */
export function splitToFit(body: LaidBody, height: Pt, { minimumLines, heightOf }: Fit): SplitParagraphs | undefined {
  let limit = height;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const parts = splitParagraphs(body, limit, { minimumLines });
    const over = parts ? heightOf(parts.head) - height : 0;
    if (over <= tolerance) return parts;
    limit -= over;
  }
  return undefined;
}
