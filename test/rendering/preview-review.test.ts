/** A briefing held against its sources in the preview: a click shows the passage, a key walks the list, a signature is written. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { briefing } from '../briefing/read.ts';
import { axeFindings } from '../support/axe-findings.ts';
import { bundlePreview, openChromium, type RunningPreview, startPreview } from '../support/preview-command.ts';
import { makeProject } from '../support/run-command.ts';

const file = 'briefings/harbour.yaml';
const hostile = 'Two seamen drowned <img src=x onerror=alert(1)> off the mole.';
const whole = briefing(
  `sources:
  - { id: S1, kind: agency, title: The loss of the Marlin, published: 2006-05-13, accessed: 2006-05-14, text: harbour.txt }
  - { id: S2, kind: agency, title: A note, published: 2006-05-13, accessed: 2006-05-14 }
bottom_line:
  text: The crew had been drinking.
  sources: [S1]
incidents: [{ id: wreck, title: Wreck of the Marlin, main: true, time: 2006-05-12 }]
situation:
  - { text: Thirty seamen drowned and five were pulled from the water., sources: [S1] }
  - { text: The harbour master closed the channel to all traffic until noon., sources: [S1] }
  - { text: A pilot left the ship., sources: [S2] }
claims:
  - { id: C1, text: Tugs from Bremen reached the wreck within an hour., sources: [S1] }
`,
  { title: 'Wreck of the Marlin' },
);
const words = readFileSync('test/fixtures/review/harbour.txt', 'utf8');
let folder: string;
let server: RunningPreview;
let browser: Browser;
let page: Page;
let troubles: string[];
/** Whether a test itself cuts requests off: what the browser says of that may come at any moment. */
let cutsOff: boolean;

beforeAll(async () => {
  bundlePreview();
  folder = makeProject({ [file]: whole, 'briefings/harbour.txt': words });
  [server, browser] = await Promise.all([startPreview(folder, [file]), openChromium()]);
});
afterAll(async () => {
  await browser.close();
  expect(await server.stop()).toBe(0);
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  troubles = [];
  cutsOff = false;
  const context = await browser.newContext({ viewport: { width: 1400, height: 860 } });
  context.setDefaultTimeout(12_000);
  page = await context.newPage();
  page.on('console', (message) => {
    const wanted = cutsOff && message.text().includes('ERR_FAILED');
    if (message.type() === 'error' && !wanted) troubles.push(message.text());
  });
  page.on('pageerror', (error) => void troubles.push(error.message));
  await page.goto(server.url);
  await page.locator('#slide svg.slide').waitFor();
});
afterEach(async () => {
  writeFileSync(join(folder, file), whole);
  writeFileSync(join(folder, 'briefings/harbour.txt'), words);
  await page.context().close();
  expect(troubles).toEqual([]);
});

const side = () => page.locator('#side');
const stands = () => readFileSync(join(folder, file), 'utf8');
const title = (text: string) => page.locator('#side-title', { hasText: text }).waitFor();
const current = () => page.locator('#side .lines [aria-current]').textContent();
async function goToSituation(): Promise<void> {
  await page.goto(`${page.url().replace(/[?#].*$/u, '')}#slide-situation`);
  await page.locator('#slide [data-origin]', { hasText: 'Thirty seamen' }).first().waitFor();
}
const sentence = (text: string) => page.locator('#slide svg.slide [data-origin]', { hasText: text }).last();

describe('a click on a sentence', () => {
  it('shows the passage, with the words that both have, and what only the sentence says', async () => {
    await goToSituation();
    await sentence('Thirty seamen').click();
    const passage = side().locator('blockquote');
    await passage.waitFor();
    expect(await side().locator('figcaption').textContent()).toBe('S1@1 paragraph 1 of The loss of the Marlin');
    expect(await passage.textContent()).toContain('Two seamen drowned and five were pulled from the water.');
    expect((await passage.locator('mark.same').allTextContents()).join(' ')).toMatch(/seamen drowned.*five.*pulled.*water/u);
    expect(await passage.locator('mark').allTextContents()).not.toContain('Two');
    expect(await side().locator('.says mark.missing').allTextContents()).toEqual(['Thirty']);
    expect(await side().locator('.missing li').allTextContents()).toEqual(['number Thirty in no cited source']);
    expect(await page.locator('#live').textContent()).toContain('S1, paragraph 1: ');
    expect(await axeFindings((script) => page.evaluate(script))).toEqual([]);
  });

  it('whose source has no text says quietly how to add one', async () => {
    await goToSituation();
    await sentence('A pilot left').click();
    await side().locator('.textless').waitFor();
    expect(await side().locator('.textless').textContent()).toBe(
      `S2 has no text to lay beside it. To add one: npx briefdeck sources add FILE --id S2 ${file}`,
    );
    expect(await side().locator('blockquote').count()).toBe(0);
  });

  it('makes no markup of what a stranger wrote', async () => {
    writeFileSync(join(folder, 'briefings/harbour.txt'), `${hostile}\n`);
    await page.locator('#check-count', { hasText: /[1-9]/u }).waitFor();
    await goToSituation();
    await sentence('Thirty seamen').click();
    await side().locator('blockquote', { hasText: '<img src=x onerror=alert(1)>' }).waitFor();
    expect(await side().locator('img').count()).toBe(0);
  });
});

