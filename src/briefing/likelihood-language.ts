/**
 * Terms of the scales in the languages of decks, as an author may write them in `likelihood:`. The first of each is what
 * the labels of that language print (a test compares the two). English is what the scales themselves are written in.
 */
import { primaryLanguage } from '../foundation/characters/language-tag.ts';
import { arabicForms } from '../foundation/characters/word-forms.ts';
import { type Languages, wordsOf } from './language-words.ts';
import { type LikelihoodScale, type ScaleName, scales } from './likelihood.ts';

interface LanguageTerms {
  readonly terms: Readonly<Record<string, readonly string[]>>;
  /** Whether a sentence says in any way how likely something is. */
  readonly saying: RegExp;
  /** Whether it says that something is not known, which needs no likelihood. */
  readonly notKnown: RegExp;
  /** What stands before a term that is no step there: "more likely than", "not likely". */
  readonly notAStep: RegExp;
}

const languages: Readonly<Record<string, LanguageTerms>> = {
  ru: {
    terms: {
      'almost-no-chance': ['практически исключено'],
      'very-unlikely': ['весьма маловероятно', 'очень маловероятно'],
      unlikely: ['маловероятно'],
      'roughly-even-chance': ['примерно равные шансы', 'шансы примерно равны'],
      likely: ['вероятно'],
      'very-likely': ['весьма вероятно'],
      'almost-certain': ['практически несомненно'],
      'remote-chance': ['ничтожная вероятность'],
      'highly-unlikely': ['крайне маловероятно'],
      'realistic-possibility': ['реальная возможность'],
      'highly-likely': ['очень вероятно'],
    },
    saying: /вероятн|шанс|исключ[её]н|несомненн|реальн\p{L}* возможност/iu,
    notKnown: /не (?:установлен|известн|ясн|подтвержд|определ)|неизвестн|неясн|нет (?:данных|сведений)|остаётся открыт/iu,
    notAStep: /(?:(?<!\p{L})(?:более|менее|наиболее|наименее|сам\p{L}+|столь|так|не|ни|вряд ли)|%)\s+$/iu,
  },
  // No official rendering of either scale is known to us in these three: where terms coincide, they are those of the
  // translations of IPCC reports, and the others are ours.
  fr: {
    terms: {
      'almost-no-chance': ['quasi exclu', 'presque aucune chance', 'pratiquement exclu'],
      'very-unlikely': ['très peu probable', 'très improbable'],
      unlikely: ['peu probable', 'improbable'],
      'roughly-even-chance': ['chances à peu près égales', 'à peu près aussi probable qu’improbable'],
      likely: ['probable', 'probablement'],
      'very-likely': ['très probable', 'très probablement'],
      'almost-certain': ['quasi certain', 'quasi certaine', 'presque certain', 'quasiment certain'],
      'remote-chance': ['chance infime', 'probabilité infime'],
      'highly-unlikely': ['hautement improbable'],
      'realistic-possibility': ['possibilité réelle', 'possibilité réaliste'],
      'highly-likely': ['hautement probable'],
    },
    saying: /probab|chance|vraisemblabl|exclu(?:e|s|es)?\b|quasi(?:ment)?[- ]certain|presque certain|possibilité ré/iu,
    notKnown:
      /inconnu|on ignore|(?:n’|n')est pas (?:connu|établi|clair|déterminé|confirmé)|ne sont pas (?:connu|établi|clair|déterminé|confirmé)|reste(?:nt)? à (?:établir|déterminer)|incertain/iu,
    notAStep: /(?:(?<!\p{L})(?:plus|moins|aussi|autant|si|pas|guère|jamais|également|tout aussi)|%)\s+(?:très\s+)?$/iu,
  },
  es: {
    terms: {
      'almost-no-chance': ['casi descartado', 'casi ninguna posibilidad', 'prácticamente descartado'],
      'very-unlikely': ['muy improbable', 'muy poco probable'],
      unlikely: ['improbable', 'poco probable'],
      'roughly-even-chance': ['probabilidad casi igual a favor y en contra', 'casi tan probable como improbable'],
      likely: ['probable', 'probablemente'],
      'very-likely': ['muy probable', 'muy probablemente'],
      'almost-certain': ['casi seguro', 'casi segura', 'casi con certeza', 'prácticamente seguro'],
      'remote-chance': ['posibilidad remota', 'probabilidad remota'],
      'highly-unlikely': ['sumamente improbable', 'altamente improbable'],
      'realistic-possibility': ['posibilidad real', 'posibilidad realista'],
      'highly-likely': ['sumamente probable', 'altamente probable'],
    },
    saying:
      /probab|posibilidad (?:real|remota)|casi (?:segur|descartad|con certeza)|prácticamente (?:segur|descartad)|verosímil/iu,
    notKnown:
      /se desconoce|se ignora|desconocid|no se (?:sabe|conoce|ha (?:establecido|determinado|confirmado))|no (?:está|están|es|son) (?:clar|confirmad|establecid)|no consta|incierto/iu,
    notAStep:
      /(?:(?<!\p{L})(?:más|menos|tan|igualmente|igual de|nada|(?:no|ni|nunca)(?:\s+(?:es|era|sea|sería|parece|resulta))?)|%)\s+(?:muy\s+)?$/iu,
  },
  ar: {
    terms: {
      'almost-no-chance': ['شبه مستحيل', 'من شبه المستحيل'],
      'very-unlikely': ['مستبعد جدًا', 'مستبعد جدا', 'غير مرجح جدًا', 'غير مرجح جدا'],
      unlikely: ['غير مرجح', 'غير محتمل'],
      'roughly-even-chance': ['احتمالان شبه متساويين', 'احتمالان متساويان تقريبًا'],
      likely: ['مرجح', 'من المرجح', 'على الأرجح'],
      'very-likely': ['مرجح جدًا', 'مرجح جدا', 'من المرجح جدًا', 'من المرجح جدا'],
      'almost-certain': ['شبه مؤكد', 'من شبه المؤكد'],
      'remote-chance': ['احتمال ضئيل جدًا', 'احتمال ضئيل جدا'],
      'highly-unlikely': ['مستبعد بشدة'],
      'realistic-possibility': ['احتمال واقعي'],
      'highly-likely': ['مرجح بشدة', 'من المرجح بشدة'],
    },
    saying: /رج[َّ]*ح|احتمال|محتمل|مستبعد|شبه (?:ال)?(?:مؤكد|مستحيل)/u,
    notKnown: /غير (?:معروف|معلوم|واضح|محدد|مؤكد)|مجهول|لا (?:يُ?عرف|نعرف|يُ?علم)|لم (?:يُ?عرف|يُ?حدد|يتضح|يتأكد|يُ?ثبت)/u,
    notAStep: /(?:(?<!\p{L})(?:أكثر|أقل|الأكثر|الأقل|ليس|ليست|لا|لم|غير)|%)\s+(?:من\s+)?$/u,
  },
};

const termsOf = (language: string): LanguageTerms | undefined => {
  const name = primaryLanguage(language);
  return Object.hasOwn(languages, name) ? languages[name] : undefined;
};

/** The words of a step in a language, ours first; of English only what was added to the scales. */
const wordsFor = (key: string, language: string, added: Languages): readonly string[] => {
  const own = wordsOf(added, language)?.likelihood ?? {};
  return [...(termsOf(language)?.terms[key] ?? []), ...(Object.hasOwn(own, key) ? (own[key] ?? []) : [])];
};

/**
 * A scale that also knows the words of the language of the deck.
 * @param added words that the project adds
 */
export function scaleIn(name: ScaleName, language: string, added: Languages = {}): LikelihoodScale {
  if (!termsOf(language) && !wordsOf(added, language)?.likelihood) return scales[name];
  const terms = scales[name].terms.map((term) => {
    const words = wordsFor(term.key, language, added);
    // The scales themselves are in English, and need no translation into it.
    return { ...term, synonyms: [...term.synonyms, ...words], ...(isEnglish(language) ? {} : { translation: words[0] }) };
  });
  return { ...scales[name], terms };
}

/** Keys of all steps of all scales. */
export const stepKeys: readonly string[] = [
  ...new Set(Object.values(scales).flatMap(({ terms }) => terms.map(({ key }) => key))),
];

/** The word that a sentence in this language has for a step of a scale; `null` where only the author knows. */
export const wordFor = (key: string, language: string, added: Languages = {}): string | null =>
  (isEnglish(language) ? undefined : wordsFor(key, language, added)[0]) ?? null;

/** How sentences of a language say likelihoods; `undefined` for English and for languages that nobody has described. */
export const sayingIn = (language: string): Pick<LanguageTerms, 'saying' | 'notKnown'> | undefined => termsOf(language);

export interface NativeTerm {
  readonly term: string;
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** Terms of the scales in the words of the language of the deck, the longest where one holds another; none for English. */
export function nativeTermsIn(text: string, language: string, added: Languages = {}): readonly NativeTerm[] {
  const known = termsOf(language);
  if (isEnglish(language) || (!known && !wordsOf(added, language)?.likelihood)) return [];
  const found = stepKeys
    .flatMap((key) => wordsFor(key, language, added).map((word) => ({ key, pattern: patternOf(word) })))
    .flatMap(({ key, pattern }) =>
      [...text.matchAll(pattern)].map((match) => ({ term: match[0], key, from: match.index, to: match.index + match[0].length })),
    )
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  const longest = found.filter(
    ({ from, to }, order) => !found.slice(0, order).some((longer) => longer.from < to && from < longer.to),
  );
  return longest.filter(({ from }) => !known?.notAStep.test(text.slice(0, from))).sort((a, b) => a.from - b.from);
}

/** A word as it stands in a sentence: whole, in letters of either case, with either apostrophe, in Arabic in any of its forms. */
const patternOf = (word: string): RegExp =>
  new RegExp(
    arabicForms(word)?.source ??
      `(?<![\\p{L}\\p{N}-])${word
        .replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')
        .replaceAll(/[’']/gu, "[’']")
        .replaceAll(' ', '\\s+')}(?![\\p{L}\\p{N}-])`,
    'giu',
  );

export const isEnglish = (language: string): boolean => /^en\b/iu.test(language);

/** Whether the language writes a word of the English scales itself: French « très probable » is no English "probable". */
export const sharesTerms = (language: string): boolean =>
  !isEnglish(language) && Object.values(termsOf(language)?.terms ?? {}).some((words) => words.includes('probable'));
