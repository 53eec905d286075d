/** Where the widths come from: open fonts that were drawn to match the four families, in node_modules. */
import { readFileSync } from 'node:fs';
import { makeWidthTable, type Style } from './make-width-table.ts';

/** Data file, and the open font with the same widths: Calibri, Arial, Times New Roman, Georgia. */
const sources = [
  ['calibri', 'Carlito'],
  ['arial', 'Arimo'],
  ['times-new-roman', 'Tinos'],
  ['georgia', 'Gelasio'],
] as const;

const folders: Readonly<Record<Style, string>> = {
  regular: '400Regular',
  bold: '700Bold',
  italic: '400Regular_Italic',
  boldItalic: '700Bold_Italic',
};

/** Each data file's path from the root of the project, and the text it has to have. */
export function widthFiles(): readonly (readonly [path: string, text: string])[] {
  return sources.map(([name, font]) => [
    `src/text/widths/${name}.data.json`,
    makeWidthTable(font, (style) => {
      const folder = folders[style];
      return readFileSync(`node_modules/@expo-google-fonts/${font.toLowerCase()}/${folder}/${font}_${folder}.ttf`);
    }),
  ]);
}
