/**
 * How the name of a computer in an address is shown: as people write it where it can be taken for no other, and in the
 * letters of the network (`xn--…`) where it can. The rules are those of browsers: a part of a name is of one script
 * (Unicode UTS #39, section 5.2, “Single Script”), of one that is in use today (UAX #31, table 5), and not made of nothing
 * but letters that look like those of another.
 */
import { hasRightToLeft } from '../characters/direction-controls.ts';

export interface HostName {
  /** As the network knows it: ASCII, small letters. */
  readonly ascii: string;
  /** The same name as it may be shown. */
  readonly shown: string;
  /** Why it is not shown as it was written. */
  readonly remark?: string;
}

/** @param ascii as the URL parser gives it @param typed as it stands in the address, without port */
export function showHost(ascii: string, typed: string): HostName {
  if (!ascii.includes('xn--') || isAscii(typed)) return { ascii, shown: ascii };
  const mapped = typed
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[。．｡]/gu, '.')
    .replace(/\.$/u, '');
  const remark = remarkOn(mapped) ?? (asciiOf(mapped) === ascii ? undefined : 'it has letters that the network reads as others');
  return remark === undefined ? { ascii, shown: mapped } : { ascii, shown: ascii, remark };
}

const isAscii = (text: string): boolean => /^[\0-\x7F]*$/u.test(text);

const asciiOf = (host: string): string | undefined =>
  URL.canParse(`https://${host}/`) ? new URL(`https://${host}/`).hostname : undefined;

function remarkOn(host: string): string | undefined {
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  const remarks = labels.map((label) => (isAscii(label) ? undefined : remarkOnLabel(label, last)));
  // Where only some parts run from right to left, a reader cannot tell which of them is the last.
  const isTurned = labels.some(hasRightToLeft) && !labels.every(hasRightToLeft);
  return remarks.find((remark) => remark !== undefined) ?? (isTurned ? 'only parts of it run from right to left' : undefined);
}

function remarkOnLabel(label: string, last: string): string | undefined {
  if (!/^[\p{L}\p{M}\p{N}-]+$/u.test(label)) return 'it has signs that are no letters';
  if (/\p{Nd}/u.test(label.replaceAll(/[0-9]/gu, '')) && /[0-9]/u.test(label)) return 'it mixes digits of several scripts';
  const script = scripts.find(({ all }) => all.test(label));
  if (!script) return 'it mixes scripts, or has letters that are not in use today';
  const foreign = Object.entries(lookAlikes).find(([name, letters]) => name === script.name && letters.test(label));
  if (foreign && !script.some.test(last)) return `all its letters are ${script.name} and look like Latin ones`;
  const own = ofFewLanguages.find(({ letter }) => label.includes(letter));
  return own && !own.domains.includes(last) ? `it has the letter ${own.letter}, which looks like another` : undefined;
}

/** Scripts that are written together count as one: Japanese, Korean, Chinese with its phonetic signs. */
const together: readonly (readonly [name: string, ...scripts: readonly string[]])[] = [
  ['Japanese', 'Han', 'Hiragana', 'Katakana'],
  ['Korean', 'Han', 'Hangul'],
  ['Chinese', 'Han', 'Bopomofo'],
];
const alone =
  'Arabic Armenian Bengali Cyrillic Devanagari Ethiopic Georgian Greek Gujarati Gurmukhi Hebrew Kannada Khmer Lao Malayalam Myanmar Oriya Sinhala Tamil Telugu Thaana Thai Tibetan';

const scriptOf = ([name, ...members]: readonly [string, ...string[]]) => {
  const letters = members.map((member) => `\\p{Script_Extensions=${member}}`).join('');
  // In scripts whose letters all exist with their accents, a loose accent is a disguise.
  const marks = ['Greek', 'Cyrillic'].includes(name) ? '(?!\\p{M})' : '';
  return {
    name,
    all: new RegExp(`^(?:${marks}[${letters}\\p{Nd}-])+$`, 'u'),
    some: new RegExp(`(?!\\p{Nd})[${letters}]`, 'u'),
  };
};

const scripts = [
  // Not those of phonetic alphabets, nor the clicks, which look like strokes.
  {
    name: 'Latin',
    all: /^[a-z0-9\u00DF-\u00F6\u00F8-\u01BF\u01C4-\u024F\u1E00-\u1EFF-]+$/u,
    some: /[a-z]/u,
  },
  ...together.map(scriptOf),
  ...alone.split(' ').map((name) => scriptOf([name, name])),
];

/** Letters that look like small Latin ones in common fonts (of the table of UTS #39, section 4), with digits and hyphens. */
const lookAlikes: Readonly<Record<string, RegExp>> = {
  Cyrillic: /^[асԁеһіјкӏорԛѕԝхуъьҽпгѵѡ0-9-]+$/u,
  Greek: /^[αγεηικνορτυχωϲϳ0-9-]+$/u,
  Armenian: /^[ագհյոսցօքլւղ0-9-]+$/u,
  Georgian: /^[იოყძხ0-9-]+$/u,
};

/** Latin letters that only these countries use, and others take for i, p or another. */
const ofFewLanguages: readonly { readonly letter: string; readonly domains: readonly string[] }[] = [
  { letter: 'ı', domains: ['tr', 'az'] },
  { letter: 'þ', domains: ['is'] },
];
