/** Titles of small briefings that once claimed too much, and their neighbours. */
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analysis/analyze.ts';
import type { Kickers } from '../../../src/analysis/sentences/kickers.ts';
import type { Sentence } from '../../../src/analysis/sentences/sentence.ts';
import type { Titles } from '../../../src/analysis/sentences/titles.ts';
import { briefing, readWhole } from '../../briefing/read.ts';
import { speaker } from '../../support/speak.ts';

const [english, russian] = [speaker('en'), speaker('ru')];
const analysisOf = (more: string) => {
  const { value } = analyze(readWhole(briefing(more)));
  if (!value) throw new Error('no analysis');
  return value;
};
const said = (sentence: unknown, say = english): string | null => (sentence ? say(sentence as Sentence) : null);
const title = (name: keyof Titles, more: string, say = english) => said(analysisOf(more).titles[name], say);
const kicker = (name: keyof Kickers, more: string) => said(analysisOf(more).kickers[name]);

/** The sentence first: it names the test. */
const bySentence = <Rest extends readonly unknown[]>(cases: readonly (readonly [string, string | null, ...Rest])[]) =>
  cases.map(([more, sentence, ...rest]) => [sentence, more, ...rest] as const);

const incident = (more = '', others = '') =>
  `incidents: [{ id: i, title: Raid, main: true, time: 2006-05-12${more ? `, ${more}` : ''} }${others}]\n`;
const parties = 'parties: [{ id: g, name: Boko Haram fighters, side: attackers }, { id: v, name: Civilians, side: civilians }]\n';
const group = (size: string, row: string, status = '') =>
  `${parties}${incident(`attackers: { party: g, size: ${size}${status} }`)}casualties: [{ party: g, ${row} }]\n`;

describe('what happened', () => {
  it.each(
    bySentence([
      [group('32', 'killed: 31, detained: 1'), '32 attackers reported, none of them unaccounted for'],
      [
        group('32', 'killed: 31, detained: 1', ', status: disputed'),
        '32 attackers reported; if the figures are right, none of them unaccounted for',
      ],
      [
        group('32', 'killed: 31, detained: 1, status: alleged'),
        '32 attackers reported; if the figures are right, none of them unaccounted for',
      ],
      [group('32', 'killed: 20, detained: 1'), '32 attackers reported, eleven of them unaccounted for'],
      [
        group('at least 7', 'killed: up to 4, detained: { low: 0, best: 2, high: 2 }'),
        'At least seven attackers reported; if the figures are right, at least one of them unaccounted for',
      ],
      [group('1', 'killed: none, detained: none'), 'One attacker reported; unaccounted for: one'],
      [group('1', 'killed: 1, detained: none'), 'One attacker reported, and accounted for'],
      [group('at least 1', 'killed: at least 1, detained: none'), 'At least one attacker reported'],
      [group('32', 'wounded: 3'), 'Raid, 12 May 2006'],
      [group('not stated', 'killed: 3'), 'Raid, 12 May 2006'],
      [group('32', 'killed: 3, detained: 2', ', status: denied'), 'Raid, 12 May 2006: 2 detained, of the attackers'],
    ]),
  )('%s', (expected, more) => expect(title('situation', more)).toBe(expected));

  it('in Russian too, without a word that a number could bend', () => {
    expect(title('situation', group('32', 'killed: 31, detained: 1'), russian)).toBe('Нападавших: 32; судьба каждого известна');
    expect(title('situation', group('21', 'killed: 1, detained: 1'), russian)).toBe('Нападавших: 21; судьба неизвестна: 19');
  });
});

