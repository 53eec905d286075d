/** Positions that a text gives in the grid of maps: MGRS (42S XD 1234 5678) and UTM (42 N 512345 4442345). */

export interface GridPosition {
  readonly lat: number;
  readonly lon: number;
  /** So many metres are left open. */
  readonly metres: number;
  readonly start: number;
  readonly end: number;
}

const mgrs =
  /(?<![\p{L}\p{N}])(\d{1,2})\s?([C-HJ-NP-X])\s?([A-HJ-NP-Z])([A-HJ-NP-V])\s?(\d{1,5}\s\d{1,5}|\d{2,10})(?![\p{L}\p{N}])/gu;
const utm =
  /(?<![\p{L}\p{N}])(?:zone\s?)?(\d{1,2})\s?([C-HJ-NP-X])[\s,]+(?:E\s?)?0?(\d{6})(?:[.,]\d+)?\s?(?:m\s?)?E?[\s,/]+(?:N\s?)?(\d{6,7})(?:[.,]\d+)?(?![\p{L}\p{N}])/giu;

export function gridPositionsIn(text: string): readonly GridPosition[] {
  const squares = [...text.matchAll(mgrs)].flatMap((found): readonly GridPosition[] => {
    const [written, zone = '', band = '', column = '', row = '', told = ''] = found;
    const digits = told.replaceAll(/\s/gu, '');
    const half = digits.length / 2;
    if (digits.length % 2 === 1 || (digits !== told && !/\s/u.test(told.charAt(half)))) return [];
    const metres = 10 ** (5 - half);
    const sized = (part: string): number => (Number(part) + 0.5) * metres;
    const square = squareOf(Number(zone), column, row);
    if (!square) return [];
    const northing = nearestNorthing(square.northing + sized(digits.slice(half)), Number(zone), band);
    const place = degreesOf(Number(zone), band, square.easting + sized(digits.slice(0, half)), northing);
    return [{ ...place, metres, start: found.index, end: found.index + written.length }];
  });
  const plain = [...text.matchAll(utm)].flatMap((found): readonly GridPosition[] => {
    const [written, zone = '', letter = '', easting = '', northing = ''] = found;
    if (Number(zone) < 1 || Number(zone) > 60) return [];
    const band = letter.toUpperCase();
    const place = degreesOf(Number(zone), band, Number(easting), Number(northing));
    return [{ ...place, metres: 1, start: found.index, end: found.index + written.length }];
  });
  return [...squares, ...plain];
}

const columns = ['ABCDEFGH', 'JKLMNPQR', 'STUVWXYZ'];
const rows = 'ABCDEFGHJKLMNPQRSTUV';

function squareOf(
  zone: number,
  column: string,
  row: string,
): { readonly easting: number; readonly northing: number } | undefined {
  const easting = (columns[(zone - 1) % 3]?.indexOf(column) ?? -1) + 1;
  if (zone < 1 || zone > 60 || easting < 1) return undefined;
  const shifted = zone % 2 === 0 ? 5 : 0;
  const northing = (rows.indexOf(row) - shifted + rows.length) % rows.length;
  return { easting: easting * 100_000, northing: northing * 100_000 };
}

const bands = 'CDEFGHJKLMNPQRSTUVWX';

/** Rows of squares come again every 2,000 km: the band says which of them is meant. */
function nearestNorthing(northing: number, zone: number, band: string): number {
  const middle = -80 + bands.indexOf(band) * 8 + 4;
  const ways = Array.from({ length: 6 }, (_each, turn) => northing + turn * 2_000_000);
  const distance = (each: number): number => Math.abs(degreesOf(zone, band, 500_000, each).lat - middle);
  return ways.reduce((best, each) => (distance(each) < distance(best) ? each : best));
}

/** The ellipsoid of WGS 84, and the scale of the middle of a zone. */
const radius = 6_378_137;
const flattening = 1 / 298.257223563;
const scale = 0.9996;

/** From metres of a zone to degrees, by the series of Krüger up to the third order, which is right within a millimetre. */
function degreesOf(
  zone: number,
  band: string,
  easting: number,
  northing: number,
): { readonly lat: number; readonly lon: number } {
  const n = flattening / (2 - flattening);
  const meridian = (radius / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
  const xi = (northing - (band < 'N' ? 10_000_000 : 0)) / (scale * meridian);
  const eta = (easting - 500_000) / (scale * meridian);
  const beta = [n / 2 - (2 * n ** 2) / 3 + (37 * n ** 3) / 96, n ** 2 / 48 + n ** 3 / 15, (17 * n ** 3) / 480];
  const xi2 = beta.reduce((left, each, at) => left - each * Math.sin(2 * (at + 1) * xi) * Math.cosh(2 * (at + 1) * eta), xi);
  const eta2 = beta.reduce((left, each, at) => left - each * Math.cos(2 * (at + 1) * xi) * Math.sinh(2 * (at + 1) * eta), eta);
  const chi = Math.asin(Math.sin(xi2) / Math.cosh(eta2));
  const delta = [2 * n - (2 * n ** 2) / 3 - 2 * n ** 3, (7 * n ** 2) / 3 - (8 * n ** 3) / 5, (56 * n ** 3) / 15];
  const lat = delta.reduce((left, each, at) => left + each * Math.sin(2 * (at + 1) * chi), chi);
  const middle = zone * 6 - 183;
  const lon = middle + (Math.atan2(Math.sinh(eta2), Math.cos(xi2)) * 180) / Math.PI;
  return { lat: (lat * 180) / Math.PI, lon };
}
