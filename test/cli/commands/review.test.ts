import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type ReviewOptions, review } from '../../../src/cli/commands/review.ts';
import { addSource } from '../../../src/cli/commands/sources-add.ts';
import { openWorkshop } from '../../../src/project/open-workshop.ts';
import { reviewReportShape } from '../../../src/review/report-shape.ts';
import { briefing } from '../../briefing/read.ts';
import { makeProject } from '../../support/run-command.ts';
import { put } from '../../support/tiny-project.ts';
import { fakeTalk } from '../fake-talk.ts';

const words = 'Two men came to Arvela at dawn.\n\nThey took eleven crates. Nobody was hurt.\n';
const text = briefing(`sources:
  - { id: S1, kind: agency, title: Raid } # the only one
  - { id: S2, kind: agency, title: Other }
situation:
  - { text: They took 11 crates., sources: [S1] }
  - { text: Three men came to Arvela., sources: [S1] }
`);
const folder = makeProject({ 'briefings/raid.yaml': text, 'raid.txt': words, 'briefings/bad.yaml': 'briefdeck: 1\n' });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = 'briefings/raid.yaml';
const stands = () => readFileSync(join(folder, file), 'utf8');

function add(from: string, options: { id?: string; dry?: boolean } = {}) {
  const talk = fakeTalk();
  const status = addSource(from, file, { id: 'S1', dry: false, ...options }, { workshop: openWorkshop(folder), talk, folder });
  return { status, said: talk.said.join('\n') };
}

function run(options: Partial<ReviewOptions> = {}, files = [file]) {
  const talk = fakeTalk();
  const tools = { workshop: openWorkshop(folder), talk, folder, today: '2030-02-20' };
  const status = review(files, { format: 'text', all: false, strict: false, ...options }, tools);
  return { status, said: talk.said.join('\n'), printed: talk.printed.join('\n') };
}

describe('briefdeck sources add', () => {
  it('says with --dry what it would do, and writes nothing', () => {
    const { status, said } = add('raid.txt', { dry: true });
    expect([status, said]).toEqual([
      0,
      'briefings/sources/raid.txt: would be kept; 2 paragraphs, 14 words\nbriefings/raid.yaml: would be written into S1: text, sha256',
    ]);
    expect(stands()).toBe(text);
    expect(existsSync(join(folder, 'briefings/sources'))).toBe(false);
  });

  it('keeps the file beside the briefing, and writes its name and digest into the source', () => {
    expect(add('raid.txt').status).toBe(0);
    expect(stands()).toMatch(
      /- \{ id: S1, kind: agency, title: Raid, text: sources\/raid\.txt, sha256: \w{64} \} # the only one\n/u,
    );
    expect(readFileSync(join(folder, 'briefings/sources/raid.txt'), 'utf8')).toBe(words);
  });

  it('writes where an absolute path leads, and nowhere else', () => {
    const at = makeProject({ 'briefings/raid.yaml': text, 'raid.txt': words });
    const [talk, named] = [fakeTalk(), join(at, file)];
    const workshop = openWorkshop(at);
    expect(addSource(join(at, 'raid.txt'), named, { id: 'S1', dry: false }, { workshop, talk, folder: at })).toBe(0);
    expect(readFileSync(join(at, 'briefings/sources/raid.txt'), 'utf8')).toBe(words);
    const tools = { workshop: openWorkshop(at), talk, folder: at, today: '2030-02-20' };
    expect(review([named], { format: 'text', all: false, strict: false, sign: 'situation[0]', by: 'Reader' }, tools)).toBe(0);
    expect(readFileSync(named, 'utf8')).toMatch(/sha256[\s\S]*by: Reader/u);
    expect(existsSync(join(at, at))).toBe(false);
    rmSync(at, { recursive: true, force: true });
  });

  it('takes title, author and day of a page where the briefing has none', () => {
    const page =
      '<title>Raid on a house</title><meta name="author" content="A. Reader"><meta property="article:published_time" content="2030-02-19T10:00:00Z"><p>Words.</p>';
    put(folder, 'page.html', page);
    expect(add('page.html', { id: 'S2' }).said).toContain('written into S2: author, published, text, sha256');
    expect(stands()).toContain('title: Other, author: A. Reader, published: 2030-02-19, text: sources/page.html');
  });

  it('refuses what it cannot use, and writes nothing', () => {
    const before = stands();
    put(folder, 'briefings/sources/taken.txt', 'older');
    put(folder, 'taken.txt', 'newer');
    expect(add('taken.txt')).toEqual({
      status: 2,
      said: 'error: another file is called briefings/sources/taken.txt already\n  hint: rename yours, or delete the old one',
    });
    expect(add('raid.txt', { id: 'S7' }).said).toContain('error: briefings/raid.yaml has no source S7');
    expect(add('none.txt')).toMatchObject({
      status: 3,
      said: expect.stringContaining('none.txt: cannot read: there is no such file'),
    });
    put(folder, 'x.doc', 'words');
    expect(add('x.doc').status).toBe(1);
    expect(stands()).toBe(before);
  });
});