describe('who is said to be responsible', () => {
  const actor = (name: string, ...voices: readonly string[]) =>
    `{ id: ${name.replaceAll(/\W/gu, '')}, name: ${name}, attribution: [${voices.map((voice) => `{ text: T, ${voice} }`).join(', ')}] }`;
  const actors = (...all: readonly string[]) => `actors: [${all.join(', ')}]\n`;
  const act = incident('kind: attack');

  it.each(
    bySentence([
      [act + actors(actor('al-Shabaab', 'by: Police, kind: attributed')), 'Police accused al-Shabaab; no basis is stated'],
      [
        act + actors(actor('Boko Haram', 'by: Police, kind: suspected')),
        'Police voiced suspicion of Boko Haram; no basis is stated',
      ],
      [
        act + actors(actor('Boko Haram', 'by: Police, kind: attributed', 'by: A spokesman, kind: denied')),
        'Police accused Boko Haram; a denial is reported, and no basis stated',
      ],
      [act + actors(actor('Boko Haram', 'by: A website, kind: claimed')), 'Boko Haram reportedly claimed responsibility'],
      [
        act + actors(actor('Boko Haram', 'by: A website, kind: claimed, status: disputed')),
        'Boko Haram reportedly claimed responsibility; this is disputed',
      ],
      [act + actors(actor('Boko Haram', 'by: A court, kind: convicted')), 'Boko Haram convicted'],
      [
        act + actors(actor('Boko Haram', 'by: A court, kind: convicted, status: claimed')),
        'Boko Haram said to have been convicted',
      ],
      [
        act + actors(actor('Boko Haram', 'by: A spokesman, kind: denied')),
        'A denial of responsibility by Boko Haram is reported',
      ],
      [
        act + actors(actor('Boko Haram', 'by: Police, kind: attributed, status: denied')),
        'What is said of one actor is included only because it was denied',
      ],
      [
        act + actors(...['A', 'B'].map((name) => actor(name, 'by: Police, kind: attributed'))),
        'Accusations are made against A and B; no basis is stated',
      ],
      [
        act + actors(...['A', 'B', 'C', 'D'].map((name) => actor(name, 'by: Police, kind: attributed'))),
        'Four actors are named, with who says so',
      ],
      [
        incident('kind: accident') + actors(actor('Company B', 'by: Police, kind: attributed')),
        'Police held Company B responsible; no basis is stated',
      ],
      [
        incident('kind: disaster') + actors(actor('Company B', 'by: A spokesman, kind: claimed')),
        'Company B reportedly acknowledged responsibility',
      ],
      [
        incident() + actors(actor('Company B', 'by: Police, kind: attributed')),
        'Police held Company B responsible; no basis is stated',
      ],
      [act + actors('{ id: b, name: Background }'), null],
    ]),
  )('%s', (expected, more) => expect(title('accused', more)).toBe(expected));

  it('says nothing on the bottom line where nobody is named', () =>
    expect(title('bottom_line', `${parties}${act}`)).toBe('In brief: T'));

  it('notes only of acts that no claim is recorded, and only beside an accusation', () => {
    const accused = actors(actor('A', 'by: Police, kind: attributed'));
    expect(title('no_claim', act + accused)).toBe('No claim of responsibility is recorded here.');
    expect(title('no_claim', incident('kind: accident') + accused)).toBeNull();
    expect(title('no_claim', act)).toBeNull();
    expect(
      title('no_claim', act + actors(actor('A', 'by: Police, kind: attributed', 'by: A, kind: claimed, status: denied'))),
    ).toBeNull();
  });
});

