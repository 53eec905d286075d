/** The live preview in a browser, as an analyst uses it. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundlePreview, openChromium, type RunningPreview, startPreview } from '../support/preview-command.ts';
import { makeProject } from '../support/run-command.ts';

const file = 'briefings/isfara-2006.yaml';
let folder: string;
let whole: string;
let server: RunningPreview;
let browser: Browser;
let page: Page;
let troubles: string[];

const write = (text: string, name = file) => writeFileSync(join(folder, name), text);
const lineOf = (words: string) => whole.split('\n').findIndex((line) => line.includes(words)) + 1;

beforeAll(async () => {
  bundlePreview();
  folder = makeProject();
  whole = readFileSync(join(folder, file), 'utf8');
  [server, browser] = await Promise.all([
    startPreview(folder, [file]),
    openChromium(['--host-resolver-rules=MAP briefdeck.example 127.0.0.1']),
  ]);
});
afterAll(async () => {
  await browser.close();
  expect(await server.stop()).toBe(0);
  rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  troubles = [];
  page = await openPage();
});
afterEach(async () => {
  write(whole);
  await page.context().close();
  // A breach of the content security policy is told on the console.
  expect(troubles).toEqual([]);
});

async function openPage(anchor = ''): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 860 } });
  // A busy machine takes its time.
  context.setDefaultTimeout(120_000);
  const opened = await context.newPage();
  opened.on('console', (message) => void (message.type() === 'error' && troubles.push(message.text())));
  opened.on('pageerror', (error) => void troubles.push(error.message));
  await opened.goto(server.url);
  await opened.locator('#slide svg.slide').waitFor();
  if (anchor !== '') await opened.goto(`${homeOf(opened)}${anchor}`);
  return opened;
}

/** The address of the page itself, which the entry led to. */
const homeOf = (opened: Page) => opened.url().replace(/[?#].*$/u, '');
const slide = (title: string, on = page) => on.locator(`#slide svg.slide[aria-label^="${title}"]`).waitFor();
const figure = (text: RegExp) => page.locator('#slide svg.slide [data-origin]', { hasText: text }).first();
/** The slide of casualties. A change of the anchor is told to the page later: a key pressed before would meet another slide. */
async function goToCasualties(): Promise<void> {
  await page.goto(`${homeOf(page)}#slide-casualties`);
  await slide('Tajik border guards lost 3 of 6 killed');
}
const place = () => page.locator('#side .place').first();

describe('an edit', () => {
  it('is seen at once on the slide one is on, in every browser', async () => {
    await goToCasualties();
    const other = await openPage('#slide-casualties');
    await slide('Tajik border guards lost 3 of 6 killed', other);
    const before = await page.locator('#slides svg.slide').count();
    write(whole.replace('killed: 3', 'killed: 5'));
    await Promise.all([slide('Tajik border guards lost 5 of 8 killed'), slide('Tajik border guards lost 5 of 8 killed', other)]);
    expect(await figure(/^5$/u).count()).toBe(1);
    expect(await page.locator('#slides svg.slide').count()).toBe(before);
    await page.locator('#slides [aria-current] ~ .picture svg[aria-label^="Tajik border guards lost 5 of 8 killed"]').waitFor();
    await other.context().close();
  });

  it('keeps the slide by its name when its number changes', async () => {
    await goToCasualties();
    await page.locator('#number', { hasText: /^7 \// }).waitFor();
    const order = 'templates/briefing/deck.yaml';
    const text = readFileSync(join(folder, order), 'utf8');
    const shorter = text.replace(/\btimeline,? ?/u, '');
    expect(shorter).not.toBe(text);
    write(shorter, order);
    await page.locator('#number', { hasText: /^6 \// }).waitFor();
    await slide('Tajik border guards lost 3 of 6 killed');
    write(text, order);
    await page.locator('#number', { hasText: /^7 \// }).waitFor();
  });

  it('with a mistake is told over the last good deck, until it is mended', async () => {
    await goToCasualties();
    write(whole.replace('killed: 3', 'kiled: 3').replace('party: gunmen', 'party: gunman'));
    const mistakes = page.locator('#mistakes');
    await mistakes.waitFor();
    const told = await mistakes.textContent();
    expect(told).toContain('2 mistakes in your files');
    expect(told).toContain('unknown field in casualties[0]: kiled');
    expect(told).toMatch(/\| {5}kiled: 3\n.*\^{5}/u);
    expect(told).toContain('did you mean killed?');
    expect(told).toContain('gunman');
    expect(await mistakes.locator('.place').allTextContents()).toContain(`${file}:${lineOf('killed: 3')}:5`);
    await slide('Tajik border guards lost 3 of 6 killed');
    await page.keyboard.press('Escape');
    expect(await mistakes.locator('.body').isVisible()).toBe(false);
    write(whole);
    await mistakes.waitFor({ state: 'hidden' });
    expect(await page.locator('#status').textContent()).toMatch(/^Up to date/u);
  });
});

describe('a click', () => {
  it('on a casualty figure leads to its line, in the editor too', async () => {
    await goToCasualties();
    await figure(/^up to 4$/u).click();
    const line = lineOf('killed: up to 4');
    await page.locator('#side', { hasText: 'casualties[4].killed' }).waitFor();
    expect(await place().textContent()).toBe(`${file}:${line}:13`);
    expect(await place().getAttribute('href')).toBe(`vscode://file${folder}/${file}:${line}:13`);
    expect(await page.locator('#side').textContent()).toContain('templates/partials/figure-cell.hbs');
    await page.keyboard.press('Escape');
    expect(await page.locator('#side').isVisible()).toBe(false);
  });

  it('on a total tells how it was computed, and so does the pointer over it', async () => {
    await goToCasualties();
    await figure(/^6–10$/u).hover();
    const tooltip = page.locator('#tooltip', { hasText: 'up to 4' });
    await tooltip.waitFor();
    const words = (await tooltip.textContent()) ?? '';
    await figure(/^6–10$/u).click();
    await page.locator('#side', { hasText: words }).waitFor();
    const made = ['killed: 3', 'killed: 2', 'killed: 1', 'killed: up to 4'].map((figureIn) => `${file}:${lineOf(figureIn)}:13`);
    expect(await page.locator('#side .place').allTextContents()).toEqual(expect.arrayContaining(made));
  });

  it('is not needed: the keyboard steps through what stands on the slide', async () => {
    await goToCasualties();
    const seen = new Set<string>();
    for (let step = 0; step < 6; step += 1) {
      await page.keyboard.press('o');
      await page.locator('#chosen').waitFor();
      seen.add((await page.locator('#chosen').getAttribute('style')) ?? '');
    }
    expect(seen.size).toBe(6);
    expect(await page.locator('#side').isVisible()).toBe(true);
  });
});

describe('the page', () => {
  it('stays on its slide when it is loaded again', async () => {
    await page.keyboard.press('End');
    const number = await page.locator('#number').textContent();
    expect(number).toMatch(/^(\d+) \/ \1$/u);
    await page.reload();
    await page.locator('#number', { hasText: number ?? '' }).waitFor();
  });

  it('goes through the deck by the keyboard, full screen and back', async () => {
    await page.keyboard.press('f');
    await page.locator('html.presenting').waitFor();
    expect(await page.locator('.bar').isVisible()).toBe(false);
    const box = await page.locator('#slide svg.slide').boundingBox();
    const window = page.viewportSize();
    expect(Math.round(box?.width ?? 0)).toBe(window?.width);
    for (const [key, number] of [
      ['ArrowRight', 2],
      [' ', 3],
      ['PageDown', 4],
      ['ArrowUp', 3],
      ['Shift+ ', 2],
      ['Home', 1],
    ] as const) {
      await page.keyboard.press(key);
      expect(await page.locator('#number').textContent()).toMatch(new RegExp(`^${number} /`, 'u'));
    }
    await page.locator('#slide').click({ position: { x: 5, y: 5 } });
    expect(await page.locator('#number').textContent()).toMatch(/^2 \//u);
    await page.keyboard.press('Escape');
    await page.locator('html:not(.presenting)').waitFor();
  });

  it('shows notes and remarks when asked, and remembers the surround', async () => {
    await goToCasualties();
    await page.keyboard.press('n');
    expect(await page.locator('#notes').textContent()).toContain('Killed, excluding attackers: 3 + 2 + 1 = 6.');
    await page.keyboard.press('w');
    await page.locator('#side', { hasText: 'No warnings and no notes.' }).waitFor();
    write(whole.replace('gunmen raided the Lyakkon', 'savage terrorists raided the Lyakkon'));
    await page.locator('#side .code', { hasText: 'STY001' }).first().waitFor();
    expect(await page.locator('#remarks-count').textContent()).toMatch(/^[1-9]/u);
    expect(await place().textContent()).toContain(`${file}:${lineOf('gunmen raided the Lyakkon')}:`);
    const before = await page.locator('html').getAttribute('data-surround');
    await page.keyboard.press('t');
    const chosen = await page.locator('html').getAttribute('data-surround');
    expect(chosen).not.toBe(before);
    await page.reload();
    expect(await page.locator('html').getAttribute('data-surround')).toBe(chosen);
  });

  it('shows many remarks of one kind as one, and the others when asked', async () => {
    const unused = Array.from(
      { length: 25 },
      (_, at) => `  - { id: U${at}, kind: agency, title: Unused ${at}, reliability: B }\n`,
    );
    write(whole.replace(/^sources:\n/mu, `sources:\n${unused.join('')}`));
    await page.keyboard.press('w');
    const item = page.locator('#side .remarks > li', { hasText: 'SRC003' });
    const more = item.locator('summary');
    await more.waitFor();
    expect([await item.count(), await more.textContent()]).toEqual([1, 'and 24 more like it']);
    expect(Number(await page.locator('#remarks-count').textContent())).toBeGreaterThanOrEqual(25);
    await more.click();
    await item.locator('li .place').nth(23).waitFor();
    expect(await item.locator('.remarks > li').count()).toBe(24);
  });

  it('fits a narrow window', async () => {
    await page.setViewportSize({ width: 420, height: 800 });
    for (const part of ['.bar', '#slide svg.slide', '#slides']) {
      const box = await page.locator(part).first().boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(420);
    }
  });

  it('says how it may be shared, in the colour of the label, whatever is open', async () => {
    const marks = page.locator('#marks');
    expect([await marks.textContent(), await page.title()]).toEqual(['TLP:CLEAR', expect.stringMatching(/^TLP:CLEAR – /u)]);
    write(whole.replace(/tlp: \S+/u, 'tlp: RED\n  training: true'));
    await page.locator('#marks', { hasText: 'TLP:RED · Exercise' }).waitFor();
    await page.keyboard.press('n');
    expect(await marks.isVisible()).toBe(true);
    expect(await page.evaluate("getComputedStyle(document.getElementById('marks')).color")).toBe('rgb(255, 43, 43)');
  });

  it('prints one slide a sheet, as large as the slide', async () => {
    const count = await page.locator('#slides .thumbnail').count();
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/gu)?.length).toBe(count);
    expect(new Set(pdf.match(/\/MediaBox \[[^\]]+\]/gu))).toEqual(new Set(['/MediaBox [0 0 960 540]']));
  });
});

describe('strangers', () => {
  it('see nothing: another name, another page, another path', async () => {
    const port = new URL(server.url).port;
    const guest = await browser.newContext();
    const stranger = await guest.newPage();
    const answer = await stranger.goto(`http://briefdeck.example:${port}/`);
    expect(answer?.status()).toBe(403);
    for (const address of [server.url, homeOf(page)])
      expect(await stranger.evaluate(`fetch('${address}').then(() => 'read', () => 'refused')`)).toBe('refused');
    // In a browser that was not let in, the page's own address shows nothing either.
    expect((await stranger.goto(homeOf(page)))?.status()).toBe(403);
    await guest.close();
    const status = await new Promise((resolve, reject) => {
      request({ port, host: '127.0.0.1', path: '/../../../../etc/passwd' }, (response) => resolve(response.statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });

  it('find the secret nowhere: not in the address, the title, the page or the cookies that a script sees', async () => {
    const token = new URL(server.url).searchParams.get('token') ?? '';
    expect(token).toHaveLength(43);
    const seen = await page.evaluate(
      "[location.href, document.title, document.referrer, document.documentElement.outerHTML, document.cookie, JSON.stringify({ ...localStorage })].join(' ')",
    );
    expect(seen).not.toContain(token);
    expect(await page.evaluate('document.cookie')).toBe('');
    const [cookie] = await page.context().cookies(homeOf(page));
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: new URL(homeOf(page)).pathname });
    // Another user’s server on another port of this machine is sent no cookie, whatever page of it one opens.
    expect(await page.context().cookies('http://127.0.0.1:9/')).toEqual([]);
  });

  it('do not keep a browser out that comes from a file of the disk', async () => {
    const guest = await browser.newContext();
    const opened = await guest.newPage();
    const way = join(folder, 'way.html');
    writeFileSync(way, `<!doctype html><meta http-equiv="refresh" content="0; url=${server.url}">`);
    await opened.goto(`file://${way}`);
    await opened.locator('#slide svg.slide').waitFor();
    expect(opened.url()).not.toContain('token');
    await guest.close();
  });
});

describe('a server that was started anew', () => {
  it('is not the old page’s any more, which says what to do', async () => {
    const first = await startPreview(folder, [file]);
    const opened = await (await browser.newContext()).newPage();
    await opened.goto(first.url);
    await opened.locator('#slide svg.slide').waitFor();
    await first.stop();
    await opened.locator('#status', { hasText: 'has stopped' }).waitFor();
    const second = await startPreview(folder, [file, '--port', new URL(first.url).port]);
    await opened.locator('#status', { hasText: 'was started anew' }).waitFor();
    expect(await second.stop()).toBe(0);
    await opened.context().close();
  });

  it('nor is one of another user, who took the free port and feeds whoever asks', async () => {
    const first = await startPreview(folder, [file]);
    const opened = await (await browser.newContext()).newPage();
    await opened.goto(first.url);
    await opened.locator('#slide svg.slide').waitFor();
    // The page asks for every face as it opens; a slow machine may still be reading some.
    await opened.waitForFunction("[...document.fonts].every(({ status }) => status === 'loaded')");
    const [title, asked] = [await opened.title(), [] as string[]];
    await first.stop();
    const thief = createServer(({ url = '' }, response) => {
      asked.push(url);
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      response.write(`event: start\ndata: "${'0'.repeat(32)}"\n\nevent: deck\ndata: ${JSON.stringify({ title: 'stolen' })}\n\n`);
    });
    await new Promise<void>((done) => thief.listen(Number(new URL(first.url).port), '127.0.0.1', done));
    await opened.locator('#status', { hasText: 'was started anew' }).waitFor();
    await opened.locator('#slide svg.slide [data-origin]').first().click();
    await opened.locator('#side', { hasText: 'Click again' }).waitFor();
    expect(await opened.title()).toBe(title);
    expect(asked.filter((url) => !url.includes('/events?'))).toEqual([]);
    await opened.context().close();
    thief.closeAllConnections();
    await new Promise((done) => thief.close(done));
  });
});
