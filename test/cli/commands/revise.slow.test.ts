import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { diff } from '../../../src/cli/commands/diff.ts';
import { revise } from '../../../src/cli/commands/revise.ts';
import { type DiskCalls, disk } from '../../../src/cli/write-whole.ts';
import { diffReportShape } from '../../../src/editions/report-shape.ts';
import { findBriefings } from '../../../src/project/find-briefings.ts';
import { openWorkshop } from '../../../src/project/open-workshop.ts';
import { briefing } from '../../briefing/read.ts';
import { makeProject } from '../../support/run-command.ts';
import { put } from '../../support/tiny-project.ts';
import { fakeTalk } from '../fake-talk.ts';

const text = `# A fire, as we know it.
${briefing(`sources:
  - { id: S1, kind: agency, title: Report, publisher: Agency, published: 2006-05-12, reliability: B, descriptor: One of two. } # the first
key_judgements:
  - id: J1
    statement: It is likely that a pump failed.
    likelihood: likely   # as we see it
    previous_likelihood: unlikely
    change_reason: A second report.
    confidence: low
    basis: One report.
    sources: [S1]
`)}`;
const file = 'briefings/fire.yaml';
const kept = 'briefings/editions/fire.1.yaml';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const project = (files: Readonly<Record<string, string>> = {}) => {
  folder = makeProject({ [file]: text, ...files });
};
const stands = (path: string) => readFileSync(join(folder, path), 'utf8');

function run(name = 'fire', calls?: DiskCalls) {
  const talk = fakeTalk();
  const status = revise(name, { workshop: openWorkshop(folder), talk, folder, ...(calls ? { calls } : {}) });
  return { status, said: talk.said.join('\n') };
}

function compare(named: readonly string[], options: Partial<Parameters<typeof diff>[1]> = {}) {
  const talk = fakeTalk();
  const status = diff(named, { format: 'text', ...options }, { workshop: openWorkshop(folder), talk });
  return { status, said: talk.said.join('\n'), printed: talk.printed.join('\n') };
}

describe('briefdeck revise', () => {
  it('keeps the file letter for letter, and begins the next edition in it', () => {
    project();
    expect(run()).toMatchObject({ status: 0, said: expect.stringContaining('edition 2 begins') });
    expect(stands(kept)).toBe(text);
    const wanted = text
      .replace('as_of: 2006-05-17\n', 'as_of: 2006-05-17\nversion: 2\nprevious: editions/fire.1.yaml\n')
      .replace('    previous_likelihood: unlikely\n', '');
    expect(stands(file)).toBe(wanted);
    // Nobody builds what is kept, and nothing is left beside it.
    expect(findBriefings([], openWorkshop(folder).host).filter((each) => each.includes('fire'))).toEqual([file]);
    expect(readdirSync(join(folder, 'briefings/editions')).filter((name) => name.startsWith('fire'))).toEqual(['fire.1.yaml']);
    expect(compare(['fire'])).toMatchObject({ status: 0, printed: expect.stringContaining('Nothing has changed') });
  });

  it('writes where an absolute path leads, and nowhere else', () => {
    project();
    expect(run(join(folder, file)).status).toBe(0);
    expect(stands(kept)).toBe(text);
    expect(stands(file)).toContain('version: 2');
    expect(existsSync(join(folder, folder))).toBe(false);
  });

  it('goes on from edition to edition, and not twice from one', () => {
    project();
    run();
    expect(run()).toMatchObject({ status: 2, said: expect.stringContaining('edition 2 has begun already') });
    put(
      folder,
      file,
      stands(file)
        .replaceAll(/\blikely\b/gu, 'very likely')
        .replace('A second report', 'A third report'),
    );
    expect(run(file).status).toBe(0);
    expect(stands(file)).toContain('version: 3\nprevious: editions/fire.2.yaml\n');
    expect(compare(['fire', '1', '2']).printed).toContain('now very likely, was likely');
  });

  it('keeps no briefing that does not build, and says what is wrong', () => {
    project({ [file]: `${text}kiled: 3\n` });
    expect(run()).toMatchObject({ status: 1, said: expect.stringMatching(/BRF001[\s\S]*not revised/u) });
    expect(existsSync(join(folder, kept))).toBe(false);
    expect(run('nobody').status).toBe(3);
  });

  it('replaces no edition, and revises none', () => {
    project({ [kept]: 'mine\n' });
    expect(run()).toMatchObject({ status: 1, said: expect.stringContaining('edition 1 is kept already') });
    expect([stands(kept), stands(file)]).toEqual(['mine\n', text]);
    expect(run(kept)).toMatchObject({ status: 2, said: expect.stringContaining('is an edition already') });
  });

  it.each(['write', 'rename'] as const)('writes both or none, where the disk fails to %s the second', (call) => {
    project();
    let calls = 0;
    const failing: DiskCalls = {
      ...disk,
      [call]: (...given: never[]) => {
        calls += 1;
        if (calls === 2) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
        return (disk[call] as (...all: never[]) => number)(...given);
      },
    };
    expect(run('fire', failing)).toMatchObject({ status: 3, said: expect.stringContaining('the disk is full') });
    expect(stands(file)).toBe(text);
    expect(readdirSync(join(folder, 'briefings/editions')).filter((name) => name.startsWith('fire'))).toEqual([]);
  });

  it('leaves pictures and texts of an edition where they stand', () => {
    project({
      [file]: text.replace('} # the first', ', text: sources/report.txt } # the first'),
      'briefings/sources/report.txt': 'A pump failed.\n',
    });
    expect(run().status).toBe(0);
    expect(run(kept).said).not.toContain('TXT001');
    expect(compare([kept, file])).toMatchObject({ status: 0 });
  });
});