describe('briefdeck review', () => {
  it('prints what one should look at, the passage beside it, what is not used, and the counts', () => {
    const { status, printed, said } = run();
    expect([status, said]).toEqual([0, '']);
    expect(printed).toContain(
      'briefings/raid.yaml:11:13: says more than its source: situation[1]\n  says  Three men came to Arvela.\n  S1@1  Two men came to Arvela at dawn.\n  in no cited source: number Three',
    );
    expect(printed).toContain('S1@2  nothing tells it: Nobody was hurt.');
    expect(printed).toMatch(/2 cited statements: 1 found, 1 says more than its source; 0 signed$/u);
  });

  it('answers 1 with --strict while something is to be looked at', () => expect(run({ strict: true }).status).toBe(1));

  it('gives programs a value of the shape that is documented', () => {
    const value = JSON.parse(run({ format: 'json' }).printed);
    expect(reviewReportShape.parse(value)).toEqual(value);
    expect(value.briefdeck_review).toBe(1);
    expect(value.briefings[0].items[1]).toMatchObject({
      ...{ at: 'situation[1]', field: 'situation[1].text', verdict: 'says-more', sources: ['S1'], signed: 'no' },
      place: { line: 11, column: 13 },
      missing: [{ kind: 'number', words: 'Three', missing: 'source', from: 0, to: 5 }],
    });
  });

  it('says what is wrong with a briefing that it cannot read', () => {
    expect(run({}, ['briefings/bad.yaml'])).toMatchObject({ status: 1, printed: '' });
    expect(run({}, ['briefings/none.yaml']).status).toBe(3);
  });

  it('signs, holds the signature, and tells when it is stale', () => {
    expect(run({ sign: 'situation[1]' }).status).toBe(2);
    expect(run({ sign: 'situation[9]', by: 'A. Reader' })).toMatchObject({
      status: 2,
      said: expect.stringContaining('no cited statement is called'),
    });
    expect(run({ sign: 'situation[1]', by: 'A. Reader' })).toMatchObject({
      status: 0,
      said: `${file}: signed by A. Reader: situation[1]`,
    });
    expect(stands()).toMatch(/sources: \[S1\], reviewed: \{ by: A\. Reader, on: 2030-02-20, digest: "?\w{12}"? \} \}/u);
    expect(run({ strict: true }).status).toBe(0);
    put(folder, file, stands().replace('Three men came', 'Four men came'));
    const { said } = run();
    expect(said).toContain(
      'TXT007: warning: stale signature of A. Reader: it was for other words, of the statement or of its source',
    );
  });

  it('reads no text that a link leads to', () => {
    put(folder, 'briefings/linked.yaml', text.replace('title: Raid', 'title: Raid, text: link.txt'));
    symlinkSync('/etc/hostname', join(folder, 'briefings/link.txt'));
    expect(run({}, ['briefings/linked.yaml']).said).toContain(
      'TXT001: warning: text outside the folder of the briefing: link.txt',
    );
  });
});
