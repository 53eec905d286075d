import { describe, expect, it } from 'vitest';
import { echoNotCorroboration } from '../../../src/analysis/rules/src-005-echo-not-corroboration.ts';
import { isfara } from '../../briefing/read.ts';
import { said } from './findings-of.ts';
import { expectPage, findIn } from './rule-page.ts';

it('shows on its page what it finds', () => expectPage(echoNotCorroboration));

it('finds nothing in the first briefing', () => expect(findIn(echoNotCorroboration, isfara)).toEqual([]));

const head = `sources:
  - { id: S1, kind: agency, title: T, publisher: RIA }
  - { id: S2, kind: agency, title: T, publisher: Asia-Plus, derived_from: [S1] }
  - { id: S3, kind: agency, title: T, publisher: RIA }
  - { id: S4, kind: agency, title: T }
  - { id: S5, kind: agency, title: T }
  - { id: S6, kind: agency, title: T, derived_from: [S2] }
incidents: [{ id: i, title: I, main: true, time: 2006 }]
`;
const claim = (sources: string) => `${head}claims: [{ id: C1, text: T, sources: [${sources}] }]`;

describe('an echo', () => {
  it.each([
    ['S1, S2', '2 sources, 1 independent: claim C1'],
    ['S2, S1', '2 sources, 1 independent: claim C1'],
    ['S1, S3', '2 sources, 1 independent: claim C1'],
    ['S2, S6', '2 sources, 1 independent: claim C1'],
    ['S1, S2, S4', '3 sources, 2 independent: claim C1'],
  ])('in [%s]', (sources, message) =>
    expect(said(echoNotCorroboration, claim(sources))).toEqual([`claims[0].sources: ${message}`]),
  );

  it('is named, with the source that it repeats, whatever the order', () => {
    const whole = `briefdeck: 1\ntitle: T\ndate: 2006\nas_of: 2006\nhandling: { tlp: CLEAR }\n${claim('S2, S1')}`;
    expect(findIn(echoNotCorroboration, whole)).toMatchObject([
      {
        hints: ['S2 adds nothing to S1: cite the better one, or say so in words'],
        related: [{ at: 'sources[1]', note: 'same origin as S1' }],
      },
    ]);
    expect(findIn(echoNotCorroboration, whole.replace('[S2, S1]', '[S6, S2]'))[0]?.hints).toEqual([
      'S2 adds nothing to S6 (both go back to S1): cite the better one, or say so in words',
    ]);
  });

  it('is heard in rows and their reports', () =>
    expect(
      said(
        echoNotCorroboration,
        `${head}materiel: [{ item: Rifles, taken: { reports: [{ source: S1, value: 3 }] }, sources: [S2] }]`,
      ),
    ).toEqual(['materiel[0].sources: 2 sources, 1 independent: materiel Rifles']));
});

describe('no echo', () => {
  it.each(['S1', 'S2', 'S1, S1', 'S1, S4', 'S4, S5', 'S2, S4'])('in [%s]', (sources) =>
    expect(said(echoNotCorroboration, claim(sources))).toEqual([]),
  );

  it('in prose, which may cite whoever tells it well', () =>
    expect(said(echoNotCorroboration, `${head}situation: [{ text: T, sources: [S1, S2] }]`)).toEqual([]));

  const killed = (reports: string, sources = '') =>
    said(
      echoNotCorroboration,
      `${head}parties: [{ id: p, name: P, side: civilians }]\ncasualties: [{ party: p, killed: { reports: [${reports}] }, sources: [${sources}] }]`,
    );

  it('where one agency has an older figure and a newer one (case 41)', () => {
    const figures = '{ source: S1, value: 235 }, { source: S3, value: 305, supersedes: S1 }';
    expect(killed(figures)).toEqual([]);
    expect(killed(figures, 'S1, S3')).toEqual([]);
    expect(killed(figures, 'S4')).toEqual([]);
  });

  it('but where both have the same figure it is one', () => {
    expect(killed('{ source: S1, value: 305 }, { source: S3, value: 305 }')).toEqual([
      'casualties[0].killed: 2 sources, 1 independent: casualties of P',
    ]);
    expect(killed('{ source: S1, value: 305 }', 'S3')).toEqual([
      'casualties[0].sources: 2 sources, 1 independent: casualties of P',
    ]);
  });
});