describe('the list to check', () => {
  it('is walked with one key, in the order of the file, and leads to the slides', async () => {
    expect(await page.locator('#check-count').textContent()).toBe('3');
    await page.keyboard.press('c');
    await title('To check: 1 of 3');
    expect(await current()).toContain('bottom_line');
    expect(await side().locator('mark.turns').allTextContents()).toEqual(['denied']);
    await page.keyboard.press('c');
    await title('To check: 2 of 3');
    expect(await current()).toContain('Thirty seamen');
    await page.locator('#slide [data-origin]', { hasText: 'Thirty seamen' }).first().waitFor();
    await page.locator('#chosen').waitFor();
    const [marked, meant] = await Promise.all(
      [page.locator('#chosen'), sentence('Thirty seamen')].map((each) => each.boundingBox()),
    );
    expect(Math.abs((marked?.x ?? 0) + 3 - (meant?.x ?? 9))).toBeLessThan(2);
    expect(await page.locator('#live').textContent()).toMatch(/^2 of 3 to check: situation\[0\]\. /u);
    expect(await axeFindings((script) => page.evaluate(script))).toEqual([]);
    await page.keyboard.press('c');
    await title('To check: 3 of 3');
    expect(await current()).toContain('C1');
    expect(await side().textContent()).toContain('Bremen');
    await page.keyboard.press('Shift+C');
    await title('To check: 2 of 3');
    await page.keyboard.press('?');
    expect(await page.locator('#help').textContent()).toContain('next, previous statement to hold against its source');
  });

  it('signs what was read, asks for the name once, and goes on', async () => {
    await page.keyboard.press('c');
    await title('To check: 1 of 3');
    await page.keyboard.press('c');
    await title('To check: 2 of 3');
    await page.keyboard.press('s');
    // Letters of the name are no keys of the page.
    await page.keyboard.type('Nesc Fow');
    await page.keyboard.press('Enter');
    await title('To check: 2 of 2');
    expect(stands()).toMatch(/until noon/u);
    expect(stands()).toMatch(
      /Thirty seamen [^\n]* sources: \[S1\], reviewed: \{ by: Nesc Fow, on: \d{4}-\d\d-\d\d, digest: "?[0-9a-f]{12}"? \} \}\n/u,
    );
    expect(await current()).toContain('C1');
    await page.locator('#side .close').focus();
    await page.keyboard.press('s');
    await title('To check: 1 of 1');
    expect(stands().match(/reviewed:/gu)).toHaveLength(2);
    expect(await page.locator('#check-count').textContent()).toBe('1');
    expect(await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie')).not.toContain('Nesc');
    // One line of the file has changed for each signature, and nothing else.
    const changed = stands()
      .split('\n')
      .filter((line, at) => line !== whole.split('\n')[at]);
    expect(changed).toHaveLength(2);
  });

  it('does not sign what has changed since it was shown', async () => {
    await page.keyboard.press('c');
    await title('To check: 1 of 3');
    await page.keyboard.press('c');
    await title('To check: 2 of 3');
    await page.locator('#signer').fill('A. Reader');
    // The page has not heard of the save yet.
    cutsOff = true;
    await page.route('**/check?*', (route) => route.abort());
    await page.route('**/beside?*', (route) => route.abort());
    const text = whole.replace('Thirty seamen', 'Ten seamen');
    writeFileSync(join(folder, file), text);
    await page.locator('#sign').click();
    await page.locator('#live', { hasText: 'has changed since it was shown' }).waitFor();
    expect(stands()).toBe(text);
  });

  it.each([1400, 1024, 420])('fits a window %i wide', async (width) => {
    await page.setViewportSize({ width, height: 768 });
    await page.keyboard.press('c');
    await title('To check: 1 of 3');
    const wide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(wide)).toBeLessThanOrEqual(0);
    expect(
      await page.evaluate("document.getElementById('side').scrollWidth - document.getElementById('side').clientWidth"),
    ).toBeLessThanOrEqual(0);
    for (const part of ['#check-button', '#help-button', '#remarks-button']) {
      const box = await page.locator(part).boundingBox();
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= width).toBe(true);
    }
    expect(await axeFindings((script) => page.evaluate(script))).toEqual([]);
  });
});
