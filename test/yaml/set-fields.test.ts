import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { setFields } from '../../src/yaml/set-fields.ts';

const file = `# A remark at the head.
sources:
  - id: S1 # the first
    title: Report   # as it stands there
    descriptor: >-
      Two lines
      of words.

  - { id: S2, title: "Other, report" } # in braces
  - id: S3
    tags:
      - a
      - b # last
claims: [] # none
`;

describe('fields of a record', () => {
  it.each([
    [['sources', 0], '      of words.\n    text: a.txt\n\n  - {'],
    [['sources', 1], '  - { id: S2, title: "Other, report", text: a.txt } # in braces\n'],
    [['sources', 2], '      - b # last\n    text: a.txt\nclaims: []'],
    [[], 'claims: [] # none\ntext: a.txt\n'],
  ])('are written after its last: %j', (path, piece) => {
    const edited = setFields(file, path, { text: 'a.txt' });
    expect(edited).toContain(piece);
    expect(edited?.split('\n').filter((line) => !file.split('\n').includes(line)).length).toBe(1);
  });

  it('take the place of the old value', () => {
    const edited = setFields(file, ['sources', 0], { title: 'Later: report', descriptor: 'One line.' });
    expect(edited).toContain('    title: "Later: report"   # as it stands there\n    descriptor: One line.\n');
    expect(parse(edited ?? '').sources[2].tags).toEqual(['a', 'b']);
  });

  it('stand after the field that is named, and numbers stay numbers', () => {
    const edited = setFields('a: 1 # one\nb:\n  - 2\nc: 3\n', [], { version: 2, previous: 'e/x.1.yaml' }, 'a');
    expect(edited).toBe('a: 1 # one\nprevious: e/x.1.yaml\nversion: 2\nb:\n  - 2\nc: 3\n');
    expect(setFields('b:\n  - 2\n', [], { version: 2 }, 'a')).toBe('b:\n  - 2\nversion: 2\n');
    expect(setFields('{ a: 1, c: 3 }\n', [], { version: 2 }, 'a')).toBe('{ a: 1, version: 2, c: 3 }\n');
    expect(setFields('version: "1"\n', [], { version: 2 })).toBe('version: 2\n');
  });

  it('may be records, whose words stay words', () => {
    const edited = setFields(file, ['sources', 1], { reviewed: { by: 'A, B', on: '2030-01-02', digest: '123456789012' } });
    expect(parse(edited ?? '').sources[1].reviewed).toEqual({ by: 'A, B', on: '2030-01-02', digest: '123456789012' });
  });

  it('are not written where there is no record, or no YAML', () => {
    expect(setFields(file, ['claims', 0], { text: 'a' })).toBeUndefined();
    expect(setFields('a: [', ['a'], { text: 'a' })).toBeUndefined();
  });
});
