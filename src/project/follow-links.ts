/** Where links lead, and whether that is still in the folder that a file belongs to. */
import { realpathSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';

/** The system's own: Node's asks about every folder on the way by itself, which for a set of templates adds up. */
export const followLinks = realpathSync.native;

/** All three in full; `real` is where the links on the way of `named` end. */
export interface FollowedPath {
  readonly home: string;
  readonly named: string;
  readonly real: string;
}

/**
 * Tells whether a file lies in its home, which may itself be reached by a link. One that is reached by a link below its home
 * must not be hidden: settings and keys are kept there. Each home is looked up once.
 */
export function openHomes(): (way: FollowedPath) => boolean {
  const homes = new Map<string, string>();
  return ({ home, named, real }) => {
    const base = homes.get(home) ?? followLinks(home);
    homes.set(home, base);
    if (real !== base && !isBelow(base, real)) return false;
    const isStraight = real === join(base, relative(home, named));
    return (
      isStraight ||
      !relative(base, real)
        .split(sep)
        .some((part) => part.startsWith('.'))
    );
  };
}

/** Whether a path leads, as it is written, to something below a folder. */
export function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way.split(sep)[0] !== '..' && !isAbsolute(way);
}
