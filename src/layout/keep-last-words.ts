/** The last word of a title does not stand alone in its second line: the word before it comes along. */
import type { LaidBody } from '../text/body.ts';

/** Whether the last of several lines holds one word only. */
export function endsOnOneWord({ paragraphs }: LaidBody): boolean {
  const lines = paragraphs.at(-1)?.lines ?? [];
  const pieces = lines.at(-1)?.pieces ?? [];
  const words = pieces.map(({ text }) => text).join('');
  return lines.length > 1 && !/\s/u.test(words.trim());
}

/** The same runs, with a space before the last word at which no line breaks; as they are where there is no such space. */
export function keepLastWords<T extends { readonly text: string }>(runs: readonly T[]): readonly T[] {
  const whole = runs.map(({ text }) => text).join('');
  const last = whole.trimEnd().lastIndexOf(' ');
  let start = 0;
  return runs.map((run) => {
    const at = last - start;
    start += run.text.length;
    if (last < 0 || at < 0 || at >= run.text.length) return run;
    return { ...run, text: `${run.text.slice(0, at)}\u00A0${run.text.slice(at + 1)}` };
  });
}
