/** What a deck is called, what it cannot be called, and which briefings would be written over one another. */
import { basename } from 'node:path';
import { audienceName } from '../foundation/audience-name.ts';
import { hasInvisible } from '../foundation/characters/invisible.ts';
import type { Choice } from '../foundation/choice.ts';
import { stemOf } from '../foundation/host/stem-of.ts';

/** What of a choice stands in the name. */
export type NamedChoice = Pick<Choice, 'template' | 'minutes' | 'onlyChanges' | 'for'>;

/**
 * `isfara-2006.pptx`; with another template set than the briefing's own, `isfara-2006-flash.pptx`; for a talk that was asked
 * for, `isfara-2006-10min.pptx`; of only what is new, `isfara-2006-changes.pptx`; for an audience, `isfara-2006.CLEAR.pptx`.
 */
export function deckName(file: string, { template, ...asked }: NamedChoice, own: string | undefined): string {
  const set = template !== undefined && template !== own ? `-${template}` : '';
  return `${stemOf(file)}${set}${partOf(asked)}.pptx`;
}

const partOf = ({ minutes, onlyChanges, for: audience }: NamedChoice): string =>
  `${onlyChanges === true ? '-changes' : ''}${minutes === undefined ? '' : `-${minutes}min`}${versionOf(audience)}`;

const versionOf = (audience: string | undefined): string => (audience === undefined ? '' : `.${audienceName(audience)}`);

/** The name of what is remembered of a deck. */
export const recordName = (file: string, { template, ...asked }: NamedChoice): string =>
  `${stemOf(file)}${template === undefined ? '' : `-${template}`}${partOf(asked)}`;

/** Why no deck can be called after a file; undefined where one can, on every system that the deck may come to. */
export function nameProblem(file: string): string | undefined {
  // As this system splits paths: a backslash is part of the name where it does not part folders.
  const name = basename(file).replace(/\.ya?ml$/iu, '');
  if (name === '' || /^\.ya?ml$/iu.test(basename(file))) return 'it has no name before the dot';
  if (name.startsWith('.')) return 'it begins with a dot, and would be hidden';
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(name)) return 'there is a control character in its name';
  if (hasInvisible(name) || /[^\S ]/u.test(name)) return 'there is a character in its name that nobody sees';
  if (name.includes('\\')) return 'there is a backslash in its name, which elsewhere parts folders';
  if (/[. ]$/u.test(name)) return `its name ends in a ${name.endsWith('.') ? 'dot' : 'space'}, which Windows drops`;
  return isReservedName(name) ? 'Windows keeps its name for itself' : undefined;
}

/** The names of devices, with or without an ending. */
export const isReservedName = (name: string): boolean =>
  /^(?:con|prn|aux|nul|com[\d\u00b9\u00b2\u00b3]|lpt[\d\u00b9\u00b2\u00b3])(?:\.|$)/iu.test(name);

/** Every name that the deck may get, as long as the briefing's own template set is not known. */
export const possibleDeckNames = (file: string, { template, ...asked }: NamedChoice): readonly string[] => {
  const plain = deckName(file, asked, undefined);
  return template === undefined ? [plain] : [plain, deckName(file, { template, ...asked }, undefined)];
};

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
  asked: NamedChoice,
  ownTemplate: (file: string) => Promise<string | undefined>,
): Promise<readonly Collision[]> {
  const possible = group(files.flatMap((file) => possibleDeckNames(file, asked).map((deck) => ({ deck, file }))));
  if (asked.template === undefined) return possible;
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
