/** What a deck is held against: what it says it was built as, with the words that the briefing still says. */
import type { Origin } from '../foundation/diagnostic.ts';
import { type BuiltFrom, digestOf, readBuilt, readCall } from '../layout/built-as.ts';
import type { Page } from '../layout/page.ts';
import { type PageUnit, type UnitPiece, unitsOf } from '../layout/page-units.ts';
import { type ChartOrigins, chartOrigins } from './chart-points.ts';
import type { NotePieces } from './note-pieces.ts';
import type { ReadChart } from './read-deck.ts';
import type { Looks } from './read-look.ts';
import type { Basis } from './trace.ts';

/** A text as it was built. Of one that the briefing no longer says only the digest is known. */
export interface BuiltUnit extends Partial<PageUnit> {
  readonly digest: string;
  readonly pieces: readonly UnitPiece[];
}

export interface BuiltSlide {
  readonly name: string;
  /** Its number, from 1. */
  readonly number: number;
  readonly title: string;
  /** Built hidden. */
  readonly isHidden?: boolean;
  /** Its place in the deck that the briefing makes now; absent where it makes none, and where that is the same deck. */
  readonly numberNow?: number;
  /** The briefing makes no such slide any more. */
  readonly isGone?: boolean;
  readonly units: readonly BuiltUnit[];
  /** Known where all is as it was built. */
  readonly charts?: readonly ReadChart[];
  readonly looks?: Looks;
  /** Of its looks only the alternative texts are known: the briefing has changed, though nothing that this slide says. */
  readonly hasOnlyAlts?: boolean;
  /** Where its shapes came from, by their names. */
  readonly shapes?: ReadonlyMap<string, Origin>;
  /** Where the figures of its charts came from. */
  readonly points?: ChartOrigins;
  /** What the briefing says there now and did not say then, by kind and text, counted: an edit that has come into it since is none. */
  readonly now: ReadonlyMap<string, number>;
}

export interface Baseline {
  readonly basis: Basis;
  readonly salt: string;
  readonly slides: readonly BuiltSlide[];
}

/** The briefing as it is now. */
export interface Present {
  readonly pages: readonly Page[];
  readonly inputHash: string;
  /** By page. */
  readonly charts: readonly (readonly ReadChart[])[];
  /** By page. */
  readonly looks: readonly Looks[];
  readonly notes: NotePieces;
}

/** What a deck says of itself; `other` where another Briefdeck wrote it in another way. */
export interface Identity {
  readonly from?: BuiltFrom;
  readonly madeWith?: string;
  readonly inputHash?: string;
  readonly record: ReturnType<typeof readBuilt>;
}

export function identify(properties: ReadonlyMap<string, string>): Identity {
  const [from, madeWith, inputHash] = [readCall(properties), properties.get('Made with'), properties.get('Input hash')];
  return {
    record: readBuilt(properties),
    ...(from ? { from } : {}),
    ...(madeWith === undefined ? {} : { madeWith }),
    ...(inputHash === undefined ? {} : { inputHash }),
  };
}

export const unitKey = ({ kind, text }: Pick<PageUnit, 'kind' | 'text'>): string =>
  `${kind === 'notes' || kind === 'picture' ? kind : ''}\0${text}`;

/** How often each text is said. */
export function countKeys(units: readonly Pick<PageUnit, 'kind' | 'text'>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(unitKey(unit), (counts.get(unitKey(unit)) ?? 0) + 1);
  return counts;
}

/** Of a group, where the first of its shapes came from that says it; else where the slide did. */
function originsOf({ groups, items, origin: ofPage }: Page): ReadonlyMap<string, Origin> {
  const known = (origins: readonly Origin[]): Origin =>
    origins.find(({ path, template }) => template !== undefined || (path ?? '') !== '') ?? ofPage;
  return new Map([
    ...items.map(({ name, origin }) => [name, known([origin])] as const),
    ...groups.map(({ id, name }) => [name, known(items.flatMap((item) => (item.group === id ? [item.origin] : [])))] as const),
  ]);
}

/** What a slide shows beside its words. */
function drawnOn(
  page: Page,
  { pages, charts, looks }: Pick<Present, 'pages' | 'charts' | 'looks'>,
): Pick<BuiltSlide, 'charts' | 'looks' | 'shapes' | 'points'> {
  const index = pages.indexOf(page);
  return {
    charts: charts[index] ?? [],
    looks: looks[index] ?? new Map(),
    shapes: originsOf(page),
    points: chartOrigins(page),
  };
}

export function layBaseline({ record, inputHash }: Identity, now: Present): Baseline {
  const { pages, inputHash: hashNow, charts, looks, notes } = now;
  const salt = inputHash ?? hashNow;
  const present = pages.map((page) => ({
    page,
    units: unitsOf(page).map((each) => ({
      ...each,
      pieces: each.kind === 'notes' ? (notes(page.name, each.text) ?? [{ text: each.text, origin: page.origin }]) : each.pieces,
      digest: digestOf(each, salt),
    })),
  }));
  const asPresent = present.map(
    ({ page, units }, index): BuiltSlide => ({
      ...{
        name: page.name,
        number: index + 1,
        title: page.title,
        isHidden: page.isHidden === true,
        units,
        ...drawnOn(page, { pages, charts, looks }),
      },
      now: new Map(),
    }),
  );
  if (!record || record === 'other')
    return { basis: inputHash === hashNow ? 'as built' : 'as it is now', salt, slides: asPresent };
  const says = (slides: readonly { readonly name: string; readonly digests: readonly string[] }[]): string =>
    JSON.stringify(slides.map(({ name, digests }) => [name, digests.join('')]));
  const digestsNow = present.map(({ page: { name }, units }) => ({ name, digests: units.map(({ digest }) => digest) }));
  if (says(record) === says(digestsNow)) return { basis: 'as built', salt, slides: asPresent };
  const byName = new Map(present.map((each) => [each.page.name, each]));
  // A thin slide that shared a page then may have one of its own now.
  const recorded = new Set(record.map(({ name }) => name));
  const parted = present.flatMap(({ page, units }) => (recorded.has(page.name) ? [] : units));
  const slides = record.map(({ name, digests }, index): BuiltSlide => {
    const present = byName.get(name);
    const left = [...(present?.units ?? [])];
    const units = digests.map((digest): BuiltUnit => {
      const place = left.findIndex((each) => each.digest === digest);
      const [known] = place < 0 ? [] : left.splice(place, 1);
      return known ?? { digest, pieces: [] };
    });
    const title = units.flatMap(({ kind, text }) => (kind === 'title' && text !== undefined ? [text] : [])).join(' ');
    const isHidden = present?.page.isHidden === true;
    const place = present ? { numberNow: pages.indexOf(present.page) + 1 } : { isGone: true };
    const isAsItWas = present !== undefined && left.length === 0 && units.every(({ text }) => text !== undefined);
    const known = isAsItWas ? { ...drawnOn(present.page, { pages, charts, looks }), hasOnlyAlts: true } : {};
    return { name, number: index + 1, title, isHidden, ...place, units, ...known, now: countKeys([...left, ...parted]) };
  });
  return { basis: 'since changed', salt, slides };
}
