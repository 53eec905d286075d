/**
 * What of a briefing must not be found in a version of it. Secret are the names of withheld persons, places, actors, parties,
 * incidents and authors, also where a text that is shown names them; addresses, files and ids of withheld items; and every other
 * word and number that stands in withheld texts and figures and nowhere in what is shown. No secret is what a shown item is
 * called as well, and what templates and labels say in every deck.
 */
import type { Briefing } from '../../briefing/briefing.ts';
import { asRecord } from '../../briefing/raw-value.ts';
import { itemsIn } from '../items.ts';
import { isName, type Leaf, leavesOf } from './leaves.ts';
import { phraseTest, plainText, wordsOf } from './plain-text.ts';
import { readableAddress } from './readable-address.ts';

export interface Secret {
  /** `exact`: letter for letter, wherever it stands (addresses, files). */
  readonly kind: 'name' | 'exact' | 'id' | 'word' | 'number';
  readonly text: string;
  /** Where it stands in the briefing. */
  readonly at: string;
  /** A name, or a part of one, that somebody writes small: it is one only where it is written as one. */
  readonly everyday?: 'whole' | 'part';
  /** Only the end of an address: it is read in texts, and is no name of a part of the package. */
  readonly isTail?: boolean;
}

const isExact = ({ key }: Leaf): boolean => ['url', 'archived', 'file'].includes(key);

export function secretsOf({ whole, briefing }: { readonly whole: Briefing; readonly briefing: Briefing }): readonly Secret[] {
  const shown = leavesOf(briefing);
  const shownAt = new Map(shown.map((leaf) => [leaf.at, leaf.text]));
  const hidden = leavesOf(whole).filter(({ at, text }) => shownAt.get(at) !== text);
  return unique([
    ...namesIn(hidden, shown, whole),
    ...speakersIn(hidden, shown),
    ...exactIn(hidden, whole, briefing, shown),
    ...idsIn(whole, briefing, shown),
    ...wordsIn(hidden, shown, whole, briefing),
  ]);
}

const unique = (secrets: readonly Secret[]): readonly Secret[] =>
  [...new Map(secrets.toReversed().map((secret) => [`${secret.kind} ${secret.text.toLowerCase()}`, secret])).values()].reverse();

/** With a capital, or in writing that knows none. */
const partOf =
  /\p{Lu}[\p{L}\p{N}]{2,}|(?<![\p{L}\p{N}])[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Georgian}]{4,}/gu;

/** What stands before a name, and says nothing of whose it is; "the" is an article within a name too. */
const articles: ReadonlySet<string> = new Set('the der die das dem den des ein eine les une los las una unos unas'.split(' '));
const isArticle = (part: string, index: number): boolean =>
  part.toLowerCase() === 'the' || (index === 0 && articles.has(part.toLowerCase()));

