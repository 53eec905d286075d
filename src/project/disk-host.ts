/** The Host of a project: files on disk, named relative to its folder. */
import { readdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Host, HostError, type HostFault } from '../foundation/host/host.ts';
import { followLinks, isBelow, openHomes } from './follow-links.ts';
import { templatesOf } from './package-root.ts';
import { readRegular } from './read-regular.ts';

/** No file a deck is made from is larger; a template may be this large (`base/package/read-zip.ts`). */
const largestFile = 50_000_000;

export interface DiskHost extends Host {
  /** Whether a folder of the project is a link that leads out of the project: nothing of it is read or listed. */
  leadsOut(path: string): boolean;
}

/**
 * Links are followed before a file is judged. What is named as a part of the project lies in the project, and each file in
 * its own folder: a template in that of the templates, a picture in the one given, any other where it stands. A link may
 * lead to another file of its folder, but to no hidden one, where settings and keys are kept.
 */
export function openDiskHost(folder: string): DiskHost {
  const templates = templatesOf(folder);
  const isAtHome = openHomes();
  const homesOf = (path: string, inside?: string): readonly string[] => {
    const named = resolve(folder, path);
    const own = inside ?? (path.startsWith(`${templates}/`) ? templates : dirname(named));
    return [...(isBelow(folder, named) ? [folder] : []), resolve(folder, own)];
  };
  const read = (path: string, inside?: string): Uint8Array => {
    try {
      const named = resolve(folder, path);
      const real = followLinks(named);
      const outside = () => new HostError(path, 'outside', 'a link leads out of its folder');
      if (!homesOf(path, inside).every((home) => isAtHome({ home, named, real }))) throw outside();
      const bytes = readRegular(real, largestFile);
      // A folder on the way may have become a link in between.
      if (followLinks(named) !== real) throw outside();
      return bytes;
    } catch (thrown) {
      if (!(thrown instanceof HostError)) throw new HostError(path, faultOf(thrown), `cannot read: ${reasonOf(thrown)}`);
      throw new HostError(path, thrown.fault, thrown.message);
    }
  };
  const leadsOut = (path: string): boolean => {
    try {
      const named = resolve(folder, path);
      return isBelow(folder, named) && !isAtHome({ home: folder, named, real: followLinks(named) });
    } catch {
      return false;
    }
  };
  return {
    readBytes: read,
    readText: (path) => decode(read(path), path),
    list(path) {
      try {
        if (leadsOut(path)) return [];
        const entries = readdirSync(resolve(folder, path), { withFileTypes: true });
        return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort();
      } catch {
        return [];
      }
    },
    leadsOut,
  };
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new HostError(path, 'not-text', 'not UTF-8 text');
  }
}

const codeOf = (thrown: unknown): string => String((thrown as { code?: unknown } | null)?.code ?? '');

export function faultOf(thrown: unknown): HostFault {
  const code = codeOf(thrown);
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
  return code === 'EACCES' || code === 'EPERM' ? 'denied' : 'other';
}

/** In words, without the machine's paths. */
export function reasonOf(thrown: unknown): string {
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    ENOTDIR: 'a part of the path is not a folder',
    EISDIR: 'it is a folder',
    EACCES: 'you may not',
    EPERM: 'the system does not allow it',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    EBUSY: 'another program has it open',
    EEXIST: 'a file stands where the folder should be',
    EDQUOT: 'your share of the disk is full',
    EIO: 'the disk has a fault',
    ENAMETOOLONG: 'the name is too long',
    ELOOP: 'a link leads back to itself',
  };
  const code = codeOf(thrown);
  return reasons[code] ?? (code === '' ? String(thrown instanceof Error ? thrown.message : thrown) : code);
}