describe('persons', () => {
  const person = (role: string, more = '') => `{ id: ${role}, name: A ${role}, role: ${role}, standing: S${more} }`;
  const persons = (...all: readonly string[]) => `${incident('kind: attack')}persons: [${all.join(', ')}]\n`;

  it.each(['victim', 'witness', 'official', 'other'])('a %s never stands under accusation', (role) => {
    const analysis = analysisOf(persons(person(role)));
    expect([analysis.titles.accused, analysis.titles.no_conviction, analysis.suspects]).toEqual([null, null, []]);
    expect(said(analysis.titles.persons)).toBe(`Nobody is named as a suspect; listed: one ${role === 'other' ? 'person' : role}`);
  });

  it.each(
    bySentence([
      [persons(person('suspect')), 'One person is named as a suspect', 'Who is suspected'],
      [persons(person('accused')), 'One person is named as accused', 'Who is accused'],
      [persons(person('convicted')), 'One person is named as convicted', 'Attribution'],
      [
        persons(person('suspect'), person('accused')),
        'Two people are named as suspected, accused or convicted',
        'Who is accused or suspected',
      ],
    ]),
  )('%s', (expected, more, topic) => {
    expect(title('accused', more)).toBe(expected);
    expect(kicker('accused', more)).toBe(topic);
  });

  it('are called not convicted only where it follows', () => {
    const none = 'Nobody named here is recorded as convicted.';
    expect(title('no_conviction', persons(person('suspect')))).toBe(none);
    expect(title('no_conviction', persons(person('suspect', ', fates: [detained]')))).toBe(none);
    expect(title('no_conviction', persons(person('suspect', ', fates: [convicted]')))).toBeNull();
    expect(title('no_conviction', persons(person('suspect'), person('convicted')))).toBeNull();
    expect(title('no_conviction', persons(person('witness')))).toBeNull();
  });
});

it.each([
  ['kind: attack', 'Motive'],
  ['kind: abduction', 'Motive'],
  ['kind: unrest', 'Motive'],
  ['kind: cyber', 'Who and why'],
  ['kind: accident', 'Cause'],
  ['kind: disaster', 'Cause'],
  ['kind: other', 'Explanations'],
  ['', 'Explanations'],
  ['kind: disaster, question: Why did the wave come?', 'Why did the wave come?'],
])('an incident with %s is asked for: %s', (kind, expected) => expect(kicker('why', incident(kind))).toBe(expected));

describe('questions', () => {
  const questions = (...keys: readonly boolean[]) =>
    `questions: [${keys.map((key) => `{ question: Q, group: facts, why: W, how: H, key: ${key} }`).join(', ')}]\n`;
  it.each([
    [[true, false, false], 'Three questions are open; one is critical', 'Открыто 3 вопроса; ключевых из них: 1'],
    [[true, true, false], 'Three questions are open; two are critical', 'Открыто 3 вопроса; ключевых из них: 2'],
    [[true, true], 'Two questions are open; all are critical', 'Открыто 2 вопроса; все ключевые'],
    [[true], 'One question is open, and critical', 'Открыт 1 вопрос, и он ключевой'],
    [[false, false], 'Two questions are open', 'Открыто 2 вопроса'],
  ])('%s: %s', (keys, inEnglish, inRussian) => {
    expect(title('questions', questions(...keys))).toBe(inEnglish);
    expect(title('questions', questions(...keys), russian)).toBe(inRussian);
  });
});

describe('the matrix', () => {
  const matrix = (...rows: readonly string[]) =>
    `hypotheses: [{ id: A, title: Submarine landslides raised the tsunami }, { id: B, title: A fault }, { id: C, title: A volcano }]
evidence:
${rows.map((row, index) => `  - { id: E${index}, text: T, ${row} }\n`).join('')}`;
  const row = (ratings: string, weight = 'medium') => `credibility: ${weight}, relevance: ${weight}, ratings: { ${ratings} }`;

  it.each([
    ['The evidence contradicts one explanation least: Submarine landslides raised the tsunami', [row('A: C, B: I, C: I')]],
    [
      'Two explanations tie as least contradicted by the evidence: Submarine landslides raised the tsunami and a fault',
      [row('A: C, B: C, C: I')],
    ],
    ['The evidence does not separate the three explanations', [row('A: I, B: I, C: I')]],
    [
      'Weighted, the evidence contradicts one explanation least: Submarine landslides raised the tsunami',
      [row('A: I, B: C, C: II', 'low'), row('A: C, B: I, C: II')],
    ],
    [
      'Only when weighted does the evidence contradict one explanation least: Submarine landslides raised the tsunami',
      [row('A: II, B: C, C: II', 'low'), row('A: C, B: I, C: II', 'high')],
    ],
    ['Three explanations are rated against the evidence', [row('A: I, B: I')]],
  ])('%s', (expected, rows) => expect(title('matrix', matrix(...rows))).toBe(expected));
});

