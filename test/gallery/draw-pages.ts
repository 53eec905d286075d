/** Pages of a deck as picture files, from the PDF that LibreOffice makes of it. */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a PNG a page into the folder and gives the names of the files, in the order of the pages.
 * @param width In pixels; the height follows.
 */
export function drawPages(
  pdf: string,
  { folder, name, width }: { folder: string; name: string; width: number },
): readonly string[] {
  execFileSync('pdftoppm', ['-png', '-scale-to-x', String(width), '-scale-to-y', '-1', pdf, join(folder, name)]);
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${name}-`) && /^-\d+\.png$/u.test(file.slice(name.length)))
    .sort();
}

export const slug = (name: string): string => name.replaceAll(/[^\w-]+/gu, '-');
