/** The live preview by axe-core, in every state that it can be in. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeFindings, listedSlides } from '../support/axe-findings.ts';
import { bundlePreview, openChromium, type RunningPreview, startPreview } from '../support/preview-command.ts';
import { makeProject } from '../support/run-command.ts';

const file = 'briefings/isfara-2006.yaml';
/** One page of each kind is enough for all states; the slides themselves are looked at whole once. */
const leftOut =
  'implications indicators materiel disputes accused actor-imu context-andijan hypotheses questions matrix method'.split(' ');
const slides = 9;
let folder: string;
let whole: string;
let server: RunningPreview;
let browser: Browser;
let page: Page;

const write = (text: string) => writeFileSync(join(folder, file), text);
const withMistake = () => write(whole.replace('killed: 3', 'kiled: 3'));
const withWarning = () => write(whole.replace('gunmen raided the Lyakkon', 'savage terrorists raided the Lyakkon'));

beforeAll(async () => {
  bundlePreview();
  folder = makeProject();
  whole = `${readFileSync(join(folder, file), 'utf8')}slides_left_out: [${leftOut.join(', ')}]\n`;
  write(whole);
  [server, browser] = await Promise.all([startPreview(folder, [file]), openChromium()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  page = await openPage(server.url);
});
afterEach(async () => {
  write(whole);
  await page.context().close();
});

async function openPage(url: string, colorScheme: 'light' | 'dark' = 'light', count = slides): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 860 }, colorScheme });
  context.setDefaultTimeout(120_000);
  const opened = await context.newPage();
  await opened.goto(url);
  await opened.locator('#slide svg.slide').waitFor();
  await opened
    .locator('#slides svg.slide')
    .nth(count - 1)
    .waitFor({ state: 'attached' });
  return opened;
}

/** Ways into each state, by the words for it. */
const states: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'a slide': async () => undefined,
  'a slide with links, a chart and a table': (on) => on.goto(`${on.url().replace(/#.*$/u, '')}#slide-casualties`),
  'the origin of something': async (on) => {
    await on.keyboard.press('o');
    await on.locator('#side h3').first().waitFor();
  },
  mistakes: async (on) => {
    withMistake();
    await on.locator('#mistakes').waitFor();
  },
  'mistakes out of the way': async (on) => {
    withMistake();
    await on.locator('#mistakes').waitFor();
    await on.keyboard.press('Escape');
  },
  remarks: async (on) => {
    await on.keyboard.press('w');
    withWarning();
    await on.locator('#side .code').first().waitFor();
  },
  'no remarks': (on) => on.keyboard.press('w'),
  notes: (on) => on.keyboard.press('n'),
  keys: async (on) => {
    await on.keyboard.press('?');
    await on.locator('#help[open]').waitFor();
  },
  presenting: async (on) => {
    await on.keyboard.press('f');
    await on.locator('html.presenting').waitFor();
  },
  'a narrow window': (on) => on.setViewportSize({ width: 420, height: 800 }),
};

/** The slides in the list are the same in each state, and most of the page: they are looked at once on a ground of each colour. */
const findings = (on: Page, drawings = listedSlides) => axeFindings((script) => on.evaluate(script), drawings);

