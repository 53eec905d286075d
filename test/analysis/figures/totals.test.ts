/** Totals: what opens them, whose figure is missing, who is cited, and what parts of them may be said. */
import { describe, expect, it } from 'vitest';
import { sayQuantity } from '../../../src/briefing/quantity/phrase.ts';
import { codes, counted, found, said, total } from './counted.ts';

const row = (party: string, place: string, killed: string) =>
  `party: ${party}, place: ${place}, killed: ${killed}, sources: [S1]`;

describe('what is stated, not stated and left out', () => {
  it.each([
    [['killed: 34', 'killed: not stated'], 'at least 34', ['Brook']],
    [['killed: 34', 'wounded: 3'], '34', []],
    [['killed: 34', 'killed: none'], '34', []],
    [['killed: not stated', 'killed: not stated'], 'not stated', ['Arden', 'Brook']],
    [['killed: none', 'killed: not stated'], 'an unknown number', ['Brook']],
    [['killed: up to 4', 'killed: not stated'], 'an unknown number', ['Brook']],
    [['killed: 34', 'killed: dozens'], 'at least 34', []],
    [['killed: 34', 'killed: { word: dozens, low: 24 }'], 'at least 58', []],
    [['killed: 3-7', 'killed: not stated'], 'at least 3', ['Brook']],
    [['killed: about 107', 'killed: 3'], 'about 110', []],
    [['killed: more than 6500', 'killed: 3'], 'more than 6503', []],
    [['killed: { low: 4, best: 5, high: 6 }', 'killed: 10'], '15 (14–16)', []],
    [['killed: { low: 4, best: 5, high: 6 }', 'killed: 4-6'], '8–12', []],
    [['killed: { low: 4, best: 5, high: 6 }', 'killed: not stated'], 'at least 4', ['Brook']],
  ])('%j: %s, without a figure for %j', (rows, right, names) => {
    const counting = counted(rows.map((each, index) => `party: v, place: ${'ab'[index]}, ${each}, sources: [S1]`));
    expect(said(counting)).toBe(right);
    expect(total(counting)?.without_figure).toEqual(names);
  });

  it('case 9: 3–7 missing, not stated, and left out', () => {
    const counting = counted([
      'party: v, place: a, missing: 3-7',
      'party: v, place: b, missing: not stated',
      'party: v, place: c, killed: 1',
    ]);
    expect([said(counting, 'missing'), said(counting)]).toEqual(['at least 3', '1']);
    expect(total(counting, 'missing')?.without_figure).toEqual(['Brook']);
  });

  it('is no total where no row is about it', () => expect(total(counted([row('v', 'a', '3')]), 'wounded')).toBeNull());

  it('names a party by itself, and its place where its other places have a figure', () => {
    const names = (...rows: string[]) => total(counted(rows))?.without_figure;
    expect(names(row('v', 'a', '34'), row('police', 'b', 'not stated'))).toEqual(['Police']);
    expect(names(row('v', 'a', '34'), row('police', 'a', '2'), row('police', 'b', 'not stated'))).toEqual(['Brook']);
    expect(names(row('v', 'a', '34'), row('v', 'b', 'not stated'), row('v', 'c', 'not stated'))).toEqual(['Brook', 'Cliff']);
    expect(names('party: v, killed: 34', 'party: police, killed: not stated', 'party: g, killed: not stated')).toEqual([
      'Police',
      'Gunmen',
    ]);
  });

  it('is flagged: exact, unknown', () => {
    expect(total(counted([row('v', 'a', '3')]))).toMatchObject({ is_exact: true, is_unknown: false });
    expect(total(counted([row('v', 'a', 'none'), row('v', 'b', 'not stated')]))).toMatchObject({
      is_exact: false,
      is_unknown: true,
    });
    const reported = row('v', 'a', '{ reports: [{ source: S1, value: 3 }, { source: S2, value: 5 }] }');
    expect(total(counted([reported]))).toMatchObject({ is_exact: false });
    const replaced = row('v', 'a', '{ reports: [{ source: S1, value: 3 }, { source: S2, value: 5, supersedes: S1 }] }');
    expect(total(counted([replaced]))).toMatchObject({ is_exact: true });
  });
});

