/** The last look at a finished deck: nothing withheld stands in any part of it. The deck is thrown away where anything does. */
import { type Diagnostic, error } from '../../foundation/diagnostic.ts';
import type { Locate } from '../../foundation/locate.ts';
import { showValue } from '../../foundation/show-value.ts';
import type { ForAudience } from '../for-audience.ts';
import { nameTest, type ReadText, readText } from './name-test.ts';
import type { PartTexts } from './package-texts.ts';
import { phraseTest, plainText, wordsOf } from './plain-text.ts';
import type { Secret } from './secrets.ts';

export interface FoundInPackage {
  readonly secret: Secret;
  readonly part: string;
}

/** What stands in decks whatever their briefing says. */
export interface KnownWords {
  /** Texts of templates and labels: their words are no secrets, wherever they stand. */
  readonly templates: readonly string[];
  /** Of these the labels: what they call something is no secret name. A name in a template is one. */
  readonly labels: readonly string[];
  /** Towns of the map, months: words that code writes. */
  readonly words: readonly string[];
  /** Numbers that were computed from what is shown. */
  readonly numbers: readonly string[];
}

/** @param parts of a package, or whatever else is shown */
export function findInParts(
  parts: readonly PartTexts[],
  secrets: readonly Secret[],
  known: KnownWords,
): readonly FoundInPackage[] {
  const templates = plainText(known.templates.join(' '));
  const words = new Set([...templates.split(' '), ...wordsOf(known.words.join(' ')), ...known.numbers]);
  // A name that somebody typed into a template has capitals; "guards" in a remark there is a word of every day.
  const small = known.templates.map((text) => text.replaceAll(/\p{Lu}[\p{L}\p{N}]*/gu, ' | '));
  const everywhere = plainText([...known.labels, ...small].join(' '));
  const tests = secrets.flatMap((secret) => {
    const isFound = testOf(secret, everywhere, words);
    return isFound ? [{ secret, isFound }] : [];
  });
  return parts.flatMap((texts) => {
    const part = {
      ...texts,
      lower: texts.all.toLowerCase(),
      lowerRead: texts.read.toLowerCase(),
      plainAll: plainText(texts.all),
      words: new Set(plainText(texts.read).split(' ')),
      text: readText(texts.read, words),
    };
    return tests.filter(({ isFound }) => isFound(part)).map(({ secret }) => ({ secret, part: texts.part }));
  });
}

interface Part extends PartTexts {
  readonly lower: string;
  readonly lowerRead: string;
  readonly plainAll: string;
  readonly words: ReadonlySet<string>;
  readonly text: ReadText;
}

function testOf(
  { kind, text, everyday, isTail }: Secret,
  everywhere: string,
  words: ReadonlySet<string>,
): ((part: Part) => boolean) | null {
  if (kind === 'exact' && isTail) return ({ lowerRead }) => lowerRead.includes(text.toLowerCase());
  if (kind === 'exact') return ({ lower }) => lower.includes(text.toLowerCase());
  if (kind === 'name') {
    const isPhrase = phraseTest(text);
    const test = nameTest(text, everyday);
    if (!isPhrase || !test || isPhrase(everywhere)) return null;
    // Names of parts and attributes are written small whatever they name.
    const isCased = everyday !== undefined || plainText(text).trim().length < 3;
    return ({ plainAll, text: read }) => (!isCased && isPhrase(plainAll)) || test(read) === 'surely';
  }
  const plain = plainText(text).trim();
  if (words.has(plain) || plain.includes(' ')) return null;
  return ({ words: read }) => read.has(plain);
}

/** An AUD007 for each secret. */
export function refusePackage(
  parts: readonly PartTexts[],
  version: ForAudience,
  known: KnownWords,
  { file, locate, hints }: { readonly file: string; readonly locate: Locate; readonly hints: readonly string[] },
): readonly Diagnostic[] {
  // A name is a word of withheld texts too: it is told once.
  const found = new Map<string, { readonly secret: Secret; readonly in: Set<string> }>();
  for (const { secret, part } of findInParts(parts, version.secrets, known)) {
    const key = secret.text.toLowerCase();
    const told = found.get(key) ?? { secret, in: new Set<string>() };
    told.in.add(part);
    found.set(key, told);
  }
  return [...found.values()].map(({ secret, in: of }) => {
    const [first = '', ...others] = of;
    const more = others.length === 0 ? '' : ` and ${others.length} more parts`;
    return error(
      'AUD007',
      `withheld from ${version.audience.name}, and found in the deck: ${showValue(secret.text)} in ${first}${more}`,
      {
        span: locate(secret.at) ?? { file, line: 1, column: 1 },
        hints,
      },
    );
  });
}
