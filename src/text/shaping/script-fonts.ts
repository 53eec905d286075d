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
  /** Instead, in a language: fontconfig takes a font that has every letter of it. */
  readonly byLanguage?: Readonly<Record<string, readonly string[]>>;
}

const of = (name: string): RegExp => new RegExp(`\\p{Script_Extensions=${name}}`, 'u');

/** Letters are looked for in this order. */
export const scripts: readonly Script[] = [
  { letters: of('Arabic'), fonts: ['DejaVuSans', 'NotoKufiArabic'], byLanguage: { ur: ['NotoKufiArabic'] } },
  { letters: of('Hebrew'), fonts: ['DejaVuSans'] },
  { letters: of('Devanagari'), fonts: ['NotoSansDevanagari'] },
  { letters: of('Bengali'), fonts: ['NotoSansBengali'] },
  { letters: of('Gurmukhi'), fonts: ['NotoSansGurmukhi'] },
  { letters: of('Gujarati'), fonts: ['NotoSerifGujarati'] },
  { letters: of('Oriya'), fonts: ['NotoSansOriya'] },
  { letters: of('Tamil'), fonts: ['NotoSansTamil'] },
  { letters: of('Telugu'), fonts: ['NotoSansTelugu'] },
  { letters: of('Kannada'), fonts: ['NotoSerifKannada'] },
  { letters: of('Malayalam'), fonts: ['NotoSansMalayalam'] },
  { letters: of('Sinhala'), fonts: ['NotoSerifSinhala'] },
  { letters: of('Thai'), fonts: ['NotoSansThai'] },
  { letters: of('Lao'), fonts: ['DejaVuSans', 'NotoSansLao'] },
  { letters: of('Tibetan'), fonts: ['NotoSerifTibetan'] },
  { letters: of('Myanmar'), fonts: ['NotoSansMyanmar'] },
  { letters: of('Georgian'), fonts: ['DejaVuSans', 'NotoSansGeorgian'], serif: ['DejaVuSerif', 'NotoSansGeorgian'] },
  { letters: of('Armenian'), fonts: ['DejaVuSans'], serif: ['DejaVuSerif'] },
  { letters: of('Ethiopic'), fonts: ['NotoSansEthiopic'] },
  { letters: of('Khmer'), fonts: ['NotoSansKhmer'] },
  { letters: of('Thaana'), fonts: ['NotoSansThaana'] },
  { letters: of('Syriac'), fonts: ['NotoSansSyriac'] },
];

export type Weight = 'Regular' | 'Bold';
export const weights: readonly Weight[] = ['Regular', 'Bold'];

/** The name of a font's file among the data. */
export const fontAsset = (font: string, weight: Weight): string => `${font}-${weight}.font`;
