/**
 * The open fonts in which letters of other scripts are measured: those that LibreOffice takes on Debian for letters that our
 * families lack (DejaVu and Noto). Which ones PowerPoint takes depends on the machine: Arial for Arabic and Hebrew, which runs
 * narrower than DejaVu, and for the others fonts that nobody here could measure.
 */

export interface Script {
  /** One character of it. */
  readonly letters: RegExp;
  /** Fonts by their file names without weight: the second is asked for what the first lacks. */
  readonly fonts: readonly string[];
  /** Instead, in a family with serifs. */
  readonly serif?: readonly string[];
  /** Files of slanted faces that have letters of other widths; elsewhere programs slant the upright ones. */
  readonly slanted?: readonly string[];
  /** How far lines stand apart, in sizes, where that is more than in our own fonts: marks stand above and below the letters. */
  readonly height?: number;
  /** Instead, in a language: fontconfig takes a font that has every letter of it. */
  readonly byLanguage?: Readonly<Record<string, readonly string[]>>;
}

const of = (name: string): RegExp => new RegExp(`\\p{Script_Extensions=${name}}`, 'u');

/** Letters are looked for in this order. */
export const scripts: readonly Script[] = [
  { letters: of('Arabic'), fonts: ['DejaVuSans', 'NotoKufiArabic'], height: 1.25, byLanguage: { ur: ['NotoKufiArabic'] } },
  { letters: of('Hebrew'), fonts: ['DejaVuSans'] },
  { letters: of('Devanagari'), fonts: ['NotoSansDevanagari'], height: 1.3 },
  { letters: of('Bengali'), fonts: ['NotoSansBengali'], height: 1.3 },
  { letters: of('Gurmukhi'), fonts: ['NotoSansGurmukhi'], height: 1.3 },
  { letters: of('Gujarati'), fonts: ['NotoSerifGujarati'], height: 1.35 },
  { letters: of('Oriya'), fonts: ['NotoSansOriya'], height: 1.35 },
  { letters: of('Tamil'), fonts: ['NotoSansTamil'], height: 1.25 },
  { letters: of('Telugu'), fonts: ['NotoSansTelugu'], height: 1.35 },
  { letters: of('Kannada'), fonts: ['NotoSerifKannada'], height: 1.45 },
  { letters: of('Malayalam'), fonts: ['NotoSansMalayalam'], height: 1.25 },
  { letters: of('Sinhala'), fonts: ['NotoSerifSinhala'], height: 1.3 },
  { letters: of('Thai'), fonts: ['NotoSansThai'], height: 1.4 },
  { letters: of('Lao'), fonts: ['DejaVuSans', 'NotoSansLao'], height: 1.4 },
  { letters: of('Tibetan'), fonts: ['NotoSerifTibetan'], height: 1.9 },
  { letters: of('Myanmar'), fonts: ['NotoSansMyanmar'], height: 1.7 },
  {
    letters: of('Georgian'),
    fonts: ['DejaVuSans', 'NotoSansGeorgian'],
    serif: ['DejaVuSerif', 'NotoSansGeorgian'],
    slanted: ['DejaVuSerif-Italic'],
  },
  { letters: of('Armenian'), fonts: ['DejaVuSans'], serif: ['DejaVuSerif'], slanted: ['DejaVuSans-BoldOblique'] },
  { letters: of('Ethiopic'), fonts: ['NotoSansEthiopic'], height: 1.3 },
  { letters: of('Khmer'), fonts: ['NotoSansKhmer'], height: 1.6 },
  { letters: of('Thaana'), fonts: ['NotoSansThaana'], height: 1.35 },
  { letters: of('Syriac'), fonts: ['NotoSansSyriac'], height: 1.3 },
];

export type Weight = 'Regular' | 'Bold';
export const weights: readonly Weight[] = ['Regular', 'Bold'];

/** The name of a font's file among the data. */
export const fontAsset = (font: string, weight: Weight): string => `${font}-${weight}.font`;

/** The same of a slanted face, where a script has one of its own. */
export function slantedAsset(font: string, { slanted = [] }: Script, face: { readonly bold: boolean; readonly italic: boolean }) {
  if (!face.italic) return undefined;
  const start = `${font}-${face.bold ? 'Bold' : ''}`;
  const found = slanted.find((file) => file === `${start}Oblique` || file === `${start}Italic`);
  return found && `${found}.font`;
}

/** Nastaliq, in which Urdu is written where there is a font for it, runs down along each word. */
const nastaliq = { language: /^ur\b/u, height: 1.5 };

/** How far lines of a text stand apart at least, in sizes; `undefined` where our own fonts need more. */
export function scriptHeight(text: string, languages: readonly (string | undefined)[]): number | undefined {
  // Full stops of India belong to a dozen scripts.
  const own = text.replaceAll(/[^\p{L}]/gu, '');
  const heights = scripts.flatMap(({ letters, height }) => (height !== undefined && letters.test(own) ? [height] : []));
  if (languages.some((language) => language !== undefined && nastaliq.language.test(language))) heights.push(nastaliq.height);
  return heights.length > 0 ? Math.max(...heights) : undefined;
}
