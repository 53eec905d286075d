/**
 * `npm run generate shaping`: writes the fonts without drawings anew, from Debian's packages `fonts-dejavu-core` and
 * `fonts-noto-core`. A development tool with its own way to the disk; the program reads only what it wrote.
 */
import { writeFileSync } from 'node:fs';
import { shapingFiles } from './debian-fonts.ts';

for (const { name, bytes } of shapingFiles()) writeFileSync(`src/text/shaping/data/${name}`, bytes);
