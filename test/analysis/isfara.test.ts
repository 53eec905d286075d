/** The acceptance figures of the example briefing, worked out by hand from its source. */
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analysis/analyze.ts';
import { distanceKm } from '../../src/analysis/places.ts';
import { isfara, read, readWhole } from '../briefing/read.ts';
import { inEnglish } from '../support/say-sentence.ts';

const { value: briefing } = read(isfara);
const { value: analysis } = analyze(readWhole(isfara));
const incident = analysis?.incident;
const ids = (items: readonly { readonly id: string }[] | undefined) => items?.map(({ id }) => id);

it('has no mistakes', () => expect(read(isfara).diagnostics).toEqual([]));

describe('casualties', () => {
  const table = incident?.casualties;

  it('killed without gunmen: 6, since the row of the customs is not about killed', () => {
    expect(table?.without_attackers.killed).toMatchObject({ low: 6, best: 6, high: 6, stated: true, sum: '3 + 2 + 1' });
    expect(table?.without_attackers.killed?.without_figure).toEqual([]);
  });

  it('killed with gunmen: 6 to 10, of whom up to 4 are theirs', () => {
    expect(table?.with_attackers?.killed).toMatchObject({ low: 6, best: null, high: 10, sum: '3 + 2 + 1 + up to 4' });
    expect(table?.attackers?.killed).toMatchObject({ low: null, best: null, high: 4 });
  });

  it('wounded: at least 2, and for whom nothing is stated', () => {
    expect(table?.without_attackers.wounded).toMatchObject({
      low: 2,
      best: null,
      high: null,
      sum: 'not stated + 1 + 1 + not stated',
    });
    const [guards, driver, gunmen] = ['Tajik border guards', 'Civilian (Mercedes driver)', 'Gunmen'];
    expect(table?.without_attackers.wounded?.without_figure).toEqual([guards, driver]);
    expect(table?.with_attackers?.wounded?.without_figure).toEqual([guards, driver, gunmen]);
  });

  it('detained: 0, 2, 2, all of them gunmen', () => {
    expect(table?.with_attackers?.detained).toMatchObject({ low: 0, best: 2, high: 2 });
    expect(table?.without_attackers.detained).toBeNull();
  });

  it('missing: nobody said anything, so there is no column', () =>
    expect(ids(table?.measures)).toEqual(['killed', 'wounded', 'detained']));

  it('never counts the prison director', () => {
    expect(table?.rows.map(({ party }) => party?.id)).not.toContain('prison-staff');
    expect(analysis?.linked).toMatchObject([
      { id: 'prison', casualties: { without_attackers: { killed: { low: 1, best: 1, high: 1 } } } },
    ]);
    expect(analysis?.linked[0]?.casualties.rows).toHaveLength(1);
  });
});

it('of at least seven gunmen at least one is unaccounted for, with an open top', () => {
  expect(incident?.balance).toMatchObject({
    size: { low: 7, best: null, high: null },
    killed: { low: null, best: null, high: 4 },
    detained: { low: 0, best: 2, high: 2 },
    unaccounted: { low: 1, best: null, high: null },
    status: 'claimed',
  });
});

it('two rifles are outstanding, no machine gun, and nobody counted the cartridges', () => {
  const figures = incident?.materiel.rows.map(({ taken, recovered, outstanding }) => [
    taken.best,
    recovered.best,
    outstanding.best,
  ]);
  expect(figures).toEqual([
    [19, 17, 2],
    [1, 1, 0],
    [null, null, null],
  ]);
  expect(incident?.materiel.rows.map(({ outstanding }) => outstanding.stated)).toEqual([true, true, false]);
  expect(incident?.materiel.outstanding.map(({ item }) => item)).toEqual(['Automatic rifles']);
  expect(incident?.materiel.rows.map(({ taken }) => taken.stated)).toEqual([true, true, false]);
});

describe('the timeline', () => {
  const timeline = analysis?.timeline;

  it('is in order', () => {
    expect(timeline?.entries.map(({ time, place }) => `${time.relation} ${time.from.iso} ${place?.id ?? '-'}`)).toEqual([
      'at 2005-05 andijan',
      'at 2006-01 ghayroghum',
      'at 2006-05-12T02:00 lyakkon',
      'between 2006-05-12T02:00 hijack',
      'about 2006-05-12T05:00 kyrgyz-post',
      'after 2006-05-12T05:00 -',
      'after 2006-05-12 -',
      'after 2006-05-12 -',
    ]);
  });

  it('two hours lie between the attacks; of an "about" the clocks are not held against each other', () => {
    expect(timeline?.zone_gaps).toEqual([]);
  });

  it('says the months between what is known to the month', () => {
    expect(timeline?.entries.map(({ gap }) => gap)).toEqual([
      null,
      expect.objectContaining({ unit: 'month', least: 7, most: 9, about: false, since: 1 }),
      expect.objectContaining({ unit: 'month', least: 3, most: 4, about: false, since: 1 }),
      null,
      expect.objectContaining({ unit: 'minute', least: 120, most: 120, about: true, since: 2 }),
      null,
      null,
      null,
    ]);
    // The shortest gap is about two hours; from 05:00 to the end of that day, the last two bounds, it is more than five times as long.
    expect(timeline?.entries.map(({ is_break }) => is_break)).toEqual([false, true, true, false, false, false, true, false]);
  });

  it('tells each clock time on the clock of the first post, and beside it what the other showed', () => {
    const times = timeline?.entries.map(({ shown, shown_offset, as_told }) =>
      shown_offset === null
        ? []
        : [shown.from.iso.slice(11), shown_offset, ...(as_told ? [as_told.time?.from.iso.slice(11), as_told.offset] : [])],
    );
    expect(times).toEqual([
      [],
      [],
      ['02:00', 'UTC+5'],
      ['02:00', 'UTC+5'],
      ['04:00', 'UTC+5', '05:00', 'UTC+6'],
      ['04:00', 'UTC+5', '05:00', 'UTC+6'],
      [],
      [],
    ]);
    expect(timeline?.clock_notes.map(inEnglish)).toEqual([
      'Times are UTC+5 (Lyakkon); in brackets: as reported. They are right only if the zones are.',
    ]);
  });

  it('knows background and the prison from the main incident', () => {
    expect(timeline?.entries.map(({ is_main }) => is_main)).toEqual([false, false, true, true, true, true, true, true]);
  });
});

