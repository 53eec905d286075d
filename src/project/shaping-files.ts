/** The files with which words of other scripts are shaped: HarfBuzz from its package, fonts without drawings from ours. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { harfbuzzFile, type ReadShapingFile } from '../text/shaping/shape-words.ts';
import { packageRoot } from './package-root.ts';

export const readShapingFile: ReadShapingFile = (name) =>
  readFileSync(
    name === harfbuzzFile
      ? createRequire(import.meta.url).resolve(`harfbuzzjs/dist/${name}`)
      : join(packageRoot(import.meta.dirname), 'src/text/shaping/data', name),
  );
