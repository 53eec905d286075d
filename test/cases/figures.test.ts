/** Small inputs that once printed wrong figures, each with what is right, and their neighbours. The numbers are those of the list of cases. */
import { describe, expect, it } from 'vitest';
import { caseDeck } from './case-deck.ts';

const casualties = (...rows: readonly string[]) => `casualties:\n${rows.map((row) => `  - ${row}\n`).join('')}`;
const reported = (measure: string, best: string, ...reports: readonly string[]) =>
  `{ party: v, place: a, ${measure}: { ${best}reports: [${reports.join(', ')}] }, sources: [S1] }`;
const last = <T>(list: readonly T[]): T | undefined => list.at(-1);
/** The words of a published total in the column of that head: ranges stand between the figures and how they differ. */
function publishedAs(deck: ReturnType<typeof caseDeck>, ...heads: readonly string[]): readonly (string | undefined)[] {
  // A group of rows of one quantity has a row of its own before them, which names it.
  const [head = [], ...rows] = deck.rows('published');
  const row = rows.find((cells) => cells[head.indexOf('Their total')]) ?? [];
  return heads.map((each) => row[head.indexOf(each)]);
}
const inWords = 'How they differ, and why';
const compared = ['Their total', 'Our total', inWords];
const total = (deck: ReturnType<typeof caseDeck>) => last(deck.rows('casualties'));

describe('reports', () => {
  const rise = reported(
    'killed',
    'best: 305, basis: x, ',
    '{ source: S1, value: 235 }',
    '{ source: S2, value: 305, supersedes: S1 }',
  );

  it('1: a report that replaces another leaves the range, and the deck is built', () => {
    const deck = caseDeck(`${casualties(rise)}published_totals:\n  - { measure: killed, value: 305, sources: [S2] }\n`);
    expect(deck.errors).toEqual([]);
    expect(deck.title('casualties')).toBe('305 people killed');
    expect(publishedAs(deck, ...compared)).toEqual(['305', '305', 'The same figure.']);
    // Only as history, in the notes.
    expect(deck.notes('casualties')).toContain('Replaced by later reports: Civilians, Alder, killed: 235.');
    expect(deck.text('casualties')).not.toContain('235');
    expect(deck.rows('casualties').flat().join(' ')).not.toContain('235');
  });

  it('2: the replaced figure, published as a total, is superseded and 70 fewer', () => {
    const deck = caseDeck(`${casualties(rise)}published_totals:\n  - { measure: killed, value: 235, sources: [S1] }\n`);
    expect(deck.codes).not.toContain('CAS001');
    expect(publishedAs(deck, ...compared)).toEqual(['235\nsuperseded', '305', '70 fewer.']);
  });

  it('3: an exact figure does not become "about" because another report was', () => {
    const row = reported(
      'wounded',
      'best: 128, basis: x, ',
      '{ source: S1, value: about 100 }',
      '{ source: S2, value: 128, supersedes: S1 }',
    );
    expect(total(caseDeck(casualties(row)))?.[1]).toBe('128');
  });

  it('4: "about" never becomes a bound; reports that no number satisfies are disputed', () => {
    const deck = caseDeck(
      casualties(reported('killed', '', '{ source: S1, value: about 60 }', '{ source: S2, value: at least 74 }')),
    );
    expect(deck.rows('casualties')[1]).toEqual(['Civilians', 'Alder', 'about 60 to 74 or more', 'disputed']);
  });

  it('4: reports that one number satisfies are no conflict of the figure', () => {
    const deck = caseDeck(casualties(reported('killed', '', '{ source: S1, value: at least 6 }', '{ source: S2, value: 7 }')));
    expect(deck.rows('casualties')[1]).toEqual(['Civilians', 'Alder', '6 to 7 or more', 'reported']);
  });

  it('30: conflicts name the place, and what is superseded stands apart', () => {
    const deck = caseDeck(
      casualties(
        reported(
          'killed',
          '',
          '{ source: S1, value: 3 }',
          '{ source: S2, value: 4 }',
          '{ source: S3, value: 9, status: denied }',
        ),
        '{ party: v, place: b, killed: { reports: [{ source: S1, value: 5 }, { source: S2, value: 6 }] }, sources: [S1] }',
      ),
    );
    const subjects = deck.rows('conflicts').map(([subject]) => subject);
    expect(subjects).toContain('Civilians, Alder: killed');
    expect(subjects).toContain('Civilians, Birch: killed');
    expect(deck.rows('conflicts').some((row) => row.some((cell) => cell.startsWith('9, denied')))).toBe(true);
    expect(deck.title('casualties')).toBe('8–10 people killed; the figure is disputed');
  });

  it('shows how a toll went where three versions are dated, apart from what conflicts', () => {
    const deck = caseDeck(
      casualties(
        reported(
          'killed',
          '',
          '{ source: S1, value: 235 }',
          '{ source: S2, value: 197, supersedes: S1 }',
          '{ source: S3, value: 305, supersedes: S2 }',
        ),
      ),
    );
    expect(deck.title('toll')).toBe('Civilians, Alder: in 2 days the figures went from 235 to 305 killed');
    expect(deck.title('casualties')).toBe('305 people killed');
    expect([deck.title('conflicts'), deck.title('disputes')]).toEqual([undefined, undefined]);
  });
});

