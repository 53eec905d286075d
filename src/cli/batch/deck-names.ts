/** What a deck is called, and which briefings would be written over one another. */

export const stemOf = (file: string): string => (file.split(/[/\\]/u).at(-1) ?? file).replace(/\.ya?ml$/iu, '');

/** `isfara-2006.pptx`; with another template set than the briefing's own, `isfara-2006-flash.pptx`. */
export function deckName(file: string, asked: string | undefined, own: string | undefined): string {
  return asked !== undefined && asked !== own ? `${stemOf(file)}-${asked}.pptx` : `${stemOf(file)}.pptx`;
}

/** Every name that the deck may get, as long as the briefing's own template set is not known. */
export const possibleDeckNames = (file: string, asked: string | undefined): readonly string[] =>
  asked === undefined ? [deckName(file, undefined, undefined)] : [`${stemOf(file)}.pptx`, `${stemOf(file)}-${asked}.pptx`];

/** Two briefings or more that would be one deck. */
export interface Collision {
  readonly deck: string;
  readonly files: readonly string[];
}

/**
 * `ownTemplate` reads a briefing, which costs; it is asked only where the names alone leave a doubt. It gives undefined
 * for a briefing that cannot be read, and so will be no deck.
 */
export async function findCollisions(
  files: readonly string[],
  asked: string | undefined,
  ownTemplate: (file: string) => Promise<string | undefined>,
): Promise<readonly Collision[]> {
  const possible = group(files.flatMap((file) => possibleDeckNames(file, asked).map((deck) => ({ deck, file }))));
  if (asked === undefined) return possible;
  const doubtful = [...new Set(possible.flatMap(({ files: some }) => some))];
  const named: Claim[] = [];
  for (const file of doubtful) {
    const own = await ownTemplate(file);
    if (own !== undefined) named.push({ deck: deckName(file, asked, own), file });
  }
  return group(named);
}

interface Claim {
  readonly deck: string;
  readonly file: string;
}

/** Names that differ only in capitals, or in how an accent is stored, are one file on many disks. */
const sameName = (deck: string): string => deck.normalize('NFC').toLowerCase();

function group(claims: readonly Claim[]): readonly Collision[] {
  const decks = new Map<string, { readonly deck: string; readonly files: string[] }>();
  for (const { deck, file } of claims) {
    const known = decks.get(sameName(deck));
    if (known) known.files.push(file);
    else decks.set(sameName(deck), { deck, files: [file] });
  }
  return [...decks.values()].filter(({ files }) => files.length > 1);
}