describe('other incidents', () => {
  const other = (more: string) => incident('', `, { id: o, title: Prison, ${more} }`);
  const heading = (more: string) => said(analysisOf(other(more)).linked[0]?.heading);
  it.each([
    ['time: 2006-01, link: L', 'Linked earlier incident: Prison, January 2006'],
    ['time: 2006-01, link: L, status: alleged', 'Possibly linked earlier incident: Prison, January 2006'],
    ['time: 2006, link: L', 'Linked incident: Prison, 2006'],
    ['time: before 2006-05-12, link: L', 'Linked incident: Prison, before 12 May 2006'],
    ['time: 2006-05-11, link: L', 'Linked incident: Prison, 11 May 2006'],
    ['time: 2006-05-09, link: L', 'Linked earlier incident: Prison, 9 May 2006'],
    ['time: 2006-06', 'Another incident: Prison, June 2006'],
  ])('%s: %s', (more, expected) => expect(heading(more)).toBe(expected));

  it('show all that was counted there, and who is cited for it', () => {
    const rows = `sources: [{ id: S1, kind: agency, title: A }]
parties: [{ id: w, name: Warders, side: civilians }, { id: r, name: Rioters, side: attackers }]
casualties:
  - { party: w, incident: o, killed: 3, wounded: not stated, sources: [S1] }
  - { party: r, incident: o, killed: up to 4 }
  - { party: w, killed: 7 }
figures: [{ measure: displaced, incident: o, value: about 200 }]
materiel:
  - { item: Rifles, incident: o, taken: 19, recovered: 17, sources: [S1] }
  - { item: Radios, incident: o, destroyed: several }
  - { item: Cars, incident: o, taken: not stated }
`;
    const counted = analysisOf(`${other('time: 2006-01')}${rows}`).linked[0]?.counted ?? [];
    expect(counted.map(({ said: line, sources, at }) => [said(line), sources.join(), at])).toEqual([
      ['Killed, excluding attackers: 3.', 'S1', 'casualties[0].killed.total_without_attackers'],
      ['Killed, attackers: up to 4.', '', 'casualties[1].killed.total_attackers'],
      ['Wounded, excluding attackers: not stated.', '', 'casualties[0].wounded.total_without_attackers'],
      ['Displaced: about 200.', '', 'figures[0].value.total_with_attackers'],
      ['Rifles: 19 taken, 17 recovered and 2 outstanding.', 'S1', 'materiel[0]'],
      ['Radios: several destroyed.', '', 'materiel[1]'],
    ]);
  });
});

it('an actor’s past is dated from entries with a date of their own', () => {
  const past = (...times: readonly string[]) =>
    said(
      analysisOf(`actors: [{ id: a, name: IMU, history: [${times.map((time) => `{ time: ${time}, text: T }`).join(', ')}] }]\n`)
        .actors[0]?.title,
    );
  expect(past('2006-05', '1999 to 2000', 'after 2000')).toBe('IMU, 1999 to May 2006');
  expect(past('after 2000', '2006-05')).toBe('Background on IMU');
  expect(past('2006', '2006-05')).toBe('Background on IMU');
});

