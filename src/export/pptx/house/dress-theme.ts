/**
 * Addition: colours, effects and a name of our own in the theme part. PptxGenJS cannot be told them
 * (https://github.com/gitbrent/PptxGenJS/issues/604): its decks all have the colours of Office.
 */
import { complexFont } from '../../../foundation/complex-font.ts';
import type { Theme } from '../../../theme/theme.ts';
import { type BaseParts, changeParts } from '../correct/base-parts.ts';
import { colorScheme, formatScheme } from '../package/themes.ts';
import { changeAll, changeChildren, type XmlNode } from '../xml-tree.ts';

export const dressTheme = (parts: BaseParts, { name, colors, fonts }: Theme): BaseParts =>
  changeParts(
    parts,
    (part) => part.startsWith('ppt/theme/'),
    (root) => {
      const dressed = changeChildren(root, ['a:themeElements'], (elements) => [
        changeChildren(changeFonts(elements, name, fonts), ['a:clrScheme', 'a:fmtScheme'], (scheme) => [
          scheme.name === 'a:clrScheme' ? colorScheme(colors, name) : formatScheme,
        ]),
      ]);
      // It says there that this is the theme of Office.
      const own = changeChildren(dressed, ['a:extLst'], () => []);
      return { ...own, attributes: { ...own.attributes, name } };
    },
  );

/**
 * The families have no Arabic or Hebrew letters, and Times New Roman beside them would be of another kind. The font for all such
 * scripts is named, so that what stands between their words is as wide as it was measured.
 */
const changeFonts = (elements: XmlNode, name: string, fonts: Theme['fonts']): XmlNode =>
  changeAll(elements, ['a:fontScheme'], (scheme) => [
    changeAll({ ...scheme, attributes: { name } }, ['a:majorFont', 'a:minorFont'], (family) => [
      changeAll(family, ['a:font', 'a:cs'], (font) => {
        if (font.name === 'a:cs')
          return [withTypeface(font, complexFont(family.name === 'a:majorFont' ? fonts.heading : fonts.body))];
        return ['Arab', 'Hebr'].includes(font.attributes.script ?? '') ? [withTypeface(font, 'Arial')] : [font];
      }),
    ]),
  ]);

const withTypeface = (font: XmlNode, typeface: string): XmlNode => ({ ...font, attributes: { ...font.attributes, typeface } });
