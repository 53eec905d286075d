/** Text in one style, and the links it carries. */
import type { IndentLevel } from '../../../base/base.ts';
import { officeLanguage } from '../../../foundation/characters/language-tag.ts';
import { complexFont, complexFontUnlessOwn } from '../../../foundation/complex-font.ts';
import type { StyledRun } from '../../../text/body.ts';
import { typeface } from '../fonts.ts';
import { fillXml } from '../graft/base-paint.ts';
import type { Inherited } from '../slots.ts';
import { cleanPart, escapeAttribute, escapePart } from '../xml.ts';
import type { PptxSlide } from './pptx-slide.ts';

/** Whose text it is: a title takes the theme's heading font where heading and body share a family. */
export interface Voice {
  readonly slide: PptxSlide;
  readonly role: 'heading' | 'body';
  /** Whether its paragraph has letters of scripts that other fonts are for. */
  readonly isMixed?: boolean;
  /** In a template's placeholder. */
  readonly inherits?: Inherited;
  /** The one of them that the paragraph is of. */
  readonly level?: IndentLevel;
}

/** A run that PowerPoint fills in itself: the number of the slide. */
export interface FieldRun extends StyledRun {
  readonly field?: 'slidenum';
}

/** The id of a field in a file; any constant will do. */
const slideNumberField = '{5E2C8A41-7D3B-4F19-9C60-B1D2E3F40517}';

/** Line feeds become breaks; they take the style of their run, or the line would have another height. */
export function drawRun(run: FieldRun, voice: Voice): string {
  const style = runStyle(run, voice);
  const lines = cleanPart(run.text).split('\n');
  const lineBreak = `<a:br><a:rPr${style}</a:rPr></a:br>`;
  return lines.map((line) => (line ? drawText(run, style, line) : '')).join(lineBreak);
}

function drawText(run: FieldRun, style: string, line: string): string {
  const inside = `<a:rPr${style}</a:rPr><a:t>${escapePart(line)}</a:t>`;
  return run.field ? `<a:fld id="${slideNumberField}" type="${run.field}">${inside}</a:fld>` : `<a:r>${inside}</a:r>`;
}

/** What an empty line would look like: keeps its height. */
export const drawLineEnd = (run: StyledRun, voice: Voice): string => {
  const { link: _, ...plain } = run;
  return `<a:endParaRPr${runStyle(plain, voice)}</a:endParaRPr>`;
};

const otherLetters = /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{L}/u;

/** Whether some of its letters are of scripts that other fonts are for. */
export const hasOtherLetters = ({ text }: StyledRun): boolean => otherLetters.test(text);

/** Attributes and children of a run's properties, from behind the tag's name to before its end. */
function runStyle(run: StyledRun, voice: Voice): string {
  const { slide, role, inherits, level } = voice;
  if (level?.saysSize) return differences(run, level, voice);
  const { language, fonts } = slide.deck;
  const face = escapeAttribute(typeface(run.font, fonts, role));
  const complex = complexFace(run, face, voice);
  return (
    ` lang="${escapeAttribute(run.language ? officeLanguage(run.language) : language)}" sz="${Math.round(run.size * 100)}" b="${run.bold ? 1 : 0}" i="${run.italic ? 1 : 0}"` +
    `${run.superscript ? ' baseline="30000"' : ''} dirty="0">` +
    `${colorOf(run, slide, inherits)}<a:latin typeface="${face}"/>${complex}${drawLink(run, slide)}`
  );
}

/** The font of its letters of Arabic and Hebrew, where it is not that of the theme. */
function complexFace(run: StyledRun, face: string, voice: Voice): string {
  if (isPlainLink(run, voice)) return `<a:cs typeface="${face}"/>`;
  if (voice.slide.deck.direction === 'ltr')
    return face.startsWith('+') ? '' : `<a:cs typeface="${complexFontUnlessOwn(run.font, face)}"/>`;
  return `<a:cs typeface="${face.startsWith('+') ? face.replace('-lt', '-cs') : complexFont(run.font)}"/>`;
}

const isPlainLink = (run: StyledRun, { isMixed = false }: Voice): boolean =>
  isMixed && run.link !== undefined && !hasOtherLetters(run);

/** In a placeholder `ink` is its own. */
const colorOf = ({ color }: StyledRun, { deck }: PptxSlide, inherits: Inherited | undefined): string =>
  color === 'ink' && inherits ? fillXml(inherits.ink) : deck.paint(color);

/** What a run has otherwise than its level. */
function differences(run: StyledRun, level: IndentLevel, voice: Voice): string {
  const { slide, role, inherits } = voice;
  const { language, fonts } = slide.deck;
  const color = colorOf(run, slide, inherits);
  const face = run.font === level.face ? '' : escapeAttribute(typeface(run.font, fonts, role));
  // Beside Arabic, LibreOffice takes the words of a link for Arabic too, and would draw them in the font for that.
  const own = escapeAttribute(typeface(run.font, fonts, role));
  const words = isPlainLink(run, voice) ? `<a:cs typeface="${own}"/>` : '';
  const complex =
    slide.deck.direction === 'rtl' ? complexFace(run, own, voice) : `<a:cs typeface="${complexFontUnlessOwn(run.font, face)}"/>`;
  return (
    ` lang="${escapeAttribute(run.language ? officeLanguage(run.language) : language)}"` +
    `${level.saysSize && run.size === level.size ? '' : ` sz="${Math.round(run.size * 100)}"`}` +
    `${run.bold === level.bold ? '' : ` b="${run.bold ? 1 : 0}"`}${run.italic === level.italic ? '' : ` i="${run.italic ? 1 : 0}"`}` +
    `${run.superscript ? ' baseline="30000"' : ''} dirty="0">` +
    `${color === fillXml(level.color) ? '' : color}${face === '' ? words : `<a:latin typeface="${face}"/>${complex}`}${drawLink(run, slide)}`
  );
}

/** Without it PowerPoint draws every link in the theme's link colour, whatever the run says. */
const ownColor =
  '<a:extLst><a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}">' +
  '<ahyp:hlinkClr xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/></a:ext></a:extLst>';

const themeLink = '<a:solidFill><a:schemeClr val="hlink"/></a:solidFill>';

function drawLink(run: StyledRun, slide: PptxSlide): string {
  const target = run.link && slide.linkTo(run.link);
  if (!target) return '';
  const start = `<a:hlinkClick r:id="${target.id}"${target.action ? ` action="${target.action}"` : ''}`;
  const isThemes = slide.deck.paint(run.color) === themeLink;
  return isThemes ? `${start}/>` : `${start}>${ownColor}</a:hlinkClick>`;
}
