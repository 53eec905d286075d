/** Whether a deck was built of the briefing that somebody names: what is written into another one is lost there. */
import { sameWords } from '../foundation/characters/same-words.ts';
import { stemOf } from '../foundation/host/stem-of.ts';
import { digestOf, nameDigest } from '../layout/built-as.ts';
import { unitsOf } from '../layout/page-units.ts';
import type { Identity } from '../trace/baseline.ts';
import type { ReadDeck } from '../trace/read-deck.ts';
import type { FileCompilation } from './compile-file.ts';

export type Kinship = 'same' | 'renamed' | 'other';

interface Known {
  readonly identity: Identity;
  readonly compiled: FileCompilation;
  readonly deck: ReadDeck;
  readonly salt: string;
  readonly isAsBuilt: boolean;
}

/** By the name of the file, of which the deck has a digest; else by the title, which stands on the first slide. */
export function kinshipOf(named: string, { identity, compiled, deck, salt, isAsBuilt }: Known): Kinship {
  const { from, inputHash = '', record } = identity;
  if (from && nameDigest(stemOf(named), inputHash) === from.briefing) return 'same';
  const [cover] = compiled.pages ?? [];
  const units = cover ? unitsOf(cover).filter(({ kind }) => kind !== 'notes') : [];
  const title = sameWords(compiled.briefing?.title ?? '');
  const withTitle = units.filter(({ text }) => text.includes(title));
  const own = withTitle.length > 0 ? withTitle : units.filter(({ kind }) => kind === 'title');
  const [first] = Array.isArray(record) ? record : [];
  const said = new Set(first ? first.digests : deck.slides.flatMap((slide) => slide.units.map((unit) => digestOf(unit, salt))));
  const isSame = isAsBuilt || own.some((unit) => said.has(digestOf(unit, salt)));
  if (!from) return isSame || saysMost(compiled, deck) ? 'same' : 'other';
  return isSame ? 'renamed' : 'other';
}

/** Of a deck that knows nothing of itself, and has another title by now, whether most of what it says is of the briefing. */
function saysMost({ pages = [] }: FileCompilation, { slides }: ReadDeck): boolean {
  const ours = new Set(pages.flatMap(unitsOf).map(({ text }) => text));
  const theirs = [...new Set(slides.flatMap(({ units }) => units.map(({ text }) => text)))];
  return theirs.filter((text) => ours.has(text)).length * 2 > theirs.length;
}