describe('where a total comes from', () => {
  const reports = '{ reports: [{ source: S1, value: 235 }, { source: S2, value: 305, supersedes: S1 }] }';
  const rows = [
    `party: v, place: a, killed: ${reports}, sources: [S3]`,
    'party: police, place: a, killed: not stated, sources: [S1]',
    'party: g, killed: 3, detained: 7, sources: [S2]',
  ];

  it('cites its own addends, those that stand, and nobody for what is not stated', () => {
    const counting = counted(rows);
    expect(total(counting)?.sources).toEqual(['S2']);
    expect(total(counting, 'killed', 'without_attackers')?.sources).toEqual(['S2']);
    expect(total(counting, 'detained')?.sources).toEqual(['S2']);
  });

  it('case 31: a figure cites its own source, not those of other rows', () => {
    const counting = counted(['party: v, killed: 34, sources: [S1]', 'party: g, detained: 7, sources: [S2]']);
    expect([total(counting)?.sources, total(counting, 'detained')?.sources]).toEqual([['S1'], ['S2']]);
  });

  it('lists its terms in the order of the file, those without a number among them', () => {
    const terms = total(counted(rows))?.terms.map(({ name, value, from, sources }) => [name, sayQuantity(value), from, sources]);
    expect(terms).toEqual([
      ['Civilians, Arden', '305', ['casualties[0].killed'], ['S2']],
      ['Police, Arden', 'not stated', ['casualties[1].killed'], []],
      ['Gunmen', '3', ['casualties[2].killed'], ['S2']],
    ]);
    expect(total(counted(rows))?.sum).toBe('305 + not stated + 3');
  });

  it('stands at the figure where the sum begins, with its own name', () => {
    const counting = counted(rows);
    const at = (side: Parameters<typeof total>[2], measure = 'killed') => total(counting, measure, side)?.at;
    expect(at('without_attackers')).toBe('casualties[0].killed.total_without_attackers');
    expect(at('with_attackers')).toBe('casualties[0].killed.total_with_attackers');
    expect(at('attackers')).toBe('casualties[2].killed.total_attackers');
    expect(at('attackers', 'detained')).toBe('casualties[2].detained.total_attackers');
  });

  it('counts the attackers apart', () => {
    const counting = counted([row('v', 'a', '6'), 'party: g, killed: up to 4']);
    const all = (['without_attackers', 'with_attackers', 'attackers'] as const).map((side) => said(counting, 'killed', side));
    expect(all).toEqual(['6', '6–10', 'up to 4']);
  });
});

describe('killed or wounded in one number', () => {
  const first = row('v', 'a', '34');

  it.each([
    [[first, 'party: v, place: b, killed_or_wounded: 285'], 'at least 34', '–', '285'],
    [[first, 'party: v, place: b, killed_or_wounded: 285, killed: 20'], '54', '–', '285'],
    [[first, 'party: v, place: b, killed_or_wounded: 285, killed: not stated'], 'at least 34', '–', '285'],
    [
      ['party: v, place: a, killed: 34, wounded: 5', 'party: v, place: b, killed_or_wounded: 285'],
      'at least 34',
      'at least 5',
      '285',
    ],
    [
      [first, 'party: v, place: b, killed_or_wounded: 285', 'party: v, place: c, killed_or_wounded: 15'],
      'at least 34',
      '–',
      '300',
    ],
    [[first, 'party: v, place: b, killed_or_wounded: not stated'], '34', '–', 'not stated'],
  ])('%j: killed %s, wounded %s, together %s', (rows, killed, wounded, together) => {
    const counting = counted(rows);
    expect([said(counting), said(counting, 'wounded'), said(counting, 'killed_or_wounded')]).toEqual([killed, wounded, together]);
  });

  it('names the row that opens the total, and opens only the side that it is on', () => {
    const counting = counted(['party: v, killed: 34', 'party: g, killed_or_wounded: 9']);
    expect(said(counting, 'killed', 'without_attackers')).toBe('34');
    expect(said(counting)).toBe('at least 34');
    expect(total(counting)?.without_figure).toEqual(['Gunmen']);
  });

  it('is the same measure where a line of figures counts both together', () => {
    const more = 'figures: [{ of: [wounded, killed], party: v, place: c, value: 15 }]\n';
    expect(said(counted(['party: v, place: b, killed_or_wounded: 285'], more), 'killed_or_wounded')).toBe('300');
  });

  it('opens in the same way where any two measures are counted together', () => {
    const more = 'figures: [{ of: [killed, missing], party: police, value: 61 }]\n';
    const counting = counted(['party: v, killed: 34, missing: 2'], more);
    expect([said(counting), said(counting, 'missing'), said(counting, 'killed+missing')]).toEqual([
      'at least 34',
      'at least 2',
      '61',
    ]);
  });
});

