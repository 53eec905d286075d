/** A duration in words: `12 hours`, `4 h 45 min`, `1 to 2 days`, `up to 2 days`, `about 3 hours`. */
import type { Duration } from '../duration.ts';
import { type Sentence, sentence, within } from './sentence.ts';

/**
 * "About" is said where an end is only about known; not beside "up to", which leaves more room than it.
 * One unit stands once for both ends, except where hours and minutes are told together.
 */
export function sayDuration({ unit, least, most, about }: Duration, at: string): Sentence {
  const amount = (n: number) => sayAmount(unit, n, at);
  if (least === 0) return sentence('gap.upTo', at, { gap: within(amount(most)) });
  const isMixed = unit === 'minute' && [least, most].some((n) => n >= 60);
  const said =
    least === most
      ? amount(most)
      : isMixed
        ? sentence('gap.span', at, { least: within(amount(least)), most: within(amount(most)) })
        : sentence('gap.range', at, { least, most: within(amount(most)) });
  return about ? sentence('gap.about', at, { gap: within(said) }) : said;
}

const units = { minute: 'gap.minute', hour: 'gap.hour', day: 'gap.day', month: 'gap.month', year: 'gap.year' } as const;

function sayAmount(unit: Duration['unit'], n: number, at: string): Sentence {
  if (unit !== 'minute' || n < 60) return sentence(units[unit], at, { n });
  const [hours, minutes] = [Math.floor(n / 60), n % 60];
  return minutes === 0 ? sentence('gap.hour', at, { n: hours }) : sentence('gap.hoursMinutes', at, { hours, minutes });
}
