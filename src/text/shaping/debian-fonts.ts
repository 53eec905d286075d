/** Where the fonts without drawings come from: Debian's packages of DejaVu and Noto, which LibreOffice draws with in CI. */
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { fontAsset, scripts, weights } from './script-fonts.ts';
import { stripFont } from './strip-font.ts';

const folder = '/usr/share/fonts/truetype';

/** Debian's name of a face: DejaVu's regular weight has none. Fonts without a bold are drawn bolder by programs, no wider. */
function fileOf(font: string, weight: string): string {
  if (font.startsWith('DejaVu')) return `${folder}/dejavu/${font}${weight === 'Regular' ? '' : `-${weight}`}.ttf`;
  const path = `${folder}/noto/${font}-${weight}.ttf`;
  return existsSync(path) ? path : `${folder}/noto/${font}-Regular.ttf`;
}

export interface ShapingFile {
  readonly name: string;
  /** The font in `stripFont`'s form, compressed. */
  readonly bytes: Uint8Array;
}

/** Every font of every script in its weights, and the slanted ones. */
export function shapingFiles(): readonly ShapingFile[] {
  const fonts = scripts.flatMap(({ fonts, serif = [], byLanguage = {} }) => [
    ...fonts,
    ...serif,
    ...Object.values(byLanguage).flat(),
  ]);
  const upright = [...new Set(fonts)].flatMap((font) =>
    weights.map((weight) => shapingFile(fontAsset(font, weight), fileOf(font, weight))),
  );
  const slanted = scripts.flatMap(({ slanted = [] }) => slanted);
  return [...upright, ...slanted.map((name) => shapingFile(`${name}.font`, `${folder}/dejavu/${name}.ttf`))];
}

function shapingFile(name: string, path: string): ShapingFile {
  const stripped = stripFont(readFileSync(path));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: stripped.length };
  return { name, bytes: brotliCompressSync(stripped, { params }) };
}
