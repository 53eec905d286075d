/** The elements inside a line, and what others are written with that hold words. */
import { type Row, required, word, yes } from './element.ts';
import { tones } from './run.ts';

export const inlineNames: readonly string[] = ['b', 'i', 'small', 'sup', 'span', 'a', 'br', 'cite', 'tag', 'changed'];

/** Words, and elements inside a line. */
export const inlineContent = { hasText: true, holds: inlineNames } as const;
export const tone = word(tones, 'how the statement stands');

export const inlineRows: Readonly<Record<string, Row>> = {
  b: ['bold', '<b>likely</b>', inlineContent],
  i: ['italic', '<i>sic</i>', inlineContent],
  small: ['smaller than the line', '<small>(alleged)</small>', inlineContent],
  sup: ['raised', '<sup>2</sup>', inlineContent],
  span: [
    'words in another language',
    '<span lang="uz">…</span>',
    { ...inlineContent, attributes: { lang: required({ kind: 'language', meaning: 'their language' }) } },
  ],
  a: [
    'a link',
    '<a href="https://example.org">…</a>',
    { ...inlineContent, attributes: { href: required({ kind: 'link', meaning: 'where it leads' }) } },
  ],
  br: ['a line break', '<br/>'],
  cite: [
    'the number of a source, as a link to it',
    '<cite ref="S1"/>',
    {
      attributes: {
        ref: required({ kind: 'id', meaning: 'id of the source' }),
        back: yes('a plain number that leads back to where the source is first cited, for the list of sources'),
      },
    },
  ],
  tag: [
    'a short word of status, bold and in the colour of its tone',
    '<tag tone="disputed">disputed</tag>',
    { ...inlineContent, attributes: { tone: required(tone) } },
  ],
  changed: ['what is new of it since the edition before, small and after a sign', '<changed>was 2</changed>', inlineContent],
};
