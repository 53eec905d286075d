/** A theme's colours and fonts as PowerPoint keeps them. Every master needs a theme part of its own. */
import type { ColorRole, Theme } from '../../../theme/theme.ts';
import { escapeAttribute, namespaces, xmlHead } from '../xml.ts';

/** In PowerPoint's order. `line` has no slot: `paint.ts` writes it as a shade of `muted`. */
const colorSlots: readonly (readonly [slot: string, role: ColorRole])[] = [
  ['dk1', 'ink'],
  ['lt1', 'paper'],
  ['dk2', 'muted'],
  ['lt2', 'panel'],
  ['accent1', 'accent'],
  ['accent2', 'reported'],
  ['accent3', 'assessed'],
  ['accent4', 'disputed'],
  ['accent5', 'denied'],
  ['accent6', 'unknown'],
  ['hlink', 'link'],
  ['folHlink', 'link'],
];

export function themeXml({ colors, fonts }: Pick<Theme, 'colors' | 'fonts'>, title: string): string {
  const name = escapeAttribute(title);
  return (
    `${xmlHead}<a:theme xmlns:a="${namespaces.drawing}" name="${name}"><a:themeElements>${colorScheme(colors, title)}` +
    `<a:fontScheme name="${name}"><a:majorFont>${fontXml(fonts.heading)}</a:majorFont><a:minorFont>${fontXml(fonts.body)}</a:minorFont></a:fontScheme>` +
    `${formatScheme}</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`
  );
}

/** The colours by their slots. */
export function colorScheme(colors: Theme['colors'], title: string): string {
  const scheme = colorSlots.map(
    ([slot, role]) => `<a:${slot}><a:srgbClr val="${colors[role].slice(1).toUpperCase()}"/></a:${slot}>`,
  );
  return `<a:clrScheme name="${escapeAttribute(title)}">${scheme.join('')}</a:clrScheme>`;
}

/** The families have no Arabic or Hebrew letters; Arial comes with every PowerPoint. */
const fontXml = (font: string): string =>
  `<a:latin typeface="${escapeAttribute(font)}"/><a:ea typeface=""/><a:cs typeface=""/>` +
  '<a:font script="Arab" typeface="Arial"/><a:font script="Hebr" typeface="Arial"/>';

/** Three of each are asked for; ours are all flat. */
const flat = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = (width: number): string =>
  `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${flat}<a:prstDash val="solid"/></a:ln>`;
const noEffect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
export const formatScheme =
  `<a:fmtScheme name="Flat"><a:fillStyleLst>${flat.repeat(3)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${noEffect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${flat.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`;
