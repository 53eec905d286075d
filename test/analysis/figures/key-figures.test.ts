/** The few figures beside the situation: by rule, or those that the author names. */
import { describe, expect, it } from 'vitest';
import { sayQuantity } from '../../../src/briefing/quantity/phrase.ts';
import { inEnglish } from '../../support/say-sentence.ts';
import { viewed } from './counted.ts';

const figures = (...call: Parameters<typeof viewed>) => viewed(...call).key_figures;
/** `killed 34`, by the first label that names it. */
const told = (...call: Parameters<typeof viewed>): readonly string[] =>
  figures(...call).map(
    ({ value, at }) =>
      `${at
        .replace(/\.total.*$/u, '')
        .split('.')
        .at(-1)} ${sayQuantity(value)}`,
  );

describe('by rule', () => {
  it('the totals besides the attackers, the attackers detained, what is out, and what else is counted', () =>
    expect(
      told(
        ['party: v, killed: 34, wounded: about 100', 'party: g, killed: 3, detained: 7'],
        'materiel: [{ item: Rifles, taken: 19, recovered: 17 }]\nfigures: [{ measure: customers, value: 225000 }]\n',
      ),
    ).toEqual(['killed 34', 'wounded about 100', 'detained 7', 'materiel[0] 2', 'value 225000']));

  it('says "excluding attackers" only where there are any', () => {
    expect(figures(['party: v, killed: 34']).map(({ label }) => label.key)).toEqual(['figures.measure']);
    expect(figures(['party: v, killed: 34', 'party: g, killed: 1']).map(({ label }) => label.key)).toEqual(['figures.excluding']);
  });

  it.each([
    ['not stated', []],
    ['dozens', []],
    ['none', ['killed none']],
    ['up to 4', ['killed up to 4']],
    ['more than 6500', ['killed more than 6500']],
    ['{ low: 34, best: 37, high: 42 }', ['killed 37 (34–42)']],
  ])('killed %s: %j', (killed, right) => expect(told([`party: v, killed: ${killed}`])).toEqual(right));

  it('never an unknown number, and never "nobody" for it', () =>
    expect(told(['party: v, killed: none', 'party: police, killed: not stated'])).toEqual([]));

  it('an open total as "at least", with whose figure is missing', () => {
    const [killed] = figures(['party: v, place: a, killed: 34', 'party: v, place: b, killed: not stated']);
    expect(killed && sayQuantity(killed.value)).toBe('at least 34');
    expect(killed?.remark).toMatchObject({ key: 'figures.noFigure', values: { names: { names: ['Brook'] } } });
  });

  it('on a cover says that the count is incomplete, not whose figure is missing', () => {
    const [killed] = figures(['party: v, place: a, killed: 34', 'party: v, place: b, killed: not stated']);
    expect(killed?.short_remark?.key).toBe('figures.incomplete');
    expect(figures(['party: v, killed: 34'])[0]?.short_remark).toBeNull();
  });

  it('on a cover has four, and a measure whole or not at all', () => {
    const all = figures(
      ['party: v, killed: 34'],
      `figures:
  - { measure: displaced, value: 10 }
  - { measure: evacuated, value: 20 }
  - { measure: damage, value: 3 }
  - { measure: damage, value: 4, unit: million USD }
key_figures: [killed, displaced, evacuated, damage, killed]
`,
    );
    expect(all.map(({ on_cover }) => on_cover)).toEqual([true, true, true, false, false]);
  });

  it('leaves the range behind a best number to the number itself', () => {
    const remark = (killed: string) => figures([`party: v, killed: ${killed}`])[0]?.remark?.key ?? null;
    expect(remark('{ low: 34, best: 37, high: 42 }')).toBeNull();
    expect(remark('{ low: 34, best: 37 }')).toBeNull();
    expect(remark('{ best: 37, reports: [{ source: S1, value: 34 }, { source: S2, value: 42 }] }')).toBe('figures.disputed');
  });

  it('each with the sources of its own rows, and marked where the attackers’ row is disputed', () => {
    const found = figures(['party: v, killed: 34, sources: [S1]', 'party: g, detained: 7, status: disputed, sources: [S2]']);
    expect(found.map(({ sources, is_disputed }) => [sources, is_disputed])).toEqual([
      [['S1'], false],
      [['S2'], true],
    ]);
  });

  it('at most five', () =>
    expect(told(['party: v, killed: 1, wounded: 2, missing: 3, detained: 4, abducted: 5, freed: 6, displaced: 7'])).toHaveLength(
      5,
    ));
});