describe('nothing is counted twice', () => {
  it.each([
    [
      '5: one group at one place twice',
      ['{ party: v, place: a, killed: 34, sources: [S1] }', '{ party: v, place: a, killed: 37, sources: [S2] }'],
    ],
    [
      'a row for the whole incident beside one for a place',
      ['{ party: v, killed: 34, sources: [S1] }', '{ party: v, place: a, killed: 37, sources: [S2] }'],
    ],
    ['two rows for the whole incident', ['{ party: v, killed: 34, sources: [S1] }', '{ party: v, killed: 3, sources: [S2] }']],
    [
      'combinations that overlap',
      ['{ party: v, places: [a, b], killed: 34, sources: [S1] }', '{ party: v, places: [b, a], killed: 37, sources: [S2] }'],
    ],
  ])('%s: an error at the second', (_, rows) => {
    const deck = caseDeck(casualties(...rows));
    expect(deck.errors).toEqual(['FIG001']);
    expect(deck.pages).toBeUndefined();
    expect(deck.diagnostics.find(({ code }) => code === 'FIG001')?.related).toHaveLength(1);
  });

  it.each([
    ['6: a 34, b 11, both together 45', [34, 11], 45, '45 people killed', []],
    ['a 34, both together 45', [34], 45, '45 people killed', []],
    ['a 34, b 11, both together 50: the places, with a finding', [34, 11], 50, '45 people killed', ['CAS010']],
    ['a at least 34, both together 40 to 50', ['at least 34'], '40-50', '40–50 people killed', []],
  ])('%s', (_, alone, together, title, found) => {
    const places = ['a', 'b'];
    const rows = alone.map(
      (value, index) => `{ party: v, place: ${places[index]}, killed: ${value}, wounded: not stated, sources: [S1] }`,
    );
    const deck = caseDeck(
      casualties(...rows, `{ party: v, places: [a, b], killed: ${together}, wounded: not stated, sources: [S2] }`),
    );
    expect(deck.errors).toEqual([]);
    expect(deck.title('casualties')).toBe(title);
    expect(deck.codes.filter((code) => code === 'CAS010')).toEqual(found);
  });

  it('a 50, both together 45: an error', () => {
    const deck = caseDeck(
      casualties('{ party: v, place: a, killed: 50, sources: [S1] }', '{ party: v, places: [a, b], killed: 45, sources: [S2] }'),
    );
    expect(deck.errors).toEqual(['FIG007']);
  });

  it('people who are surely others are added, and the reason is printed', () => {
    const deck = caseDeck(
      casualties(
        '{ party: v, place: a, killed: 34, sources: [S1] }',
        '{ party: v, killed: 2, apart: Died abroad later., sources: [S2] }',
      ),
    );
    expect(deck.title('casualties')).toBe('36 people killed');
    expect(deck.text('casualties')).toContain('Died abroad later.');
  });

  it.each([
    ['one place of two', ['place: a, killed: 34', 'place: b, killed: 2'], 'Alder: 34 of 36 killed'],
    [
      'a place, and people who may be of the same place',
      ['place: a, killed: 34', 'killed: 2, apart: Died abroad later.'],
      '36 people killed',
    ],
    [
      'two places in one number',
      ['place: a, killed: 34', 'places: [a, b], killed: 45', 'killed: 1, apart: Died abroad later.'],
      '46 people killed',
    ],
  ])('the title gives a place a share only where nobody else can be of it: %s', (_, rows, title) =>
    expect(caseDeck(casualties(...rows.map((row) => `{ party: v, ${row}, sources: [S1] }`))).title('casualties')).toBe(title),
  );

  it('a row that is part of another is shown and not added', () => {
    const deck = caseDeck(
      casualties(
        '{ id: all, party: v, killed: 34, sources: [S1] }',
        '{ party: v, place: a, killed: 20, part_of: all, sources: [S2] }',
      ),
    );
    expect(deck.errors).toEqual([]);
    expect(deck.title('casualties')).toBe('34 people killed');
    expect(deck.rows('casualties')[2]?.[0]).toBe('Civilians, counted above');
  });

  it('killed or wounded in one number stands alone and opens both totals', () => {
    const deck = caseDeck(
      casualties(
        '{ party: v, place: a, killed: 34, wounded: 50, sources: [S1] }',
        '{ party: v, place: b, killed_or_wounded: 285, sources: [S2] }',
      ),
    );
    expect(deck.title('casualties')).toBe('At least 34 people killed; no figure for Birch');
    expect(total(deck)?.slice(1)).toEqual(['at least 34', 'at least 50', '285']);
  });
});

