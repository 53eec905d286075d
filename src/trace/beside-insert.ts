/** To what words belong that somebody put in between two texts of different origins. */

/** A stretch of a text, as it was built. */
interface Stretch {
  readonly from: number;
  readonly text: string;
  /** Empty for words of a template. */
  readonly path: string;
}

/**
 * The stretch that they were put behind, where it comes from the briefing and goes on: `Belt friction [of a roller] likely`. Nothing
 * where it ends a sentence, or no blank parts the two: then they belong to what follows.
 */
export function stretchBefore<T extends Stretch>(all: readonly T[], at: number): T | undefined {
  const whole = all.map(({ text }) => text).join('');
  const end = whole.slice(0, at).trimEnd().length;
  if (end === at || end === 0 || /[.!?:;]/u.test(whole[end - 1] ?? '')) return undefined;
  const found = all.find(({ from, text }) => from < end && end <= from + text.length);
  return found === undefined || found.path === '' ? undefined : found;
}
