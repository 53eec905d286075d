/** One judgement, measured: its sentence and reason at the left, its stick and confidence at the right or below. */
import { isStopped } from '../../foundation/characters/full-stops.ts';
import type { Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import { laidSize, smallSize, styleRuns } from '../../layout/style-runs.ts';
import { plainSpec } from '../../layout/text-item.ts';
import { textWidths } from '../../layout/text-widths.ts';
import type { LaidBody, ParagraphSpec } from '../../text/body.ts';
import { layoutBody } from '../../text/layout-body.ts';
import { layLabel, styledText } from '../label.ts';
import type { DrawnJudgement } from './drawing.ts';
import { wordsIn } from './tell-judgements.ts';

/** The stick is read by where its dark part lies, so it has one size on every slide: 1.8 by 0.16 inches. */
export const stick = { width: 129.6, height: 11.52 } as const;
const stickGap: Pt = 3;
const columnGap: Pt = 14;
const numberGap: Pt = 6;
/** Narrower than this the sentence would be a column of single words. */
const leastSentence: Pt = 200;
const none = { top: 0, right: 0, bottom: 0, left: 0 } as const;

/** Where the parts of all rows stand across. */
export interface RowPlan {
  readonly size: Pt;
  /** Where sentences begin, and how wide they are. */
  readonly left: Pt;
  readonly width: Pt;
  /** Where sticks begin: beside the sentences, or, where there is no room, under them. */
  readonly marks: Pt;
  readonly marksWidth: Pt;
  readonly isBeside: boolean;
  /** Whether reasons follow their sentences on the same line, which takes less room. */
  readonly isRunning: boolean;
}

export interface LaidRow {
  readonly number: LaidBody;
  readonly words: LaidBody;
  readonly confidence?: LaidBody;
  /** Height of stick and confidence together; 0 without either. */
  readonly marksHeight: Pt;
  /** From the top of the row to the stick. */
  readonly marksTop: Pt;
  readonly height: Pt;
  readonly keepsWords: boolean;
}

const filled = '▪';
const hollow = '▫';

/** `▪▪▫ Moderate confidence`: the squares for the eye, the words for everybody. */
function layConfidence({ confidence }: DrawnJudgement, look: Look): LaidBody | undefined {
  if (!confidence) return undefined;
  const size = look.theme.type.caption + 1;
  const { squares: count, words } = confidence;
  const squares = count > 0 ? `${filled.repeat(count)}${hollow.repeat(3 - count)}\u00A0` : '';
  return layLabel(
    [
      [
        ...(squares === '' ? [] : styledText(squares, { size: size + 3, color: 'ink' }, look)),
        ...styledText(words, { size, color: 'ink' }, look),
      ],
    ],
    220,
    look,
  );
}

const layNumber = ({ number }: DrawnJudgement, size: Pt, look: Look): LaidBody =>
  layLabel([styledText(number, { size, color: 'accent', bold: true }, look)], 80, look);

/** What rows are laid in. */
export interface RowSetting {
  readonly width: Pt;
  readonly size: Pt;
  readonly isRunning: boolean;
}

export function planRows(judgements: readonly DrawnJudgement[], { width, size, isRunning }: RowSetting, look: Look): RowPlan {
  const left = Math.max(0, ...judgements.map((each) => layNumber(each, size, look).width)) + numberGap;
  const hasSticks = judgements.some(({ likelihood }) => likelihood);
  const marksWidth = Math.max(hasSticks ? stick.width : 0, ...judgements.map((each) => layConfidence(each, look)?.width ?? 0));
  const beside = width - left - (marksWidth > 0 ? marksWidth + columnGap : 0);
  const isBeside = beside >= leastSentence;
  return {
    size,
    left,
    width: isBeside ? beside : width - left,
    marks: isBeside ? width - marksWidth : left,
    marksWidth,
    isBeside,
    isRunning,
  };
}

/** The sentence and what it rests on. */
function wordsOf({ text, basis }: DrawnJudgement, { size, isRunning }: RowPlan, { theme }: Look): readonly ParagraphSpec[] {
  const font = theme.fonts.body;
  const sentence = styleRuns(text, { font, size, color: 'ink' }, theme);
  if (basis.length === 0) return [plainSpec(sentence)];
  const reason = styleRuns(basis, { font, size: laidSize(smallSize(size, theme), theme), color: 'muted' }, theme);
  if (!isRunning) return [plainSpec(sentence), { ...plainSpec(reason), spaceBefore: 1 }];
  // Behind the sentence stands a stop of its own, and behind what changed none.
  const hasStop = isStopped(wordsIn(text)) || /[»”)]\s*$/u.test(wordsIn(text));
  const between = reason.slice(0, 1).map((run) => ({ ...run, text: hasStop ? ' ' : '. ' }));
  return [plainSpec([...sentence, ...between, ...reason])];
}

export function layRow(judgement: DrawnJudgement, plan: RowPlan, look: Look): LaidRow {
  const { width, isBeside } = plan;
  const { metrics } = look;
  const paragraphs = wordsOf(judgement, plan, look);
  const words = { ...layoutBody(paragraphs, { width, insets: none, anchor: 'top' as const }, metrics), width };
  const number = layNumber(judgement, plan.size, look);
  const confidence = layConfidence(judgement, look);
  const marksHeight =
    (judgement.likelihood ? stick.height : 0) + (judgement.likelihood && confidence ? stickGap : 0) + (confidence?.height ?? 0);
  // Beside the sentence the stick stands in the middle of its first line.
  const firstLine = words.paragraphs[0]?.lines[0]?.height ?? plan.size;
  const marksTop = isBeside ? (judgement.likelihood ? Math.max(0, (firstLine - stick.height) / 2) : 0) : words.height + stickGap;
  const marks = marksHeight > 0 ? marksTop + marksHeight : 0;
  return {
    number,
    words,
    ...(confidence ? { confidence } : {}),
    marksHeight,
    marksTop,
    height: Math.max(words.height, number.height, marks),
    keepsWords: textWidths(paragraphs, metrics).least <= width,
  };
}

/** From the top of the stick to the words of confidence. */
export const confidenceTop = ({ likelihood }: DrawnJudgement): Pt => (likelihood ? stick.height + stickGap : 0);