describe('open totals', () => {
  it('7: a place without a figure opens the total, in the headline, the key figure and the flash deck', () => {
    const rows = casualties(
      '{ party: v, place: a, killed: 34, sources: [S1] }',
      '{ party: v, place: b, killed: not stated, sources: [S1] }',
    );
    const deck = caseDeck(`${rows}situation: [{ text: A thing happened., sources: [S1] }]\n`);
    expect(deck.title('casualties')).toBe('At least 34 people killed; no figure for Birch');
    expect(total(deck)?.[1]).toBe('at least 34');
    expect(deck.text('situation')).toContain('at least 34');
    expect(caseDeck(rows, { template: 'flash' }).title('cost')).toBe('At least 34 people killed; no figure for Birch');
    expect(caseDeck(rows, { language: 'ru' }).title('casualties')).toBe('Убито: не менее 34; нет данных: Birch');
  });

  it('8: a party without a figure opens both totals', () => {
    const deck = caseDeck(
      casualties(
        '{ party: v, killed: 3, wounded: 2, sources: [S1] }',
        '{ party: police, killed: not stated, wounded: not stated, sources: [S1] }',
      ),
    );
    expect(deck.title('casualties')).toBe('At least three people killed; no figure for Police');
    expect(total(deck)?.slice(1, 3)).toEqual(['at least 3', 'at least 2']);
  });

  it('9: not stated opens the total, left out is a dash and leaves it as it is', () => {
    const deck = caseDeck(
      casualties(
        '{ party: v, place: a, killed: 1, missing: 3-7, sources: [S1] }',
        '{ party: v, place: b, killed: 1, missing: not stated, sources: [S1] }',
        '{ party: police, killed: 1, sources: [S1] }',
      ),
    );
    expect(deck.rows('casualties').map((row) => row.at(-1))).toEqual(['Missing', '3–7', 'not stated', '', 'at least 3']);
    expect(deck.title('casualties')).toBe('Three people killed');
  });

  it('nobody is never concluded from silence', () => {
    const deck = caseDeck(
      casualties(
        '{ party: v, place: a, killed: none, sources: [S1] }',
        '{ party: v, place: b, killed: not stated, sources: [S1] }',
      ),
    );
    expect(deck.title('casualties')).toBe('The number of people killed is not known; no figure for Birch');
    expect(total(deck)?.[1]).toBe('an unknown number');
  });

  it('none is said only where a source says none', () => {
    expect(caseDeck(casualties('{ party: v, killed: none, wounded: not stated, sources: [S1] }')).title('casualties')).toBe(
      'No deaths reported',
    );
  });
});

