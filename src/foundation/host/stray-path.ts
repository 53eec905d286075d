/** Paths that a file names of others: pictures, a template, fonts. They lead into a folder, never out of it. */

export type RefusedPath = 'network' | 'outside' | 'backslash';

/** Why a path may not be read, seen before anything is; undefined for one that stays in its folder. */
export function strayOf(path: string): RefusedPath | undefined {
  if (/^[a-z][a-z0-9+.-]+:/iu.test(path)) return 'network';
  if (/^(?:[a-z]:|[\\/])/iu.test(path) || path.split(/[\\/]/u).includes('..') || path.includes('\0')) return 'outside';
  return path.includes('\\') ? 'backslash' : undefined;
}
