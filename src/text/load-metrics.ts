/**
 * Widths of characters in the four families, from tables made by `npm run generate widths`. A character that a family lacks takes
 * the widest width that the other three know for it and a seventh more; one that none knows, `fallback-width.ts`.
 */
import type { FontFamily, KnownFamily } from './body.ts';
import { decodeKerning, type KerningByCharacter } from './decode-kerning.ts';
import { fallbackWidth, isZeroWidth } from './fallback-width.ts';
import { openPartWord, type ReadPatterns } from './hyphens/part-words.ts';
import type { Face, FontMetrics } from './metrics.ts';
import { openWordShaper, type ReadShapingFile } from './shaping/shape-words.ts';
import arial from './widths/arial.data.json' with { type: 'json' };
import calibri from './widths/calibri.data.json' with { type: 'json' };
import georgia from './widths/georgia.data.json' with { type: 'json' };
import type { Style, StyleWidths, WidthTable } from './widths/make-width-table.ts';
import timesNewRoman from './widths/times-new-roman.data.json' with { type: 'json' };

const tables: Readonly<Record<KnownFamily, WidthTable>> = {
  Arial: arial,
  Calibri: calibri,
  Georgia: georgia,
  'Times New Roman': timesNewRoman,
};

/** @throws for a family of somebody's own, which only `withFamilies` can measure. */
function tableOf(font: FontFamily): WidthTable {
  const table = Object.hasOwn(tables, font) ? tables[font as KnownFamily] : undefined;
  if (!table) throw new Error(`no widths of ${font}`);
  return table;
}

/**
 * Georgia's Cyrillic has no open double. Its Latin runs 0.98 to 1.10 times as wide as the wider of Arial and Times New
 * Roman over ordinary text, depending on the style; this is a little more.
 */
const borrowedFactor = 1.15;
/** From the arrows and symbols on, the font that steps in is unlike any of ours: the guess is safer. */
const firstNotBorrowed = 0x2100;

/**
 * Cyrillic beyond Russian, Kyrgyz and Tajik with it, is not in the older fonts that stand in for Arial and Times New Roman
 * (Liberation 1): LibreOffice then takes these letters from another font, up to a third wider. PowerPoint has them.
 */
const oftenMissing = { first: 0x492, last: 0x52f, fonts: new Set<FontFamily>(['Arial', 'Times New Roman']) };

/** Decoded widths, in em; 0 where the font has no such character. */
type Pages = ReadonlyMap<number, Float64Array>;

interface DecodedFace extends Face {
  /** Widths of 256 characters each, -1 for those not asked for yet. */
  readonly pages: (Float64Array | undefined)[];
  readonly kerning: KerningByCharacter;
}

/** Widths by family and style, decoded as they are first asked for. Keep one and pass it on: it is the cache. */
class WidthTables {
  readonly #measured = new Map<WidthTable, Partial<Record<Style, Pages>>>();
  readonly #faces = new Map<string, DecodedFace>();
  #last: DecodedFace | undefined;

  advance(codePoint: number, face: Face): number {
    const { pages } = this.#faceOf(face);
    const page = pages[codePoint >> 8] ?? openPage(pages, codePoint >> 8);
    const known = page[codePoint & 0xff] ?? 0;
    if (known >= 0) return known;
    const width = this.#width(codePoint, face);
    page[codePoint & 0xff] = width;
    return width;
  }

  kern(left: number, right: number, face: Face): number {
    return this.#faceOf(face).kerning(left, right);
  }

  covers(codePoint: number, face: Face): boolean {
    return isZeroWidth(codePoint) || this.#measuredWidth(codePoint, tableOf(face.font), styleOf(face)) > 0;
  }

  /** Asked for every character, and nearly always the same as for the one before. */
  #faceOf({ font, bold, italic }: Face): DecodedFace {
    const last = this.#last;
    if (last?.font === font && last.bold === bold && last.italic === italic) return last;
    const style = styleOf({ font, bold, italic });
    const known = this.#faces.get(`${font} ${style}`);
    const found = known ?? { font, bold, italic, pages: [], kerning: decodeKerning(tableOf(font).kerning[style]) };
    if (!known) this.#faces.set(`${font} ${style}`, found);
    this.#last = found;
    return found;
  }

  #width(codePoint: number, face: Face): number {
    if (isZeroWidth(codePoint)) return 0;
    const style = styleOf(face);
    const measured = this.#measuredWidth(codePoint, tableOf(face.font), style);
    if (measured > 0 && !isOftenMissing(codePoint, face.font)) return measured;
    const others = Object.values(tables).map((table) => this.#measuredWidth(codePoint, table, style));
    const borrowed = codePoint < firstNotBorrowed ? Math.max(...others) * borrowedFactor : 0;
    return borrowed > 0 ? borrowed : fallbackWidth(codePoint);
  }

  #measuredWidth(codePoint: number, table: WidthTable, style: Style): number {
    const styles = this.#measured.get(table) ?? {};
    this.#measured.set(table, styles);
    styles[style] ??= decode(table.styles[style], table.unitsPerEm);
    return styles[style].get(codePoint >> 8)?.[codePoint & 0xff] ?? 0;
  }
}

/** Each character is measured when it is first met: one that the family lacks is looked for in all four, which are decoded for it. */
function openPage(pages: (Float64Array | undefined)[], index: number): Float64Array {
  const page = new Float64Array(256).fill(-1);
  pages[index] = page;
  return page;
}

/**
 * Metrics of the four families, ready for any text; decoding happens when a style is first used.
 * @param read gives the files with which words of other scripts are shaped; without, their letters are guessed on the wide side.
 * @param readPatterns gives the patterns by which words are hyphenated; without, those that are too wide are cut.
 */
export function loadMetrics(read?: ReadShapingFile, readPatterns?: ReadPatterns): FontMetrics {
  const tables = new WidthTables();
  return {
    advance: (codePoint, face) => tables.advance(codePoint, face),
    kern: (left, right, face) => tables.kern(left, right, face),
    covers: (codePoint, face) => tables.covers(codePoint, face),
    ...(read ? { shape: openWordShaper(read) } : {}),
    ...(readPatterns ? { partWord: openPartWord(readPatterns) } : {}),
  };
}

const isOftenMissing = (codePoint: number, font: FontFamily): boolean =>
  codePoint >= oftenMissing.first && codePoint <= oftenMissing.last && oftenMissing.fonts.has(font);

function styleOf({ bold, italic }: Face): Style {
  if (bold) return italic ? 'boldItalic' : 'bold';
  return italic ? 'italic' : 'regular';
}

function decode(widths: StyleWidths, unitsPerEm: number): Pages {
  const pages = new Map<number, Float64Array>();
  for (const [key, stretch] of Object.entries(widths)) {
    let codePoint = Number.parseInt(key.slice(1), 16);
    for (const entry of stretch.split(' ')) {
      const [width = '', count = '1'] = entry.split('*');
      for (let left = Number(count); left > 0; left--) {
        const page = pages.get(codePoint >> 8) ?? new Float64Array(256);
        pages.set(codePoint >> 8, page);
        page[codePoint & 0xff] = Number(width) / unitsPerEm;
        codePoint++;
      }
    }
  }
  return pages;
}