describe('published totals', () => {
  const published = (computed: string, value: string) =>
    caseDeck(
      `${casualties(`{ party: v, killed: ${computed}, wounded: not stated, sources: [S1] }`)}published_totals:\n  - { measure: killed, value: ${value}, sources: [S2] }\n`,
    );

  it.each([
    [
      '10: { low: 12, best: 20, high: 39 }',
      '{ low: 12, best: 20, high: 39 }',
      '22',
      'Compatible: within our range; 2 more than our best.',
      false,
    ],
    [
      '11: at least 34 and at least 106',
      'at least 34',
      'at least 106',
      'Compatible: at least 72 above our minimum of 34.',
      false,
    ],
    ['11: at least 34 and 99', 'at least 34', '99', 'Compatible: 65 above our minimum of 34.', false],
    ['about 20 and 10', 'about 20', '10', 'About 10 fewer', true],
    ['up to 4 and 10', 'up to 4', '10', 'At least 6 more', true],
    ['fewer than 9 and 10', 'fewer than 9', '10', 'At least 2 more', true],
    ['4-6 and 10', '4-6', '10', '4–6 more', true],
    [
      '{ low: 4, best: 5, high: 6 } and 10',
      '{ low: 4, best: 5, high: 6 }',
      '10',
      '5 more than our best; 4–6 more than the range',
      true,
    ],
    ['none and 10', 'none', '10', '10 more', true],
    ['more than 8 and 10', 'more than 8', '10', 'The figures are compatible.', false],
    ['4-6 and 5: inside the range is no error', '4-6', '5', 'Compatible: within our range.', false],
    ['not stated and 10', 'not stated', '10', 'Nothing to compare.', false],
  ])('%s', (_, computed, value, difference, isError) => {
    const deck = published(computed, value);
    if (isError) expect(deck.errors).toEqual(['CAS001']);
    else {
      expect(deck.errors).toEqual([]);
      expect(publishedAs(deck, inWords)).toEqual([difference]);
    }
  });

  it('is compared within its places and parties', () => {
    const deck = caseDeck(
      `${casualties('{ party: v, place: a, killed: 34, wounded: none, sources: [S1] }', '{ party: v, place: b, killed: 11, wounded: none, sources: [S1] }')}published_totals:\n  - { measure: killed, value: 34, places: [a], sources: [S2] }\n`,
    );
    expect(publishedAs(deck, ...compared)).toEqual(['34', '34', 'The same figure.']);
  });
});

describe('words of quantities', () => {
  it('12: a quantity is printed in the words it was given in', () => {
    const deck = caseDeck(
      `${casualties('{ party: v, killed: 3, wounded: more than 6500, sources: [S1] }')}situation: [{ text: A thing happened., sources: [S1] }]\n`,
    );
    expect(deck.text('situation')).toContain('more than 6,500');
    expect(deck.text('situation')).not.toContain('6,501');
  });

  it.each([
    ['1', 'One person killed'],
    ['at least 1', 'At least one person killed'],
    ['up to 1', 'Up to one person killed'],
    ['about 1', 'About one person killed'],
    ['0-1', '0–1 people killed'],
    ['1-2', '1–2 people killed'],
    ['dozens', 'Killed: dozens'],
    ['{ word: dozens, low: 24 }', 'Killed: dozens (at least 24)'],
    ['fewer than 10', 'Fewer than ten people killed'],
  ])('17: killed %s: %s', (killed, title) =>
    expect(caseDeck(casualties(`{ party: v, killed: ${killed}, wounded: none, sources: [S1] }`)).title('casualties')).toBe(title),
  );

  it.each([
    ['21', 'Убито: 21'],
    ['до 21', 'Убито: до 21'],
    ['не менее 1', 'Убито: не менее 1'],
    ['more than 6500', 'Убито: более 6 500'],
  ])('17: по-русски, killed %s: %s', (killed, title) => {
    const deck = caseDeck(casualties(`{ party: v, killed: ${killed}, wounded: none, sources: [S1] }`), { language: 'ru' });
    expect(deck.title('casualties')?.replaceAll(/\u00a0|\u202f/gu, ' ')).toBe(title);
  });
});

