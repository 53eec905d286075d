/** `--minutes`: how long a talk is. */
import { InvalidArgumentError } from 'commander';

/** Longer than anybody listens; one more digit is a slip. */
const longest = 600;

/** @throws InvalidArgumentError with what to write instead. */
export function parseMinutes(text: string): number {
  const minutes = /^\d{1,3}$/u.test(text.trim()) ? Number(text) : 0;
  if (minutes >= 1 && minutes <= longest) return minutes;
  throw new InvalidArgumentError(`It takes a whole number of minutes from 1 to ${longest}: write --minutes 10.`);
}
