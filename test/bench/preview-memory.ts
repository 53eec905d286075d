/**
 * Many rebuilds in one process, with the server, the watcher and a page that follows: does its memory grow?
 * Part of `npm run bench preview`; REBUILDS says how many (300 if not given). Needs --expose-gc.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { findPlaces } from '../../src/cli/preview/find-places.ts';
import { openSession } from '../../src/cli/preview/open-session.ts';
import { servePreview } from '../../src/cli/preview/serve-preview.ts';
import { openWorkshop } from '../../src/project/open-workshop.ts';
import { enterPreview } from '../support/enter-preview.ts';
import { makeProject } from '../support/run-command.ts';

const file = 'briefings/isfara-2006.yaml';
const rebuilds = Number(process.env.REBUILDS ?? 300);
/** Caches fill and code is compiled before this many. */
const settled = 50;
/** Megabytes that may lie between the first measured heap and the last. */
const slack = 8;

const folder = makeProject();
const text = readFileSync(join(folder, file), 'utf8');
const settings = { workshop: openWorkshop(folder), folder, choice: {} };
const server = await servePreview(
  {
    pageFiles: new Map(),
    places: findPlaces(folder, ''),
    sign: () => ({ outcome: 'signed', signed: [] }),
    files: () => [file],
    openSession: (name) => openSession(name, settings),
  },
  0,
);

let onNews = () => {};
const nextNews = () => new Promise<void>((resolve) => (onNews = resolve));
const first = nextNews();
const { home, cookie } = await enterPreview(server.url);
get(`${home}events`, { headers: { cookie } }, (response) => {
  response.setEncoding('utf8').on('data', (part: string) => part.endsWith('\n\n') && part.length > 200 && onNews());
});
await first;

function heap(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

console.log(`heap after collection, over ${rebuilds} rebuilds of ${file}: MB`);
const heaps: number[] = [];
const step = Math.max(25, Math.round(rebuilds / 12));
for (let round = 1; round <= rebuilds; round += 1) {
  const news = nextNews();
  // Every tenth save is a mistake: the old deck is kept then.
  const broken = round % 10 === 0 ? 'kiled' : 'killed';
  writeFileSync(join(folder, file), text.replace('killed: 3', `${broken}: ${4 + (round % 7)}`));
  await news;
  if (round % step !== 0 && round !== rebuilds) continue;
  const now = heap();
  if (round >= settled) heaps.push(now);
  console.log(
    `${String(round).padStart(6)}${now.toFixed(1).padStart(9)}   resident ${(process.memoryUsage().rss / 1e6).toFixed(0)}`,
  );
}
await server.close();
rmSync(folder, { recursive: true });
const grown = (heaps.at(-1) ?? 0) - (heaps[0] ?? 0);
console.log(`grown by ${grown.toFixed(1)} MB; ${slack} are allowed`);
if (grown > slack) process.exitCode = 1;
