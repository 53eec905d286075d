/**
 * Lines of random text in each script: LibreOffice breaks it into no more than were counted. What is counted has room for PowerPoint's
 * fonts; as LibreOffice itself lays them, lines are as many as were measured. A few boxes a script in the suite; BRIEFDECK_RUNS=100
 * draws so many.
 */
import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { writePptx } from '../../src/export/pptx/write-pptx.ts';
import { readShapingFile } from '../../src/project/shaping-files.ts';
import { breakBody } from '../../src/text/break-body.ts';
import { loadMetrics } from '../../src/text/load-metrics.ts';
import { measureParagraph, toPoints } from '../../src/text/measure-paragraph.ts';
import { renderPdfs } from '../support/render-pdf.ts';
import { linesOfWords, wordsIn } from './count-lines.ts';
import { boxDeck, placeBoxes, type Sample } from './place-boxes.ts';
import { type ScriptName, scriptWords } from './words-of-scripts.ts';

const runs = Number(process.env.BRIEFDECK_RUNS ?? 12);
const metrics = loadMetrics(readShapingFile);

const hasFontFor = (language: string): boolean =>
  execFileSync('fc-list', [`:lang=${language}`], { encoding: 'utf8' }).trim() !== '';
/** Without a font for them LibreOffice draws boxes of any width. */
const eastAsian = { chinese: 'zh-cn', japanese: 'ja', korean: 'ko' } as const;
const names = (Object.keys(scriptWords) as ScriptName[]).filter(
  (name) => !(name in eastAsian) || hasFontFor(eastAsian[name as keyof typeof eastAsian]),
);

interface Count {
  readonly counted: number;
  /** By LibreOffice's own widths, without any reserve. */
  readonly measured: number;
  readonly drawn: number;
}

const counts = new Map<ScriptName, readonly Count[]>();

beforeAll(
  async () => {
    const order = { font: 'Calibri', boxes: runs, cells: Math.ceil(runs / 2), metrics } as const;
    const decks = names.map((name, index) => placeBoxes({ ...order, languages: [name], seed: 20_210_429 + index }));
    const drawn = renderPdfs(await Promise.all(decks.map(({ pages }) => writePptx(pages, boxDeck))));
    names.forEach((name, index) => {
      counts.set(
        name,
        (decks[index]?.samples ?? []).map((sample) => ({
          counted: countOf(sample),
          measured: measuredIn(sample),
          drawn: drawnIn(sample, drawn[index] ?? []),
        })),
      );
    });
  },
  60_000 + runs * 20_000,
);

const countOf = ({ body }: Sample): number => body.paragraphs.reduce((sum, { lines }) => sum + lines.length, 0);

function measuredIn({ spec, frame }: Sample): number {
  const measured = measureParagraph(spec, metrics);
  const grid = { ...measured, edges: measured.dots.map(toPoints), reserve: 0 };
  return breakBody([{ spec, measured: grid }], frame, metrics).paragraphs.reduce(
    (sum, { stretches }) => sum + stretches.length,
    0,
  );
}

function drawnIn({ spec, page, area }: Sample, pages: ReturnType<typeof renderPdfs>[number]): number {
  const on = pages[page];
  return on ? linesOfWords(wordsIn(on, area), spec.runs[0]?.size ?? 0).length : 0;
}

describe('lines of text in other scripts', () => {
  it.each(names)('are not more than were counted: %s', (name) => {
    const found = counts.get(name) ?? [];
    expect(found.length).toBeGreaterThanOrEqual(runs);
    expect(found.filter(({ drawn }) => drawn === 0)).toEqual([]);
    expect(found.filter(({ counted, drawn }) => drawn > counted)).toEqual([]);
  });

  it('are as many as were measured in 97 of 100 boxes', () => {
    const found = names.flatMap((name) => counts.get(name) ?? []);
    const share = (name: ScriptName, key: 'counted' | 'measured'): string => {
      const own = counts.get(name) ?? [];
      return ((100 * own.filter((count) => count[key] === count.drawn).length) / own.length).toFixed(1);
    };
    console.info(names.map((name) => `${name} ${share(name, 'measured')} % (${share(name, 'counted')} with reserve)`).join(', '));
    expect(found.filter(({ measured, drawn }) => measured === drawn).length / found.length).toBeGreaterThanOrEqual(0.97);
  });
});
