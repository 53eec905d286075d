/**
 * What a deck gives away: nothing of the machine that made it, and nothing of the briefing that no slide, note or
 * property shows. The method slide prints the reasons of waivers; that is meant.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { smallBriefing } from '../fuzz/small-briefing.ts';
import { makePng } from '../support/make-picture.ts';
import { openPackage } from '../support/pptx-package.ts';
import { bundleCommand, makeProject, runCommand } from '../support/run-command.ts';

/** Words that stand nowhere else. */
const canary = (name: string): string => `Canary${name}`;

const records = (name: string): readonly Record<string, unknown>[] => smallBriefing[name] as Record<string, unknown>[];
const first = (name: string, more: Record<string, unknown>): readonly unknown[] =>
  records(name).map((record, index) => (index === 0 ? { ...record, ...more } : record));

/** Fields that no template shows, by design: what they hold is for the checks only. */
const hidden = {
  sources: first('sources', { excerpt: canary('Excerpt'), language: 'ru' }),
  claims: first('claims', { quote: canary('Excerpt') }),
  images: [{ id: 'car', file: 'car.png', alt: 'A car', caption: 'A car was burnt', sources: ['S1'] }],
  waive: [
    { rule: 'SRC004', reason: canary('WaiverOnTheMethodSlide'), by: 'Desk' },
    { rule: 'SRC012', where: canary('WaivedItem'), reason: 'Small.', by: 'Desk' },
  ],
};

const text = `# ${canary('CommentAbove')}\n${stringify({ ...smallBriefing, ...hidden })}# ${canary('CommentBelow')}\n`.replace(
  /^subtitle: .*$/mu,
  `$& # ${canary('CommentBeside')}`,
);

const machine = {
  USER: 'telltale-user',
  LOGNAME: 'telltale-user',
  USERNAME: 'telltale-user',
  HOME: '/telltale-home',
  HOSTNAME: 'telltale-host',
  TELLTALE: 'telltale-variable',
};

let folder = '';
let parts: readonly { readonly name: string; readonly text: string }[] = [];
let file = new Uint8Array();

/** Every part as text, with those of the workbooks in it. */
function partsOf(bytes: Uint8Array, within = ''): typeof parts {
  const open = openPackage(bytes);
  return open.names.flatMap((name) => {
    const content = open.bytes(name);
    const own = {
      name: `${within}${name}`,
      text: Buffer.from(content).toString(/\.(?:xml|rels)$/u.test(name) ? 'utf8' : 'latin1'),
    };
    return name.endsWith('.xlsx') ? [own, ...partsOf(content, `${name}/`)] : [own];
  });
}

beforeAll(async () => {
  bundleCommand();
  folder = makeProject();
  const project = join(folder, 'telltale-folder');
  mkdirSync(join(project, 'briefings'), { recursive: true });
  writeFileSync(join(project, 'briefings/telltale-file.yaml'), text);
  writeFileSync(join(project, 'briefings/car.png'), makePng(40, 30));
  const { status, stderr } = await runCommand(['build', 'briefings/telltale-file.yaml', '-o', 'telltale-out'], project, machine);
  expect(stderr).not.toMatch(/^\S+: [A-Z]{3}\d{3}: (?!warning|note)/mu);
  expect(status).toBe(0);
  file = readFileSync(join(project, 'telltale-out/telltale-file.pptx'));
  parts = partsOf(file);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const partsWith = (words: string): readonly string[] =>
  parts.filter((part) => `${part.name}\n${part.text}`.toLowerCase().includes(words.toLowerCase())).map(({ name }) => name);

describe('a deck', () => {
  it('has the parts in which something could hide', () => {
    const names = parts.map(({ name }) => name).join('\n');
    for (const part of [
      'docProps/app.xml',
      'docProps/core.xml',
      'docProps/custom.xml',
      '.xlsx/xl/worksheets/sheet1.xml',
      'notesSlide2.xml',
      'media/image1.png',
      'slide1.xml.rels',
    ])
      expect(names).toContain(part);
  });

  it('names no folder, file, user, host or variable of the machine', () => {
    expect(partsWith('telltale')).toEqual([]);
    // A name of two letters stands in other words as well.
    const own = [folder, dirname(folder), process.cwd(), hostname(), userInfo().username].filter((name) => name.length > 4);
    for (const name of own) expect([name, partsWith(name)]).toEqual([name, []]);
    expect(
      parts
        .filter((part) => /(?:[A-Z]:\\|\/(?:home|Users|tmp|work|root)\/|node_modules)/u.test(part.text))
        .map(({ name }) => name),
    ).toEqual([]);
  });

  it('holds no time of the machine: neither in a part, nor in the archive', () => {
    const stamps = parts.flatMap((part) => part.text.match(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}\S*/gu) ?? []);
    expect(stamps).toEqual([]);
    expect(partsWith('dcterms:')).toEqual([]);
    const view = Buffer.from(file);
    const dates = new Set<number>();
    for (let at = view.indexOf('PK\u0001\u0002', 0, 'latin1'); at >= 0; at = view.indexOf('PK\u0001\u0002', at + 4, 'latin1'))
      dates.add(view.readUInt32LE(at + 12));
    expect(dates.size).toBe(1);
    // Year 1980 of the MS-DOS clock, month and day 1: no date.
    expect([...dates].map((date) => date >>> 25)).toEqual([0]);
  });

  it('holds no remark of the file, and no fact that is for the checks only', () => {
    for (const name of ['CommentAbove', 'CommentBelow', 'CommentBeside', 'Excerpt', 'WaivedItem'])
      expect([name, partsWith(canary(name))]).toEqual([name, []]);
  });

  it('holds the reason of a waiver in the notes of the method slide, and nowhere else', () => {
    expect(partsWith(canary('WaiverOnTheMethodSlide'))).toEqual([
      expect.stringMatching(/^ppt\/notesSlides\/notesSlide\d+\.xml$/u),
    ]);
  });

  it('holds nothing that a camera or a program wrote beside the pixels of a picture', () => {
    expect(Buffer.from(makePng(40, 30)).includes('taken by somebody')).toBe(true);
    expect(partsWith('taken by somebody')).toEqual([]);
  });
});
