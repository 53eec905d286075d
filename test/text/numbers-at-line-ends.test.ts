/** Numbers of sources behind the words of every script, in columns of every width: none begins a line, and none is parted from the next. */
import { describe, expect, it } from 'vitest';
import { hyphenateRuns } from '../../src/export/pptx/draw/hyphenate-runs.ts';
import { readShapingFile } from '../../src/project/shaping-files.ts';
import type { LaidParagraph, StyledRun } from '../../src/text/body.ts';
import { layoutBody } from '../../src/text/layout-body.ts';
import { loadMetrics } from '../../src/text/load-metrics.ts';
import { blocksOf } from '../support/parse-slide.ts';
import { paragraph, run } from '../support/pptx-pages.ts';

const metrics = loadMetrics(readShapingFile);
const insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** Runs as markup makes them: a space that holds together stands where letters are before the number. */
function runsOf(language: string, words: string): readonly StyledRun[] {
  const markup = `<p><span lang="${language}">${words}</span><cite ref="S1"/><cite ref="S3"/> 12</p>`;
  const [block] = blocksOf(markup);
  if (block?.kind !== 'prose') throw new Error('no prose');
  return (block.paragraphs[0]?.runs ?? []).map(({ text, superscript }) =>
    run(text, { superscript, size: 18, ...(superscript ? {} : { language }) }),
  );
}

const laidIn = (runs: readonly StyledRun[], width: number): LaidParagraph => {
  const [laid] = layoutBody([paragraph([...runs])], { width, insets, anchor: 'top' }, metrics).paragraphs;
  if (!laid) throw new Error('no paragraph');
  return laid;
};

const linesOf = ({ lines }: LaidParagraph): readonly string[] =>
  lines.map(({ pieces }) =>
    pieces
      .map(({ text }) => text)
      .join('')
      .replaceAll(/[\u2066-\u2069]/gu, ''),
  );

/** The width of the words alone, which have no room for their numbers beside them. */
const justTheWords = (words: string, language: string): number =>
  layoutBody([paragraph([run(words, { size: 18, language })])], { width: 2000, insets, anchor: 'top' }, metrics).width + 1;

describe('in a column as wide as the last word', () => {
  it.each([
    ['ta', 'மாற்றப்பட்டதாகக்'],
    ['ta', 'நகரத்திற்கு'],
    ['hi', 'प्रत्यक्षदर्शियों'],
    ['bn', 'গ্রামবাসীদের'],
    ['ar', 'والاشتباكات'],
    ['fa', 'می‌گویند'],
    ['he', 'הפסקת־אש'],
    ['ka', 'მოსახლეობა'],
    ['hy', 'բանակցություններ'],
    ['am', 'እየተረጋገጠ'],
    ['el', 'μεταφέρθηκαν'],
    ['ru', 'подтверждается'],
    ['en', 'reconnaissance'],
    ['ko', '폐쇄되었고'],
    ['my', 'အခတ်'],
  ])('%s %s', (language, words) => {
    const runs = runsOf(language, words);
    const laid = laidIn(runs, justTheWords(words, language));
    const lines = linesOf(laid);
    // The letters before the numbers come with them, and the numbers are whole.
    const withNumbers = lines.find((line) => /1,3/u.test(line));
    expect(withNumbers).toMatch(/^[\p{L}\p{M}\u200c\u200d]+\u00A0?1,3/u);
    expect(lines.length).toBeGreaterThanOrEqual(2);
    // A deck has a place for a break there, which nobody sees, and nothing else is changed.
    const [cut = -1, ...more] = laid.cuts ?? [];
    expect(more).toEqual([]);
    const whole = runs.map(({ text }) => text).join('');
    const written = hyphenateRuns(laid.runs, laid.hyphens, laid.cuts)
      .map(({ text }) => text)
      .join('');
    expect(written).toBe(`${whole.slice(0, cut)}\u200b\u200b${whole.slice(cut)}`);
  });
});

it.each([
  ['hi', 'उत्तरी पुल बंद है।'],
  ['bn', 'সেতু বন্ধ।'],
  ['km', 'ស្ពានបិទ។'],
  ['ur', 'پل بند ہے۔'],
  ['am', 'ድልድዩ ተዘግቷል።'],
  ['zh', '桥已关闭。'],
])('behind a full stop of %s', (language, words) => {
  const runs = runsOf(language, words);
  for (let width = 70; width < 240; width += 3.7)
    for (const line of linesOf(laidIn(runs, width))) expect(line).not.toMatch(/^[\u00A0\s]*(?:1(?!2)|,|3)/u);
});
