/**
 * The font files of a browser's page: the ones that the widths were measured from, under the names that the theme gives.
 * A browser that has the real Calibri would draw it too, but from its own file, whose kerning nobody measured.
 */
import type { FontFamily, KnownFamily } from '../../text/body.ts';

export interface FontFace {
  readonly family: FontFamily;
  readonly weight: 400 | 700;
  readonly style: 'normal' | 'italic';
  /** As Node resolves it: a package and a path in it. */
  readonly file: string;
}

const packages: Readonly<Record<KnownFamily, string>> = {
  Calibri: 'Carlito',
  Arial: 'Arimo',
  Georgia: 'Gelasio',
  'Times New Roman': 'Tinos',
};

const styles = [
  { folder: '400Regular', weight: 400, style: 'normal' },
  { folder: '700Bold', weight: 700, style: 'normal' },
  { folder: '400Regular_Italic', weight: 400, style: 'italic' },
  { folder: '700Bold_Italic', weight: 700, style: 'italic' },
] as const;

/** Four faces for each family. */
export const fontFaces: readonly FontFace[] = (Object.keys(packages) as KnownFamily[]).flatMap((family) =>
  styles.map(({ folder, weight, style }) => {
    const name = packages[family];
    const file = `@expo-google-fonts/${name.toLowerCase()}/${folder}/${name}_${folder}.ttf`;
    return { family, weight, style, file };
  }),
);

/** The name of a face's file on the page: `Carlito_700Bold.ttf`. */
export const fontName = ({ file }: FontFace): string => file.slice(file.lastIndexOf('/') + 1);

const generic: Readonly<Record<KnownFamily, 'sans-serif' | 'serif'>> = {
  Calibri: 'sans-serif',
  Arial: 'sans-serif',
  Georgia: 'serif',
  'Times New Roman': 'serif',
};

/** For letters that the family lacks; of a family that nobody here knows, most are without serifs. */
export const genericFont = (family: FontFamily): 'sans-serif' | 'serif' =>
  Object.hasOwn(generic, family) ? generic[family as KnownFamily] : 'sans-serif';

/**
 * The rules that a page with slides needs: `@font-face` for all faces, and what no attribute of SVG can say. Text has no
 * ligatures and, where it is small, no kerning, because PowerPoint draws it so and it was measured so; pictures have been
 * turned upright already.
 * @param folder address of the folder where the page finds the files by `fontName`, with no slash at its end
 */
export const slideCss = (folder: string): string =>
  `${fontFaces.map((face) => fontFaceRule(face, folder)).join('\n')}
svg.slide { direction: ltr; }
svg.slide text { font-variant-ligatures: none; font-kerning: normal; white-space: pre; }
svg.slide text.unkerned { font-kerning: none; }
svg.slide .hyphen { user-select: none; }
svg.slide image { image-orientation: none; }
`;

const fontFaceRule = (face: FontFace, folder: string): string =>
  `@font-face { font-family: "${face.family}"; font-weight: ${face.weight}; font-style: ${face.style}; ` +
  `font-display: block; src: url("${folder}/${fontName(face)}") format("truetype"); }`;
