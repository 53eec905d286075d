/**
 * Positions in texts, in degrees with decimals, in degrees, minutes and seconds, or in the grid of maps, held against places whose position
 * is withheld.
 */
import type { Briefing } from '../../briefing/briefing.ts';
import { gridPositionsIn } from './grid-positions.ts';
import { withAngles } from './written-angles.ts';

interface Angle {
  readonly degrees: number;
  /** One of the last digit that is written. */
  readonly within: number;
  readonly start: number;
  readonly end: number;
}

/** 40.1342, 40,1342° N, 40° 08' 03" N, 40°08.05′; behind a comma without a blank only after a decimal: 40.1342,-70.6623. */
const angles =
  /(?:(?<![\p{L}\p{N}.,-])|(?<=\d\.\d+,))(-?\d{1,3})(?:[.,](\d{1,7}))?(?:\s?°)?(?:\s?(\d{1,2})(?:[.,](\d+))?\s?['′’])?(?:\s?(\d{1,2})(?:[.,](\d+))?\s?(?:["″”]|''))?(?:\s?([NSEWСЮВЗ])(?!\p{L}))?/gu;

const sized = (whole: string | undefined, part: string | undefined): number =>
  whole === undefined ? 0 : Number(`${whole}.${part ?? 0}`);

function anglesIn(text: string): readonly Angle[] {
  return [...text.matchAll(angles)].flatMap((found): readonly Angle[] => {
    const [written, whole = '', part, minutes, partOfMinute, seconds, partOfSecond, side] = found;
    const isWhole = part === undefined && minutes === undefined;
    // A number alone is no angle.
    if (isWhole && !written.includes('°')) return [];
    const size = Math.abs(sized(whole, part)) + sized(minutes, partOfMinute) / 60 + sized(seconds, partOfSecond) / 3600;
    const isNegative = whole.startsWith('-') || /[SWЮЗ]/u.test(side ?? '');
    const unit =
      seconds !== undefined
        ? 10 ** -(partOfSecond?.length ?? 0) / 3600
        : minutes !== undefined
          ? 10 ** -(partOfMinute?.length ?? 0) / 60
          : 10 ** -(part?.length ?? 0);
    const start = found.index;
    return [{ degrees: isNegative ? 0 - size : size, within: unit, start, end: start + written.length }];
  });
}

export interface HiddenPosition {
  readonly lat: number;
  readonly lon: number;
  readonly at: string;
}

interface Positions {
  /** Of places whose position is stated, and not shown. */
  readonly hidden: readonly HiddenPosition[];
  /** Of places that are shown: a text that gives one of these as nearly tells nothing. */
  readonly open: readonly HiddenPosition[];
}

export function positionsOf(whole: Briefing, briefing: Briefing): Positions {
  const stated = ({ places }: Briefing) =>
    places.flatMap(({ lat, lon, at }) => (lat === null || lon === null ? [] : [{ lat, lon, at: `${at}.lat` }]));
  const open = stated(briefing);
  return { hidden: stated(whole).filter(({ lat, lon }) => !open.some((each) => each.lat === lat && each.lon === lon)), open };
}

export interface FoundPosition {
  readonly position: HiddenPosition;
  readonly written: string;
  /** Hardly more than a region is told: half a degree, or a tenth. */
  readonly isRough: boolean;
}

/** So many characters stand between the two numbers of a position. */
const between = 12;

/** Up to here the last digit leads to a village. */
const fine = 0.02;

/** Two angles of which either may be the latitude, or a place in the grid. */
interface Told {
  readonly ways: readonly (readonly [lat: Angle, lon: Angle])[];
  readonly written: string;
}

export function positionsIn(given: string, { hidden, open }: Positions): readonly FoundPosition[] {
  if (hidden.length === 0) return [];
  const text = withAngles(given);
  return [...pairsIn(text), ...squaresIn(text)].flatMap(({ ways, written }): readonly FoundPosition[] => {
    const distanceTo = ({ lat, lon }: HiddenPosition): number =>
      Math.min(
        ...ways
          .filter(([one, other]) => isNear(one, lat) && isNear(other, lon))
          .map(([one, other]) => Math.abs(one.degrees - lat) + Math.abs(other.degrees - lon)),
      );
    const nearest = Math.min(...open.map(distanceTo));
    const isRough = ways.some(([first, second]) => Math.max(first.within, second.within) > fine);
    return hidden.filter((position) => distanceTo(position) < nearest).map((position) => ({ position, written, isRough }));
  });
}

function pairsIn(text: string): readonly Told[] {
  const found = anglesIn(text);
  return found.flatMap((first, index): readonly Told[] => {
    const second = found[index + 1];
    if (!second || second.start - first.end > between) return [];
    const ways = [
      [first, second],
      [second, first],
    ] as const;
    return [{ ways, written: text.slice(first.start, second.end) }];
  });
}

/** Of a degree of latitude. */
const metresOfDegree = 111_320;

function squaresIn(text: string): readonly Told[] {
  return gridPositionsIn(text).map(({ lat, lon, metres, start, end }) => {
    const within = metres / metresOfDegree;
    const angle = (degrees: number, own: number): Angle => ({ degrees, within: own, start, end });
    const way = [angle(lat, within), angle(lon, within / Math.cos((lat * Math.PI) / 180))] as const;
    return { ways: [way], written: text.slice(start, end) };
  });
}

/** As far as the last digit of either says; digits may be cut off and not rounded. */
function isNear({ degrees, within }: Angle, own: number): boolean {
  const unit = 10 ** -(String(own).split('.')[1]?.length ?? 0);
  return Math.abs(degrees - own) <= Math.max(within, unit / 2) + 1e-9;
}
