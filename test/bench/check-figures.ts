/**
 * What figures cost: the Isfara deck with all of them against the same deck with a line of text in the place of each, from
 * text to bytes. Each run is a process of its own, since a deck is mostly built cold, by one command. `npm run
 * bench:figures`; answers 1 where the figures take more than the limit.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { compile, exportPptx, type Workshop } from '../../src/compile.ts';
import { openAtlas } from '../../src/layout/figures/map/open-atlas.ts';
import { loadMetrics } from '../../src/text/load-metrics.ts';

const limit = 150;
const rounds = 9;
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
      asked: new Set(),
      readText: (path) => (path.endsWith('.hbs') ? strip(readFileSync(path, 'utf8')) : readFileSync(path, 'utf8')),
      readBytes: (path) => readFileSync(path),
      list: (path) =>
        readdirSync(path, { withFileTypes: true })
          .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
          .sort(),
    },
    templates: 'templates',
    metrics: loadMetrics(),
    atlas: openAtlas((name) => readFileSync(`src/layout/figures/map/data/${name}`)),
  };
}

async function buildOnce(kind: Kind): Promise<number> {
  const text = readFileSync(file, 'utf8');
  const workshop = workshopFor(kind);
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
  const times = new Map(kinds.map((kind) => [kind, [] as number[]]));
  for (let round = 0; round < rounds; round++)
    for (const kind of kinds)
      times.get(kind)?.push(Number(execFileSync(process.execPath, [process.argv[1] ?? '', kind], { encoding: 'utf8' })));
  const fastest = (kind: Kind): number => Math.min(...(times.get(kind) ?? []));
  const base = fastest('without');
  console.log(`the Isfara deck, cold, from text to bytes: milliseconds, fastest and median of ${rounds}`);
  console.log(cells(['figures', 'fastest', 'median', 'more', 'ratio']));
  for (const kind of kinds) {
    const more = fastest(kind) - base;
    const ratio = (fastest(kind) / base).toFixed(2);
    console.log(cells([kind, whole(fastest(kind)), whole(median(times.get(kind) ?? [])), whole(more), ratio]));
  }
  const share = (fastest('with') - base) / limit;
  console.log(`all figures: ${(100 * share).toFixed(0)} % of the limit of ${limit} ms`);
  if (share > 1) process.exitCode = 1;
}

const asked = kinds.find((kind) => kind === process.argv[2]);
if (asked) console.log(await buildOnce(asked));
else compareAll();
