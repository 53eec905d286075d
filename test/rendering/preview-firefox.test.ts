/** The live preview in Firefox: it works there, and axe-core finds nothing of weight in any of its states. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeFindings, listedSlides } from '../support/axe-findings.ts';
import { type Firefox, hasFirefox, openFirefox } from '../support/firefox.ts';
import { bundlePreview, type RunningPreview, startPreview } from '../support/preview-command.ts';
import { makeProject } from '../support/run-command.ts';

const file = 'briefings/isfara-2006.yaml';
let folder: string;
let whole: string;
let server: RunningPreview;
let firefox: Firefox;

const write = (text: string) => writeFileSync(join(folder, file), text);
const shows = (selector: string) =>
  firefox.until(`document.querySelector(${JSON.stringify(selector)})?.checkVisibility() === true`);

/** Ways into each state, by the words for it. */
const states: Readonly<Record<string, () => Promise<unknown>>> = {
  'a slide': async () => undefined,
  'the origin of something': async () => {
    await firefox.press('o');
    await shows('#side h3');
  },
  mistakes: async () => {
    write(whole.replace('killed: 3', 'kiled: 3'));
    await shows('#mistakes');
  },
  remarks: async () => {
    await firefox.press('w');
    write(whole.replace('gunmen raided the Lyakkon', 'savage terrorists raided the Lyakkon'));
    await shows('#side .code');
  },
  notes: async () => {
    await firefox.press('n');
    await shows('#notes');
    await firefox.press('n');
  },
  keys: async () => {
    await firefox.press('?');
    await shows('#help[open]');
  },
  presenting: async () => {
    await firefox.press('f');
    await shows('.presenting #slide');
  },
};

// CI installs it; elsewhere it may be missing.
describe.skipIf(!hasFirefox && process.env.CI === undefined)('Firefox', () => {
  beforeAll(async () => {
    bundlePreview();
    folder = makeProject();
    whole = readFileSync(join(folder, file), 'utf8');
    [server, firefox] = await Promise.all([startPreview(folder, [file]), openFirefox()]);
  });
  afterAll(async () => {
    await firefox.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    await firefox.goto(server.url);
    await shows('#slide svg.slide');
    await firefox.until(`document.querySelectorAll('#slides svg.slide').length === 18`);
  });
  afterEach(() => write(whole));

  it.each(Object.keys(states))('axe-core finds nothing of weight in the state: %s', async (name) => {
    await states[name]?.();
    // The slides in the list are the same in each state, and most of the page.
    expect(await axeFindings(firefox.evaluate, name === 'a slide' ? undefined : listedSlides)).toEqual([]);
  });

  it('follows an edit, and goes from slide to slide', async () => {
    await firefox.press('ArrowRight');
    await firefox.until(`document.getElementById('number').textContent === '2 / 18'`);
    write(whole.replace(/^title: .*$/mu, 'title: Another title'));
    await firefox.until(`document.title.includes('Another title')`);
    expect(await firefox.evaluate(`document.querySelector('h1').textContent`)).toMatch(/^Slide 2: /u);
  });

  it('says where the server is lost, and axe-core finds nothing there either', async () => {
    const first = await startPreview(folder, [file]);
    await firefox.goto(first.url);
    await shows('#slide svg.slide');
    await first.stop();
    await firefox.until(`document.getElementById('status').textContent.includes('has stopped')`);
    expect(await axeFindings(firefox.evaluate, listedSlides)).toEqual([]);
  });
});
