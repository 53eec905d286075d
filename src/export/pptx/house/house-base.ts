/** The bases of themes that name none: made of the theme, or found among those that were made ahead. */
import { createHash } from 'node:crypto';
import type { Base } from '../../../base/base.ts';
import { readBase } from '../../../base/read-base.ts';
import type { Cache, Memory } from '../../../foundation/memory/memory.ts';
import type { Theme } from '../../../theme/theme.ts';
import { layoutKinds } from './layout-kinds.ts';
import { makeHouseBase } from './make-house-base.ts';
import { mirrorHouse } from './mirror-house.ts';

/** Bases that were made ahead, by their key: a file's bytes, or what was read of them; undefined where it has none of it. */
export type ReadyBases = (key: string) => Uint8Array | Base | undefined;

/** More than a batch has, and few enough for a preview in which somebody tries colours. */
const houseBases: Cache<Promise<Base>> = { name: 'house bases', keeps: 8 };
const mirroredBases: Cache<Promise<Base>> = { name: 'mirrored house bases', keeps: 8 };

/** The base of a theme that names none. @param ready where bases that were made ahead are looked for first */
export function houseBaseOf(theme: Theme, memory: Memory, ready: ReadyBases = () => undefined): Promise<Base> {
  const words = houseKey(theme);
  return memory.recall(houseBases, { words }, () => findBase(theme, ready(words)));
}

/** The same for decks that are written from right to left. */
export const mirroredBaseOf = (theme: Theme, memory: Memory, ready?: ReadyBases): Promise<Base> =>
  memory.recall(mirroredBases, { words: houseKey(theme) }, async () => {
    const base = await houseBaseOf(theme, memory, ready);
    return readHouseBase(mirrorHouse(base, theme)) ?? bug();
  });

/** Names whatever of a theme decides its base: SHA-256, in hexadecimal digits. */
export const houseKey = ({ name, fonts, colors, type, grid }: Theme): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted({ name, fonts, colors, type, grid })))
    .digest('hex');

/** Without the order in which a file happens to name its values. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => [key, sorted(each)]);
}

/** What was made ahead may be damaged, or of another make: then it is made anew. */
async function findBase(theme: Theme, kept: Uint8Array | Base | undefined): Promise<Base> {
  const base = kept instanceof Uint8Array ? readHouseBase(kept) : kept;
  return base && isWhole(base) ? base : (readHouseBase(await makeHouseBase(theme)) ?? bug());
}

export const readHouseBase = (bytes: Uint8Array): Base | undefined => readBase(bytes, { file: 'house base' }).value;

const isWhole = ({ masters }: Base): boolean =>
  Object.values(layoutKinds).every((kind) => masters[0]?.layouts.some(({ name }) => name === kind.name));

function bug(): never {
  throw new Error('the house base cannot be read');
}
