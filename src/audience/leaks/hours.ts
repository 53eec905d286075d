/** Clock times in texts that only a withheld event has. */
import type { Briefing } from '../../briefing/briefing.ts';

export interface HiddenHour {
  /** `06:50`. */
  readonly clock: string;
  readonly at: string;
}

const timed = ({ events, incidents }: Briefing) => [...incidents, ...events];

const clocksOf = (briefing: Briefing): readonly HiddenHour[] =>
  timed(briefing).flatMap(({ time, at }) =>
    [time.from, time.to].flatMap((moment) =>
      moment?.precision === 'minute' ? [{ clock: moment.iso.slice(11, 16), at: `${at}.time` }] : [],
    ),
  );

export function hiddenHours(whole: Briefing, briefing: Briefing): readonly HiddenHour[] {
  const shown = new Set(clocksOf(briefing).map(({ clock }) => clock));
  return clocksOf(whole).filter(({ clock }) => !shown.has(clock));
}

/** 06:50, 6.50 a.m., 18h50, 0650 hrs. */
const clocks =
  /(?<![\p{N}.,:])([01]?\d|2[0-3])(?:[:h]|\.(?=\d{2}\s?(?:[ap]\.?m|hrs|hours|час|uhr|utc)))(\d{2})(?![\p{N}:])(?:\s?([ap])\.?\s?m)?|(?<![\p{N}.,:])([01]\d|2[0-3])([0-5]\d)(?=\s?(?:hrs|hours|час))/giu;

export function hoursIn(text: string, hidden: readonly HiddenHour[]): readonly (HiddenHour & { readonly written: string })[] {
  if (hidden.length === 0) return [];
  return [...text.matchAll(clocks)].flatMap(([written, hour, minute, half, other, minutes]) => {
    const own = Number(hour ?? other);
    const turned = half?.toLowerCase() === 'p' && own < 12 ? own + 12 : half?.toLowerCase() === 'a' && own === 12 ? 0 : own;
    const clock = `${String(turned).padStart(2, '0')}:${minute ?? minutes}`;
    return hidden.filter((each) => each.clock === clock).map((each) => ({ ...each, written: written.trim() }));
  });
}
