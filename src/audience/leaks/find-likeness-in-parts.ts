/**
 * The last look at a finished deck for what is withheld in another form: a name as another language spells it, a position, a clock time. What
 * its author wrote is searched by its address (`find-likeness.ts`); here is found what a template, a picture or a note of somebody’s own
 * holds.
 */
import { asRecord } from '../../briefing/raw-value.ts';
import { type Diagnostic, error, warning } from '../../foundation/diagnostic.ts';
import type { Locate } from '../../foundation/locate.ts';
import { showValue } from '../../foundation/show-value.ts';
import type { ForAudience } from '../for-audience.ts';
import type { KnownWords } from './find-in-package.ts';
import { itemOf, type Like, openLikeness } from './find-likeness.ts';
import { leavesOf, namesOf } from './leaves.ts';
import type { PartTexts } from './package-texts.ts';
import { plainText, wordsOf } from './plain-text.ts';

/** An AUD013 for each thing and part; an AUD007 for a position that leads to the place. */
export function findLikenessInParts(
  parts: readonly PartTexts[],
  version: ForAudience,
  { labels, words }: Pick<KnownWords, 'labels' | 'words'>,
  locate: Locate,
): readonly Diagnostic[] {
  const search = openLikeness(version);
  if (!search) return [];
  const { briefing, audience } = version;
  const known = new Set([...namesOf(briefing), ...wordsOf([...labels, ...words].join(' '))]);
  const said = plainText(
    leavesOf(briefing)
      .map(({ text }) => text)
      .join(' | '),
  );
  const minutes = minutesIn(briefing);
  // Templates say a shown time in other zones too, which lie half an hour apart or whole ones.
  const isComputed = ({ clock }: Like): boolean => clock !== undefined && minutes.has(Number(clock.slice(3)) % 30);
  const told = new Set<string>();
  return parts.flatMap(({ part, paragraphs = () => [] }) =>
    paragraphs()
      .flatMap((text) => search(text, known, () => false))
      .flatMap((like): readonly Diagnostic[] => {
        const key = `${itemOf(like.of)} ${like.written}`;
        if (told.has(key) || said.includes(plainText(like.written)) || isComputed(like)) return [];
        told.add(key);
        return [tell(like, part, audience.name, locate)];
      }),
  );
}

function tell({ written, what, of, isSure }: Like, part: string, audience: string, locate: Locate): Diagnostic {
  const span = locate(of);
  const where = span ? { span } : {};
  const hints = ['a template, a picture or a note of somebody’s own holds it: where it is that, take it out there'];
  return isSure
    ? error('AUD007', `withheld from ${audience}, and found in the deck: ${showValue(written)} in ${part} is ${what}`, {
        ...where,
        hints,
      })
    : warning('AUD013', `${part} may name what is withheld from ${audience}: ${showValue(written)} may be ${what}`, {
        ...where,
        hints,
      });
}

/** Of each clock time in the briefing the minute within its half hour. */
function minutesIn(briefing: unknown): ReadonlySet<number> {
  const found = new Set<number>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') for (const [, minute] of value.matchAll(/T\d\d:(\d\d)/gu)) found.add(Number(minute) % 30);
    else if (Array.isArray(value)) value.forEach(visit);
    else Object.values(asRecord(value) ?? {}).forEach(visit);
  };
  visit(briefing);
  return found;
}
