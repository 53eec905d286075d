import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dropField } from '../../src/yaml/drop-field.ts';

const file = `# head
list:
  - id: J1 # the first
    old: unlikely   # as it stood
    why: |
      Two lines
      of words.
  - { id: J2, old: "a, b", why: c } # in braces
  - { id: J3, old: x }
  - old: x
    id: J4
  - { old: x }
last: 1
`;

describe('a field taken out', () => {
  it.each([
    [0, '  - id: J1 # the first\n    why: |\n'],
    [1, '  - { id: J2, why: c } # in braces\n'],
    [2, '  - { id: J3 }\n'],
    [3, '  - id: J4\n'],
    [4, '  - {  }\nlast'],
  ])('leaves all else as it was: item %i', (index, piece) => {
    const edited = dropField(file, ['list', index], 'old') ?? '';
    expect(edited).toContain(piece);
    const wanted = parse(file);
    delete wanted.list[index].old;
    expect(parse(edited)).toEqual(wanted);
  });

  it('over several lines goes with all of them', () =>
    expect(dropField(file, ['list', 0], 'why')).toBe(file.replace(/ {4}why: \|\n.*\n.*\n/u, '')));

  it('that is not there changes nothing; a record that is not there cannot be changed', () => {
    expect(dropField(file, ['list', 0], 'new')).toBe(file);
    expect(dropField(file, ['list', 9], 'old')).toBeUndefined();
    expect(dropField('a: [', [], 'a')).toBeUndefined();
  });

  it('of which an alias speaks stays', () => expect(dropField('a: &x 1\nb: *x\n', [], 'a')).toBeUndefined());
});