describe('each title from its own facts', () => {
  const titles = (more = '') => analysisOf(more).titles;
  const keys = (more = '') =>
    Object.fromEntries(
      Object.entries(titles(more)).map(([name, found]) => [name, (found as Sentence | null)?.key ?? null] as const),
    );

  it('of a briefing that says nothing, no more than its title', () => {
    expect(keys()).toEqual({
      bottom_line: 'titles.bottomLine.plain',
      conflicts: null,
      situation: 'titles.situation.plain',
      where: 'titles.where.context',
      accused: null,
      persons: null,
      relations: null,
      linked: null,
      disputes: null,
      matrix: null,
      hypotheses: null,
      questions: null,
      indicators: null,
      implications: null,
      options: null,
      scenarios: null,
      dissent: null,
      key_assumptions: null,
      quotations: null,
      outlook: 'titles.sources.cited',
      sources: 'titles.sources.cited',
      method: 'titles.method.plain',
      no_claim: null,
      no_conviction: null,
      linchpins: null,
      firm: null,
      weighting: null,
      at: null,
    });
    expect(titles().linchpins).toEqual([]);
    expect(titles().at).toBe('title');
    expect(titles().situation).toMatchObject({ values: { title: 'T' }, at: 'title' });
    expect(title('situation', '')).toBe('T, 12 May 2006');
  });

  it('counts places, persons, links and other incidents', () => {
    const more = `places: [{ id: p, name: Post, lat: 40, lon: 70 }, { id: q, name: Pass }]
persons: [{ id: w, name: W, role: witness, standing: S }, { id: s, name: S, role: suspect, standing: S }]
actors: [{ id: a, name: A, attribution: [{ by: Police, kind: suspected, text: T }] }]
relations: [{ from: s, to: a, label: of, status: claimed }]
incidents:
  - { id: i, title: Raid, main: true, kind: attack, time: 2006-05-12, place: p }
  - { id: o, title: Prison, time: 2006-01, link: L, place: q }
`;
    const found = titles(more);
    expect(said(found.where)).toBe('Pass cannot be placed on the map');
    expect(said(found.persons)).toBe('Nobody is named as a suspect; listed: one witness');
    expect(said(found.relations)).toBe('The one link shown rests on a claim or an allegation');
    expect(said(found.linked)).toBe('One earlier incident is linked');
    expect(said(found.accused)).toBe('Police voiced suspicion of A; no basis is stated');
    expect(said(found.bottom_line)).toBe('Police voiced suspicion of A; no basis is stated');
    expect(said(found.situation)).toBe('Raid, 12 May 2006');
    expect(said(found.no_claim)).toBe('No claim of responsibility is recorded here.');
    expect(said(found.no_conviction)).toBe('Nobody named here is recorded as convicted.');
  });

  it('of questions, indicators and sources on one slide the first that are there', () => {
    const questions = 'questions: [{ question: Q, group: facts, why: W, how: H }]\n';
    const indicators = 'indicators: [{ text: T, changes: C }]\n';
    expect(titles(questions + indicators).outlook).toEqual(titles(questions).questions);
    expect(titles(indicators).outlook).toEqual(titles(indicators).indicators);
    expect(titles(indicators).indicators?.key).toBe('titles.indicators.plain');
    expect(titles(questions).questions?.key).toBe('titles.questions.plain');
  });

  it('sources are those cited, and their origins', () => {
    const sources = (cited: string) => `sources:
  - { id: S1, kind: agency, title: First, publisher: A }
  - { id: S2, kind: agency, title: Second, publisher: B, derived_from: [S1] }
  - { id: S3, kind: agency, title: Third, publisher: C }
situation: [{ text: T, sources: [${cited}] }]
`;
    expect(title('sources', sources('S1'))).toBe('Everything told here rests on a single source');
    expect(title('sources', sources('S1, S3'))).toBe('Everything told here rests on two sources');
    expect(title('sources', sources('S1, S2'))).toBe('Two sources go back to a single origin');
    expect(title('sources', sources('S1, S2, S3'))).toBe('Three sources go back to at most two independent origins');
  });

  it('judgements decide on hypotheses and method', () => {
    const more = `hypotheses: [{ id: H1, title: A }]
key_judgements: [{ id: J, statement: S, likelihood: unlikely, confidence: low, basis: B, hypothesis: H1 }]
`;
    expect(title('hypotheses', more)).toBe('The one explanation considered is not judged likely');
    expect(title('method', more)).toBe('Likelihood and confidence are stated separately');
  });

  it('what the ranking depends on is told with the matrix', () => {
    const rated = (...rows: readonly string[]) =>
      titles(`hypotheses: [{ id: A, title: TA }, { id: B, title: TB }]
evidence:
${rows.map((row, index) => `  - { id: E${index}, text: T${index}, ${row} }\n`).join('')}`);
    const forA = 'credibility: high, relevance: high, ratings: { A: C, B: I }';
    const forB = 'credibility: low, relevance: low, ratings: { A: II, B: C }';
    const one = rated(forA);
    expect(one.linchpins.map((each) => said(each))).toEqual(['Without E0 (T0), A and B would tie.']);
    expect([one.firm, one.weighting]).toEqual([null, null]);
    const two = rated(forA, forA);
    expect([two.linchpins, two.firm?.key]).toEqual([[], 'matrix.firm']);
    expect(rated(forA, forB).weighting?.key).toBe('matrix.weighting');
  });

  it('the balance is hedged by the group’s own rows, and by no others', () => {
    const rows = (...all: readonly string[]) =>
      `${parties}${incident('attackers: { party: g, size: 32 }')}casualties: [${all.map((row) => `{ ${row} }`).join(', ')}]\n`;
    const firm = '32 attackers reported, none of them unaccounted for';
    const hedged = '32 attackers reported; if the figures are right, none of them unaccounted for';
    const own = 'party: g, killed: 31, detained: 1';
    expect(title('situation', rows(own, 'party: v, killed: none, status: disputed'))).toBe(firm);
    expect(title('situation', rows(own, 'party: g, apart: Elsewhere, wounded: not stated'))).toBe(firm);
    expect(title('situation', rows(`${own}, status: disputed`, 'party: v, killed: none'))).toBe(hedged);
    expect(title('situation', rows(own, 'party: v, killed: 3, status: disputed'))).toBe(
      'Raid, 12 May 2006: 3 killed, excluding attackers; the figure is disputed',
    );
    expect(title('situation', rows('party: g, killed: 33, detained: 1'))).toBe('32 attackers reported');
  });
});

