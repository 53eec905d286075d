/**
 * What figures cost: the Isfara deck with all of them against the same deck with a line of text in the place of each, from
 * text to bytes. Each run is a process of its own, since a deck is mostly built cold, by one command; it goes on to build
 * the same deck again, as a preview does. `npm run bench figures`; answers 1 where the figures take more than the limit
 * of a cold build.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { compile } from '../../src/compile.ts';
import { exportPptx } from '../../src/export/pptx/export-pptx.ts';
import { openAtlas } from '../../src/figures/map/open-atlas.ts';
import { loadMetrics } from '../../src/text/load-metrics.ts';
import type { Workshop } from '../../src/workshop.ts';

const limit = 150;
const rounds = 9;
/** Of the builds that follow in the same process, the fastest counts. */
const again = 8;
const file = 'briefings/isfara-2006.yaml';
const figure = /<figure\b[\s\S]*?<\/figure>/gu;
const kinds = ['with', 'without', 'map', 'timeline', 'chart', 'relations', 'yardstick'] as const;
type Kind = (typeof kinds)[number];

const keeps = (kind: Kind, markup: string): boolean => kind === 'with' || (kind !== 'without' && markup.includes(`<${kind}`));

/** Templates as they are, or without some of their figures. */
function workshopFor(kind: Kind): Workshop {
  const strip = (text: string): string => text.replace(figure, (markup) => (keeps(kind, markup) ? markup : '<p>A line.</p>'));
  return {
    host: {
      readText: (path) => (path.endsWith('.hbs') ? strip(readFileSync(path, 'utf8')) : readFileSync(path, 'utf8')),
      readBytes: (path) => readFileSync(path),
      list: (path) =>
        readdirSync(path, { withFileTypes: true })
          .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
          .sort(),
    },
    templates: 'templates',
    metrics: loadMetrics(),
    atlas: openAtlas((name) => readFileSync(`src/figures/map/data/${name}`)),
  };
}

interface Times {
  readonly cold: number;
  readonly warm: number;
}

async function buildAgain(kind: Kind): Promise<Times> {
  const workshop = workshopFor(kind);
  const cold = await buildOnce(workshop);
  const later: number[] = [];
  for (let count = 0; count < again; count++) later.push(await buildOnce(workshop));
  return { cold, warm: Math.min(...later) };
}

async function buildOnce(workshop: Workshop): Promise<number> {
  const text = readFileSync(file, 'utf8');
  const start = performance.now();
  const compiled = compile({ file, text }, workshop);
  if (!compiled.pages) throw new Error(compiled.diagnostics.map(({ message }) => message).join('\n'));
  await exportPptx(compiled);
  return performance.now() - start;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const cells = (values: readonly string[]): string => values.map((value) => value.padStart(12)).join('');
const whole = (milliseconds: number): string => milliseconds.toFixed(0);

function compareAll(): void {
  const times = new Map(kinds.map((kind) => [kind, [] as Times[]]));
  for (let round = 0; round < rounds; round++)
    for (const kind of kinds)
      times.get(kind)?.push(JSON.parse(execFileSync(process.execPath, [process.argv[1] ?? '', kind], { encoding: 'utf8' })));
  const taken = (kind: Kind, when: keyof Times): readonly number[] => (times.get(kind) ?? []).map((each) => each[when]);
  const fastest = (kind: Kind, when: keyof Times): number => Math.min(...taken(kind, when));
  const more = (kind: Kind, when: keyof Times): number => fastest(kind, when) - fastest('without', when);
  console.log(`the Isfara deck from text to bytes: milliseconds, fastest and median of ${rounds} processes`);
  console.log(cells(['figures', 'cold', 'median', 'more', 'ratio', 'warm', 'more']));
  for (const kind of kinds) {
    const ratio = (fastest(kind, 'cold') / fastest('without', 'cold')).toFixed(2);
    const cold = [fastest(kind, 'cold'), median(taken(kind, 'cold')), more(kind, 'cold')].map(whole);
    console.log(cells([kind, ...cold, ratio, ...[fastest(kind, 'warm'), more(kind, 'warm')].map(whole)]));
  }
  const share = more('with', 'cold') / limit;
  console.log(`all figures: ${(100 * share).toFixed(0)} % of the limit of ${limit} ms`);
  if (share > 1) process.exitCode = 1;
}

const asked = kinds.find((kind) => kind === process.argv[2]);
if (asked) console.log(JSON.stringify(await buildAgain(asked)));
else compareAll();
