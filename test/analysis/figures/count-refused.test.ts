/** What counting refuses, word for word: the same people twice, parts and wholes that do not fit, and the order of what is left. */
import { describe, expect, it } from 'vitest';
import { sayQuantity } from '../../../src/briefing/quantity/phrase.ts';
import { codes, counted, said, total } from './counted.ts';

const at = (place: string, killed: string, more = '') => `party: v, place: ${place}, killed: ${killed}${more}`;
const figures = (...rows: string[]) => `figures:\n${rows.map((row) => `  - { ${row} }\n`).join('')}`;
const messages = (rows: readonly string[], more = '') => counted(rows, more).problems.map(({ message }) => message);
const terms = (rows: readonly string[]) => total(counted(rows))?.terms.map(({ name, value }) => [name, sayQuantity(value)]);
const parts = (rows: readonly string[]) => total(counted(rows))?.parts.map((part) => `${part.group} ${sayQuantity(part)}`);

describe('a part that does not fit its whole', () => {
  const hints = ['state the whole in the row that `part_of:` names, or delete `part_of:` so that this row is added'];
  const related = (row: number) => [{ at: `casualties[${row}]`, note: 'the row it is part of' }];

  it('of a row that does not count it', () =>
    expect(counted(['id: w, party: v, wounded: 4', at('b', '3', ', part_of: w')]).problems).toEqual([
      {
        code: 'FIG003',
        at: 'casualties[1].killed',
        message: 'part of a row that does not count it: killed of Civilians',
        hints,
        related: related(0),
      },
    ]));

  it('of a row that counts it among others', () =>
    expect(messages(['id: w, party: v, killed: 4', 'party: v, place: b, killed_or_wounded: 3, part_of: w'])).toEqual([
      'part of a row that does not count it: killed or wounded of Civilians',
    ]));

  it('of a row that is part of it in turn', () => {
    const { problems } = counted(['id: x, part_of: y, party: v, killed: 3', 'id: y, part_of: x, party: police, killed: 3']);
    expect(problems).toEqual([
      {
        code: 'FIG003',
        at: 'casualties[0].killed',
        message: 'rows that are part of each other: Civilians',
        hints,
        related: related(1),
      },
      {
        code: 'FIG003',
        at: 'casualties[1].killed',
        message: 'rows that are part of each other: Police',
        hints,
        related: related(0),
      },
    ]);
  });

  it('of a row that is part of it over a third', () =>
    expect(
      codes(
        counted([at('a', '3', ', id: x, part_of: y'), at('b', '3', ', id: y, part_of: z'), at('c', '3', ', id: z, part_of: x')]),
      ),
    ).toEqual(['FIG003 casualties[0].killed', 'FIG003 casualties[1].killed', 'FIG003 casualties[2].killed']));

  it('and is none of a circle that it is not in', () =>
    expect(
      codes(counted([at('a', '3', ', part_of: y'), at('b', '3', ', id: y, part_of: z'), at('c', '3', ', id: z, part_of: y')])),
    ).toEqual(['FIG003 casualties[1].killed', 'FIG003 casualties[2].killed']));

  it('and is none of a part of a whole', () =>
    expect(codes(counted([at('a', '3', ', part_of: y'), at('b', '4', ', id: y, part_of: z'), at('c', '5', ', id: z')]))).toEqual(
      [],
    ));

  it('larger than its whole', () =>
    expect(counted(['id: w, party: v, killed: 34', at('b', '35', ', part_of: w')]).problems).toEqual([
      {
        code: 'FIG003',
        at: 'casualties[1].killed',
        message: 'part larger than its whole: 35 of 34',
        hints: ['correct one of the two, or delete `part_of:`'],
        related: [{ at: 'casualties[0].killed', note: 'the whole' }],
      },
    ]));

  it('larger than its whole, by group', () =>
    expect(counted(['party: v, killed: 34, of_whom: { killed: { children: 35 } }']).problems).toEqual([
      {
        code: 'FIG003',
        at: 'casualties[0].killed',
        message: 'part larger than its whole: children 35 of 34',
        hints: ['correct the part in `of_whom:`, or the figure itself'],
        related: [],
      },
    ]));

  it('larger than its whole within one report, which the range of several would hide', () =>
    expect(
      counted([
        'party: v, killed: { reports: [{ source: S1, value: 19, of_whom: { children: 30 } }, { source: S2, value: at least 4 }] }',
      ]).problems.map(({ code, at, message }) => [code, at, message]),
    ).toEqual([['FIG003', 'casualties[0].killed.reports[0]', 'part larger than its whole: children 30 of 19']]));
});