describe('of whom', () => {
  const first = 'party: v, place: a, killed: 34, of_whom: { killed: { children: 27 } }, sources: [S1]';
  const parts = (...rows: string[]) => total(counted(rows))?.parts.map((part) => `${part.group} ${sayQuantity(part)}`);

  it('is a part of the total, open where another row does not state it', () => {
    expect(parts(first)).toEqual(['children 27']);
    expect(parts(first, row('v', 'b', '11'))).toEqual(['children at least 27']);
    expect(said(counted([first, row('v', 'b', '11')]))).toBe('45');
    expect(parts(first, 'party: v, place: b, killed: 11, of_whom: { killed: { children: 2 } }')).toEqual(['children 29']);
    expect(parts(first, 'party: v, place: b, wounded: 11')).toEqual(['children 27']);
  });

  it('is closed by nobody: where nobody died, no child did', () =>
    expect(parts(first, row('v', 'b', 'none'))).toEqual(['children 27']));

  it('names its measure', () => {
    const counting = counted(['party: v, killed: 34, wounded: 9, of_whom: { wounded: { children: 5 } }']);
    expect([total(counting)?.parts, total(counting, 'wounded')?.parts.map(({ group }) => group)]).toEqual([[], ['children']]);
  });

  it('is never added to another part', () => {
    const overlapping = 'party: v, killed: 34, of_whom: { killed: { women: 20, police: 20 } }';
    expect([parts(overlapping), codes(counted([overlapping]))]).toEqual([['women 20', 'police 20'], []]);
  });

  it('lives and dies with its report', () => {
    const reports = (second: string) =>
      `party: v, killed: { reports: [{ source: S1, value: 34, of_whom: { children: 27 } }, { source: S2, value: 40${second} }] }`;
    expect(parts(reports(', supersedes: S1'))).toEqual([]);
    expect(parts(reports(', supersedes: S1, of_whom: { children: 30 }'))).toEqual(['children 30']);
    expect(parts(reports(', of_whom: { children: 30 }'))).toEqual(['children 27–30']);
  });

  it.each([
    ['{ children: 27 }', []],
    ['{ children: 34 }', []],
    ['{ children: 35 }', ['FIG003 casualties[0].killed']],
    ['{ children: at least 35 }', ['FIG003 casualties[0].killed']],
    ['{ children: about 35 }', []],
    ['{ children: up to 50 }', []],
    ['{ children: 20, adults: 14 }', []],
    ['{ children: 20, adults: 15 }', ['FIG003 casualties[0].killed']],
    ['{ children: 20, adults: 15, women: 34 }', ['FIG003 casualties[0].killed']],
    ['{ children: 20, women: 30, police: 34 }', []],
    ['{ pilgrims: 20, guides: 15 }', ['FIG003 casualties[0].killed']],
    ['{ children: 20, adults: not stated }', []],
    ['{ children: 40, adults: 1 }', ['FIG003 casualties[0].killed']],
  ])('of 34 killed %s: %j', (groups, problems) =>
    expect(codes(counted([`party: v, killed: 34, of_whom: { killed: ${groups} }`]))).toEqual(problems),
  );

  it('says which part is too large', () => {
    const [problem] = found(['party: v, killed: 34, of_whom: { killed: { children: 20, adults: 15 } }']);
    expect(problem?.message).toBe('part larger than its whole: children and adults 35 of 34');
    expect(problem?.severity).toBe('error');
  });
});
