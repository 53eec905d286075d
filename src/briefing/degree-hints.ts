/** Latitudes and longitudes as people type them, and how they are written here. */

import { readDigits } from '../foundation/characters/digits.ts';

const number = '\\d{1,3}(?:[.,]\\d+)?';
/** North and east, then south and west, in English and Russian. */
const positive = '[NEСВ]|с\\.? ?ш\\.?|в\\.? ?д\\.?';
const negative = '[SWЮЗ]|ю\\.? ?ш\\.?|з\\.? ?д\\.?';
const side = `(?:${positive}|${negative})`;
const degreesForm = new RegExp(
  `^(${side})? ?([-–−+])?(${number}) ?°?(?: ?(${number}) ?['′’](?: ?(${number}) ?["″”'’]{1,2})?)? ?(${side})?$`,
  'iu',
);
const pairForm = new RegExp(`^(-?${number})(?:, ?| )(-?${number})$`, 'u');

/** What to write instead of a value that is no number; empty where nothing can be guessed. */
export function degreeHints(received: unknown, field: string): readonly string[] {
  const typed = typeof received === 'string' ? readDigits(received).replaceAll(/\s+/gu, ' ').trim() : '';
  const read = readDegrees(typed);
  if (read !== undefined) return [`write \`${field}: ${read}\`${whyOf(typed)}`];
  const [, lat, lon] = /^(-?\d+\.\d+),? (-?\d+\.\d+)$/u.exec(typed) ?? pairForm.exec(typed) ?? [];
  return lat !== undefined && lon !== undefined
    ? [`write the two on lines of their own: \`lat: ${lat.replace(',', '.')}\` and \`lon: ${lon.replace(',', '.')}\``]
    : [];
}

function readDegrees(typed: string): number | undefined {
  const [, before, sign, degrees, minutes, seconds, after] = degreesForm.exec(typed) ?? [];
  if (degrees === undefined || (before !== undefined && after !== undefined)) return undefined;
  const value = asNumber(degrees) + asNumber(minutes) / 60 + asNumber(seconds) / 3600;
  const isSouthOrWest = new RegExp(`^(?:${negative})$`, 'iu').test(before ?? after ?? '');
  const isMinus = sign !== undefined && sign !== '+';
  return (isMinus || isSouthOrWest ? -1 : 1) * (minutes === undefined ? value : Math.round(value * 1e4) / 1e4);
}

const asNumber = (text: string | undefined): number => Number((text ?? '0').replace(',', '.'));

function whyOf(typed: string): string {
  if (/[A-ZА-Я°′'"]/iu.test(typed)) return ': a number alone; north and east are positive, south and west negative';
  return typed.includes(',') ? ', with a point instead of the comma' : ', without quotes';
}