/** A word in small letters. A tag, a file, a part of an address is written small whatever it names. */
const writtenSmall = /(?<![\p{L}\p{N}#@/\\_.-])\p{Ll}[\p{L}\p{N}]*(?![\p{L}\p{N}@/\\_]|\.[\p{L}\p{N}])/gu;

function namesIn(hidden: readonly Leaf[], shown: readonly Leaf[], whole: Briefing): readonly Secret[] {
  const open = new Set(shown.filter(isName).map(({ text }) => plainText(text)));
  const openWords = new Set(shown.filter(isName).flatMap(({ text }) => wordsOf(text)));
  // Ids, addresses and files are written small whatever they name.
  const written = leavesOf(whole).flatMap((leaf) => (leaf.key === 'id' || isExact(leaf) ? [] : [leaf.text]));
  const small = new Set(written.flatMap((text) => text.match(writtenSmall) ?? []).map((word) => plainText(word).trim()));
  const smallTexts = ` ${[...small].join(' ')} `;
  const isSmall = (part: string): boolean => phraseTest(part)?.(smallTexts) ?? false;
  return hidden.filter(isName).flatMap(({ text, at, list }): readonly Secret[] => {
    if (open.has(plainText(text))) return [];
    // Two letters are a name too, as that of a town or a family; in writing without capitals so is one of two characters.
    const isShortName = /^\p{Lu}\p{L}$/u.test(text) || (/^\p{Lo}{2,}$/u.test(text) && wordsOf(text).join('').length >= 2);
    const isTelling = isShortName || wordsOf(text).some((word) => word.length >= 3);
    // Parts of a name are names too; "the van" is none.
    const parts = list === 'parties' || list === 'incidents' ? [] : (text.match(partOf) ?? []);
    const own = parts.filter((part, index) => !isArticle(part, index) && part !== text && !openWords.has(plainText(part).trim()));
    return [...(isTelling ? [text] : []), ...own].map((each): Secret => {
      const isEveryday = /^[\p{L}\p{N}]+$/u.test(each) && isSmall(each);
      return { kind: 'name', text: each, at, ...(isEveryday ? { everyday: each === text ? 'whole' : 'part' } : {}) };
    });
  });
}

const speakerKeys: ReadonlySet<string> = new Set(['said_by', 'who', 'by']);

/**
 * What somebody may be called who speaks in a withheld item only: words with a capital of `said_by:` and its like, and of what stands in
 * quotation marks in a title. A sentence or an office has such words too, so nobody can be sure.
 */
function speakersIn(hidden: readonly Leaf[], shown: readonly Leaf[]): readonly Secret[] {
  const named = new Set(shown.filter((leaf) => isName(leaf) || speakerKeys.has(leaf.key)).flatMap(({ text }) => wordsOf(text)));
  const small = new Set(
    [...hidden, ...shown].flatMap(({ text }) => text.match(writtenSmall) ?? []).map((word) => plainText(word).trim()),
  );
  return hidden.flatMap(({ text, at, key, list }): readonly Secret[] => {
    const quoted = list === 'sources' && key === 'title' ? (text.match(/[“«„"][^“”«»„"]+[”»“"]/gu) ?? []).join(' ') : '';
    const told = speakerKeys.has(key) ? text : quoted;
    return (told.match(partOf) ?? []).flatMap((word): readonly Secret[] => {
      const plain = plainText(word).trim();
      return named.has(plain) || small.has(plain) || plain === 'the' ? [] : [{ kind: 'name', text: word, at, everyday: 'part' }];
    });
  });
}

function exactIn(hidden: readonly Leaf[], whole: Briefing, briefing: Briefing, shown: readonly Leaf[]): readonly Secret[] {
  // A text that holds the address shows it; only what has the same address as its own makes it known.
  const open = shown.filter(isExact).map(({ text }) => text.toLowerCase());
  const said = shown.map(({ text }) => text.toLowerCase());
  const sources = whole.sources.filter(({ id }) => !briefing.sources.some((each) => each.id === id));
  const files = [
    ...hidden.filter(isExact).map(({ text, at }) => ({ text, at })),
    ...sources.flatMap(({ text, sha256, at }) => [
      ...(text === null ? [] : [{ text, at: `${at}.text` }]),
      ...(sha256 === null ? [] : [{ text: sha256, at: `${at}.sha256` }]),
    ]),
  ];
  return files.flatMap(({ text, at }) =>
    [...spellingsOf(text), ...tailsOf(text)].flatMap((each, index): readonly Secret[] => {
      // The last piece of an address may be any word, or any number: it is one where it stands by itself.
      const kind = /^\p{L}+$/u.test(each) ? 'word' : /^\d+$/u.test(each) ? 'number' : 'exact';
      const openIn = kind === 'exact' ? open : [...open, ...said];
      if (each.length < 6 || openIn.some((other) => other.includes(each.toLowerCase()))) return [];
      return [{ kind, text: each, at, ...(index < 2 ? {} : { isTail: true }) }];
    }),
  );
}

const spellingsOf = (address: string): readonly string[] => [address, withoutScheme(address)];
const withoutScheme = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?/u, '');

/** What an address ends in, by which its page can be found again: `incident-4471`, `2006/05/raid-4471`, the 884213 of `?id=884213`. */
function tailsOf(address: string): readonly string[] {
  const [path = '', ...rest] = readableAddress(withoutScheme(address)).split(/[?#]/u);
  const pieces = path.split('/').filter(Boolean);
  const name = pieces.at(-1) ?? '';
  const values = rest.flatMap((each) => each.split('&')).map((each) => each.split('=').at(-1) ?? '');
  const two = pieces.length > 2 ? pieces.slice(-2).join('/') : '';
  return [...new Set([name, name.replace(/\.\p{L}{2,5}$/u, ''), two, ...values])].filter((each) => each !== address);
}

/** An id that is a word of what is shown gives nothing away; one such as C4 is one. */
function idsIn(whole: Briefing, briefing: Briefing, shown: readonly Leaf[]): readonly Secret[] {
  const open = new Set(itemsIn(briefing).flatMap(({ id }) => id?.toLowerCase() ?? []));
  const said = new Set(shown.flatMap(({ text }) => wordsOf(text)));
  return itemsIn(whole).flatMap(({ id, at }): readonly Secret[] => {
    if (id === null || open.has(id.toLowerCase()) || id.length < 2) return [];
    const isWord = /^\p{L}+$/u.test(id) && said.has(plainText(id).trim());
    return isWord ? [] : [{ kind: 'id', text: id, at: `${at}.id` }];
  });
}

const shortest = 4;

function wordsIn(hidden: readonly Leaf[], shown: readonly Leaf[], whole: Briefing, briefing: Briefing): readonly Secret[] {
  const open = new Set(shown.flatMap(({ text }) => wordsOf(text)));
  const openIds = new Set(itemsIn(briefing).flatMap(({ id }) => (id === null ? [] : wordsOf(id))));
  const numbers = new Set([...open, ...numbersOf(briefing).map(({ text }) => text)]);
  const texts = hidden.flatMap(({ text, at, key }) =>
    wordsOf(text).flatMap((word): readonly Secret[] => {
      if (open.has(word) || openIds.has(word)) return [];
      if (/^\p{Nd}+$/u.test(word)) return isTellingNumber(word, numbers) ? [{ kind: 'number', text: word, at }] : [];
      return word.length >= shortest && key !== 'url' && key !== 'archived' ? [{ kind: 'word', text: word, at }] : [];
    }),
  );
  const figures = numbersOf(whole).flatMap(({ text, at }): readonly Secret[] =>
    isTellingNumber(text, numbers) ? [{ kind: 'number', text, at }] : [],
  );
  return [...texts, ...figures];
}

/** Smaller numbers stand in every deck: of pages, sources and days. Whether they can be found out is for the sums to say. */
const isTellingNumber = (text: string, open: ReadonlySet<string>): boolean => text.length >= 3 && !open.has(text);

/** The numbers of all quantities. */
function numbersOf(briefing: Briefing): readonly { readonly text: string; readonly at: string }[] {
  const found: { readonly text: string; readonly at: string }[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    const record = asRecord(value);
    if (!record) return;
    if ('low_strict' in record)
      for (const end of [record.low, record.best, record.high])
        if (typeof end === 'number') found.push({ text: String(end), at: String(record.at) });
    Object.values(record).forEach(visit);
  };
  visit([
    briefing.casualties,
    briefing.figures,
    briefing.materiel,
    briefing.published_totals,
    briefing.incidents,
    briefing.became,
  ]);
  return found;
}
