import { describe, expect, it } from 'vitest';
import type { SlideText } from '../../../src/analysis/rules/rule.ts';
import { headlineAgainstTable } from '../../../src/analysis/rules/sty-007-headline-against-table.ts';
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
    ['en', 'Killed in three districts: nobody says how many', 0],
    ['ru', 'Убиты в трёх районах', 0],
    ['en', 'A raid on 12 May at 02:00', 0],
    ['ru', 'Убито шесть человек', 0],
    ['ru', 'Убито семь человек', 1],
    ['fr', 'On compte 7 morts', 1],
    ['fr', 'On compte 6 morts', 0],
    ['es', 'Hay 7 muertos', 1],
    ['es', 'Hay 6 muertos', 0],
    ['ar', 'سقط 7 قتلى', 1],
    ['ar', 'سقط ستة قتلى', 0],
    ['fr', 'On compte sept morts', 1],
    ['es', 'Hay siete muertos', 1],
    ['en', 'More than five people were killed', 0],
    ['en', 'More than nineteen people were killed', 1],
    ['en', 'Fewer than two people were killed', 0],
    ['en', 'Up to one person was killed', 1],
    ['en', 'About 1,200 people were wounded', 0],
    ['en', 'Five to seven people were killed', 0],
    ['en', 'Twenty to thirty people were killed', 1],
    ['ru', 'Убито более пяти человек', 0],
    ['ru', 'Убито более 19 человек', 1],
    ['fr', 'Plus de 20 morts', 1],
    ['es', 'Más de cinco muertos', 0],
  ])('in %s: %s', (language, headline, count) => expect(toldOf(headline, language)).toHaveLength(count));

  it('knows the numbers of now from those behind the mark of what is new', () => {
    const edition = (version: number, killed: number, more: string) =>
      briefing(`version: ${version}
sources: [{ id: S1, kind: article, title: Report, reliability: C }]
places: [{ id: mine, name: Mine }]
parties: [{ id: miners, name: Miners, side: civilians }]
incidents: [{ id: fire, title: Fire, main: true, time: 2006-05-12 }]
casualties: [{ party: miners, place: mine, killed: ${killed}, sources: [S1] }]
${more}`);
    const codesOf = (headline: string) => {
      const host = {
        ...workshop.host,
        readText: (path: string) => (path === 'b.1.yaml' ? edition(1, 18, '') : workshop.host.readText(path)),
      };
      const text = edition(2, 23, `previous: b.1.yaml\nheadlines: { casualties: ${headline} }\n`);
      const { diagnostics, markup } = compile({ file: 'b.yaml', text }, { ...workshop, host });
      expect(JSON.stringify(markup)).toContain('changed');
      return diagnostics.filter(({ code }) => code === 'STY007').map(({ message }) => message);
    };
    expect(codesOf('18 people were killed')).toEqual([expect.stringMatching(/says 18, and .* has 23$/u)]);
    expect(codesOf('23 people were killed')).toEqual([]);
  });

  it('looks at key figures and charts too, and only at words that say what is counted', () => {
    const told = (text: string, columns: SlideText['columns']) =>
      headlineAgainstTable
        .checkSlides({
          briefing: { language: 'en' },
          slides: [{ id: 'one', title: { text, at: 'headlines.one' }, columns }],
        } as unknown as Parameters<typeof headlineAgainstTable.checkSlides>[0])
        .map(({ message }) => message);
    const figures: SlideText['columns'] = [
      { head: 'people moved out', cells: ['140'], isOther: true },
      { head: 'Litres spilled', cells: ['400', '600', '1,000'], isOther: true },
      { head: 'wounded', cells: ['7–9'], isOther: true },
    ];
    expect(told('150 people were moved to Marrowby', figures)).toEqual([
      'the title of the slide one says 150, and what it shows of “people moved out” has 140',
    ]);
    expect(told('Two hundred litres were spilled, 2,500 litres in all', figures)).toHaveLength(1);
    for (const quiet of [
      '140 people were moved to Marrowby',
      'Three people came back',
      'Eight were wounded',
      'About 130 people were moved',
      'More than 100 people were moved',
      'Litres spilled: 2,000 in all',
    ])
      expect([quiet, told(quiet, figures)]).toEqual([quiet, []]);
  });
});
