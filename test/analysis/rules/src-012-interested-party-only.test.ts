import { describe, expect, it } from 'vitest';
import { interestedPartyOnly } from '../../../src/analysis/rules/src-012-interested-party-only.ts';
import { isfara } from '../../briefing/read.ts';
import { said } from './findings-of.ts';
import { expectPage, findIn } from './rule-page.ts';

it('shows on its page what it finds', () => expectPage(interestedPartyOnly));

it('finds nothing in the first briefing', () => expect(findIn(interestedPartyOnly, isfara)).toEqual([]));

const head = `parties: [{ id: guards, name: Guards, side: state }, { id: gunmen, name: Gunmen, side: attackers }]
incidents: [{ id: i, title: I, main: true, time: 2006 }]
sources:
  - { id: S1, kind: agency, title: T }
  - { id: P1, kind: official, title: T, party: guards }
  - { id: P2, kind: official, title: T, party: gunmen }
claims:
  - { id: I1, text: T, interested: true, sources: [P1] }
  - { id: I2, text: T, interested: true, sources: [S1] }
  - { id: C1, text: T, sources: [S1] }
`;
const check = (more: string) => said(interestedPartyOnly, head + more);
const attributed = (...more: string[]) =>
  check(
    `actors:\n  - id: a\n    name: Army\n    attribution:\n${more.map((each) => `      - { by: B, text: T, ${each} }\n`).join('')}`,
  );

describe('an attribution', () => {
  const finding = ['actors[0].attribution: only interested parties say so: attribution to Army'];

  it('by interested parties only', () => {
    expect(attributed('kind: attributed, interested: true, sources: [S1]')).toEqual(finding);
    expect(attributed('kind: attributed, interested: true', 'kind: suspected, interested: true')).toEqual(finding);
    expect(attributed('kind: attributed, sources: [P1, P2]')).toEqual(finding);
    expect(attributed('kind: attributed, interested: true', 'kind: denied')).toEqual(finding);
  });

  it('by somebody else as well', () => {
    expect(attributed('kind: attributed, interested: true', 'kind: suspected, sources: [S1]')).toEqual([]);
    expect(attributed('kind: attributed, interested: true', 'kind: claimed')).toEqual([]);
    expect(attributed('kind: attributed, sources: [P1, S1]')).toEqual([]);
    expect(attributed('kind: attributed, interested: false, sources: [P1]')).toEqual([]);
  });

  it('that is only a denial, or none at all', () => {
    expect(attributed('kind: denied, interested: true')).toEqual([]);
    expect(check('actors: [{ id: a, name: Army }]')).toEqual([]);
  });
});

describe('a toll', () => {
  it('whose sources all speak for a party', () => {
    expect(check('casualties: [{ party: gunmen, killed: 9, sources: [P1] }]')).toEqual([
      'casualties[0].sources: only the other side says so: casualties of Gunmen',
    ]);
    expect(check('casualties: [{ party: gunmen, killed: { reports: [{ source: P1, value: 9 }] }, sources: [P1] }]')).toHaveLength(
      1,
    );
  });

  it('of its own people is no interest, nor where nobody fights (case 41)', () => {
    expect(check('casualties: [{ party: guards, killed: 2, sources: [P1] }]')).toEqual([]);
    expect(check('casualties: [{ party: gunmen, killed: 9, sources: [P1, P2] }]')).toEqual([]);
    const ship = `incidents: [{ id: i, title: I, main: true, time: 2006 }]
parties: [{ id: owner, name: Owner, side: other }, { id: crew, name: Crew, side: civilians }]
sources: [{ id: P1, kind: official, title: T, party: owner }, { id: P2, kind: official, title: T, party: crew }]
casualties:
  - { party: crew, killed: 2, sources: [P1] }
  - { party: owner, killed: 1, sources: [P2] }
`;
    expect(said(interestedPartyOnly, ship)).toEqual([]);
  });

  it('with one source that does not, or with none', () => {
    expect(check('casualties: [{ party: gunmen, killed: 9, sources: [P1, S1] }]')).toEqual([]);
    expect(check('casualties: [{ party: gunmen, killed: { reports: [{ source: S1, value: 9 }] }, sources: [P2] }]')).toEqual([]);
    expect(check('casualties: [{ party: gunmen, killed: 9 }]')).toEqual([]);
  });
});

describe('a judgement', () => {
  const on = (claims: string) => check(`key_judgements: [{ id: J1, statement: S, claims: [${claims}] }]`);

  it('all of whose claims are interested', () =>
    expect(on('I1, I2')).toEqual(['key_judgements[0].claims: only interested parties say so: the claims under J1']));

  it('with one claim that is not, or none named', () => expect([...on('I1, C1'), ...on('')]).toEqual([]));
});
