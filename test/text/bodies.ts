/** Short ways to write what the tests of text lay out. */

import type { Pt } from '../../src/foundation/units.ts';
import type { FontFamily, LaidBody, LaidParagraph, MeasuredLine, ParagraphSpec, StyledRun } from '../../src/text/body.ts';
import type { BodyFrame } from '../../src/text/break-body.ts';
import type { FontMetrics } from '../../src/text/metrics.ts';

/** Every character half an em wide, zero for the zero width space: widths that a reader can work out. */
export const half: FontMetrics = {
  advance: (codePoint) => (codePoint === 0x200b || codePoint === 0x0a ? 0 : 0.5),
  covers: () => true,
};

export const run = (text: string, style: Partial<StyledRun> = {}): StyledRun => ({
  text,
  font: 'Calibri' as FontFamily,
  size: 20,
  bold: false,
  italic: false,
  superscript: false,
  color: 'ink',
  ...style,
});

export const paragraph = (content: string | readonly StyledRun[], spec: Partial<ParagraphSpec> = {}): ParagraphSpec => ({
  runs: typeof content === 'string' ? [run(content)] : content,
  align: 'left',
  level: 0,
  indent: 0,
  hanging: 0,
  spaceBefore: 0,
  keepWithNext: false,
  ...spec,
});

/**
 * The least width that holds so many characters of `half` at 20 points: 10 points each, but in LibreOffice 84 dots of 600
 * an inch, and the reserve.
 */
export const widthOf = (characters: number): Pt => characters * 84 * (72 / 600) + 0.25;

/** A frame without insets of that width. */
export const frameOf = (characters: number): BodyFrame => frame(widthOf(characters));

export const frame = (width: Pt, inset: Pt = 0): BodyFrame => ({
  width,
  insets: { top: inset, right: inset, bottom: inset, left: inset },
  anchor: 'top',
});

export const first = (body: LaidBody): LaidParagraph => {
  const [laid] = body.paragraphs;
  if (!laid) throw new Error('body has no paragraph');
  return laid;
};

export const textOfLine = ({ pieces }: MeasuredLine): string => pieces.map(({ text }) => text).join('');

/** The lines of all paragraphs as text. */
export const linesOf = (body: LaidBody): readonly string[] => body.paragraphs.flatMap(({ lines }) => lines.map(textOfLine));

export const textOf = (paragraphs: readonly ParagraphSpec[]): string =>
  paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');
