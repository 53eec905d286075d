/** The smallest part of a text: words in one style, and how what they say stands. */
import type { Origin } from '../foundation/diagnostic.ts';

/** How a statement stands: each tone has a colour in the theme and is never the only sign. */
export const tones = ['accent', 'neutral', 'reported', 'claimed', 'assessed', 'disputed', 'denied', 'unknown'] as const;
export type Tone = (typeof tones)[number];

/** Inline text in one style; `\n` is a line break. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly superscript: boolean;
  readonly small: boolean;
  readonly tone?: Tone;
  /** Says what is new since the edition before. */
  readonly isChange?: true;
  readonly link?: { readonly kind: 'url'; readonly href: string } | { readonly kind: 'source' | 'citation'; readonly id: string };
  readonly language?: string;
  readonly origin: Origin;
}
