/**
 * Names and ISO 3166-1 codes of countries for the generator: Natural Earth abbreviates (`Dem. Rep. Congo`), and gives the
 * numeric code only. What is not in the table keeps its name, and its code is looked up by that name.
 */
const written: Readonly<Record<string, readonly [id: string, name: string]>> = {
  '028': ['AG', 'Antigua and Barbuda'],
  '036': ['AU', 'Australia'],
  '070': ['BA', 'Bosnia and Herzegovina'],
  '086': ['IO', 'British Indian Ocean Territory'],
  '090': ['SB', 'Solomon Islands'],
  '092': ['VG', 'British Virgin Islands'],
  '104': ['MM', 'Myanmar'],
  '132': ['CV', 'Cabo Verde'],
  '136': ['KY', 'Cayman Islands'],
  '140': ['CF', 'Central African Republic'],
  '178': ['CG', 'Republic of the Congo'],
  '180': ['CD', 'DR Congo'],
  '184': ['CK', 'Cook Islands'],
  '214': ['DO', 'Dominican Republic'],
  '226': ['GQ', 'Equatorial Guinea'],
  '234': ['FO', 'Faroe Islands'],
  '238': ['FK', 'Falkland Islands'],
  '239': ['GS', 'South Georgia'],
  '248': ['AX', 'Åland'],
  '258': ['PF', 'French Polynesia'],
  '260': ['TF', 'French Southern Territories'],
  '275': ['PS', 'Palestine'],
  '334': ['HM', 'Heard and McDonald Islands'],
  '336': ['VA', 'Vatican City'],
  '344': ['HK', 'Hong Kong'],
  '446': ['MO', 'Macao'],
  '580': ['MP', 'Northern Mariana Islands'],
  '581': ['UM', 'US Outlying Islands'],
  '584': ['MH', 'Marshall Islands'],
  '612': ['PN', 'Pitcairn'],
  '654': ['SH', 'Saint Helena'],
  '659': ['KN', 'Saint Kitts and Nevis'],
  '662': ['LC', 'Saint Lucia'],
  '666': ['PM', 'Saint Pierre and Miquelon'],
  '670': ['VC', 'Saint Vincent and the Grenadines'],
  '678': ['ST', 'São Tomé and Príncipe'],
  '728': ['SS', 'South Sudan'],
  '732': ['EH', 'Western Sahara'],
  '748': ['SZ', 'Eswatini'],
  '780': ['TT', 'Trinidad and Tobago'],
  '792': ['TR', 'Türkiye'],
  '796': ['TC', 'Turks and Caicos Islands'],
  '807': ['MK', 'North Macedonia'],
  '840': ['US', 'United States'],
  '850': ['VI', 'US Virgin Islands'],
  '876': ['WF', 'Wallis and Futuna'],
};

/** Lands without a number of their own. */
const unnumbered: Readonly<Record<string, readonly [id: string, name: string]>> = {
  Kosovo: ['XK', 'Kosovo'],
  'N. Cyprus': ['x-northern-cyprus', 'Northern Cyprus'],
  'Cyprus U.N. Buffer Zone': ['x-cyprus-buffer-zone', 'UN Buffer Zone'],
  'USNB Guantanamo Bay': ['x-guantanamo-bay', 'Guantanamo Bay'],
  'Indian Ocean Ter.': ['x-indian-ocean-territories', 'Indian Ocean Territories'],
  'Coral Sea Is.': ['x-coral-sea-islands', 'Coral Sea Islands'],
  'Spratly Is.': ['x-spratly-islands', 'Spratly Islands'],
  'Clipperton I.': ['x-clipperton', 'Clipperton'],
};

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase();

function codesByName(): ReadonlyMap<string, string> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  return new Map(pairs.map((code) => [plain(regions.of(code) ?? code), code] as const).reverse());
}

const codes = codesByName();

/** Code and full name of a country of the source. Two parts with one number (`Ashmore and Cartier`) keep their own names. */
export function countryName(numeric: string | undefined, name: string): readonly [id: string, name: string] {
  const known = numeric === undefined ? unnumbered[name] : written[numeric];
  if (known && !(numeric === '036' && name !== 'Australia')) return known;
  return [codes.get(plain(name)) ?? `x-${name.toLowerCase().replace(/[^a-z]+/g, '-')}`, name];
}
