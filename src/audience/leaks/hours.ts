/** Clock times in texts that only a withheld event has. */
import type { Briefing } from '../../briefing/briefing.ts';
import { spokenHours } from './spoken-hours.ts';

export interface HiddenHour {
  /** `06:50`. */
  readonly clock: string;
  readonly at: string;
}

export interface Hours {
  readonly hidden: readonly HiddenHour[];
  /** Those of what is shown: a text that says one of them tells nothing. */
  readonly open: ReadonlySet<string>;
}

const timed = ({ events, incidents }: Briefing) => [...incidents, ...events];

const clocksOf = (briefing: Briefing): readonly HiddenHour[] =>
  timed(briefing).flatMap(({ time, at }) =>
    [time.from, time.to].flatMap((moment) =>
      moment?.precision === 'minute' ? [{ clock: moment.iso.slice(11, 16), at: `${at}.time` }] : [],
    ),
  );

export function hoursOf(whole: Briefing, briefing: Briefing): Hours {
  const open = new Set(clocksOf(briefing).map(({ clock }) => clock));
  return { hidden: clocksOf(whole).filter(({ clock }) => !open.has(clock)), open };
}

/** 06:50, 6.50 a.m., 18h50, 0650 hrs. */
const clocks =
  /(?<![\p{N}.,:])([01]?\d|2[0-3])(?:[:h]|\.(?=\d{2}\s?(?:[ap]\.?m|hrs|hours|час|uhr|utc)))(\d{2})(?![\p{N}:])(?:\s?([ap])\.?\s?m)?|(?<![\p{N}.,:])([01]\d|2[0-3])([0-5]\d)(?=\s?(?:hrs|hours|час))/giu;

export function hoursIn(text: string, { hidden, open }: Hours): readonly (HiddenHour & { readonly written: string })[] {
  if (hidden.length === 0) return [];
  const inDigits = [...text.matchAll(clocks)].map(([written, hour, minute, half, other, minutes]) => {
    const own = Number(hour ?? other);
    const turned = half?.toLowerCase() === 'p' && own < 12 ? own + 12 : half?.toLowerCase() === 'a' && own === 12 ? 0 : own;
    return { written: written.trim(), times: [`${String(turned).padStart(2, '0')}:${minute ?? minutes}`] };
  });
  const inWords = spokenHours(text).map(({ minutes, written }) => ({ written, times: minutes.map(clockOf) }));
  // Half past six is that of the morning where something at 06:30 is shown.
  return [...inDigits, ...inWords.filter(({ times }) => !times.some((clock) => open.has(clock)))].flatMap(({ written, times }) =>
    hidden.filter(({ clock }) => times.includes(clock)).map((each) => ({ ...each, written })),
  );
}

const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
