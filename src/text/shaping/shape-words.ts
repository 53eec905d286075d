/** Words of other scripts as HarfBuzz shapes them. The shaper and each font are opened when the first word asks for them. */

import { brotliDecompressSync } from 'node:zlib';
import { primaryLanguage } from '../../foundation/characters/language-tag.ts';
import type { Face } from '../metrics.ts';
import { type GlyphCluster, openShaper, type Shaper, type ShapingFont } from './open-shaper.ts';
import { fontAsset, type Script, scripts, slantedAsset, type Weight } from './script-fonts.ts';

/** The bytes of `harfbuzz.wasm`, or of a font by the name that `fontAsset` gives it. */
export type ReadShapingFile = (name: string) => Uint8Array<ArrayBuffer>;

export const harfbuzzFile = 'harfbuzz.wasm';

/** How a face draws a word; `undefined` where none of its fonts has all the characters. */
export type ShapeWord = (word: string, face: Face) => readonly GlyphCluster[] | undefined;

/** Words kept: those of several long decks. */
const mostKept = 20_000;

const withSerifs: ReadonlySet<string> = new Set(['Times New Roman', 'Georgia']);
const joins = /^[\p{M}\u200c\u200d]$/u;

export function openWordShaper(read: ReadShapingFile): ShapeWord {
  let shaper: Shaper | undefined;
  const fonts = new Map<string, ShapingFont>();
  const kept = new Map<string, readonly GlyphCluster[] | undefined>();
  const fontOf = (name: string): ShapingFont => {
    const known = fonts.get(name);
    if (known) return known;
    shaper ??= openShaper(read(harfbuzzFile));
    const opened = shaper(brotliDecompressSync(read(name)));
    fonts.set(name, opened);
    return opened;
  };
  const shapeIn = (part: string, script: Script, face: Face): readonly GlyphCluster[] | undefined => {
    const weight: Weight = face.bold ? 'Bold' : 'Regular';
    for (const font of fontsFor(script, face)) {
      const clusters = fontOf(slantedAsset(font, script, face) ?? fontAsset(font, weight)).shape(part);
      if (clusters) return clusters;
    }
    return undefined;
  };
  return (word, face) => {
    const key = `${face.bold ? 'b' : 'r'}${face.italic ? 'i' : ''}${withSerifs.has(face.font) ? 's' : ''}${face.language ?? ''} ${word}`;
    if (kept.has(key)) return kept.get(key);
    if (kept.size >= mostKept) kept.clear();
    const clusters = shapeParts(word, (part, script) => shapeIn(part, script, face));
    kept.set(key, clusters);
    return clusters;
  };
}

function fontsFor(script: Script, { font, language }: Face): readonly string[] {
  const spoken = primaryLanguage(language ?? '');
  const { byLanguage = {}, serif } = script;
  if (Object.hasOwn(byLanguage, spoken)) return byLanguage[spoken] ?? script.fonts;
  return serif && withSerifs.has(font) ? serif : script.fonts;
}

type ShapePart = (part: string, script: Script) => readonly GlyphCluster[] | undefined;

/** A word may change scripts; marks and joiners belong to what stands before them. */
function shapeParts(word: string, shape: ShapePart): readonly GlyphCluster[] | undefined {
  const clusters: GlyphCluster[] = [];
  for (let start = 0; start < word.length; ) {
    const script = scripts.find(({ letters }) => letters.test(String.fromCodePoint(word.codePointAt(start) ?? 0)));
    if (!script) return undefined;
    let end = start;
    for (const character of word.slice(start)) {
      if (end > start && !joins.test(character) && !script.letters.test(character)) break;
      end += character.length;
    }
    const shaped = shape(word.slice(start, end), script);
    if (!shaped) return undefined;
    for (const cluster of shaped) clusters.push({ ...cluster, start: start + cluster.start, end: start + cluster.end });
    start = end;
  }
  return clusters;
}