describe('what is disputed', () => {
  const reports = (...values: readonly string[]) =>
    `sources: [{ id: S1, kind: agency, title: First, publisher: A }, { id: S2, kind: agency, title: Second, publisher: B }]
${parties}${incident()}casualties: [{ party: v, killed: { reports: [${values.map((value, index) => `{ source: S${index + 1}, value: ${value} }`).join(', ')}] } }]
`;
  const claims = 'claims: [{ id: C1, text: One }, { id: C2, text: Two }]\n';
  const dispute = (about: string | null, ...ids: readonly string[]) =>
    `${claims}disputes: [{ id: D, question: Q, reading: R, claims: [${ids.join(', ')}]${about === null ? '' : `, about: ${about}`} }]\n`;
  it.each([
    ['one question of two versions', dispute(null, 'C1', 'C2'), 'Accounts differ on one question'],
    ['one rumour', dispute('casualties', 'C1'), 'One question is in dispute'],
    ['claims, whatever reports give', reports('3', '9') + dispute('course', 'C1', 'C2'), 'Accounts differ on one question'],
    ['a question about casualties alone', dispute('casualties', 'C1', 'C2'), 'Accounts differ on one question'],
  ])('%s', (_, more, expected) => expect(title('disputes', more)).toBe(expected));

  it.each([
    [reports('3', '9'), 'reports give 3 or 9 killed'],
    [reports('at least 3', '9'), 'reports give at least 3 or 9 killed'],
  ])('of figures says what reports give', (more, expected) => expect(title('conflicts', more)).toContain(expected));
});
