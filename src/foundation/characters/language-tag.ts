/** Codes of languages (BCP 47), for what reads text aloud, checks its spelling or chooses a font for it. */

/** English names of languages that people write where a code is asked for, in the languages that sources of incidents have most. */
const named: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'Albanian sq, Amharic am, Arabic ar, Armenian hy, Azerbaijani az, Bengali bn, Bulgarian bg, Burmese my, Chinese zh, Croatian hr, ' +
    'Czech cs, Danish da, Dari prs, Dutch nl, English en, Estonian et, Finnish fi, French fr, Georgian ka, German de, Greek el, ' +
    'Hausa ha, Hebrew he, Hindi hi, Hungarian hu, Indonesian id, Italian it, Japanese ja, Kazakh kk, Khmer km, Korean ko, Kurdish ku, ' +
    'Kyrgyz ky, Latvian lv, Lithuanian lt, Malay ms, Mongolian mn, Nepali ne, Norwegian no, Pashto ps, Persian fa, Farsi fa, ' +
    'Polish pl, Portuguese pt, Romanian ro, Russian ru, Serbian sr, Sinhala si, Slovak sk, Somali so, Spanish es, Swahili sw, ' +
    'Swedish sv, Tajik tg, Tamil ta, Thai th, Tigrinya ti, Turkish tr, Turkmen tk, Ukrainian uk, Urdu ur, Uyghur ug, Uzbek uz, ' +
    'Vietnamese vi'
  )
    .split(', ')
    .map((pair) => pair.toLowerCase().split(' ') as [string, string]),
);

/** Names in the languages themselves, of those that decks are written in. */
const own: ReadonlyMap<string, string> = new Map([
  ['français', 'fr'],
  ['francais', 'fr'],
  ['español', 'es'],
  ['espanol', 'es'],
  ['castellano', 'es'],
  ['русский', 'ru'],
  ['العربية', 'ar'],
  ['عربي', 'ar'],
]);

/** The code of a language that is called by its name: `fr` for `french`. */
const codeOfName = (typed: string): string | undefined =>
  own.get(typed) ?? (Object.hasOwn(named, typed) ? named[typed] : undefined);

/** The code of a language that somebody typed, in its usual letters; `undefined` where it is none. */
export function languageTag(typed: string): string | undefined {
  const lower = typed.trim().toLowerCase();
  const called = codeOfName(lower);
  if (called !== undefined) return called;
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/u.test(lower)) return undefined;
  try {
    return Intl.getCanonicalLocales(lower)[0];
  } catch {
    return undefined;
  }
}

/**
 * The language of a tag without its country and script: `en` for `en-GB`. Who writes `french` means the words of `fr`, so that
 * the one mistake is told, and not each word that follows from it.
 */
export function primaryLanguage(tag: string): string {
  const [first = ''] = tag.toLowerCase().trim().split(/[-_]/u);
  return codeOfName(first) ?? first;
}

/** What Office takes where likely subtags name another country. */
const usual: Readonly<Record<string, string>> = { ar: 'ar-SA', en: 'en-GB', pt: 'pt-PT', es: 'es-ES' };

/**
 * The same with a country, which Office needs to choose a font and a dictionary by: `zh-CN` for `zh`, `fa-IR` for `fa`,
 * `uz-Cyrl-UZ` for `uz-Cyrl`. Codes that say a country stay.
 */
export function officeLanguage(tag: string): string {
  const known = usual[tag];
  if (known !== undefined) return known;
  try {
    const { language, script, region } = new Intl.Locale(tag);
    if (region !== undefined) return tag;
    const likely = new Intl.Locale(tag).maximize().region;
    if (likely === undefined) return tag;
    return language === 'zh' || script === undefined ? `${language}-${likely}` : `${language}-${script}-${likely}`;
  } catch {
    return tag;
  }
}

/** ISO 15924 code of the script that a language is written in: `Arab` for `fa`. */
export function scriptOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().script;
  } catch {
    return undefined;
  }
}

/** Those that are written in several at once, as Unicode calls the letters. */
const letters: Readonly<Record<string, string>> = { Jpan: 'Hani Hira Kana', Kore: 'Hang Hani', Hans: 'Hani', Hant: 'Hani' };

/** Whether more than half of the letters of a text are of a script. */
export function isMostlyIn(text: string, script: string): boolean {
  const classes = (letters[script] ?? script).split(' ').map((name) => `\\p{Script=${name}}`);
  const own = text.match(new RegExp(`[${classes.join('')}]`, 'gu'))?.length ?? 0;
  return own > (text.match(/\p{L}/gu)?.length ?? 0) / 2;
}
