/** A deck that somebody edited is somebody's work: no build writes over it without keeping it, and none keeps its own. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { disk } from '../../src/cli/write-whole.ts';
import { writeZip } from '../../src/export/pptx/package/zip.ts';
import { failAt, watchCalls } from '../faults/failing-calls.ts';
import { readZip } from '../support/read-zip.ts';
import { bundleCommand, runCommand } from '../support/run-command.ts';
import { put, runBuild, tiny, tinyProject } from '../support/tiny-project.ts';

const file = 'briefings/raid.yaml';
const kept = 'OUT005: note: out/raid.pptx was not as Briefdeck had written it: kept as out/raid.edited-1.pptx';
let folder = '';
const path = (name: string): string => join(folder, name);
const deck = (): Buffer => readFileSync(path('out/raid.pptx'));
const decks = (): readonly string[] =>
  readdirSync(path('out'))
    .filter((name) => name !== '.briefdeck')
    .sort();
const build = (options: Parameters<typeof runBuild>[2] = {}) => runBuild(folder, [file], { keepEdited: true, ...options });

/** As a program saves it: one word on a slide is another, the rest is packed anew. */
function edit(word = 'Edited'): Buffer {
  const parts = [...readZip(deck())].map(([name, content]) => {
    const text = Buffer.from(content).toString();
    return [name, name === 'ppt/slides/slide1.xml' ? Buffer.from(text.replace(/<a:t>[^<]+/u, `<a:t>${word}`)) : content] as const;
  });
  writeFileSync(path('out/raid.pptx'), writeZip(parts));
  return deck();
}