describe('things', () => {
  const materiel = (...rows: readonly string[]) => caseDeck(`materiel:\n${rows.map((row) => `  - ${row}\n`).join('')}`);

  it('14: recovery that is not stated is said to be so, and nothing more', () => {
    const deck = materiel('{ item: Ammonium nitrate, taken: 2750, recovered: not stated, sources: [S1] }');
    expect(deck.title('materiel')).toBe('Recovery is not stated');
    expect(deck.rows('materiel')[1]).toEqual(['Ammonium nitrate', '2,750', 'not stated', 'not stated', 'reported']);
  });

  it('14: recovery left out: a dash, and no sentence on it', () => {
    const deck = materiel(
      '{ item: Ammonium nitrate, taken: about 20, sources: [S1] }',
      '{ item: Fuses, taken: 4, recovered: 4, sources: [S1] }',
    );
    expect(deck.title('materiel')).toBe('What was taken and recovered');
    expect(deck.rows('materiel')[1]).toEqual(['Ammonium nitrate', 'about 20', '', '', 'reported']);
  });

  it('15: nothing taken is not something recovered', () => {
    expect(materiel('{ item: Rifles, taken: 0, recovered: 0, sources: [S1] }').title('materiel')).toBe('No items reported taken');
  });

  it('says that all is recovered only where every row says so', () => {
    expect(materiel('{ item: Rifles, taken: 3, recovered: 3, sources: [S1] }').title('materiel')).toBe(
      'All items reported taken have been recovered',
    );
    expect(materiel('{ item: Rifles, taken: 3, recovered: 3, status: disputed, sources: [S1] }').title('materiel')).toBe(
      'What was taken and recovered',
    );
  });
});