describe('axe-core finds nothing of weight', () => {
  it.each(Object.keys(states))('in the state: %s', async (name) => {
    await states[name]?.(page);
    expect(await findings(page)).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('in the slides of the list, on a %s ground', async (colorScheme) => {
    write(readFileSync(file, 'utf8'));
    const opened = await openPage(server.url, colorScheme, 18);
    expect(await findings(opened, 'nothing')).toEqual([]);
    await opened.context().close();
  });

  it.each(['the origin of something', 'mistakes', 'notes'])('on a dark ground: %s', async (name) => {
    const dark = await openPage(server.url, 'dark');
    await states[name]?.(dark);
    expect(await findings(dark)).toEqual([]);
    await dark.context().close();
  });

  it('where the server is lost', async () => {
    const first = await startPreview(folder, [file]);
    const opened = await openPage(first.url);
    await first.stop();
    await opened.locator('#status', { hasText: 'has stopped' }).waitFor();
    expect(await findings(opened)).toEqual([]);
    await opened.context().close();
  });

  it('where there is no deck yet', async () => {
    withMistake();
    const first = await startPreview(folder, [file]);
    const opened = await (await browser.newContext()).newPage();
    await opened.goto(first.url);
    await opened.locator('#mistakes').waitFor();
    expect(await opened.locator('h1').textContent()).toBe('No deck yet');
    expect(await findings(opened)).toEqual([]);
    await first.stop();
    await opened.context().close();
  });
});

describe('somebody who hears the page', () => {
  const heard = () => page.locator('#live').textContent();

  it('is told which slide is shown, under the one heading of the page', async () => {
    await page.keyboard.press('ArrowRight');
    expect(await heard()).toMatch(/^Slide 2 of 9: \S/u);
    expect(await page.locator('h1').allTextContents()).toEqual([(await heard())?.replace(' of 9', '')]);
  });

  it('is told the origin of what is chosen, with its line', async () => {
    await page.goto(`${page.url().replace(/#.*$/u, '')}#slide-casualties`);
    await page.locator('#slide svg.slide[aria-label^="Tajik border guards lost 3 of 6 killed"]').waitFor();
    await page
      .locator('#slide svg.slide [data-origin]', { hasText: /^up to 4$/u })
      .first()
      .click();
    await page.locator('#side h3').first().waitFor();
    const line = whole.split('\n').findIndex((text) => text.includes('killed: up to 4')) + 1;
    expect(await heard()).toMatch(/^Origin: casualties\[4\]\.killed\. up to 4\. /u);
    expect(await heard()).toContain(`${file}, line ${line}.`);
  });
});

it('no link of a small slide is a stop of the tab key, and each small slide is one', async () => {
  const stops = `[...document.querySelectorAll('#slides button, #slides a')].filter(({ tabIndex }) => tabIndex >= 0).map(({ localName }) => localName)`;
  expect(await page.evaluate(stops)).toEqual(Array.from({ length: slides }, () => 'button'));
  expect(await page.locator('#slides a').count()).toBeGreaterThan(20);
  expect(await page.locator('#slides button a').count()).toBe(0);
});

describe('the bar', () => {
  interface Part {
    readonly name: string;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  const parts = `[...document.querySelectorAll('.bar :is(select, strong, button, output, p)')].filter((part) => part.checkVisibility())
    .map((part) => { const { left, right, top, bottom } = part.getBoundingClientRect(); return { name: part.id, left, right, top, bottom }; })`;
  const cutOff = `document.getElementById('marks').scrollWidth - document.getElementById('marks').clientWidth`;
  const meet = (a: Part, b: Part): boolean =>
    a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

  async function clashes(on: Page, width: number): Promise<readonly string[]> {
    await on.setViewportSize({ width, height: 768 });
    const all = (await on.evaluate(parts)) as readonly Part[];
    expect(all.length).toBeGreaterThanOrEqual(11);
    const outside = all.filter(({ left, right }) => left < 0 || right > width).map(({ name }) => `${name} sticks out`);
    const pairs = all.flatMap((one, index) => all.slice(index + 1).flatMap((other) => (meet(one, other) ? [[one, other]] : [])));
    return [...outside, ...pairs.map((pair) => pair.map(({ name }) => name).join(' over '))];
  }

  it.each([1400, 1024, 920, 901, 800, 420])('has no two things over each other in a window %i wide', async (width) => {
    expect(await clashes(page, width)).toEqual([]);
  });

  it('nor with the longest label, mistakes, remarks, or without a server', async () => {
    write(whole.replace(/tlp: \S+/u, 'tlp: AMBER+STRICT\n  training: true').replace('killed: 3', 'kiled: 3'));
    const first = await startPreview(folder, [file]);
    write(whole.replace(/tlp: \S+/u, 'tlp: AMBER+STRICT\n  training: true'));
    const opened = await openPage(first.url);
    await opened.locator('#marks', { hasText: 'TLP:AMBER+STRICT · Exercise' }).waitFor();
    expect(await clashes(opened, 1024)).toEqual([]);
    // Nothing of the label is cut off.
    expect(await opened.evaluate(cutOff)).toBeLessThanOrEqual(0);
    write(whole.replace(/tlp: \S+/u, 'tlp: AMBER+STRICT\n  training: true').replace('killed: 3', 'kiled: 3'));
    await opened.locator('#mistakes').waitFor();
    expect(await clashes(opened, 1024)).toEqual([]);
    await first.stop();
    await opened.locator('#status', { hasText: 'has stopped' }).waitFor();
    for (const width of [1024, 901]) expect(await clashes(opened, width)).toEqual([]);
    await opened.context().close();
  });
});
