/** A world of files in memory, for tests. */
import { type Host, HostError } from '../../src/foundation/host/host.ts';

export function memoryHost(files: Readonly<Record<string, string>>): Host {
  const read = (path: string): string => {
    const text = files[path];
    if (text === undefined) throw new HostError(path, 'missing', `file cannot be read: ${path}`);
    return text;
  };
  return {
    readText: read,
    readBytes: (path) => new TextEncoder().encode(read(path)),
    list: (folder) => {
      const inside = Object.keys(files).filter((path) => path.startsWith(`${folder}/`));
      const names = inside.map((path) => path.slice(folder.length + 1).replace(/\/.*$/u, '/'));
      return [...new Set(names)].sort();
    },
  };
}
