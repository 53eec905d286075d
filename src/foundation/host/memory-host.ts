/** A Host over files that are in memory: for texts that come from elsewhere than a disk, and for tests. */
import { type Host, HostError } from './host.ts';

/**
 * A Host that knows the files given and no others.
 * @param files contents by path, with `/` between folders: a text, or bytes for a picture or an organisation's template
 */
export function memoryHost(files: Readonly<Record<string, string | Uint8Array>>): Host {
  const read = (path: string): string | Uint8Array => {
    const content = Object.hasOwn(files, path) ? files[path] : undefined;
    if (content === undefined) throw new HostError(path, 'missing', 'cannot read: there is no such file');
    return content;
  };
  return {
    readText: (path) => decode(read(path), path),
    readBytes: (path) => {
      const content = read(path);
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
    list: (folder) => {
      const inside = Object.keys(files).filter((path) => path.startsWith(`${folder}/`));
      const names = inside.map((path) => path.slice(folder.length + 1).replace(/\/.*$/u, '/'));
      return [...new Set(names)].sort();
    },
  };
}

function decode(content: string | Uint8Array, path: string): string {
  if (typeof content === 'string') return content;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw new HostError(path, 'not-text', 'not UTF-8 text');
  }
}
