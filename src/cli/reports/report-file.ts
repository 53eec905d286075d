/** The name of a file as other programs look it up: from the folder of the command, with slashes. */
import { isAbsolute, relative } from 'node:path';

/** @param folder the folder that the command runs in */
export function reportFile(file: string, folder: string): string {
  const path = isAbsolute(file) ? relative(folder, file) : file;
  return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/u, '');
}
