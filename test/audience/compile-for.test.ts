/** A version through all stages: what it is made from, and what a reader is told. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { degreesOnMaps } from '../../src/project/degrees-on-maps.ts';
import { matrix } from '../analysis/rules/matrix.ts';
import { briefing } from '../briefing/read.ts';
import { workshop } from '../support/compile-briefing.ts';

const text = (secret: string, more = '') =>
  briefing(
    `sources: [{ id: S1, kind: article, title: Open, reliability: B, descriptor: Seen. }]
parties: [{ id: guards, name: Guards, side: state }]
places: [{ id: osh, name: Osh }, { id: lisma, name: Lisma }]
incidents: [{ id: raid, title: Raid, main: true, time: 2006-05-12 }]
situation: [{ text: A post was raided., sources: [S1] }, { text: ${secret}, tlp: AMBER, sources: [S1] }]
casualties:
  - { party: guards, place: osh, killed: 4, sources: [S1] }
  - { party: guards, place: lisma, killed: 7, tlp: AMBER, sources: [S1] }
headlines: { map: There is no such slide for them }
${more}`,
    { handling: '{ tlp: AMBER, unlabelled: CLEAR }' },
  );
const versionOf = (secret: string, more = '') => compile({ file: 'b.yaml', text: text(secret, more), for: 'CLEAR' }, workshop);
const wordsOf = (value: unknown): string => JSON.stringify(value);

describe('a version for an audience', () => {
  it('is not asked for what only withholding took out of it', () => {
    const more = (tlp: string) => `hypotheses:
  - { id: H1, title: Gas, for: [{ text: A smell., sources: [S1] }], against: [{ text: No burns., sources: [S1] }], sources: [S1] }
  - { id: H2, title: Powder, for: [{ text: A store., sources: [S1] }], against: [{ text: No charge., sources: [S1] }], sources: [S1] }
key_judgements:
  - { id: J1, statement: It is likely that gas set it off., likelihood: likely, confidence: low, basis: A smell., hypothesis: H1, sources: [S1] }
${tlp === '' ? '' : `  - { id: J2, statement: It is unlikely that powder set it off., likelihood: unlikely, confidence: low, basis: None., hypothesis: H2, tlp: ${tlp}, sources: [S1] }\n`}`;
    const asked = (tlp: string) => versionOf('A', more(tlp)).diagnostics.filter(({ code }) => code === 'ACH008').length;
    // What is missing in the briefing itself is asked for as before.
    expect([asked('AMBER'), asked('CLEAR'), asked('')]).toEqual([0, 0, 1]);
  });

  it('has the same fingerprint whatever is withheld', () => {
    const [one, other] = [versionOf('Seven rifles were hidden.'), versionOf('Nine boats were burnt.')];
    expect(one.inputHash).toBeDefined();
    expect(one.inputHash).toBe(other.inputHash);
    expect(wordsOf(one.pages)).toBe(wordsOf(other.pages));
    expect(one.inputHash).not.toBe(compile({ file: 'b.yaml', text: text('Seven rifles were hidden.') }, workshop).inputHash);
  });

  it('has the same fingerprint however much is withheld, and wherever in the file', () => {
    const more = `claims:
  - { id: C1, text: Boats came by night., tlp: AMBER, sources: [S1] }
  - { id: C2, text: Trucks were seen., sources: [S1] }
events: [{ time: 2006-05-11, what: Guns went., tlp: AMBER, sources: [S1] }, { time: 2006-05-12, what: It began., sources: [S1] }]
`;
    const few = more
      .replace(/^ {2}- \{ id: C1.*\n/mu, '')
      .replace('{ time: 2006-05-11, what: Guns went., tlp: AMBER, sources: [S1] }, ', '');
    const [one, other] = [versionOf('Seven rifles were hidden.', more), versionOf('Seven rifles were hidden.', few)];
    expect(one.inputHash).toBe(other.inputHash);
    expect(one.facts?.custom).toEqual(other.facts?.custom);
    expect(one.inputHash).not.toBe(versionOf('Seven rifles were hidden.', few.replace('It began', 'It ended')).inputHash);
  });

  it('is called after nothing that is withheld', () => {
    const named = (file: string, words = text('Seven rifles were hidden.')) =>
      compile(
        { file, text: words.replace('id: lisma, name: Lisma', 'id: lisma, name: Lisma, tlp: AMBER'), for: 'CLEAR' },
        workshop,
      )
        .diagnostics.filter(({ code }) => code === 'AUD012')
        .map(({ message }) => message);
    expect(named('briefings/b.yaml')).toEqual([]);
    for (const file of ['lisma-raid.yaml', 'raidOnLisma.yaml', 'x/lisma2.yaml'])
      expect(named(file)).toEqual(['the briefing’s file is called after what is withheld from CLEAR: Lisma']);
  });

  it('numbers hypotheses and evidence anew, so that no gap tells of one that is withheld', () => {
    const more = (
      said: string,
    ) => `hypotheses: [{ id: H1, title: Money }, { id: H2, title: Sabotage, tlp: AMBER }, { id: H3, title: Chance }]
evidence:
  - { id: E1, text: An order was heard, credibility: low, relevance: high, ratings: { H1: I, H2: C, H3: I }, tlp: AMBER, sources: [S1] }
  - { id: E2, text: Notes ask for money, credibility: low, relevance: high, ratings: { H1: C, H2: I, H3: N }, sources: [S1] }
hypotheses_note: ${said}
`;
    const ids = 'events: [{ id: e1, time: 2006-05-12, what: Guns went., tlp: AMBER, sources: [S1] }]\n';
    const made = versionOf('Seven rifles were hidden.', ids + more('H3 rests on E2 alone, and E20 is none.'));
    expect(made.audience?.secrets.filter(({ kind }) => kind === 'id').map(({ text: id }) => id)).toEqual([]);
    expect(made.briefing?.hypotheses.map(({ id }) => id)).toEqual(['H1', 'H2']);
    expect(made.briefing?.evidence.map(({ id, ratings: { at: _at, ...ratings } }) => [id, ratings])).toEqual([
      ['E1', { H1: 'C', H2: 'N' }],
    ]);
    expect(made.briefing?.hypotheses_note).toBe('H2 rests on E1 alone, and E20 is none.');
    const refused = versionOf('Seven rifles were hidden.', more('H2 rests on nothing.'));
    expect(refused.diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([
      'hypotheses_note names what is withheld from CLEAR: H2',
    ]);
  });

  it('says its own label, that something is withheld, and that figures are', () => {
    const { pages, deck } = versionOf('Seven rifles were hidden.');
    expect(deck?.frame.tlp).toBe('TLP:CLEAR');
    expect(wordsOf(pages)).toContain('Some information is withheld from this version.');
    expect(wordsOf(deck)).toContain('not all figures are shown');
    expect(wordsOf(pages)).not.toMatch(/rifles|Lisma(?!.*on the map)/u);
  });

  it('blames no headline for a slide that is withheld', () => {
    expect(versionOf('Seven rifles were hidden.').diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is warned of a rule, not refused by it', () => {
    const more =
      matrix('I C', 'C N') +
      `key_judgements:
  - { id: J1, statement: It is so that the attack was political., likelihood: likely, hypothesis: H1 }
  - { id: J2, statement: It is so that weapons were the aim., likelihood: unlikely, hypothesis: H2 }
`;
    const whole = briefing(`sources: [{ id: S1, kind: article, title: Open }]
incidents: [{ id: raid, title: Raid, main: true, time: 2006-05-12 }]
${more}`);
    const severityFor = (asked?: string) =>
      compile({ file: 'b.yaml', text: whole, ...(asked ? { for: asked } : {}) }, workshop).diagnostics.flatMap(
        ({ code, severity }) => (code === 'ACH006' ? [severity] : []),
      );
    expect([severityFor(), severityFor('CLEAR')]).toEqual([['error'], ['warning']]);
  });

  it('has degrees at the frames of its maps, which tell no number', () => {
    const places = `sources: [{ id: S1, kind: article, title: Open }]
places:
  - { id: a, name: Alpha, lat: 39.4, lon: -106.2 }
  - { id: b, name: Beta, lat: 39.9, lon: -107.4 }
incidents: [{ id: raid, title: Raid, main: true, time: 2006-05-12, place: a }]
events: [{ id: e, time: 2006-05-12, place: b, what: It came., sources: [S1] }]
`;
    const { pages } = compile({ file: 'b.yaml', text: briefing(places) }, workshop);
    expect(degreesOnMaps(pages)).toContain('107');
    expect(degreesOnMaps(undefined)).toEqual([]);
  });

  it('warns of a text that says nearly what is withheld', () => {
    const { diagnostics } = versionOf(
      'Seven rifles were hidden below floors.',
      'hypotheses_note: Seven rifles, hidden below their floors.\n',
    );
    expect(diagnostics.filter(({ code }) => code === 'AUD010').map(({ message }) => message)).toEqual([
      'hypotheses_note is shown to CLEAR and says nearly what is withheld in situation[1].text',
    ]);
  });

  it('is not made where a name or a number leaks', () => {
    const more = 'published_totals: [{ measure: killed, value: 11, by: A, includes_attackers: false, sources: [S1] }]\n';
    const made = versionOf('Seven rifles were hidden.', more);
    expect([made.pages, made.diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)]).toEqual([
      undefined,
      ['AUD006'],
    ]);
  });

  it('writes labels before paragraphs where that is asked for, and rules read the words without', () => {
    const made = compile({ file: 'b.yaml', text: text('Seven rifles were hidden.'), portionMarks: true }, workshop);
    expect(wordsOf(made.markup)).toContain('(AMBER) Seven rifles');
    expect(wordsOf(made.markup)).toContain('(CLEAR) A post was raided.');
    expect(made.briefing?.situation[0]?.text).toBe('A post was raided.');
  });
});
