/** The nine levels of a text, each value from the nearest of the places that say it. */
import type { IndentLevel, Spacing, ThemeFonts } from './base.ts';
import { colorIn, type Palette, schemeColor, solid } from './color/color.ts';
import { colorsOf, fillIn } from './color/fill.ts';
import { child, type Element, flag, integer } from './xml/element.ts';

export interface TextScope {
  readonly palette: Palette;
  readonly fonts: ThemeFonts;
}

/** Lists of text styles (`a:lstStyle`, `p:bodyStyle` …), the nearest first. */
export type Styles = readonly (Element | undefined)[];

const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/**
 * @param prompts the sample paragraphs in the placeholder (`a:p`), asked last: programs that keep no styles (LibreOffice)
 *   show by them how text is meant to look, but no slide inherits it
 */
export const readLevels = (styles: Styles, prompts: readonly Element[], scope: TextScope): readonly IndentLevel[] =>
  numbers.map((number) => {
    const said = styles.flatMap((style) => {
      const level = style && child(style, `a:lvl${number}pPr`);
      return level ? [level] : [];
    });
    const defaults = styles.flatMap((style) => {
      const every = style && child(style, 'a:defPPr');
      return every ? [every] : [];
    });
    const shown = prompts.filter((each) => (integer(child(each, 'a:pPr'), 'lvl') ?? 0) === number - 1).map(asLevel);
    return readLevel([...said, ...defaults], shown, scope);
  });

/** A paragraph's own properties, as a style would say them. */
function asLevel(paragraph: Element): Element {
  const run = child(child(paragraph, 'a:r') ?? paragraph, 'a:rPr') ?? child(paragraph, 'a:endParaRPr');
  const properties = child(paragraph, 'a:pPr') ?? { ...paragraph, attributes: {}, children: [] };
  return { ...properties, children: [...properties.children, ...(run ? [{ ...run, name: 'a:defRPr' }] : [])] };
}

/** What programs take where a template says nothing. */
const otherwise = { size: 18, spacing: { share: 1 }, none: { points: 0 } } as const;

function readLevel(styled: readonly Element[], shown: readonly Element[], { palette, fonts }: TextScope): IndentLevel {
  const saysSize = styled.some((level) => integer(child(level, 'a:defRPr'), 'sz') !== undefined);
  const said = saysSize ? styled : [...styled, ...shown];
  const first = <T>(read: (level: Element) => T | undefined): T | undefined => {
    for (const level of said) {
      const value = read(level);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const ofRun = <T>(read: (run: Element) => T | undefined): T | undefined =>
    first((level) => {
      const run = child(level, 'a:defRPr');
      return run && read(run);
    });
  const size = ofRun((run) => integer(run, 'sz'));
  const face = readFace(
    ofRun((run) => child(run, 'a:latin')?.attributes.typeface),
    fonts,
  );
  const bullet = first(readBullet);
  const indent = (first((level) => integer(level, 'marL')) ?? 0) / emuPerPoint;
  return {
    ...face,
    size: size === undefined ? otherwise.size : size / 100,
    saysSize,
    bold: ofRun((run) => flag(run, 'b')) ?? false,
    italic: ofRun((run) => flag(run, 'i')) ?? false,
    capitals: capitals[ofRun((run) => run.attributes.cap) ?? 'none'] ?? 'none',
    color: ofRun((run) => textColor(run, palette)) ?? schemeColor('tx1', palette) ?? solid('#000000'),
    ...(bullet ? { bullet } : {}),
    align: aligns[first((level) => level.attributes.algn) ?? 'l'] ?? 'left',
    ...(first((level) => flag(level, 'rtl')) ? { rightToLeft: true } : {}),
    indent,
    hanging: -(first((level) => integer(level, 'indent')) ?? 0) / emuPerPoint,
    lineSpacing: first((level) => readSpacing(child(level, 'a:lnSpc'))) ?? otherwise.spacing,
    spaceBefore: first((level) => readSpacing(child(level, 'a:spcBef'))) ?? otherwise.none,
    spaceAfter: first((level) => readSpacing(child(level, 'a:spcAft'))) ?? otherwise.none,
  };
}

const emuPerPoint = 12_700;
const capitals: Readonly<Record<string, IndentLevel['capitals']>> = { none: 'none', small: 'small', all: 'all' };
const aligns: Readonly<Record<string, IndentLevel['align']>> = {
  l: 'left',
  ctr: 'center',
  r: 'right',
  just: 'justify',
  dist: 'justify',
  justLow: 'justify',
  thaiDist: 'justify',
};

/** `+mj-lt` and `+mn-lt` stand for the theme's fonts; so does saying nothing. */
function readFace(typeface: string | undefined, fonts: ThemeFonts): Pick<IndentLevel, 'face' | 'themeFace'> {
  if (typeface === undefined || typeface === '' || /^\+mn/u.test(typeface)) return { face: fonts.minor, themeFace: 'minor' };
  return /^\+mj/u.test(typeface) ? { face: fonts.major, themeFace: 'major' } : { face: typeface };
}

/** The colour of the text; of a gradient the first one. `a:noFill` would make text that nobody sees, and is passed over. */
function textColor(run: Element, palette: Palette): IndentLevel['color'] | undefined {
  const solidFill = child(run, 'a:solidFill');
  if (solidFill) return colorIn(solidFill, palette);
  const fill = fillIn(run, { palette, targetOf: () => undefined, formats: undefined });
  return fill && colorsOf(fill)[0];
}

/** The character of a bullet, a number's first form, or `''` where it is said that there is none; undefined where nothing is. */
function readBullet(level: Element): string | undefined {
  for (const { name, attributes } of level.children) {
    if (name === 'a:buNone') return '';
    if (name === 'a:buChar') return attributes.char ?? '•';
    if (name === 'a:buAutoNum') return '1.';
    if (name === 'a:buBlip') return '•';
  }
  return undefined;
}

function readSpacing(element: Element | undefined): Spacing | undefined {
  if (!element) return undefined;
  const points = integer(child(element, 'a:spcPts'), 'val');
  if (points !== undefined) return { points: points / 100 };
  const text = child(element, 'a:spcPct')?.attributes.val?.trim() ?? '';
  const value = Number.parseFloat(text);
  if (!Number.isFinite(value)) return undefined;
  return { share: text.endsWith('%') ? value / 100 : value / 100_000 };
}
