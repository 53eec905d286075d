/** Each kind of change, in the words that a reader gets; and what is none. */
import { describe, expect, it } from 'vitest';
import { briefing } from '../briefing/read.ts';
import { changesOf, said } from './compare.ts';

const sources = `sources:
  - { id: S1, kind: official, title: Bulletin 1, publisher: Rescue service, published: 2030-02-13 }
  - { id: S2, kind: official, title: Bulletin 2, publisher: Coroner, published: 2030-02-15 }
`;
const places = `places:
  - { id: a, name: Arvela }
  - { id: b, name: Lisma }
parties:
  - { id: v, name: Residents, side: civilians }
incidents:
  - { id: main, title: Fire, main: true, time: 2030-02-12, place: a }
`;
const whole = (more: string, changed: Parameters<typeof briefing>[1] = {}) => briefing(sources + places + more, changed);
const changed = (before: string, after: string) => said(whole(before), whole(after));

describe('figures', () => {
  const killed = (value: string, more = '') =>
    `casualties:\n  - { party: v, place: a, killed: ${value}, sources: [S1, S2] }\n${more}`;
  const reports = (...list: readonly string[]) => `{ reports: [${list.map((each) => `{ ${each} }`).join(', ')}] }`;
  const first = 'source: S1, value: 34';

  it.each([
    [
      'a new report beside one that stands',
      reports(first),
      reports(first, 'source: S2, value: 34-37'),
      ['figure changed: killed: 34–37, was 34; report now counted: Coroner'],
    ],
    [
      'a report that replaces another',
      reports(first),
      reports(first, 'source: S2, value: 37, supersedes: S1'),
      ['figure changed: killed: 37, was 34; 3 more; an earlier report is replaced by Coroner'],
    ],
    [
      'a report that is denied',
      reports(first, 'source: S2, value: 40'),
      reports(first, 'source: S2, value: 40, status: denied'),
      ['figure changed: killed: 34, was 34–40; now exact; now reported, was disputed; no longer counted, since denied: Coroner'],
    ],
    [
      'a report taken out',
      reports(first, 'source: S2, value: 40'),
      reports(first),
      ['figure changed: killed: 34, was 34–40; now exact; now reported, was disputed; report no longer counted: Coroner'],
    ],
    [
      'another number of the same report',
      reports(first),
      reports('source: S1, value: 43'),
      ['figure changed: killed: 43, was 34; 9 more; corrected, same sources: Rescue service'],
    ],
    [
      'the author’s best',
      `{ best: 35, reports: [{ source: S1, value: 34-37 }] }`,
      `{ best: 36, basis: Names of the dead., reports: [{ source: S1, value: 34-37 }] }`,
      ['figure changed: killed: 36 (34–37), was 35 (34–37); best estimate 1 more; why: Names of the dead'],
    ],
    [
      'plain numbers',
      '34',
      '37',
      ['figure changed: killed: 37, was 34; 3 more; corrected, same sources: Rescue service and Coroner'],
    ],
    [
      'what was not stated, which is not zero',
      'not stated',
      '3',
      // Its row cited the same two before: neither of them reports anything new.
      ['figure changed: killed: 3, was not stated'],
    ],
    [
      'none, which somebody stated',
      'none',
      '3',
      ['figure changed: killed: 3, was none; 3 more; corrected, same sources: Rescue service and Coroner'],
    ],
    [
      'open ends',
      'at least 12',
      'at least 18',
      ['figure changed: killed: at least 18, was at least 12; corrected, same sources: Rescue service and Coroner'],
    ],
    [
      'an open end that closes',
      'at least 12',
      '18',
      ['figure changed: killed: 18, was at least 12; now exact; corrected, same sources: Rescue service and Coroner'],
    ],
  ])('%s', (_, before, after, lines) => expect(changed(killed(before), killed(after))).toEqual(lines));

  it('what may be the same number is told as no fewer', () => {
    expect(changed(killed('at least 5'), killed('5'))).toEqual([
      'figure changed: killed: 5, was at least 5; now exact; corrected, same sources: Rescue service and Coroner',
    ]);
    expect(changed(killed('at least about 80'), killed('about 80'))[0]).toMatch(
      /about 80, was at least about 80; no longer open upwards; /u,
    );
  });

  it('a report that is new is the reason why a claim is denied now', () => {
    const claim = (status: string, cited: string) =>
      whole(`claims:\n  - { id: C1, text: It was set., status: ${status}, sources: [${cited}] }\n`);
    const older = claim('claimed', 'S1').replace(/ {2}- \{ id: S2.*\n/u, '');
    const [found] = changesOf(older, claim('denied', 'S1, S2'));
    expect(found).toMatchObject({ kind: 'claim', action: 'denied', why: [{ kind: 'new-report', sources: ['S2'] }] });
  });

  it('of a number where there was none, only a source that its row did not cite before is a new report', () => {
    const row = (value: string, cited: string) =>
      `casualties:\n  - { party: v, place: a, killed: ${value}, sources: [${cited}] }\n  - { party: v, place: b, killed: 2, sources: [S1] }\n`;
    expect(changed(row('not stated', 'S1'), row('3', 'S1, S2'))).toEqual([
      'figure changed: killed: 5, was at least 2; now exact; report now counted: Coroner',
      'figure changed: Residents, Arvela: killed: 3, was not stated; report now counted: Coroner',
    ]);
    expect(changed(row('not stated', 'S1, S2'), row('3', 'S1, S2'))).toEqual([
      'figure changed: killed: 5, was at least 2; now exact',
      'figure changed: Residents, Arvela: killed: 3, was not stated',
    ]);
  });

  it('a source that was counted in the total before is no new report of it', () => {
    const rows = (row: string) =>
      `casualties:\n  - { party: v, place: a, wounded: 7, sources: [S2] }\n  - { party: v, place: b, wounded: ${row} }\n`;
    const [total] = changed(rows('2, sources: [S1]'), rows('4, sources: [S1, S2]'));
    expect(total).toBe('figure changed: wounded: 11, was 9; 2 more; a report is now counted');
  });

  it('a further place: the total says what is counted as well', () => {
    const further = '  - { party: v, place: b, killed: 2, sources: [S2] }\n';
    expect(changed(killed('34'), killed('34', further))).toEqual([
      'figure changed: killed: 36, was 34; 2 more; now counted as well: Residents, Lisma',
      'figure new: Residents, Lisma: killed: 2; new',
    ]);
    expect(changed(killed('34', further), killed('34'))).toEqual([
      'figure changed: killed: 34, was 36; 2 fewer; no longer counted: Residents, Lisma',
      'figure gone: Residents, Lisma: killed: no longer in this briefing; was 2',
    ]);
  });

  it('a figure whose status alone changed', () => {
    const row = (status: string) => `casualties:\n  - { party: v, place: a, killed: 3, status: ${status}, sources: [S1] }\n`;
    expect(changed(row('claimed'), row('confirmed'))).toEqual([
      'figure changed: killed: 3, as before; now confirmed, was claimed',
    ]);
  });

  it('amounts with their unit, things, and totals of others', () => {
    const figures = (value: string, taken: string, total: string) =>
      `${'measures:\n  - { id: damage, label: damage, kind: money, unit: million EUR }\n'}figures:\n  - { measure: damage, value: ${value}, sources: [S1] }
materiel:
  - { item: Rifles, taken: 19, recovered: ${taken}, sources: [S1] }
published_totals:
  - { measure: killed, value: ${total}, by: Ministry, sources: [S2] }
`;
    expect(changed(figures('2.5', '3', '11'), figures('3', '4', '12'))).toEqual([
      'figure changed: damage: 3 million EUR, was 2.5 million EUR; 0.5 more; corrected, same sources: Rescue service',
      'figure changed: Rifles: outstanding: 15, was 16; 1 fewer; corrected, same sources: Rescue service',
      'figure changed: Rifles: recovered: 4, was 3; 1 more; corrected, same sources: Rescue service',
      'figure changed: total published by Ministry, killed: 12, was 11; 1 more; corrected, same sources: Coroner',
    ]);
  });

  it('marks the cell of the table and its total', () => {
    const [change] = changesOf(whole(killed('34')), whole(killed('37')));
    expect(change).toMatchObject({
      kind: 'figure',
      difference: { low: 3, high: 3, slack: 0 },
      before: { kind: 'quantity', quantity: { low: 34, high: 34 } },
      after: { kind: 'quantity', quantity: { low: 37, high: 37 } },
      fields: ['casualties[0].killed.total_without_attackers', 'casualties[0].killed'],
      was_at: 'casualties[0].killed.total_without_attackers',
      why: [{ kind: 'corrected', sources: ['S1', 'S2'] }],
    });
  });
});

describe('judgements', () => {
  const judgement = (fields: string, statement = 'It is likely that a pump failed') =>
    `key_judgements:\n  - { id: J1, statement: ${statement}., ${fields} }\n`;

  it.each([
    [
      'a step up, with its reason',
      judgement('likelihood: unlikely', 'It is unlikely that a pump failed'),
      judgement('likelihood: likely, change_reason: A second report.'),
      ['judgement changed: key judgement 1 “It is likely that a pump failed”: now likely, was unlikely; why: A second report'],
    ],
    [
      'another percentage of one term',
      judgement('likelihood: likely (60%)'),
      judgement('likelihood: likely (70%)'),
      ['judgement changed: key judgement 1 “It is likely that a pump failed”: now likely (70 %), was likely (60 %)'],
    ],
    [
      'confidence alone',
      judgement('likelihood: likely, confidence: low'),
      judgement('likelihood: likely, confidence: high'),
      ['judgement changed: key judgement 1 “It is likely that a pump failed”: confidence now high, was low'],
    ],
    [
      'a likelihood taken back',
      judgement('likelihood: likely'),
      judgement('confidence: low'),
      [
        'judgement changed: key judgement 1 “It is likely that a pump failed”: no likelihood is stated any more; was likely; confidence now low; none was stated',
      ],
    ],
    [
      'the reason of an earlier change is none of this one',
      judgement('likelihood: unlikely, change_reason: Old.'),
      judgement('likelihood: likely, change_reason: Old.'),
      ['judgement changed: key judgement 1 “It is likely that a pump failed”: now likely, was unlikely'],
    ],
    ['two words for one step are no change', judgement('likelihood: likely'), judgement('likelihood: probable'), []],
    [
      'other words alone',
      judgement('likelihood: likely'),
      judgement('likelihood: likely', 'It is likely that both pumps failed'),
      [
        'judgement reworded: key judgement 1 “It is likely that both pumps failed”: reworded; it was: “It is likely that a pump failed”',
      ],
    ],
    [
      'new',
      '',
      judgement('likelihood: likely'),
      ['judgement new: key judgement 1 “It is likely that a pump failed”: new; likely'],
    ],
    [
      'gone, under its old number',
      judgement('likelihood: likely'),
      '',
      ['judgement gone: key judgement 1 of edition 1 “It is likely that a pump failed”: no longer in this briefing; was likely'],
    ],
  ])('%s', (_, before, after, lines) => expect(changed(before, after)).toEqual(lines));

  it('and scenarios', () => {
    const scenario = (likelihood: string) =>
      `scenarios:\n  - { id: F1, title: A second fire, likelihood: ${likelihood}, sources: [S1] }\n`;
    expect(changed(scenario('likely'), scenario('unlikely'))).toEqual([
      'scenario changed: scenario “A second fire”: now unlikely, was likely',
    ]);
  });
});

describe('claims', () => {
  const claim = (fields: string) => `claims:\n  - { id: C1, text: The pump was old., ${fields} }\n`;

  it.each([
    [
      'denied',
      claim('status: claimed, sources: [S1]'),
      claim('status: denied, sources: [S1]'),
      'claim denied: claim “The pump was old”: now denied, was claimed',
    ],
    [
      'confirmed, by one more',
      claim('sources: [S1]'),
      claim('status: confirmed, sources: [S1, S2]'),
      'claim confirmed: claim “The pump was old”: now confirmed, was reported; now cited as well: Coroner',
    ],
    [
      'standing otherwise',
      claim('sources: [S1]'),
      claim('status: disputed, sources: [S1]'),
      'claim changed: claim “The pump was old”: now disputed, was reported',
    ],
    [
      'graded',
      claim('sources: [S1]'),
      claim('credibility: 2, sources: [S1]'),
      'claim regraded: claim “The pump was old”: credibility now 2; it was not graded',
    ],
    ['new', '', claim('status: alleged, sources: [S1]'), 'claim new: claim “The pump was old”: new; alleged'],
    ['gone', claim('sources: [S1]'), '', 'claim gone: claim “The pump was old”: no longer in this briefing; was reported'],
  ])('%s', (_, before, after, line) => expect(changed(before, after)).toEqual([line]));

  it('under another id are none that is new', () => {
    const named = (id: string, text = 'The pump of the north station was old') =>
      `claims:\n  - { id: ${id}, text: ${text}., sources: [S1] }\n`;
    expect(changed(named('C1'), named('C7'))).toEqual([]);
    expect(changed(named('C1'), named('C7', 'The pump of the north station was very old'))).toEqual([
      'claim reworded: claim “The pump of the north station was very old”: reworded; it was: “… station was old”',
    ]);
    expect(changed(named('C1'), named('C1', 'Nobody called before dawn'))).toEqual([
      'claim gone: claim “The pump of the north station was old”: no longer in this briefing; was reported',
      'claim new: claim “Nobody called before dawn”: new; reported',
    ]);
  });

  it('whose ids were changed about are the same', () => {
    const two = (one: string, other: string) =>
      `claims:\n  - { id: ${one}, text: The pump was old., sources: [S1] }\n  - { id: ${other}, text: The door was locked., sources: [S1] }\n`;
    expect(changed(two('C1', 'C2'), two('C2', 'C1'))).toEqual([]);
  });
});

describe('what else is told', () => {
  it.each([
    [
      'an event that is dated otherwise',
      'events:\n  - { id: e, time: 2030-02-12, what: Fire breaks out }\n',
      'events:\n  - { id: e, time: 2030-02-11 23:00, what: Fire breaks out }\n',
      ['event changed: event “Fire breaks out”: now dated 11 February 2030, 23:00, was 12 February 2030'],
    ],
    [
      'an event at another place, disputed',
      'events:\n  - { time: 2030-02-12, what: Fire breaks out }\n',
      'events:\n  - { time: 2030-02-12, what: Fire breaks out, place: b, status: disputed }\n',
      ['event changed: event “Fire breaks out”: place now Lisma; none was stated; now disputed, was reported'],
    ],
    [
      'a new event',
      '',
      'events:\n  - { time: 2030-02-12, what: Fire breaks out }\n',
      ['event new: event of 12 February 2030 “Fire breaks out”: new'],
    ],
    [
      'the fate of a person',
      'persons:\n  - { id: p, name: A guard, role: witness, standing: Guard, fates: [wounded] }\n',
      'persons:\n  - { id: p, name: Ilan Boro, role: victim, standing: Guard; died, fates: [killed], status: confirmed }\n',
      [
        'person changed: Ilan Boro: now killed (confirmed), was wounded (reported); standing now “Guard; died”, was “Guard”; now listed as a victim, was a witness',
        'person reworded: Ilan Boro: name: now “Ilan Boro”, was “A guard”',
      ],
    ],
    [
      'fates that exclude each other',
      'persons:\n  - { id: p, name: A guard, role: witness, standing: Guard }\n',
      'persons:\n  - { id: p, name: A guard, role: witness, standing: Guard, fates: [killed, detained], status: disputed }\n',
      ['person changed: A guard: now killed or detained (disputed); no fate was stated'],
    ],
    [
      'an answer',
      'questions:\n  - { question: Who had the key?, group: facts, why: W., how: H. }\n',
      'questions:\n  - { question: Who had the key?, group: facts, why: W., how: H., answered: The guard., sources: [S2] }\n',
      ['question answered: question “Who had the key?”: answered: The guard'],
    ],
    [
      'an answer taken back',
      'questions:\n  - { question: Who had the key?, group: facts, why: W., how: H., answered: The guard., sources: [S2] }\n',
      'questions:\n  - { question: Who had the key?, group: facts, why: W., how: H. }\n',
      ['question reopened: question “Who had the key?”: open again; the answer was: The guard'],
    ],
    [
      'a new question',
      '',
      'questions:\n  - { question: Who had the key?, group: facts, why: W., how: H. }\n',
      ['question new: question “Who had the key?”: new'],
    ],
    [
      'an indicator that came true',
      'indicators:\n  - { text: Smoke is seen, changes: Would end it. }\n',
      'indicators:\n  - { text: Smoke is seen, changes: Would end it., came_true: Seen at noon., sources: [S2] }\n',
      ['indicator came-true: indicator “Smoke is seen”: came true: Seen at noon'],
    ],
    [
      'an implication for others, and by another day',
      'implications:\n  - { text: Close the road., for_whom: Police, sources: [S1] }\n',
      'implications:\n  - { text: Close the road., for_whom: Army, by_when: today, sources: [S1] }\n',
      ['implication changed: implication “Close the road”: now for: Army; was: Police; now by: today; was: not stated'],
    ],
    [
      'options, assumptions and dissent',
      '',
      'options:\n  - { text: Close the road, costs: C., sources: [S1] }\nassumptions:\n  - { id: D1, text: Clocks are local., if_wrong: I. }\ndissent:\n  - { who: Desk, text: It was arson., why: W., sources: [S1] }\n',
      [
        'option new: option “Close the road”: new',
        'assumption new: assumption “Clocks are local”: new',
        'dissent new: dissent “It was arson”: new',
      ],
    ],
    [
      'the bottom line',
      'bottom_line: { text: A fire., sources: [S1] }\n',
      'bottom_line: { text: Two fires., sources: [S1] }\n',
      ['bottom-line reworded: bottom line: now “Two fires”, was “A fire”'],
    ],
  ])('%s', (_, before, after, lines) => expect(changed(before, after)).toEqual(lines));

  it('shows all parts of an implication that changed on either side', () => {
    const implication = (parts: string) => whole(`implications:\n  - { text: Close the road., ${parts}, sources: [S1] }\n`);
    const [change] = changesOf(
      implication('for_whom: Police, by_when: 9 April'),
      implication('for_whom: Army, by_when: 10 April'),
    );
    expect([change?.before, change?.after]).toMatchObject([{ text: 'Police · 9 April' }, { text: 'Army · 10 April' }]);
  });

  it('sources that came, went or are graded otherwise', () => {
    const graded = (one: string, other = '') =>
      briefing(`sources:\n  - { id: S1, kind: agency, title: Report, reliability: ${one} }\n${other}`);
    const further = '  - { id: S2, kind: agency, title: Other, publisher: Agency }\n';
    expect(said(graded('B'), graded('D', further))).toEqual([
      'source regraded: Report: reliability now D, was B',
      'source new: Other (Agency): new',
    ]);
    expect(said(graded('D', further), graded('D'))).toEqual(['source gone: Other (Agency): no longer in this briefing']);
  });

  it('the order of hypotheses, with the evidence that moved it', () => {
    const matrix = (more: string) => `hypotheses:
  - { id: H1, title: Pump }
  - { id: H2, title: Arson }
evidence:
  - { id: E1, text: The pump was hot, credibility: high, relevance: high, ratings: { H1: C, H2: I }, sources: [S1] }
${more}`;
    const further =
      '  - { id: E2, text: A can of petrol was found, credibility: high, relevance: high, ratings: { H1: II, H2: C }, sources: [S2] }\n';
    expect(changed(matrix(''), matrix(further))).toEqual([
      'hypotheses reranked: ranking of the hypotheses: least contradicted now: Arson; was: Pump; new evidence: A can of petrol was found',
    ]);
    expect(
      changed(
        matrix(''),
        matrix('  - { id: E2, text: It rained, credibility: low, relevance: low, ratings: { H1: N, H2: N }, sources: [S2] }\n'),
      ),
    ).toEqual(['evidence new: evidence “It rained”: new; it changes no rank of a hypothesis']);
  });
});

describe('in two languages', () => {
  it('ids alone tell what is what, and other words are no change', () => {
    const text = (words: string, question: string, language: string) =>
      whole(
        `language: ${language}\nclaims:\n  - { id: C1, text: ${words}, sources: [S1] }\nquestions:\n  - { question: ${question}, group: facts, why: W., how: H. }\n`,
      );
    expect(said(text('The pump was old.', 'Who?', 'en'), text('Насос был старым.', 'Кто?', 'ru'))).toEqual([]);
  });
});
