/** Shown texts that name what is withheld: refused with their address, since only their author can word them anew. */
import { type Diagnostic, error, warning } from '../../foundation/diagnostic.ts';
import type { Locate } from '../../foundation/locate.ts';
import { showValue } from '../../foundation/show-value.ts';
import type { ForAudience } from '../for-audience.ts';
import { ownFieldOf, ownWordsAt } from '../own-words.ts';
import { isWaived } from '../waived.ts';
import { writtenAt } from '../wording.ts';
import { leavesOf, namesOf } from './leaves.ts';
import { nameTest, readText } from './name-test.ts';
import { wordsOf } from './plain-text.ts';
import { asRead } from './readable-address.ts';
import type { Secret } from './secrets.ts';

/** A shown text, and what it names. */
export interface Named {
  readonly at: string;
  /** Where its words stand in the file: of other words, among these. */
  readonly writtenAt: string;
  readonly secret: Secret;
  /** The name may be a word of every day there. */
  readonly isDoubtful: boolean;
  /** The author says that it is none there. */
  readonly isAccepted: boolean;
}

/** An AUD005 for each text and name; an AUD013 where it may be a word of every day. */
export const findInTexts = (version: ForAudience, locate: Locate): readonly Diagnostic[] =>
  namedInTexts(version)
    .filter(({ isAccepted }) => !isAccepted)
    .map((named) => tell(named, version, locate));

export function namedInTexts(version: ForAudience): readonly Named[] {
  const { secrets } = version;
  const names = secrets.flatMap((secret) => {
    const test = secret.kind === 'name' ? nameTest(secret.text, secret.everyday) : null;
    return test ? [{ secret, test }] : [];
  });
  const known = namesOf(version.briefing);
  const ids = secrets.filter(({ kind, text }) => kind === 'id' && /[\d_-]/u.test(text));
  const addresses = secrets.filter(({ kind }) => kind === 'exact');
  return leavesOf(version.briefing).flatMap(({ at, text, key }): readonly Named[] => {
    if (key === 'id') return [];
    const read = readText(asRead({ key, text }), known);
    const named = names.map(({ secret, test }) => ({ secret, how: test(read) })).filter(({ how }) => how !== null);
    const doubtful = new Set(named.filter(({ how }) => how === 'maybe').map(({ secret }) => secret));
    const found = [
      ...named.map(({ secret }) => secret),
      ...ids.filter((secret) => wholeId(secret.text).test(text)),
      ...addresses.filter((secret) => text.toLowerCase().includes(secret.text.toLowerCase())),
    ];
    const own = ownWordsAt(version, at);
    const isAcceptedAs = (code: 'AUD005' | 'AUD013') =>
      isWaived(version.whole, code, at) || (own !== undefined && isWaived(version.whole, code, own));
    if (found.length > 0 && isAcceptedAs('AUD005'))
      return found.map((secret) => ({ at, writtenAt: at, secret, isDoubtful: false, isAccepted: true }));
    // The longest name says it all: not also each word of it.
    const told = found.filter(
      ({ text: one }) => !found.some(({ text: other }) => other.length > one.length && other.includes(one)),
    );
    return told.map((secret) => {
      const isDoubtful = doubtful.has(secret);
      return {
        at,
        writtenAt: own ?? writtenAt(version.whole, at, text),
        secret,
        isDoubtful,
        isAccepted: isDoubtful && isAcceptedAs('AUD013'),
      };
    });
  });
}

/**
 * Names that an earlier edition withheld, that nothing shown is called today, and that a shown text says: an AUD013, since their author may
 * have released them by it.
 */
export function findFormerNames(version: ForAudience, before: readonly Secret[], locate: Locate): readonly Diagnostic[] {
  const known = namesOf(version.briefing);
  const own = new Set(version.secrets.map(({ text }) => text.toLowerCase()));
  const tests = before.flatMap(({ kind, text, everyday }) => {
    const isOpen =
      kind !== 'name' || everyday !== undefined || own.has(text.toLowerCase()) || wordsOf(text).some((word) => known.has(word));
    const test = isOpen ? null : nameTest(text);
    return test ? [{ text, test }] : [];
  });
  if (tests.length === 0) return [];
  return leavesOf(version.briefing).flatMap(({ at, text, key }): readonly Diagnostic[] => {
    const read = readText(asRead({ key, text }), known);
    const names = key === 'id' || isWaived(version.whole, 'AUD013', at) ? [] : tests.filter(({ test }) => test(read) !== null);
    const [longest] = names.toSorted((a, b) => b.text.length - a.text.length);
    if (!longest) return [];
    const { name } = version.audience;
    return [
      warning('AUD013', `${at} names what an earlier edition withheld from ${name}: ${showValue(longest.text)}`, {
        span: locate(writtenAt(version.whole, at, text)),
        hints: ['where it may be known by now, nothing has to be done; else word it without the name, or label it'],
      }),
    ];
  });
}

const wholeId = (id: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}_-])${id.replaceAll(/[.\\+*?^$()[\]{}|]/gu, '\\$&')}(?![\\p{L}\\p{N}_-])`, 'u');

/** A text at the top of the file, which has its label there. */
const isAtTop = (at: string): boolean => /^(?:(?:headlines|abbreviations)\.)?[^.[\]]+$/u.test(at);

/** The label of the item that a secret stands in. */
const labelOf = ({ at }: Secret, { log, whole }: ForAudience): string =>
  log.find((each) => at === each.at || at.startsWith(`${each.at}.`))?.label ?? whole.handling.tlp;

/** What an author can do about a name, by where it stands. */
function hintsAt(at: string, secret: Secret, version: ForAudience): readonly string[] {
  if (at.includes('.wording.') || at.startsWith('audiences['))
    return ['word it without the name: these words are for those who may not know it'];
  const own = ownFieldOf(at);
  if (own) return [`word it without the name, or give the audience a \`${own}:\` of its own under \`audiences:\``];
  if (isAtTop(at))
    return [
      `word it without the name, or withhold it: \`tlp_of: { ${at}: ${labelOf(secret, version)} }\` at the top of the file`,
    ];
  return [
    'word it without the name, or give it a `tlp:` as strict as what it names',
    'give the item a `wording:` of its own for that audience',
  ];
}

function tell({ writtenAt: at, secret, isDoubtful }: Named, version: ForAudience, locate: Locate): Diagnostic {
  const { name } = version.audience;
  const there = locate(secret.at);
  const related = there ? { related: [{ span: there, note: 'this is withheld' }] } : {};
  if (isDoubtful)
    return warning('AUD013', `${at} may name what is withheld from ${name}: ${showValue(secret.text)}`, {
      span: locate(at),
      ...related,
      hints: ['where it is a word of every day there, nothing has to be done; where it is the name, word it without'],
    });
  return error('AUD005', `${at} names what is withheld from ${name}: ${showValue(secret.text)}`, {
    span: locate(at),
    ...related,
    hints: [
      ...hintsAt(at, secret, version),
      'where it is no name there: waive it, with `rule: AUD005`, `where:` the address of the text, a reason and a name',
    ],
  });
}
