import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBlanks } from '../../src/yaml/check-blanks.ts';
import { briefing, lines } from '../briefing/read.ts';

const hard = '\u00A0';
const told = (text: string) =>
  checkBlanks(text, 'b.yaml').diagnostics.map(
    ({ code, span, message }) => `${span?.line}:${span?.column}-${span?.endColumn} ${code} ${message}`,
  );

describe('blanks that are no spaces', () => {
  it('are found where YAML wants spaces, once for all lines', () => {
    expect(told(`places:\n  - id: a\n${hard}${hard}  name: A\n${hard} ${hard} lat: 3\n`)).toEqual([
      '3:1-3 YML002 invalid indentation: a non-breaking space, in 2 lines',
    ]);
    expect(told(`places:\n  -${hard}id: a\n`)).toEqual(['2:4-5 YML002 invalid indentation: a non-breaking space']);
    expect(told(`title:${hard}${hard}T\n`)).toEqual(['1:7-9 YML002 invalid space after the colon: a non-breaking space']);
    expect(told('title:\u202FT\n')).toEqual(['1:7-8 YML002 invalid space after the colon: a non-breaking space']);
  });

  it.each([
    `title: 6${hard}500 people${hard}: many\n`,
    `title: "a\n${hard}${hard}b: c"\n`,
    `title: |\n  text\n  ${hard}name: a\n`,
    `title: >-\n  one\n  name:${hard}two\n`,
    `title: a${hard}b\n`,
    `${hard}\n`,
    '\uFEFFtitle: T\n',
  ])('are the author’s own in a text: %j', (text) => expect(checkBlanks(text, 'b.yaml')).toEqual({ text, diagnostics: [] }));

  it('hide no other mistake, and bring none in their train', () => {
    const more = `places:\n  - id: a\n${hard}${hard}  name: A\n    lat: north\n    zone: Mars\n`;
    expect(lines(briefing(more))).toEqual([
      '8:1-8:3 YML002 invalid indentation: a non-breaking space',
      '9:10-9:15 BRF003 invalid places[0].lat: north',
      '10:11-10:15 BRF008 unknown time zone: Mars',
    ]);
  });

  it('wherever they stand in an indentation, the file is read as with spaces', () => {
    const whole = briefing('places:\n  - id: a\n    name: A\n    country: Lebanon\n').split('\n');
    const indented = whole.flatMap((line, index) => (/^ /u.test(line) ? [index] : []));
    fc.assert(
      fc.property(fc.subarray(indented, { minLength: 1 }), fc.constantFrom(hard, '\u2003', '\u202F'), (chosen, blank) => {
        const text = whole.map((line, index) => (chosen.includes(index) ? line.replace(' ', blank) : line)).join('\n');
        const { text: plain, diagnostics } = checkBlanks(text, 'b.yaml');
        expect(plain).toBe(whole.join('\n'));
        expect(diagnostics.map(({ span }) => span?.line)).toEqual([Math.min(...chosen) + 1]);
      }),
      { seed: 7 },
    );
  });
});
