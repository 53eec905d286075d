/** One figure, and several that make another one together. */
import { allowed } from '../../briefing/quantity/algebra.ts';
import { sayQuantity } from '../../briefing/quantity/phrase.ts';
import type { Quantity } from '../../briefing/quantity/quantity.ts';

/** One figure of the briefing, in a sum. */
export interface Amount {
  readonly at: string;
  /** "Guards, Lisma, killed". */
  readonly name: string;
  readonly truth: Quantity;
  /** As the audience is shown it; `null` where it is not. */
  readonly shown: Quantity | null;
  /** Stated in the briefing, and not shown. */
  readonly isSecret: boolean;
}

/** The first is the sum of the others; where `isAtLeast`, it may be more. */
export interface Sum {
  readonly whole: Amount;
  readonly parts: readonly Amount[];
  readonly isAtLeast: boolean;
  /** Where the whole is told. */
  readonly at: string;
  /** The words that tell it, where it is a number in a text: "140 (in claims[0].text)". */
  readonly told?: string;
  /** The whole is a number in a text. */
  readonly isTold?: boolean;
  /** A number in a text that may count something else. */
  readonly isDoubtful?: boolean;
}

export function amount(at: string, name: string, truth: Quantity, shown: Quantity | null | undefined): Amount {
  const seen = shown?.stated ? shown : null;
  return { at, name, truth, shown: seen, isSecret: truth.stated && seen === null };
}

/** Whether the whole can be the sum of the parts, as far as the briefing itself says. */
export function isTrue({ whole, parts, isAtLeast }: Sum): boolean {
  if (parts.length === 0) return false;
  const all = parts.map(({ truth }) => allowed(truth));
  const least = all.reduce((sum, { least: each }) => sum + Math.max(0, each), 0);
  const most = all.reduce((sum, { most: each }) => sum + each, 0);
  const { least: low, most: high } = allowed(whole.truth);
  return isAtLeast ? least <= high : least <= high && low <= most;
}

/** "killed, published total 10 = Lisma 4 + Arvela ?". */
export function saySum({ whole, parts, isAtLeast, told }: Sum): string {
  const said = ({ name, shown }: Amount) => `${name} ${shown ? sayQuantity(shown) : '(withheld)'}`;
  return `${told ?? said(whole)} ${isAtLeast ? 'holds' : '='} ${parts.map(said).join(' + ')}`;
}