describe('briefdeck diff', () => {
  const later = text
    .replace('as_of: 2006-05-17', 'as_of: 2006-05-19\nversion: 2\nprevious: editions/fire.1.yaml')
    .replace('    previous_likelihood: unlikely\n', '')
    .replace('likelihood: likely', 'likelihood: very likely')
    .replace('A second report.', '"*Three* `reports`."');
  const both = () => project({ [kept]: text, [file]: later });

  it('says what changed, with sources and places', () => {
    both();
    expect(compare(['fire']).printed).toBe(
      [
        `${file}: edition 2 (as of 2006-05-19) since edition 1 (as of 2006-05-17)`,
        '- Key judgement 1 “It is likely that a pump failed”: now very likely, was likely; why: *Three* `reports`. [S1]',
        `    ${file}:12:5`,
      ].join('\n'),
    );
    expect(compare([kept, file]).printed).toBe(compare(['fire']).printed);
    expect(compare([file, kept]).printed).toContain('now likely, was very likely');
  });

  it('as Markdown, in which the words of authors stay words', () => {
    both();
    expect(compare(['fire'], { format: 'markdown' }).printed).toContain(
      '1. Key judgement 1 “It is likely that a pump failed”: now very likely, was likely; why: \\*Three\\* \\`reports\\`. \\[S1\\]',
    );
  });

  it('as a value of the shape that is told', () => {
    both();
    const { printed } = compare(['fire'], { format: 'json' });
    const report = diffReportShape.parse(JSON.parse(printed));
    expect(report).toMatchObject({
      before: { version: 1, file: kept },
      after: { version: 2, as_of: '2006-05-19' },
      changes: [{ kind: 'judgement', action: 'changed', place: { file, line: 12 }, was_place: { file: kept, line: 10 } }],
    });
  });

  it.each([
    ['2006-05-18', 0, /since edition 1/u],
    ['2006-05-17', 0, /since edition 1/u],
    ['2006-05-20', 0, /Nothing has changed/u],
    ['2006-05-01', 2, /no edition before 2006-05-01[\s\S]*1 \(2006-05-17\), 2 \(2006-05-19\)/u],
    ['yesterday', 2, /--since yesterday/u],
  ])('--since %s finds the edition that was in force', (since, status, words) => {
    both();
    const { printed, said, ...told } = compare(['fire'], { since });
    expect([told.status, `${printed}${said}`]).toEqual([status, expect.stringMatching(words)]);
  });

  it.each([
    [['fire', '7'], 2, /no edition 7/u],
    [['fire', '1', '2', '3'], 2, /name a briefing/u],
    [['nobody'], 3, /nobody\.yaml/u],
    [['fire', 'briefings/other.yaml'], 2, /of two incidents/u],
    [['first'], 2, /has no edition before it/u],
  ])('%j is refused', (named, status, words) => {
    project({
      [kept]: text,
      [file]: later,
      'briefings/first.yaml': text,
      'briefings/other.yaml': briefing('', { title: 'Another', date: '2001-01-01' }),
    });
    const { said, ...told } = compare(named);
    expect([told.status, said]).toEqual([status, expect.stringMatching(words)]);
  });

  it('tells mistakes of either, as check does', () => {
    project({ [kept]: 'a: [\n', [file]: later });
    expect(compare(['fire'])).toMatchObject({ status: 1, said: expect.stringContaining('EDN002'), printed: '' });
    expect(JSON.parse(compare(['fire'], { format: 'json' }).printed)).toMatchObject({
      before: null,
      changes: [],
      diagnostics: [{ code: 'EDN002' }],
    });
  });
});
