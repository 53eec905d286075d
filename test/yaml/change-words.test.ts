/** Words changed where they stand: remarks, quotes and lines stay. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { changeWords } from '../../src/yaml/change-words.ts';

const file = `# A remark.
title: Three guards # of the post
text: >-
  Three guards were killed
  at the post.

quoted: "Three guards: killed"
list:
  - { what: Three guards, killed: 3 }
  - Three guards
`;
const changes = [{ before: 'Three', after: 'Four' }];

describe('other words', () => {
  it.each<[path: (string | number)[], value: string | number, line: string]>([
    [['title'], 'Four guards', 'title: Four guards # of the post'],
    [['text'], 'Four guards were killed at the post.', '  Four guards were killed'],
    [['quoted'], 'Four guards: killed', 'quoted: "Four guards: killed"'],
    [['list', 0, 'what'], 'Four guards', '  - { what: Four guards, killed: 3 }'],
    [['list', 1], 'Four guards', '  - Four guards'],
  ])('stand in the place of the old: %j', (path, value, line) => {
    const edited = changeWords(file, path, { value, changes }) ?? '';
    const lines = edited.split('\n').filter((each, index) => each !== file.split('\n')[index]);
    expect(lines).toEqual([line]);
  });

  it('are quoted where they must be', () => {
    const edited =
      changeWords(file, ['title'], { value: 'Three: guards', changes: [{ before: 'Three', after: 'Three:' }] }) ?? '';
    expect(parse(edited).title).toBe('Three: guards');
    expect(edited).toContain(' # of the post');
  });

  it('keep the lines of a text in which they may hold what is a sign of YAML elsewhere', () => {
    const edited = changeWords(file, ['text'], {
      value: 'Three guards were killed, at 03:40: two at once, at the post.',
      changes: [{ before: 'killed', after: 'killed, at 03:40: two at once,' }],
    });
    expect(edited).toBe(file.replace('killed\n', 'killed, at 03:40: two at once,\n'));
  });

  it('may be a number', () => {
    const edited = changeWords(file, ['list', 0, 'killed'], { value: 4, changes: [{ before: '3', after: '4' }] });
    expect(edited).toBe(file.replace('killed: 3', 'killed: 4'));
  });

  it.each<[path: (string | number)[], why: string]>([
    [['missing', 'field'], 'nothing stands there'],
    [['list', 9], 'no such item'],
  ])('are not written where %j: %s', (path) => expect(changeWords(file, path, { value: 'x', changes })).toBeUndefined());
});
