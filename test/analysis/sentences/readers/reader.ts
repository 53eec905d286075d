/**
 * A reader knows the English of one sentence and what each wording claims. It holds every claim against the file alone;
 * a wording that it does not know is a fault too, so that a new one needs a reader.
 */
import type { RawBriefing } from '../../../support/random-briefing/raw-briefing.ts';

/** Claims of one wording, each with whether it holds. */
type Claims = Readonly<Record<string, boolean>>;

export interface Wording {
  readonly says: RegExp;
  readonly claims: (raw: RawBriefing, words: readonly string[]) => Claims;
}

/** What is wrong with a sentence; `null` stands for a sentence that is not printed, which claims nothing. */
export function faultsOf(text: string | null, wordings: readonly Wording[], raw: RawBriefing): readonly string[] {
  if (text === null) return [];
  const wording = wordings.find(({ says }) => says.test(text));
  if (!wording) return [`unknown wording: ${text}`];
  const words = wording.says.exec(text)?.slice(1) ?? [];
  return Object.entries(wording.claims(raw, words))
    .filter(([, holds]) => !holds)
    .map(([claim]) => `${text}: not ${claim}`);
}

const small = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** `three`, `Three`, `13`, `a single`: a count must be in words up to twelve, in figures above. */
export function numberIn(words: string | undefined): number {
  const text = (words ?? '').toLowerCase();
  if (text === 'a single') return 1;
  const word = small.indexOf(text);
  if (word >= 0) return word;
  return Number(text) > 12 ? Number(text) : Number.NaN;
}

/** At the beginning of a sentence a name may get a capital; its other letters never change. */
export const isName = (found: string | undefined, name: string): boolean =>
  found === name || found === name.charAt(0).toUpperCase() + name.slice(1);

/** `A, B and C`. */
export const listed = (names: readonly string[]): string => new Intl.ListFormat('en-GB').format(names);