beforeEach(async () => {
  folder = tinyProject({ [file]: tiny() });
  await build();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('an edited deck', () => {
  it('is kept under the next free name, in one line, and the deck is built', async () => {
    const before = deck();
    const first = edit('One');
    const { status, said } = await build();
    expect([status, said]).toEqual([0, [kept, 'out/raid.pptx: some slides, 0 warnings', '1 deck built']]);
    expect(readFileSync(path('out/raid.edited-1.pptx')).equals(first)).toBe(true);
    expect(deck().equals(before)).toBe(true);
    const second = edit('Two');
    expect((await build({ strict: true })).said[0]).toBe(kept.replace('edited-1', 'edited-2'));
    expect(['1', '2'].map((n) => readFileSync(path(`out/raid.edited-${n}.pptx`)).equals(n === '1' ? first : second))).toEqual([
      true,
      true,
    ]);
  });

  it('is kept with --force, from another folder of decks, without a record, and where the briefing changed', async () => {
    edit();
    await runBuild(folder, [file], { force: true });
    edit();
    rmSync(path('out/.briefdeck'), { recursive: true });
    put(folder, file, tiny('Changed'));
    await build();
    edit();
    renameSync(path('out'), path('moved'));
    mkdirSync(path('out'));
    expect((await build({ out: 'moved' })).said[0]).toContain('kept as moved/raid.edited-3.pptx');
  });

  it('is kept by threads as well, and said to those who asked for quiet', async () => {
    bundleCommand();
    const edited = edit();
    const { status, stderr } = await runCommand(['build', '--keep-edited', '-q'], folder);
    expect([status, stderr]).toEqual([0, `${kept}\n`]);
    expect(readFileSync(path('out/raid.edited-1.pptx')).equals(edited)).toBe(true);
  });

  it.each([
    ['what something else made', () => writeFileSync(path('out/raid.pptx'), 'no deck at all')],
    ['nothing', () => writeFileSync(path('out/raid.pptx'), '')],
    ['a torn deck', () => writeFileSync(path('out/raid.pptx'), deck().subarray(0, 5000))],
    ['a deck packed anew', () => writeFileSync(path('out/raid.pptx'), writeZip([...readZip(deck())].reverse().slice(1)))],
  ])('or %s is kept', async (_what, make) => {
    make();
    const found = deck();
    expect((await build()).said[0]).toBe(kept);
    expect(readFileSync(path('out/raid.edited-1.pptx')).equals(found)).toBe(true);
  });

  it('that is saved while the new one is written is kept too', async () => {
    put(folder, file, tiny('Changed'));
    let edited: Buffer = Buffer.alloc(0);
    const calls = watchCalls((stage) => {
      if (stage === 'close' && edited.length === 0) edited = edit();
    });
    expect((await build({ calls })).said[0]).toBe(kept);
    expect(readFileSync(path('out/raid.edited-1.pptx')).equals(edited)).toBe(true);
  });

  it('stays where it is when it cannot be kept, and when the new one cannot be written', async () => {
    const edited = edit();
    const link = () => {
      throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    };
    expect((await build({ calls: { ...disk, link } })).said[0]).toContain(
      'OUT001: cannot write out/raid.pptx: the disk is full; the old deck is',
    );
    expect((await build({ calls: failAt('rename', 'EBUSY') })).status).toBe(3);
    expect([deck().equals(edited), decks()]).toEqual([true, ['raid.pptx']]);
  });

  it('is copied where the disk knows no second names', async () => {
    const edited = edit();
    const link = () => {
      throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
    };
    expect((await build({ calls: { ...disk, link } })).said[0]).toBe(kept);
    expect(readFileSync(path('out/raid.edited-1.pptx')).equals(edited)).toBe(true);
    expect(deck().equals(edited)).toBe(false);
  });

  it('is kept once when a build is stopped between keeping and writing', async () => {
    const edited = edit();
    const remove = () => {};
    const calls = { ...failAt('rename', 'EIO'), remove };
    await build({ calls });
    expect(decks().filter((name) => name.endsWith('.pptx'))).toEqual(['raid.edited-1.pptx', 'raid.pptx']);
    expect((await build()).said[0]).toBe(kept);
    expect(decks().filter((name) => name.endsWith('.pptx'))).toEqual(['raid.edited-1.pptx', 'raid.pptx']);
    expect(readFileSync(path('out/raid.edited-1.pptx')).equals(edited)).toBe(true);
  });

  it('is kept once by builds side by side', async () => {
    const edited = edit();
    const all = await Promise.all([build(), build(), build()]);
    expect(all.map(({ status }) => status)).toEqual([0, 0, 0]);
    expect(decks()).toEqual(['raid.edited-1.pptx', 'raid.pptx']);
    expect(readFileSync(path('out/raid.edited-1.pptx')).equals(edited)).toBe(true);
  });

  it('that was kept is nobody’s input', async () => {
    edit();
    await build();
    const { said } = await build();
    expect(decks()).toEqual(['raid.edited-1.pptx', 'raid.pptx']);
    expect(said).toEqual(['out/raid.pptx: some slides, 0 warnings (unchanged)', '1 deck unchanged; --force builds it again']);
    expect(readdirSync(path('out/.briefdeck'))).toEqual(['raid.json']);
  });
});

describe('without --keep-edited', () => {
  const refusal = 'OUT006: out/raid.pptx is not as Briefdeck had written it, and was not replaced';
  const refused = () => build({ keepEdited: false });

  it('an edited deck stays, with a list of what was changed, and the other decks are built', async () => {
    const edited = edit('Edited by hand');
    put(folder, 'briefings/other.yaml', tiny('Other'));
    const { status, said } = await runBuild(folder, [file, 'briefings/other.yaml']);
    expect(status).toBe(1);
    expect(said.filter((line) => !line.startsWith('  hint'))).toEqual([
      refusal,
      '  slide 1 (title): Edited by hand',
      '    title: “Raid” → “Edited by hand”',
      expect.stringMatching(/^ {6}from briefings\/raid\.yaml:\d+:\d+ \(title\)$/u),
      '  out/raid.pptx: 1 change on 1 slide; built of briefings/raid.yaml',
      'out/other.pptx: some slides, 0 warnings',
      '1 deck built, 1 not built: briefings/raid.yaml',
    ]);
    expect([deck().equals(edited), decks()]).toEqual([true, ['other.pptx', 'raid.pptx']]);
  });

  it.each([
    ['what something else made', () => writeFileSync(path('out/raid.pptx'), 'no deck at all')],
    ['a torn deck', () => writeFileSync(path('out/raid.pptx'), deck().subarray(0, 5000))],
  ])('%s stays too', async (_what, make) => {
    make();
    const found = deck();
    const { status, said } = await refused();
    expect([status, said[0], deck().equals(found), decks()]).toEqual([1, refusal, true, ['raid.pptx']]);
    expect(said[1]).toMatch(/^ {2}the deck cannot be read: /u);
    expect(said.join()).not.toContain('--apply');
    expect(said[2]).toContain('move it away');
  });

  it('a deck of which only the look was changed is not said to be changed, and nothing is to be taken over', async () => {
    const parts = new Map(readZip(deck()));
    const slide = Buffer.from(parts.get('ppt/slides/slide1.xml') ?? []).toString();
    parts.set('ppt/slides/slide1.xml', Buffer.from(slide.replaceAll(/<a:ext cx="\d+"/gu, '<a:ext cx="4321000"')));
    writeFileSync(path('out/raid.pptx'), writeZip(parts));
    const { said } = await refused();
    expect(said.slice(0, 2)).toEqual([
      refusal,
      '  saved anew by another program, or its look was changed; no word was found changed',
    ]);
    expect(said[2]).toContain('--keep-edited or --force');
    expect(said.join()).not.toMatch(/--apply|nothing was changed/u);
  });

  it('a deck of another program is said to be none of Briefdeck', async () => {
    const parts = new Map(readZip(deck()));
    parts.delete('docProps/custom.xml');
    const bare = (name: string, pattern: RegExp, by: string): void => {
      const text = Buffer.from(parts.get(name) ?? []).toString();
      parts.set(name, Buffer.from(text.replaceAll(pattern, by)));
    };
    bare('_rels/.rels', /<Relationship [^>]*custom-properties[^>]*\/>/gu, '');
    bare('[Content_Types].xml', /<Override [^>]*custom\.xml[^>]*\/>/gu, '');
    for (const name of parts.keys())
      if (/^ppt\/slides\/slide\d+\.xml$/u.test(name)) {
        bare(name, /<a:t>[^<]*<\/a:t>/gu, '<a:t>Sales</a:t>');
        bare(name, /<p:cSld name="[^"]*"/gu, '<p:cSld');
      }
    writeFileSync(path('out/raid.pptx'), writeZip(parts));
    const { said } = await refused();
    expect(said.slice(0, 2)).toEqual([refusal, '  it is no deck of Briefdeck: another program made it']);
    expect(said.join()).not.toContain('deleted');
  });

  it('a deck that is edited while the new one is written stays as well', async () => {
    put(folder, file, tiny('Changed'));
    let edited: Buffer = Buffer.alloc(0);
    const calls = watchCalls((stage) => {
      if (stage === 'close' && edited.length === 0) edited = edit();
    });
    expect((await build({ calls, keepEdited: false })).said[0]).toBe(refusal);
    expect([deck().equals(edited), decks()]).toEqual([true, ['raid.pptx']]);
  });

  it('a deck as it was written is replaced', async () => {
    put(folder, file, tiny('Changed'));
    expect((await refused()).status).toBe(0);
  });
});

describe('a deck as it was written', () => {
  it('is not kept, whatever changes', async () => {
    await build({ force: true });
    put(folder, file, tiny('Changed'));
    await build();
    await build({ theme: 'default' });
    rmSync(path('out/.briefdeck'), { recursive: true });
    put(folder, file, tiny('Changed again'));
    await build();
    rmSync(path('out/.briefdeck'), { recursive: true });
    // By another Briefdeck, and of another briefing of that name.
    put(folder, 'more/raid.yaml', tiny('Another'));
    await runBuild(folder, ['more/raid.yaml']);
    await build({ template: 'flash' });
    await build({ shard: { index: 1, count: 1 }, force: true });
    expect(decks()).toEqual(['raid-flash.pptx', 'raid.pptx']);
  });

  it('is not kept after a build that was stopped before it kept its record', async () => {
    put(folder, file, tiny('Changed'));
    await build({ calls: failAt('rename', 'EIO', 2) });
    put(folder, file, tiny('Changed again'));
    await build();
    expect(decks()).toEqual(['raid.pptx']);
  });

  it('is none that is there for the first time', async () => {
    rmSync(path('out'), { recursive: true });
    await build();
    expect(existsSync(path('out/raid.edited-1.pptx'))).toBe(false);
  });
});
