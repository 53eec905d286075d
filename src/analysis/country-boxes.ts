/** Roughly where a country lies, known by its name: enough to see that a place cannot be in it. */
import boxes from './country-boxes.data.json' with { type: 'json' };

/** In degrees: south, west, north, east. A country has several where parts of it lie apart. */
export type CountryBoxes = readonly (readonly number[])[];

/** Names in use that the engine's own lists do not have. */
const others: Readonly<Record<string, string>> = {
  usa: 'US',
  us: 'US',
  unitedstatesofamerica: 'US',
  uk: 'GB',
  greatbritain: 'GB',
  britain: 'GB',
  england: 'GB',
  scotland: 'GB',
  russianfederation: 'RU',
  turkey: 'TR',
  burma: 'MM',
  myanmar: 'MM',
  ivorycoast: 'CI',
  capeverde: 'CV',
  swaziland: 'SZ',
  czechrepublic: 'CZ',
  macedonia: 'MK',
  drcongo: 'CD',
  democraticrepublicofthecongo: 'CD',
  republicofthecongo: 'CG',
  palestine: 'PS',
  easttimor: 'TL',
  bosniaandherzegovina: 'BA',
  hongkong: 'HK',
  сша: 'US',
  рф: 'RU',
  великобритания: 'GB',
};

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/[^\p{L}]/gu, '')
    .toLowerCase();

/** The boxes of a country by its name in English or in the language of the briefing, or by its code of two letters. */
export function openCountries(language: string): (name: string) => CountryBoxes | undefined {
  const known: Readonly<Record<string, CountryBoxes>> = boxes;
  const codes = Object.keys(known);
  const names = new Map(Object.entries(others));
  for (const each of new Set([language, 'en'].filter(isLanguage))) {
    const regions = new Intl.DisplayNames([each], { type: 'region', fallback: 'none' });
    for (const code of codes) names.set(plain(regions.of(code) ?? code), code);
  }
  return (name) => {
    const code = /^[A-Z]{2}$/u.test(name.trim()) ? name.trim() : names.get(plain(name));
    return code !== undefined && Object.hasOwn(known, code) ? known[code] : undefined;
  };
}

/** The language of a briefing is a text until its labels are found. */
function isLanguage(text: string): boolean {
  try {
    return Intl.DisplayNames.supportedLocalesOf(text).length > 0;
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    return false;
  }
}

/** Whether a position lies in a country, or not further outside of its boxes than so many degrees. */
export const isInCountryBox = (
  boxes: CountryBoxes,
  { lat, lon }: { readonly lat: number; readonly lon: number },
  margin = 0,
): boolean =>
  boxes.some(
    ([south = 0, west = 0, north = 0, east = 0]) =>
      lat >= south - margin && lat <= north + margin && lon >= west - margin && lon <= east + margin,
  );
