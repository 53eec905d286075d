/** A finished deck, or notes of somebody’s own in it, that tell in another form what is withheld. */
import { describe, expect, it } from 'vitest';
import { forAudience } from '../../../src/audience/for-audience.ts';
import { findLikenessInParts } from '../../../src/audience/leaks/find-likeness-in-parts.ts';
import { briefing, readWhole } from '../../briefing/read.ts';

/** A poisoned well: who told of it, and where he lives, is withheld. */
const text = briefing(
  `sources: [{ id: S1, kind: agency, title: Open piece, reliability: B, descriptor: Seen. }]
places:
  - { id: well, name: Karsu well, lat: 40.1, lon: 70.6, precision: Exact. }
  - { id: farm, name: Ostrau farm, lat: 40.1342, lon: 70.6623, precision: Exact., tlp: AMBER }
incidents: [{ id: taint, title: Poisoned well, main: true, time: '2031-05-12 09:10', place: well, sources: [S1] }]
events: [{ time: '2031-05-12 18:47', what: A call., place: well, tlp: AMBER, sources: [S1] }]
persons: [{ id: p1, name: Yusuf Shcherbakov, role: witness, standing: Cook, tlp: AMBER, sources: [S1] }]
situation: [{ text: Szczerbakow Street lies near., sources: [S1] }]
`,
  { handling: '{ tlp: AMBER, unlabelled: CLEAR }' },
);
const { value: version } = forAudience(readWhole(text), 'CLEAR', () => undefined);
const found = (...paragraphs: readonly string[]) => {
  if (!version) throw new Error('no version');
  const parts = [{ part: 'ppt/notesSlides/notesSlide2.xml', read: '', all: '', paragraphs: () => paragraphs }];
  return findLikenessInParts(parts, version, { labels: ['Yousuf is a label'], words: ['Joseph'] }, () => undefined).map(
    ({ code, message }) => `${code} ${message.replace(/^.*(?:CLEAR|deck): /u, '')}`,
  );
};

describe('a finished deck', () => {
  it('is searched for names, positions and clock times in another form', () => {
    expect(found('Ask Youssef.', 'Chtcherbakov came.', 'He lives at 40.134, 70.662.', 'He called at 6:47 p.m.')).toEqual([
      'AUD013 Youssef may be another form of Yusuf',
      'AUD013 Chtcherbakov may be another form of Shcherbakov',
      'AUD007 40.134, 70.662 in ppt/notesSlides/notesSlide2.xml is the position 40.1342, 70.6623',
      'AUD013 6:47 p.m may be the time 18:47',
    ]);
  });

  it('tells nothing by what its author wrote, labels, shown positions, or a shown time in another zone', () => {
    expect(
      found('Szczerbakow Street lies near.', 'Yousuf is a label', 'At 40.1, 70.6.', 'It began at 14:10.', 'At 40.1', '70.7'),
    ).toEqual([]);
  });
});
