/**
 * From a save to the painted slide, in Chromium, for the Isfara briefing. `npm run bench preview`; answers 1 where the median is
 * above the limit.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { bundlePreview, openChromium, startPreview } from '../support/preview-command.ts';
import { makeProject } from '../support/run-command.ts';

const file = 'briefings/isfara-2006.yaml';
const limit = 100;
const warmUp = 15;
const rounds = 40;

/** In the page: when the news came in, and when the frame with the new drawing was done. Clocks of one machine agree. */
const observe = `
  const now = () => performance.timeOrigin + performance.now();
  const listen = EventSource.prototype.addEventListener;
  EventSource.prototype.addEventListener = function (kind, listener) {
    listen.call(this, kind, (event) => { window.cameAt = now(); listener(event); });
  };
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver(() => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => { window.paintedAt = now(); document.documentElement.dataset.painted = ''; };
        port2.postMessage(0);
      });
    }).observe(document.getElementById('slide'), { childList: true });
  });`;

interface Times {
  readonly total: number;
  /** Noticing the save and waiting for the rest of it. */
  readonly notice: number;
  readonly build: number;
  readonly send: number;
  readonly paint: number;
}

const now = () => performance.timeOrigin + performance.now();
const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const least = (values: readonly number[]): number => Math.min(...values);
const cells = (name: string, values: readonly number[]) =>
  name.padEnd(22) + values.map((value) => value.toFixed(0).padStart(9)).join('');

/** Processor time of a process so far, in milliseconds; on Linux only. Other programs on the machine do not lengthen it. */
function processorTime(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}

async function measure(folder: string): Promise<{ readonly times: readonly Times[]; readonly processor: number }> {
  const [server, browser] = await Promise.all([startPreview(folder, [file]), openChromium()]);
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 860 } });
    await page.addInitScript(observe);
    await page.goto(server.url);
    await page.locator('#slide svg.slide').waitFor();
    await page.goto(`${page.url().replace(/#.*$/u, '')}#slide-casualties`);
    const text = readFileSync(join(folder, file), 'utf8');
    const times: Times[] = [];
    let before = 0;
    for (let round = 0; round < warmUp + rounds; round += 1) {
      if (round === warmUp) before = processorTime(server.pid);
      times.push(
        await saveOnce(page, () => writeFileSync(join(folder, file), text.replace('killed: 3', `killed: ${4 + (round % 5)}`))),
      );
    }
    return { times: times.slice(warmUp), processor: (processorTime(server.pid) - before) / rounds };
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function saveOnce(page: Page, save: () => void): Promise<Times> {
  await page.evaluate('delete document.documentElement.dataset.painted');
  // A writer rests between saves, and the page has its small slides drawn by then.
  await page.waitForTimeout(250);
  const saved = now();
  save();
  await page.locator('html[data-painted]').waitFor();
  const [came, painted, took] = (await page.evaluate(
    "[window.cameAt, window.paintedAt, parseFloat(document.querySelector('#status .faint').textContent)]",
  )) as [number, number, number];
  return split({ saved, came, painted, took });
}

/** `took` begins with the first notice, so that it holds the ten milliseconds of waiting too. */
function split({ saved, came, painted, took }: Record<'saved' | 'came' | 'painted' | 'took', number>): Times {
  const settle = 10;
  const rest = came - saved - took;
  return { total: painted - saved, notice: settle, build: took - settle, send: rest, paint: painted - came };
}

const out = bundlePreview();
const folder = makeProject();
try {
  const { times, processor } = await measure(folder);
  const stages = ['total', 'notice', 'build', 'send', 'paint'] as const;
  console.log(`save to painted slide, ${rounds} saves of ${file}: milliseconds`);
  console.log(' '.repeat(22) + ['total', 'settle', 'build', 'way', 'paint'].map((name) => name.padStart(9)).join(''));
  for (const [name, of] of [
    ['median', middle],
    ['fastest', least],
  ] as const)
    console.log(
      cells(
        name,
        stages.map((stage) => of(times.map((each) => each[stage]))),
      ),
    );
  console.log(cells('server’s processor', [processor]));
  const builds = Array.from({ length: 3 }, () => {
    const started = now();
    spawnSync(process.execPath, [join(out, '../main.js'), 'build', '--force', file], { cwd: folder });
    return now() - started;
  });
  console.log(cells('a full build, median', [middle(builds)]));
  const median = middle(times.map(({ total }) => total));
  console.log(`median: ${((median / limit) * 100).toFixed(0)} % of the limit of ${limit} ms`);
  if (median > limit) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
