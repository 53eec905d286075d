/** Decks that LibreOffice saved anew, untouched and edited: nothing is told of the one, and all of the other. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { findOffice } from '../../src/cli/office/find-office.ts';
import { applyTrace } from '../../src/project/apply-trace.ts';
import { buildFile } from '../../src/project/build-file.ts';
import { openWorkshop } from '../../src/project/open-workshop.ts';
import { traceFile } from '../../src/project/trace-file.ts';
import { isTouched } from '../../src/trace/trace-deck.ts';
import { briefings } from '../support/compile-briefing.ts';
import { changeOrder, openDeck, reword, saveDeck } from '../support/edit-deck.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefdeck-trace-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const workshop = openWorkshop('.');

/** As LibreOffice saves it. */
function saveInOffice(name: string, bytes: Uint8Array): Uint8Array {
  writeFileSync(join(folder, `${name}.pptx`), bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  const filter = 'pptx:Impress MS PowerPoint 2007 XML';
  const options = [
    '--headless',
    profile,
    '--convert-to',
    filter,
    '--outdir',
    join(folder, 'saved'),
    join(folder, `${name}.pptx`),
  ];
  execFileSync(findOffice() ?? 'soffice', options, { stdio: 'ignore', timeout: 120_000 });
  return readFileSync(join(folder, 'saved', `${name}.pptx`));
}

async function traced(bytes: Uint8Array) {
  const { found, diagnostics } = await traceFile({ file: 'deck.pptx', bytes }, undefined, workshop);
  expect(diagnostics).toEqual([]);
  expect(found?.basis).toBe('as built');
  return (found?.slides ?? []).filter(isTouched);
}

/** What is told of a deck once all that can be was written into its briefing. */
async function leftOnceApplied(bytes: Uint8Array) {
  const deck = { file: 'deck.pptx', bytes };
  const { found, compiled } = await traceFile(deck, undefined, workshop);
  const applied = found && compiled && applyTrace(found, compiled, workshop);
  if (!applied) throw new Error('not applied');
  expect(applied.written.length).toBeGreaterThan(0);
  const readText = (path: string): string => (path === found.briefing ? applied.after : workshop.host.readText(path));
  const again = await traceFile(deck, undefined, { ...workshop, host: { ...workshop.host, readText } });
  return (again.found?.slides ?? []).filter(isTouched);
}

const saved = new Map<string, Uint8Array>();
/** Each is saved once, whatever is asked of it. */
async function savedDeck(name: string): Promise<Uint8Array> {
  const known = saved.get(name);
  if (known) return known;
  const { bytes } = await buildFile(`briefings/${name}`, workshop, {});
  const made = saveInOffice(name.replace('.yaml', ''), bytes ?? new Uint8Array());
  saved.set(name, made);
  return made;
}

describe.each(briefings)('%s', (name) => {
  it('saved by LibreOffice is untouched', async () => {
    expect(await traced(await savedDeck(name))).toEqual([]);
  });
});

describe.each(briefings.slice(-2))('%s', (name) => {
  it('edited and saved by LibreOffice tells each edit', async () => {
    const open = openDeck(await savedDeck(name));
    const [title = ''] = open.read.slides.map((slide) => slide.title);
    reword(open, 1, title, `${title}, revised`);
    changeOrder(open, (ids) => [...ids.slice(0, 3), ...ids.slice(4, 6), ids[3] ?? '', ...ids.slice(6, -1)]);
    const again = saveInOffice(`${name.replace('.yaml', '')}-edited`, saveDeck(open));
    const slides = await traced(again);
    expect(
      slides.map(({ state, isMoved, changes }) => [state, isMoved, changes.map(({ kind, after }) => `${kind} ${after}`)]),
    ).toEqual([
      ['kept', false, [`title ${title}, revised`]],
      ['kept', true, []],
      ['deleted', false, []],
    ]);
    expect(await leftOnceApplied(again)).toEqual([]);
  });
});
