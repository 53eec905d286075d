/** The Host of the command line: files on disk, named relative to the folder the command runs in. */
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { type Host, HostError, type HostFault } from '../host.ts';
import { templatesOf } from './package-root.ts';

/** No file a deck is made from is larger; a template may be this large (`base/package/read-zip.ts`). */
const largestFile = 50_000_000;

export interface DiskHost extends Host {
  /** The text of a file that was read before, for excerpts. */
  textOf(path: string): string | undefined;
}

export function openDiskHost(folder: string): DiskHost {
  const asked = new Set<string>();
  const texts = new Map<string, string>();
  // Templates come from colleagues: a link among them leads to no other file of the machine.
  const templates = templatesOf(folder);
  const homeOf = (path: string): string | undefined => (path.startsWith(`${templates}/`) ? templates : undefined);
  const read = (path: string, inside = homeOf(path)): Uint8Array => {
    asked.add(path);
    try {
      // The system's own: Node's asks about every folder on the way by itself, which for a set of templates adds up.
      const full = realpathSync.native(resolve(folder, path));
      if (inside !== undefined && !isInside(realpathSync.native(resolve(folder, inside)), full))
        throw new HostError(path, 'outside', 'a link leads out of the folder');
      const { size } = statSync(full);
      if (size > largestFile) throw new HostError(path, 'too-large', `file too large: ${Math.round(size / 1e6)} MB`);
      return readFileSync(full);
    } catch (thrown) {
      throw thrown instanceof HostError ? thrown : new HostError(path, faultOf(thrown), `cannot read: ${reasonOf(thrown)}`);
    }
  };
  return {
    asked,
    readBytes: read,
    readText(path) {
      const text = decode(read(path), path);
      texts.set(path, text);
      return text;
    },
    list(path) {
      asked.add(path);
      try {
        const entries = readdirSync(resolve(folder, path), { withFileTypes: true });
        return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort();
      } catch {
        return [];
      }
    },
    textOf: (path) => texts.get(path),
  };
}

function isInside(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return way !== '' && way.split(/[\\/]/u)[0] !== '..' && !isAbsolute(way);
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new HostError(path, 'not-text', 'not UTF-8 text');
  }
}

const codeOf = (thrown: unknown): string => String((thrown as { code?: unknown } | null)?.code ?? '');

function faultOf(thrown: unknown): HostFault {
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
  };
  const code = codeOf(thrown);
  return reasons[code] ?? (code === '' ? String(thrown instanceof Error ? thrown.message : thrown) : code);
}
