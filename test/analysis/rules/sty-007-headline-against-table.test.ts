import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compile.ts';
import { briefing } from '../../briefing/read.ts';
import { workshop } from '../../support/compile-briefing.ts';

const toldOf = (headline: string, language = 'en') => {
  const text = briefing(`sources: [{ id: S1, kind: article, title: Report, reliability: C }]
places: [{ id: post, name: Post }]
parties: [{ id: guards, name: Guards, side: state }, { id: passers, name: Passers-by, side: civilians }]
incidents: [{ id: raid, title: Raid, main: true, time: 2006-05-12 }]
casualties:
  - { party: guards, place: post, killed: 4, wounded: 15, sources: [S1] }
  - { party: passers, place: post, killed: 2, wounded: 1200, sources: [S1] }
headlines: { casualties: ${JSON.stringify(headline)} }
language: ${language}
`);
  return compile({ file: 'b.yaml', text }, workshop)
    .diagnostics.filter(({ code }) => code === 'STY007')
    .map(({ message, span }) => `${span?.line}: ${message}`);
};

describe('STY007 headline-against-table', () => {
  it('tells at the line of the title what its table says', () => {
    const [told] = toldOf('Nine people were killed');
    expect(told).toMatch(/^\d+: the title of the slide casualties says 9, and its column “Killed” has 6, 4, 2$/u);
  });

  it.each([
    ['en', '7 people killed', 1],
    ['en', 'Six people killed, four of them guards', 0],
    ['en', '1,215 people were wounded', 0],
    ['en', '1,216 people were wounded', 1],
    ['en', 'Two were killed and nine posts burnt', 0],
    ['en', 'Two raids within 3 hours', 0],
    ['en', 'A raid on 12 May at 02:00', 0],
    ['ru', 'Убито шесть человек', 0],
    ['ru', 'Убито семь человек', 1],
    ['fr', 'On compte 7 morts', 1],
    ['fr', 'On compte 6 morts', 0],
    ['es', 'Hay 7 muertos', 1],
    ['es', 'Hay 6 muertos', 0],
  ])('in %s: %s', (language, headline, count) => expect(toldOf(headline, language)).toHaveLength(count));
});
