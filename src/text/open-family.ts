/**
 * Fonts besides our four: an organisation's own, measured from its files; one that is as wide as one of ours; and one that
 * nobody can measure, for which the widest guess counts.
 */
import { type FontFamily, isKnownFamily, type KnownFamily, knownFamilies } from './body.ts';
import { isZeroWidth } from './fallback-width.ts';
import { type Advances, openFont, readAdvances } from './font-file.ts';
import type { FontMetrics } from './metrics.ts';

export interface OpenFamily {
  readonly name: string;
  readonly measure:
    | { readonly kind: 'files'; readonly faces: readonly Advances[] }
    /** So many times as wide as one of ours. */
    | { readonly kind: 'like'; readonly family: KnownFamily; readonly factor: number }
    | { readonly kind: 'widest' };
}

/** Eight open fonts needed 0.80 to 1.15 times the widest of our four, in regular weight. */
export const widestFactor = 1.2;
/** Programs make a bold of their own where a family has none, by drawing each letter twice. */
const madeBold = 1.1;

/** Fonts drawn to be as wide as ours, by their names in small letters. */
const twins: Readonly<Record<string, KnownFamily>> = {
  carlito: 'Calibri',
  arimo: 'Arial',
  'liberation sans': 'Arial',
  helvetica: 'Arial',
  'helvetica neue': 'Arial',
  tinos: 'Times New Roman',
  'liberation serif': 'Times New Roman',
  times: 'Times New Roman',
  gelasio: 'Georgia',
};

/** Lighter and narrower weights of our families, which are sold under names of their own, run no wider than this. */
const lighter = { words: /^(?:light|thin|narrow)$/iu, factor: 1.05 } as const;

/** How a family is measured for which there are no files. */
export function familyByName(name: string): OpenFamily {
  const plain = name.trim().toLowerCase();
  const known =
    knownFamilies.find((family) => family.toLowerCase() === plain) ?? (Object.hasOwn(twins, plain) ? twins[plain] : undefined);
  if (known) return { name, measure: { kind: 'like', family: known, factor: 1 } };
  const light = knownFamilies.find(
    (family) => plain.startsWith(`${family.toLowerCase()} `) && lighter.words.test(plain.slice(family.length + 1)),
  );
  return { name, measure: light ? { kind: 'like', family: light, factor: lighter.factor } : { kind: 'widest' } };
}

/** Whether lines of a family are as tall as ours; how tall they are of others, nobody knows beforehand (1.16 to 1.56 of the size). */
export function isTallAsOurs(name: FontFamily): boolean {
  const plain = name.trim().toLowerCase();
  return (
    isKnownFamily(name) ||
    Object.hasOwn(twins, plain) ||
    knownFamilies.some((family) => plain.startsWith(`${family.toLowerCase()} `))
  );
}

/** A font file's widths, or why it has none. */
export function readFontFile(bytes: Uint8Array): Advances | { readonly problem: string } {
  try {
    return readAdvances(openFont(bytes));
  } catch (thrown) {
    if (thrown instanceof RangeError) return { problem: 'it is damaged' };
    return { problem: thrown instanceof Error ? thrown.message : 'it cannot be read' };
  }
}

/** The same metrics, and those of further families. Kerning is left out of theirs: text is then never wider than measured. */
export function withFamilies(metrics: FontMetrics, families: readonly OpenFamily[]): FontMetrics {
  const open = new Map(families.filter(({ name }) => !isKnownFamily(name)).map((family) => [family.name, family.measure]));
  if (open.size === 0) return metrics;
  return {
    ...metrics,
    advance(codePoint, face) {
      const measure = open.get(face.font);
      return measure ? advanceOf(measure, codePoint, face, metrics) : metrics.advance(codePoint, face);
    },
    kern(left, right, face) {
      const measure = open.get(face.font);
      if (!measure) return metrics.kern?.(left, right, face) ?? 0;
      const isTwin = measure.kind === 'like' && measure.factor === 1;
      return isTwin ? (metrics.kern?.(left, right, { ...face, font: measure.family }) ?? 0) : 0;
    },
    shape(word, face) {
      const measure = open.get(face.font);
      const first = word.codePointAt(0) ?? 0;
      // A font of somebody's own that has the letters draws them: taken one by one, they are no narrower than joined.
      if (measure?.kind === 'files' && fileAdvance(measure.faces, first, face) !== undefined) return undefined;
      return metrics.shape?.(word, face);
    },
    covers(codePoint, face) {
      const measure = open.get(face.font);
      if (!measure) return metrics.covers(codePoint, face);
      if (measure.kind === 'files') return isZeroWidth(codePoint) || fileAdvance(measure.faces, codePoint, face) !== undefined;
      return metrics.covers(codePoint, { ...face, font: measure.kind === 'like' ? measure.family : 'Calibri' });
    },
  };
}

type Face = Parameters<FontMetrics['advance']>[1];

function advanceOf(measure: OpenFamily['measure'], codePoint: number, face: Face, metrics: FontMetrics): number {
  const like = (font: FontFamily): number => metrics.advance(codePoint, { ...face, font });
  if (measure.kind === 'like') return like(measure.family) * measure.factor;
  const widest = (): number => Math.max(...knownFamilies.map(like)) * widestFactor;
  if (measure.kind === 'widest') return widest();
  if (isZeroWidth(codePoint)) return 0;
  return fileAdvance(measure.faces, codePoint, face) ?? widest();
}

/** In the face asked for, else in one that programs would make it of. */
function fileAdvance(faces: readonly Advances[], codePoint: number, { bold, italic }: Face): number | undefined {
  const exact = faces.find((face) => face.bold === bold && face.italic === italic);
  const near = exact ?? faces.find((face) => face.bold === bold) ?? faces.find((face) => !face.bold && !face.italic) ?? faces[0];
  const advance = near?.advance(codePoint);
  if (!near || advance === undefined || advance === 0) return undefined;
  return (advance / near.unitsPerEm) * (bold && !near.bold ? madeBold : 1);
}