describe('other measures', () => {
  it('31: each key figure cites its own sources', () => {
    const deck = caseDeck(
      `${casualties('{ party: v, killed: 3, wounded: none, sources: [S1] }', '{ party: g, detained: 7, sources: [S2] }')}situation: [{ text: A thing happened., sources: [S3] }]\n`,
    );
    const figures = deck.analysis?.incident?.key_figures ?? [];
    expect(figures.map(({ value, sources }) => [value.low, sources])).toEqual([
      [3, ['S1']],
      [0, ['S1']],
      [7, ['S2']],
    ]);
  });

  it('37: of whom, checked and shown', () => {
    const deck = caseDeck(
      casualties(
        '{ party: v, place: a, killed: 34, of_whom: { killed: { children: 27 } }, sources: [S1] }',
        '{ party: v, place: b, killed: 11, sources: [S1] }',
      ),
    );
    expect(deck.rows('casualties')[2]?.slice(0, 3)).toEqual(['of whom children', '', '27']);
    expect(last(deck.rows('casualties'))?.slice(0, 2)).toEqual(['of whom children', 'at least 27']);
    expect(caseDeck(casualties('{ party: v, killed: 34, of_whom: { killed: { children: 35 } }, sources: [S1] }')).errors).toEqual(
      ['FIG003'],
    );
    expect(caseDeck(casualties('{ party: v, killed: 34, of_whom: { killed: { childen: 3 } }, sources: [S1] }')).errors).toEqual([
      'FIG002',
    ]);
  });

  it('37: groups of one dimension exclude each other, others may overlap', () => {
    const row = (parts: string) => casualties(`{ party: v, killed: 34, of_whom: { killed: { ${parts} } }, sources: [S1] }`);
    expect(caseDeck(row('children: 20, elderly: 20')).errors).toEqual(['FIG003']);
    expect(caseDeck(row('women: 20, police: 20')).errors).toEqual([]);
  });

  it('38: customers, substations and energy are measures of their own', () => {
    const deck = caseDeck(`measures:
  - { id: customers, label: customers without power, kind: service, standing: true }
  - { id: substations, label: substations, kind: things }
  - { id: energy, label: energy not delivered, kind: service, unit: MWh }
figures:
  - { measure: customers, place: a, value: 225000, sources: [S1] }
  - { measure: customers, place: b, value: not stated, sources: [S1] }
  - { measure: substations, value: 30, sources: [S2] }
  - { measure: energy, value: 73.5, sources: [S2] }
key_figures: [customers, energy]
situation: [{ text: The power went off., sources: [S1] }]
published_totals:
  - { measure: customers, value: 230000, by: Operator, sources: [S2] }
`);
    expect(deck.errors).toEqual([]);
    expect(deck.title('casualties')).toBeUndefined();
    expect(deck.text('situation')).toMatch(/at least 225,000[\s\S]*no figure for Birch[\s\S]*73\.5 MWh/u);
    expect(publishedAs(deck, inWords)).toEqual(['Compatible: 5,000 above our minimum of 225,000.']);
    expect(deck.text('figures')).toContain('Customers without power: no figure for Birch.');
  });

  it.each([
    ['en', 'Houses destroyed: 1'],
    ['fr', 'Houses destroyed : 1'],
    ['ru', 'Houses destroyed: 1'],
  ])(
    '38: a name in the words of the author, who has no form of it for one, stands before a single one: %s',
    (language, title) => {
      const houses = (value: number) => `measures: [{ id: h, label: houses destroyed, kind: things }]
figures: [{ measure: h, value: ${value}, sources: [S1] }]
key_figures: [h]
situation: [{ text: The river rose., sources: [S1] }]
`;
      const deck = caseDeck(houses(1), { language });
      expect(deck.title('figures')?.replaceAll('\u00a0', ' ')).toBe(title);
      expect(deck.title('situation')).not.toContain('1 houses');
      expect(caseDeck(houses(21)).title('figures')).toBe('21 houses destroyed');
    },
  );

  it('money adds within one unit and year, and never without a unit', () => {
    const money = (...rows: readonly string[]) =>
      `measures: [{ id: damage, label: damage, kind: money }]\nfigures:\n${rows.map((row) => `  - ${row}\n`).join('')}`;
    const deck = caseDeck(
      money(
        '{ measure: damage, place: a, value: 1.2, unit: million EUR, sources: [S1] }',
        '{ measure: damage, place: b, value: 0.1, unit: million EUR, sources: [S1] }',
        '{ measure: damage, value: 9.5, unit: million USD, sources: [S2] }',
      ),
    );
    expect(deck.analysis?.incident?.figures.lines.map(({ unit, total }) => [unit, total.low])).toEqual([
      ['million EUR', 1.3],
      ['million USD', 9.5],
    ]);
    expect(caseDeck(money('{ measure: damage, value: 12, sources: [S1] }')).errors).toEqual(['FIG005']);
    expect(caseDeck('figures: [{ measure: displaced, value: 1.5, sources: [S1] }]\n').errors).toEqual(['FIG005']);
  });
});

describe('attackers', () => {
  const group = (size: string, rows: string) =>
    caseDeck(
      `incidents:\n  - { id: i, title: The incident, main: true, time: 2019-04-10, sources: [S1], attackers: { party: g, size: ${size}, sources: [S1] } }\n${rows}`,
    ).analysis?.incident?.balance;

  it.each([
    ['at least 7', '{ party: g, killed: up to 4, detained: 0-2, sources: [S1] }', { low: 1, high: null }],
    ['7', '{ party: g, killed: 4, sources: [S1] }', { low: null, high: 3 }],
    ['7', '{ party: g, killed: 4, detained: not stated, sources: [S1] }', { low: null, high: 3 }],
    ['32', '{ party: g, killed: 31, detained: 1, sources: [S1] }', { low: 0, high: 0 }],
  ])('a group of %s, %s', (size, row, unaccounted) =>
    expect(group(size, casualties(row))?.unaccounted).toMatchObject(unaccounted),
  );

  it('16: all accounted for is certain only where every number is', () => {
    const row = casualties('{ party: g, killed: 31, detained: 1, sources: [S1] }');
    expect(group('32', row)?.is_certain).toBe(true);
    expect(group('32, status: disputed', row)?.is_certain).toBe(false);
    expect(group('about 32', row)?.is_certain).toBe(false);
  });
});
