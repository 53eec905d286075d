/**
 * Shown texts that may tell what is withheld in another form: a name as another language spells it, initials, a position, a clock time.
 * A position is refused as far as it leads to the place; the rest is asked.
 */
import { type Diagnostic, error, warning } from '../../foundation/diagnostic.ts';
import type { Locate } from '../../foundation/locate.ts';
import { showValue } from '../../foundation/show-value.ts';
import type { ForAudience } from '../for-audience.ts';
import { isWaived } from '../waived.ts';
import { writtenAt } from '../wording.ts';
import { namedInTexts } from './find-in-texts.ts';
import { hoursIn, hoursOf } from './hours.ts';
import { leavesOf, namesOf } from './leaves.ts';
import { initialsOf, likenessOf, readLikeText } from './likeness.ts';
import { positionsIn, positionsOf } from './positions.ts';
import { asRead } from './readable-address.ts';

export interface Like {
  /** What stands in the text, and what it may be. */
  readonly written: string;
  readonly what: string;
  /** Where that stands. */
  readonly of: string;
  readonly isSure: boolean;
  /** Of a time. */
  readonly clock?: string;
}

/** An AUD013 for each text and what it may tell; an AUD005 for a position. */
export function findLikeness(version: ForAudience, locate: Locate): readonly Diagnostic[] {
  const { whole, briefing, audience } = version;
  const search = openLikeness(version);
  if (!search) return [];
  const known = namesOf(briefing);
  const named = new Set(namedInTexts(version).map(({ at, secret }) => `${at} ${itemOf(secret.at)}`));
  return leavesOf(briefing).flatMap(({ at, text, key }) => {
    if (key === 'id') return [];
    const likes = search(asRead({ key, text }), known, (of) => named.has(`${at} ${itemOf(of)}`));
    return likes
      .filter(({ isSure }) => !isWaived(whole, 'AUD005', at) && (isSure || !isWaived(whole, 'AUD013', at)))
      .map((like) => tell(like, writtenAt(whole, at, text), { audience: audience.name, locate }));
  });
}

/**
 * What a text may tell in another form, each item once.
 *
 * @param known words, in plain letters, that are no names wherever they stand
 * @param isNamed whether the text names an item outright, of which no more is asked then; by the address of its name
 */
export type LikenessSearch = (text: string, known: ReadonlySet<string>, isNamed: (of: string) => boolean) => readonly Like[];

/** Undefined where nothing is withheld that has another form. */
export function openLikeness({ whole, briefing, secrets }: ForAudience): LikenessSearch | undefined {
  const names = secrets.filter(({ kind, everyday }) => kind === 'name' && everyday === undefined);
  const likenesses = names.flatMap(({ text, at }) => {
    const test = likenessOf(text);
    return test ? [{ text, at, test, as: 'another form of' }] : [];
  });
  const initials = names.flatMap(({ text, at }) => {
    const test = /^persons\[\d+\]\.name$/u.test(at) ? initialsOf(text) : null;
    return test ? [{ text, at, test, as: 'the initials of' }] : [];
  });
  const tests = [...likenesses, ...initials];
  const [positions, hours] = [positionsOf(whole, briefing), hoursOf(whole, briefing)];
  if (tests.length + positions.hidden.length + hours.hidden.length === 0) return undefined;
  return (text, known, isNamed) => {
    const read = readLikeText(text, known);
    const likes: readonly Like[] = [
      ...positionsIn(text, positions).map(({ position, written, isRough }) => ({
        written,
        what: `the position ${position.lat}, ${position.lon}`,
        of: position.at,
        isSure: !isRough,
      })),
      ...tests.flatMap(({ test, text: name, at: of, as }) => {
        const written = isNamed(of) ? undefined : test(read);
        return written === undefined ? [] : [{ written, what: `${as} ${showValue(name)}`, of, isSure: false }];
      }),
      ...hoursIn(text, hours).map(({ written, clock, at: of }) => ({
        written,
        what: `the time ${clock}`,
        of,
        isSure: false,
        clock,
      })),
    ];
    return likes.filter(({ of }, index) => likes.findIndex((each) => itemOf(each.of) === itemOf(of)) === index);
  };
}

/** `persons[2]` of `persons[2].name`. */
export const itemOf = (at: string): string => at.replace(/\..*$/u, '');

function tell(
  { written, what, of, isSure }: Like,
  at: string,
  { audience, locate }: { readonly audience: string; readonly locate: Locate },
): Diagnostic {
  const there = locate(of);
  const where = { span: locate(at), ...(there ? { related: [{ span: there, note: 'this is withheld' }] } : {}) };
  const waive = (rule: string) =>
    `where it is something else there: waive it, with \`rule: ${rule}\`, \`where:\` the address of the text, a reason and a name`;
  if (isSure)
    return error('AUD005', `${at} tells what is withheld from ${audience}: ${showValue(written)} is ${what}`, {
      ...where,
      hints: ['word it without, or give it a `tlp:` as strict as the place', waive('AUD005')],
    });
  return warning('AUD013', `${at} may name what is withheld from ${audience}: ${showValue(written)} may be ${what}`, {
    ...where,
    hints: ['where it is that, word it without', waive('AUD013')],
  });
}
