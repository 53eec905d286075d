import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { SignRequest } from '../../../src/cli/preview/messages.ts';
import { answerSign } from '../../../src/cli/preview/sign-records.ts';
import { signFile } from '../../../src/cli/sign-file.ts';
import { openWorkshop } from '../../../src/project/open-workshop.ts';
import { reviewFile } from '../../../src/project/review-file.ts';
import { briefing } from '../../briefing/read.ts';
import { tinyProject } from '../../support/tiny-project.ts';

const file = 'briefings/raid.yaml';
const text = briefing(`# A remark that stays.
sources:
  - { id: S1, kind: agency, title: Raid, text: raid.txt }
situation:
  - { text: They took 12 crates., sources: [S1] }
  - { text: Nobody was hurt., sources: [S1] }
`);
const folder = tinyProject({ [file]: text, 'briefings/raid.txt': 'They took eleven crates.\n\nNobody was hurt.\n' });
afterAll(() => rmSync(folder, { recursive: true }));
const stands = () => readFileSync(join(folder, file), 'utf8');
const put = (words: string) => writeFileSync(join(folder, file), words);
beforeEach(() => put(text));

const workshop = openWorkshop(folder);
const digestOf = (at: string) =>
  reviewFile(file, workshop).review?.items.find(({ statement }) => statement.at === at)?.digest ?? '';
const content = {
  files: () => [file],
  sign: ({ briefing: named, at, digest, by }: SignRequest) =>
    signFile(named, [at], { by, digest, today: '2030-02-20' }, { workshop, folder }),
};
const request = (more: Readonly<Record<string, unknown>> = {}) =>
  JSON.stringify({ briefing: file, at: 'situation[0]', digest: digestOf('situation[0]'), by: 'A. Reader', ...more });
const answer = (body: string | undefined) => {
  const { status, body: said } = answerSign(body, content);
  return { status, problem: status === 200 ? JSON.parse(String(said)).problem : undefined };
};

describe('a signature from the page', () => {
  it('writes one line and nothing else', () => {
    const digest = digestOf('situation[0]');
    expect(answer(request())).toEqual({ status: 200, problem: '' });
    const signed = `sources: [S1], reviewed: { by: A. Reader, on: 2030-02-20, digest: `;
    expect(stands()).toContain(digest);
    expect(
      stands().replace(new RegExp(`, reviewed: \\{ by: A\\. Reader, on: 2030-02-20, digest: "?${digest}"? \\}`, 'u'), ''),
    ).toBe(text);
    expect(stands()).toContain(signed);
  });

  it('is refused where the statement has changed since it was shown', () => {
    const body = request();
    put(text.replace('12 crates', '13 crates'));
    const before = stands();
    expect(answer(body).problem).toMatch(/has changed since it was shown/u);
    expect(stands()).toBe(before);
  });

  it('is refused where the file has mistakes', () => {
    const body = request();
    put(text.replace('situation', 'sitation'));
    const before = stands();
    expect(answer(body).problem).toBe('the briefing has mistakes');
    expect(stands()).toBe(before);
  });

  it.each([
    ['another file', { briefing: 'briefings/raid.txt' }, 404],
    ['a file elsewhere', { briefing: '../../etc/passwd' }, 404],
    ['a path that is no text', { briefing: [file] }, 400],
    ['no digest', { digest: '' }, 400],
    ['more than is asked for', { __proto__x: 1 }, 400],
    ['no name', { by: ' ' }, 200],
    ['a name of two lines', { by: 'A\nB: c' }, 200],
    ['a name without an end', { by: 'A'.repeat(121) }, 200],
    ['a record that is not there', { at: 'situation[9]' }, 200],
    ['a field that cites nothing', { at: 'title' }, 200],
    ['a digest of something else', { digest: digestOf('situation[1]') }, 200],
  ])('with %s writes nothing', (_, more, status) => {
    const answered = answer(request(more));
    expect(answered.status).toBe(status);
    if (status === 200) expect(answered.problem).not.toBe('');
    expect(stands()).toBe(text);
  });

  it.each(['', '{', 'null', '[]', '"x"'])('that says %j cannot be read', (body) => expect(answer(body).status).toBe(400));
  it('that is too long cannot be read', () => expect(answer(undefined).status).toBe(400));

  it('keeps a name that looks like YAML a name', () => {
    const by = 'A: {b}, "c" # d';
    expect(answer(request({ by })).problem).toBe('');
    expect(reviewFile(file, workshop).briefing?.situation[0]?.reviewed?.by).toBe(by);
  });
});