describe('figures that name no party', () => {
  it('go by what they count', () => {
    const twice = (measure: string) =>
      figures(`measure: ${measure}, place: a, value: 3`, `measure: ${measure}, place: a, value: 4`);
    expect(messages([], twice('killed'))).toEqual(['counted twice: killed, Arden']);
    expect(messages([], twice('killed_or_wounded'))).toEqual(['counted twice: killed or wounded, Arden']);
  });

  it('go by their item', () => {
    const houses = (value: number) => `measure: destroyed, item: houses, place: a, value: ${value}`;
    expect(messages([], figures(houses(3), houses(4)))).toEqual(['counted twice: houses, Arden']);
  });

  it('hold those of a party at any of their places', () => {
    expect(counted([at('a', '34')], figures('measure: killed, value: 45')).problems).toMatchObject([
      {
        at: 'figures[0].value',
        message: 'counted twice: a figure without party beside that of Civilians, the whole incident',
        related: [{ at: 'casualties[0].killed', note: '34 for Arden' }],
      },
    ]);
    expect(messages(['party: v, killed: 45'], figures('measure: killed, place: a, value: 34'))).toEqual([
      'counted twice: a figure without party beside that of Civilians, Arden',
    ]);
  });

  it('hold neither each other’s nor those set apart', () => {
    expect(messages([], figures('measure: killed, place: a, value: 3', 'measure: killed, place: b, value: 4'))).toEqual([]);
    expect(messages([at('a', '2', ', apart: They died abroad.')], figures('measure: killed, value: 45'))).toEqual([]);
  });
});

it('two figures of the whole incident beside a place: each is told once', () =>
  expect(messages(['party: v, killed: 45', 'party: v, killed: 46', at('a', '34')])).toEqual([
    'counted twice: Civilians, the whole incident',
    'counted twice: Civilians, once for the whole incident and once for Arden',
  ]));

describe('the terms of a party are in the order of the file', () => {
  it('with a figure for several places first', () =>
    expect(terms(['party: v, places: [a, b], killed: 45', at('c', '3')])).toEqual([
      ['Civilians, Arden, Brook', '45'],
      ['Civilians, Cliff', '3'],
    ]));

  it('from the third row to the eleventh', () => {
    const others = Array.from({ length: 10 }, () => 'incident: old, party: v, killed: 1');
    expect(terms([...others.slice(0, 2), at('a', '2', ', apart: Abroad.'), ...others.slice(3), at('b', '11')])).toEqual([
      ['Civilians, Arden', '2'],
      ['Civilians, Brook', '11'],
    ]);
  });
});

describe('a figure for several places', () => {
  const all = (killed: string, more = '') => `party: v, places: [a, b, c], killed: ${killed}${more}`;
  const whom = (children: number) => `, of_whom: { killed: { children: ${children} } }`;

  it('leaves room for the place without a row', () => {
    const counting = counted([at('a', '34'), at('b', '11'), all('50')]);
    expect([said(counting), counting.contradictions]).toEqual(['50', []]);
  });

  it('keeps its word where no place has a row', () =>
    expect(total(counted([all('dozens')]))).toMatchObject({ word: 'dozens', without_figure: [] }));

  it('that is less than two of its places: they count, and both are told', () => {
    const counting = counted([at('a', '30'), at('b', '30'), all('45')]);
    expect([said(counting), counting.contradictions]).toEqual(['at least 60', []]);
    expect(counting.problems).toEqual([
      {
        code: 'FIG007',
        at: 'casualties[2].killed',
        message: 'Arden and Brook and Cliff together 45, and Arden and Brook alone at least 60',
        hints: ['correct one of them, or write the later as a report that `supersedes:` the earlier'],
        related: [
          { at: 'casualties[0].killed', note: '30 for Arden' },
          { at: 'casualties[1].killed', note: '30 for Brook' },
        ],
      },
    ]);
  });

  it('has its own parts, or else those of its places', () => {
    const [a, b] = [at('a', '34', whom(5)), at('b', '11', whom(6))];
    const both = 'party: v, places: [a, b], killed:';
    expect(parts([a, b, `${both} 45${whom(20)}`])).toEqual(['children 20']);
    expect(parts([a, b, `${both} 45`])).toEqual(['children 11']);
    expect(parts([a, b, `${both} not stated`])).toEqual(['children 11']);
    expect(parts([a, b, `${both} not stated${whom(20)}`])).toEqual(['children 11']);
    expect(parts([a, `${both} 45`])).toEqual(['children at least 5']);
  });
});

describe('killed or wounded in one number', () => {
  it('is told where another row of the same people there says how many died', () => {
    expect(said(counted([at('b', '20'), 'party: v, place: b, killed_or_wounded: 285']))).toBe('20');
    expect(said(counted([at('a', '20'), 'party: police, place: a, killed_or_wounded: 285']))).toBe('at least 20');
  });

  it('is told without a party', () => {
    const died = (place: string) => `measure: killed, place: ${place}, value: 20`;
    const hurt = (place: string) => `measure: killed_or_wounded, place: ${place}, value: 285`;
    expect(said(counted([], figures(died('b'), hurt('b'))))).toBe('20');
    expect(said(counted([], figures(died('a'), hurt('b'))))).toBe('at least 20');
    expect(said(counted([at('b', '20')], figures(hurt('b'))))).toBe('at least 20');
    expect(said(counted(['party: v, place: b, killed_or_wounded: 285'], figures(died('b'))))).toBe('at least 20');
  });

  it('opens a side that has no row of its own', () =>
    expect(total(counted(['party: v, killed: 34', 'party: g, killed_or_wounded: 9']), 'killed', 'attackers')).toMatchObject({
      stated: false,
      terms: [{ name: 'Gunmen' }],
      without_figure: ['Gunmen'],
      at: 'casualties.total_attackers',
    }));
});

describe('a total', () => {
  it('has its parts at its own address', () =>
    expect(total(counted([at('a', '3', ', of_whom: { killed: { children: 1 } }')]))?.parts.map((part) => part.at)).toEqual([
      'casualties[0].killed.total_with_attackers.of_whom.children',
    ]));
});