describe('places', () => {
  const between = (from: string, to: string) => {
    const [a, b] = [from, to].map((id) => briefing?.places.find((place) => place.id === id));
    return a && b ? distanceKm(a, b) : null;
  };

  it('lie as far apart as on the map', () => {
    expect(between('lyakkon', 'batken')).toBeGreaterThan(12);
    expect(between('lyakkon', 'batken')).toBeLessThan(13.5);
    expect(between('batken', 'osh')).toBeGreaterThan(174);
    expect(between('batken', 'osh')).toBeLessThan(176.5);
  });

  it('are drawn where they are known, and named where they are not', () => {
    expect(ids(analysis?.geography.mapped)).toEqual(['lyakkon', 'batken', 'osh', 'isfara', 'andijan']);
    expect(ids(analysis?.geography.unlocated)).toEqual(['kyrgyz-post', 'hijack']);
    expect(analysis?.geography.mapped[0]).toMatchObject({ is_main: true, radius_km: 5, distance_km: null });
  });

  it('the route is the sum of its legs', () => {
    expect(analysis?.geography.routes).toMatchObject([{ length_km: Math.round(between('lyakkon', 'batken') ?? 0) }]);
  });
});

describe('hypotheses', () => {
  const matrix = analysis?.matrix;
  const by = (id: string) => matrix?.hypotheses.find((hypothesis) => hypothesis.id === id);

  it.each([
    ['H1', 2, Math.SQRT2],
    ['H2', 3, 2.8284],
    ['H3', 1, Math.SQRT1_2],
  ])('%s: %d contradictions, weighted %d', (id, score, weighted) => {
    expect(by(id)?.score).toBe(score);
    expect(by(id)?.weighted).toBeCloseTo(weighted, 4);
  });

  it('H3 leads, with weights and without', () => {
    expect(ids(matrix?.leaders)).toEqual(['H3']);
    expect(ids(matrix?.weighted_leaders)).toEqual(['H3']);
    expect(matrix?.weighting_matters).toBe(false);
    expect(ids(matrix?.hypotheses)).toEqual(['H3', 'H1', 'H2']);
  });

  it.each([
    ['E1', 0.943],
    ['E2', 1.247],
    ['E3', 0.471],
    ['E4', 0.471],
    ['E5', 0.943],
    ['E6', 0.471],
    ['E7', 0.471],
    ['E8', 0.471],
  ])('%s tells the hypotheses apart by %d', (id, diagnosticity) => {
    expect(matrix?.evidence.find((row) => row.id === id)?.diagnosticity).toBeCloseTo(diagnosticity, 3);
  });

  it('orders the evidence by what it tells apart', () => {
    expect(ids(matrix?.evidence)).toEqual(['E2', 'E1', 'E5', 'E3', 'E4', 'E6', 'E7', 'E8']);
  });

  it('depends on two pieces of evidence: without E5 or E8 H1 would draw level', () => {
    expect(matrix?.linchpins.map(({ evidence, leaders }) => [evidence.id, ids(leaders)])).toEqual([
      ['E5', ['H3', 'H1']],
      ['E8', ['H3', 'H1']],
    ]);
  });
});

it('numbers its one source, which carries everything', () => {
  expect(analysis?.sources).toMatchObject([{ id: 'S1', number: 1, is_cited: true, derived_from: [] }]);
});

it('knows that both states accuse, that nobody claims, and what is denied', () => {
  expect(ids(analysis?.attributed)).toEqual(['imu']);
  expect(analysis?.titles.accused?.values.first).toMatchObject({ sentence: { key: 'titles.accused.accused' } });
  expect(analysis?.titles.no_claim?.key).toBe('accused.noClaim');
  expect(ids(analysis?.denied)).toEqual(['C11']);
});

it('finds each likelihood on its scale', () => {
  expect(analysis?.judgements.map(({ likelihood, hypothesis }) => [likelihood?.key, hypothesis?.id])).toEqual([
    ['very-likely', undefined],
    ['roughly-even-chance', 'H1'],
    ['unlikely', 'H2'],
    ['likely', undefined],
    ['roughly-even-chance', 'H3'],
  ]);
  expect(analysis?.scale.terms.filter(({ is_used }) => is_used).map(({ label }) => label)).toEqual([
    'unlikely',
    'roughly even chance',
    'likely',
    'very likely',
  ]);
});