describe('those that the author names', () => {
  const rows = ['party: v, killed: 34, wounded: 5, displaced: about 1200', 'party: g, detained: 7'];
  const more = (list: string) =>
    `figures: [{ measure: customers, value: 225000 }, { measure: destroyed, item: houses, value: 3 }, { measure: destroyed, item: boats, value: 4 }]\nkey_figures: ${list}\n`;

  it.each([
    ['[killed, displaced, customers]', ['killed 34', 'displaced about 1200', 'value 225000']],
    ['[customers, killed]', ['value 225000', 'killed 34']],
    ['[destroyed]', ['value 3', 'value 4']],
    ['[detained]', ['detained 7']],
    ['[missing]', []],
    ['[]', []],
  ])('%s', (list, right) => expect(told(rows, more(list))).toEqual(right));

  it('also one that nobody states: the author wants it shown', () =>
    expect(told(['party: v, killed: 3, missing: not stated'], 'key_figures: [missing]\n')).toEqual(['missing not stated']));

  it('carry their unit', () => {
    const money = 'figures: [{ measure: damage, value: { low: 1.2, high: 1.6 } }]\nkey_figures: [damage]\n';
    expect(figures([], money)).toMatchObject([{ unit: 'million EUR', value: { low: 1.2, high: 1.6 } }]);
  });
});

describe('the day of a number that rises and falls', () => {
  const day = (...reports: readonly string[]) => {
    const value = `{ reports: [${reports.map((report) => `{ ${report} }`).join(', ')}] }`;
    const remark = figures(['party: v, killed: 1'], `figures: [{ measure: displaced, value: ${value} }]\n`)[1]?.remark;
    return remark && inEnglish(remark);
  };

  it('is told where it is earlier than that of the briefing', () => {
    expect(day('source: S1, value: 200, as_of: 2006-05-15')).toBe('as of 15 May');
  });

  it('is not, where it is that of the briefing, or nobody dates the figure', () => {
    expect(day('source: S1, value: 200, as_of: 2006-05-17')).toBeNull();
    expect(day('source: S1, value: 200')).toBeNull();
  });

  it('is not that of what only grows', () => {
    const value = '{ reports: [{ source: S1, value: 3, as_of: 2006-05-15 }] }';
    expect(figures([`party: v, killed: ${value}`])[0]?.remark).toBeNull();
  });
});

describe('of one place alone', () => {
  const scopes = (...call: Parameters<typeof viewed>) =>
    figures(...call).map(({ short_remark }) => (short_remark === null ? null : inEnglish(short_remark)));
  it('says so, where other figures are of other places', () =>
    expect(scopes(['party: v, place: a, killed: 3', 'party: v, place: b, missing: 38'])).toEqual(['Arden only', 'Brook only']));
  it('says nothing where all are of one place, or of several', () => {
    expect(scopes(['party: v, place: a, killed: 3', 'party: v, place: a, missing: 38'])).toEqual([null, null]);
    expect(scopes(['party: v, place: a, killed: 3', 'party: v, place: b, killed: 4'])).toEqual([null]);
  });
  it('says nothing where only things or money are of another place', () =>
    expect(
      scopes(
        ['party: v, place: a, killed: 3'],
        'figures: [{ measure: damage, party: v, value: 4, unit: million EUR, sources: [S1] }]\n',
      )[0],
    ).toBeNull());
  it('says nothing of a figure of the whole incident', () =>
    expect(scopes(['party: v, killed: 3', 'party: v, place: b, missing: 38'])).toEqual([null, 'Brook only']));
});
