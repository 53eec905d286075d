/**
 * `npm run generate widths`: writes the tables of widths anew from the open fonts. A development tool with its own way to the disk;
 * the program itself reads only the tables.
 */
import { writeFileSync } from 'node:fs';
import { widthFiles } from './open-fonts.ts';

for (const [path, text] of widthFiles()) writeFileSync(path, text);
