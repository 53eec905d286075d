/** A withheld number that follows from what a text says: a total, a part of it, a share, an average, what is left. */
import { describe, expect, it } from 'vitest';
import { forAudience } from '../../../src/audience/for-audience.ts';
import { findNumberLeaks, refuseNumberLeaks } from '../../../src/audience/leaks/number-leaks.ts';
import { toNumber } from '../../../src/audience/leaks/ratio.ts';
import { isWaived } from '../../../src/audience/waived.ts';
import { numberOfWords } from '../../../src/briefing/number-words.ts';
import { briefing, readWhole } from '../../briefing/read.ts';

const shared = `sources: [{ id: S1, kind: article, title: Open piece, tlp: CLEAR }]
places: [{ id: arvela, name: Arvela }, { id: lisma, name: Lisma }, { id: norvik, name: Norvik }]
parties: [{ id: guards, name: Guards, side: state }, { id: raiders, name: Raiders, side: attackers }]
incidents: [{ id: raid, title: Raid, main: true, time: 2006-05-12 }]
casualties:
  - { party: guards, place: lisma, killed: 4, wounded: 11, sources: [S1] }
  - { party: guards, place: arvela, killed: 9, tlp: AMBER, sources: [S1] }
  - { party: guards, place: norvik, killed: 7, sources: [S1] }
`;
const versionOf = (more: string, language = 'en', given = shared) => {
  const text = briefing(`${given}${more}`, { handling: '{ tlp: AMBER, unlabelled: CLEAR }' });
  const made = forAudience(readWhole(`${text}language: ${language}\n`), 'CLEAR', () => undefined).value;
  if (!made) throw new Error('no version');
  return made;
};
const leaksOf = (more: string, language = 'en', earlier: readonly string[] = [], given = shared) => {
  const version = versionOf(more, language, given);
  return findNumberLeaks(
    { ...version, earlier: earlier.map((each) => versionOf('', language, each).briefing) },
    (word) => numberOfWords(word, language),
    (at) => isWaived(version.whole, 'AUD006', at) || isWaived(version.whole, 'AUD014', at),
  );
};
const toldBy = (sentence: string, language?: string): string =>
  leaksOf(`situation: [{ text: ${JSON.stringify(sentence)} }]\n`, language)
    .map(({ bounds, isDoubtful }) => `${isDoubtful ? '?' : ''}${toNumber(bounds.least)}`)
    .join();

describe('a number in a text', () => {
  it.each([
    ['20 people in all died.', '9'],
    ['Twenty in all lost their lives.', '9'],
    ['13 people in all died in the two towns.', '9'],
    ['Beside these, the other nine were found later.', '9'],
    ['Nine died in Arvela.', '9'],
    ['31 guards were killed or wounded.', '9'],
    ['45 % of the 20 killed were from one valley.', '9'],
    ['Almost half, 45 percent, of all 20 dead fell there.', '9'],
    ['Three tenths of 30 guards died there.', ''],
    ['A third of the 27 guards there were killed.', '9'],
    ['The 13 dead of the two towns are 65 % of all.', '9'],
    ['An average of 6.67 were killed at each of the 3 posts.', '9'],
    ['Of 30 guards at the post, 21 were not killed.', '9'],
    ['Killed there were 6 in the morning and 3 at night.', '9'],
    ['Five more were killed there than in Lisma.', '9'],
    ['Two fewer were killed in Norvik than there.', '9'],
    ['Three fewer were killed in Norvik than there.', ''],
    ['Of the wounded nine others came later.', ''],
    ['50 % of all killed were from Norvik.', ''],
    ['56 % of those killed in two towns were from Arvela.', '?9'],
    ['22 boxes came.', ''],
    ['20 boxes came.', '?9'],
    ['Nine boxes came.', ''],
    // What counts something else, or people of whom nothing says what became of them.
    ['Two buses took 20 families to a school.', ''],
    ['They employ 400 people, 9 of them on the board.', ''],
    ['They employ 400 people, 20 of them on the board.', ''],
    ['The pit is on nine levels, and level 20 was closed in 2003.', ''],
    ['A second shift of 20 men was sent home.', '?9'],
    ['It lies at 20.25 N 9.20 E, 20 km from the border.', ''],
    ['It began on 20 May 2006 at 20:00, 20 km from the border, and took 20 minutes.', ''],
    ['The AK-20 was found on page 20.', ''],
    ['Killed on 13 May: see C13.', ''],
  ])('%s tells %s', (sentence, expected) => expect(toldBy(sentence)).toBe(expected));

  it.each([
    ['Всего погибло 20 человек.', '9'],
    ['Двадцать человек погибли.', '9'],
    ['В двух сёлах погибло тринадцать человек.', '9'],
    ['Остальные девять найдены позже.', '9'],
    ['Треть из 27 пограничников погибла.', '9'],
    ['45 % из 20 погибших — из одной долины.', '9'],
    ['В среднем на каждом из трёх постов погибло 6,67.', '9'],
    ['Там погибло на пять человек больше, чем в Лисме.', '9'],
    ['Это было 20 мая 2006 года, в 20 км от границы.', ''],
    ['Привезли 20 ящиков.', '?9'],
    ['Автобусы увезли 20 семей.', ''],
  ])('%s tells %s, in Russian', (sentence, expected) => expect(toldBy(sentence, 'ru')).toBe(expected));

  it.each([
    ['at least 137', 'At least 137 guards were killed in Arvela.', '137'],
    ['at least 137', '137 people were killed there.', '137'],
    ['more than 137', 'More than 137 were killed.', '138'],
    ['up to 37', 'Up to 37 were killed there.', '37'],
    ['fewer than 37', 'Fewer than 37 were killed there.', '36'],
    ['37-42', 'Between 37 and 42 were killed there.', '37'],
    ['37-42', 'As many as 42 were killed there.', '42'],
    ['{ low: 30, best: 35, high: 42 }', 'At least 30 were killed there.', '30'],
    ['{ low: 30, best: 35, high: 42 }', 'Some 35 were killed there.', '35'],
    // With the 4 and the 7 that are shown.
    ['at least 31', 'At least 42 guards were killed.', '31'],
    ['at least 31', 'At least 41 guards were killed.', ''],
    ['up to 2', 'Six reports differ on the dead.', ''],
    ['at least 31', '31 boxes came.', ''],
    ['at least 31', '31 guards were wounded.', ''],
    ['37-42', 'Between 39 and 40 were killed there.', ''],
  ])('that is open or a range is told by its ends: %s by %s', (hidden, sentence, expected) => {
    const given = shared.replace('killed: 9', `killed: ${hidden}`);
    const told = leaksOf(`situation: [{ text: ${JSON.stringify(sentence)} }]\n`, 'en', [], given);
    expect(told.map(({ bounds, isDoubtful }) => `${isDoubtful ? '?' : ''}${toNumber(bounds.least)}`).join()).toBe(expected);
  });

  it.each([
    ['Killed were 4 men, 3 women and 2 children.', '9'],
    ['Killed were 2 men, 5 women and 2 children.', '9'],
    ['Four men, three women and two children were wounded.', ''],
    ['Killed were 4 men, 3 women and 1 child.', ''],
  ])('that is a list is told by all of it: %s', (sentence, expected) => expect(toldBy(sentence)).toBe(expected));

  it.each([
    ['x-note: { killed: 9 }', '9'],
    ['x-killed: { count: 9 }', '9'],
    ['x-note: { killed: [4, 9] }', '9'],
    ['x-note: { boxes: 9 }', ''],
    ['x-note: { count: 20 }', '?9'],
  ])("that is one in the author's own part is told with its key: %s", (part, expected) =>
    expect(
      leaksOf(`${part}\n`)
        .map(({ bounds, isDoubtful }) => `${isDoubtful ? '?' : ''}${toNumber(bounds.least)}`)
        .join(),
    ).toBe(expected),
  );

  it('is accepted where the author says that it counts something else', () => {
    const waive = (rule: string, where: string) =>
      `situation: [{ text: 20 people came to help. }]\nwaive: [{ rule: ${rule}, where: '${where}', reason: They are helpers., by: A desk }]\n`;
    const [found] = refuseNumberLeaks(leaksOf(waive('AUD006', 'claims')), 'CLEAR', () => undefined);
    expect([found?.code, found?.hints.at(-1)]).toEqual([
      'AUD014',
      'where the text counts something else: waive it, with `rule: AUD014`, `where:` the address of the text, a reason and a name',
    ]);
    // The number leads, and the text that says it stands behind it.
    expect([found?.message, ...(found?.hints ?? [])].join('\n')).toContain('20 (in situation[0].text) = ');
    expect(leaksOf(waive('AUD006', 'situation[0]'))).toEqual([]);
    expect(leaksOf(waive('AUD005', 'situation[0]'))).toHaveLength(1);
    expect(versionOf(waive('AUD006', 'situation[0]')).briefing.waive).toEqual([]);
  });

  it('of whom and of things is found by its people and things', () => {
    const more = (text: string) => `figures:
  - { measure: displaced, value: 50, of_whom: { women: 33, men: 12 }, tlp_of: { of_whom: AMBER }, sources: [S1] }
materiel: [{ item: Rifles, taken: 20, recovered: 14, tlp_of: { recovered: AMBER }, sources: [S1] }]
situation: [{ text: ${text} }]
`;
    const named = (text: string) => leaksOf(more(text)).map(({ amount }) => amount.name);
    expect(named('Of them 33 were women.')).toEqual(['displaced, of whom women']);
    expect(named('Fourteen rifles came back.')).toEqual(['Rifles, recovered']);
    expect(named('Five boats came back.')).toEqual([]);
  });
});

describe('a number that stands in no sum', () => {
  const told = (more: string, sentence: string) =>
    leaksOf(`${more}situation: [{ text: ${JSON.stringify(sentence)} }]\n`)
      .map(({ amount, bounds, isDoubtful }) => `${isDoubtful ? '?' : ''}${amount.name}: ${toNumber(bounds.least)}`)
      .join();
  const total = (measure: string, value: string) =>
    `published_totals: [{ measure: ${measure}, value: ${value}, by: An agency, tlp: AMBER, sources: [S1] }]\n`;

  it.each([
    [total('killed', '314'), '314 people were killed.', 'killed, published total: 314'],
    [total('killed', 'at least 314'), 'At least 314 people were killed.', 'killed, published total: 314'],
    [total('wounded', '314'), '314 people were killed.', ''],
    // The shown rows say it too.
    [total('killed', '11'), '11 people were killed.', ''],
    [
      'became: [{ from: missing, to: killed, number: 5, tlp: AMBER, sources: [S1] }]\n',
      'Five of the missing were found dead.',
      'missing who became killed: 5',
    ],
    [
      'materiel: [{ item: Rifles, taken: 17, tlp_of: { taken: AMBER }, sources: [S1] }]\n',
      'They took 17 rifles.',
      'Rifles, taken: 17',
    ],
    ['materiel: [{ item: Rifles, taken: 17, tlp_of: { taken: AMBER }, sources: [S1] }]\n', 'They took 18 rifles.', ''],
  ])('is told word for word: %s by %s', (more, sentence, expected) => expect(told(more, sentence)).toBe(expected));

  it('is told where it is how many attackers there were', () => {
    const attackers = 'main: true, attackers: { party: raiders, size: 40 }, tlp_of: { attackers: AMBER }';
    const of = (text: string) =>
      leaksOf(`situation: [{ text: ${text} }]\n`, 'en', [], shared.replace('main: true', attackers)).map(
        ({ amount }) => amount.name,
      );
    expect(of('Some 40 attackers came.')).toEqual(['attackers']);
    expect(of('Some 41 attackers came.')).toEqual([]);
  });

  it('is told where it is one of several reports', () => {
    const row =
      'casualties:\n  - { party: guards, missing: { reports: [{ source: S1, value: 29 }, { source: S2, value: 37 }] }, sources: [S1] }\n';
    const another = 'tlp: CLEAR }, { id: S2, kind: article, title: Another, tlp: AMBER }]';
    const given = shared.replace('casualties:\n', row).replace('tlp: CLEAR }]', another);
    const of = (text: string) => leaksOf(`situation: [{ text: ${text} }]\n`, 'en', [], given).map(({ amount }) => amount.name);
    expect(of('37 guards are missing.')).toEqual(['missing, as one source reports it']);
    expect(of('29 guards are missing.')).toEqual([]);
  });
});

describe('what is outstanding', () => {
  const told = (sentence: string, { language = 'en', item = 'Detonators', figures = '', of = 'recovered' } = {}) =>
    leaksOf(
      `${figures}materiel: [{ item: ${item}, taken: 40, recovered: 12, tlp_of: { ${of}: AMBER }, sources: [S1] }]
situation: [{ text: ${JSON.stringify(sentence)} }]
`,
      language,
    )
      .filter(({ amount: { at } }) => at.startsWith('materiel'))
      .map(({ bounds, isDoubtful }) => `${isDoubtful ? '?' : ''}${toNumber(bounds.least)}`)
      .join();

  it.each([
    ['28 detonators are still outstanding.', '12'],
    ['28 of the detonators have not been recovered.', '12'],
    ['Of the stolen detonators 28 are still missing.', '12'],
    ['Of the 40 detonators, 28 are still outstanding.', '12'],
    ['28 detonators were of one make.', '?12'],
    ['27 detonators are still outstanding.', ''],
  ])('%s tells %s', (sentence, expected) => expect(told(sentence)).toBe(expected));

  it('is told in other languages, of what was taken, and by a row', () => {
    expect(told('28 детонаторов не найдены.', { language: 'ru', item: 'Детонаторы' })).toBe('12');
    expect(told('Il manque 28 détonateurs.', { language: 'fr', item: 'Détonateurs' })).toBe('12');
    expect(told('28 detonators are still missing.', { of: 'taken' })).toBe('40');
    const figures = `measures: [{ id: out, label: detonators outstanding, kind: things }]
figures: [{ measure: out, value: 28, sources: [S1] }]
`;
    expect(told('They were taken at night.', { figures })).toBe('12');
  });
});

describe('a small number beside the noun of a withheld figure', () => {
  const told = (language: string, label: string, sentence: string, value = 3) =>
    leaksOf(
      `measures: [{ id: lost, label: ${label}, kind: things }]
figures: [{ measure: lost, value: ${value}, tlp: AMBER, sources: [S1] }]
situation: [{ text: ${JSON.stringify(sentence)} }]
`,
      language,
    )
      .filter(({ amount: { at } }) => at === 'figures[0].value')
      .map(({ bounds, isDoubtful }) => `${isDoubtful ? '?' : ''}${toNumber(bounds.least)}`)
      .join();

  it.each([
    ['en', 'boats adrift', 'Three boats are adrift.', '3'],
    ['en', 'boats adrift', '3 fishing boats drew away.', '?3'],
    ['en', 'boats adrift', 'Three boys saw boats.', ''],
    ['en', 'cars adrift', 'Three cargo ships came.', ''],
    ['en', 'boats adrift', 'Three crates and four boats came.', ''],
    ['en', 'boats adrift', 'It took three days until boats came.', ''],
    ['ru', 'лодки в дрейфе', 'Три лодки ушли.', '?3'],
    ['ru', 'лодки', 'Трёх рыбацких лодок нет.', '?3'],
    ['ru', 'автобусы', 'Вернулись 3 автобуса.', '?3'],
    ['ru', 'автобусы', 'Вернулись 3 автора.', ''],
    ['fr', 'bateaux à la dérive', 'Trois bateaux sont à la dérive.', '3'],
    ['fr', 'bateau', 'On cherche trois bateaux.', '3'],
    ['fr', 'bateau', 'On cherche trois hommes.', ''],
    ['es', 'camiones perdidos', 'Faltan tres camiones.', '?3'],
    ['es', 'camión', 'Volvieron tres viejos camiones.', '3'],
    ['es', 'camión', 'Volvieron tres barcos.', ''],
    ['ar', 'قوارب مفقودة', 'شوهدت ثلاثة قوارب.', '?3'],
    ['ar', 'قارب', 'شوهدت ٣ قوارب.', '?3'],
    ['ar', 'قارب', 'شوهدت ثلاث شاحنات.', ''],
  ])('in %s, %s: %s tells %s', (language, label, sentence, expected) => expect(told(language, label, sentence)).toBe(expected));

  it('is told of two in Arabic, which are one word, and of one only where the sentence says more', () => {
    expect(told('ar', 'قارب', 'شوهد قاربان.', 2)).toBe('2');
    expect(told('en', 'boats adrift', 'One boat came.', 1)).toBe('');
    expect(told('en', 'boats adrift', 'One boat is adrift.', 1)).toBe('1');
  });

  it('is no secret where a shown figure of that noun has the same number', () => {
    const more = (
      sentence: string,
    ) => `measures: [{ id: lost, label: boats adrift, kind: things }, { id: back, label: boats back, kind: things }]
figures: [{ measure: lost, value: 3, tlp: AMBER, sources: [S1] }, { measure: back, value: 3, sources: [S1] }]
situation: [{ text: ${sentence} }]
`;
    expect(leaksOf(more('Three boats came.')).map(({ amount: { at } }) => at)).toEqual([]);
  });
});

describe('a number of one measure in a text', () => {
  const taken = `sources: [{ id: S1, kind: article, title: Open piece, tlp: CLEAR }]
places: [{ id: gate, name: Gate }, { id: shaft, name: Shaft }]
parties: [{ id: guards, name: Mine guards, side: civilians }, { id: miners, name: Miners, side: civilians }, { id: takers, name: Takers, side: attackers }]
incidents: [{ id: raid, title: Raid, main: true, time: 2006-05-12 }]
casualties:
  - { party: guards, place: gate, killed: 2, wounded: 3, sources: [S1] }
  - { party: miners, place: shaft, killed: KILLED, wounded: 5, tlp_of: { killed: AMBER }, sources: [S1] }
  - { party: takers, place: shaft, killed: none, detained: 1, sources: [S1] }
`;
  const told = (sentence: string, killed: number, language = 'en') =>
    leaksOf(`situation: [{ text: ${JSON.stringify(sentence)} }]\n`, language, [], taken.replace('KILLED', String(killed)))
      .filter(({ amount: { at } }) => at === 'casualties[1].killed')
      .map(({ isDoubtful, bounds }) => `${isDoubtful ? '?' : ''}${toNumber(bounds.least)}`)
      .join();

  it.each([
    // One dead miner and one detained attacker make two of nothing.
    ['Armed men killed two guards.', 1, ''],
    ['Armed men killed two people.', 1, ''],
    ['Two were killed or detained in the shaft.', 1, '1'],
    // Of the dead guards it is known; of others it would be the withheld number.
    ['Armed men killed two guards.', 2, ''],
    ['Two miners were killed.', 2, '2'],
    ['Two were killed in the shaft.', 2, '2'],
    ['Two people were killed.', 2, '2'],
    ['Two guards and two others were killed.', 2, '2'],
    ['Three people were killed.', 1, '1'],
    // Three wounded guards less two dead ones are nothing either.
    ['Three guards were hurt and two guards killed.', 1, ''],
    ['Of five, three were killed.', 2, '2'],
    ['There were 10 casualties.', 2, ''],
    ['There were 12 casualties.', 2, '2'],
    // What is said of another number.
    ['Nine boxes came after two guards were killed.', 9, ''],
    ['Nine boxes came, and two guards were killed.', 9, ''],
    ['Nine of the pumps failed, and two guards were killed.', 9, ''],
    ['Nine of the miners and two guards were killed.', 9, '9'],
    ['Nine of them, and two guards, were killed.', 9, '9'],
    ['Nine traders from afar, two cooks and a driver were killed.', 9, '?9'],
    ['About nine to twelve people were killed.', 9, '9'],
    ['At twenty to seven guards came; at ten to one, people.', 9, ''],
    ['Two guards were killed while nine drivers came from afar.', 9, ''],
    ['Two guards were killed and nine wounded.', 9, ''],
    ['Two guards were killed, nine hurt.', 9, ''],
    ['Nine were killed and three wounded.', 9, '9'],
    ['Killed were nine, wounded three.', 9, '9'],
    ['Nine more bodies lay there, while the wounded were carried off.', 9, '9'],
    ['Nine miners, two cooks and a driver were killed.', 9, '9'],
    ['Nine traders and two cooks were killed.', 9, '?9'],
    ['In the blast nine people, most of them young, died.', 9, '9'],
    ['They died, nine of them.', 9, '9'],
    ['Thirty-five boxes came after two guards were killed.', 35, '?35'],
    ['Thirty-five were killed, two boxes burnt.', 35, '35'],
    // Written otherwise.
    ['The fourth miner who was killed was a trainee.', 4, ''],
    ['The fourth killed miner was a trainee.', 4, '?4'],
    ['VII miners were killed.', 7, '7'],
    ['Charles VII was killed.', 7, ''],
    ['They were killed in the XII century.', 12, ''],
    ['Half a dozen miners were killed.', 6, '6'],
    ['A dozen and two miners were killed.', 14, '14'],
    ['Two dozen miners were killed.', 24, '24'],
    ['Some dozen miners were killed.', 12, '12'],
    ['A score of miners were killed.', 20, '20'],
    ['The score was 12 to 7.', 20, ''],
    // In another language than the deck's.
    ['Погибли семеро.', 7, '7'],
    ['Sept morts dans la mine.', 7, '7'],
    ['Siete muertos en la mina.', 7, '7'],
    ['سبعة قتلى في المنجم', 7, '7'],
    ['Seven once killed rats there.', 11, ''],
  ])('%s of %s tells %s', (sentence, killed, expected) => expect(told(sentence, killed)).toBe(expected));
});

describe('an earlier edition', () => {
  const withRows = (rows: string) => shared.replace(/casualties:[\s\S]*$/u, `casualties:\n${rows}`);
  const told = (earlier: string, now = shared) =>
    leaksOf('', 'en', [earlier], now).map(({ amount, bounds }) => `${amount.name}: ${toNumber(bounds.least)}`);

  it.each([
    ['of two places in one', '  - { party: guards, places: [lisma, arvela], killed: 13, sources: [S1] }\n'],
    ['of all places', '  - { party: guards, killed: 20, sources: [S1] }\n'],
    [
      'by its total',
      '  - { party: guards, places: [lisma, arvela], killed: 12, sources: [S1] }\n  - { party: guards, place: norvik, killed: 8, sources: [S1] }\n',
    ],
    ['of two measures in one', '  - { party: guards, place: arvela, killed: 9, sources: [S1] }\n'],
  ])('%s', (_what, rows) => {
    expect(told(withRows(rows))).toEqual(['Guards, Arvela, killed: 9']);
  });

  it('of everybody', () => {
    const now = withRows(
      '  - { party: guards, killed: 9, tlp: AMBER, sources: [S1] }\n  - { party: raiders, killed: 2, sources: [S1] }\n',
    );
    const then = now.replace(/casualties:[\s\S]*$/u, 'figures: [{ measure: killed, value: 11, sources: [S1] }]\n');
    expect(told(then, now)).toEqual(['Guards, killed: 9']);
  });

  it('that counted it in parts', () => {
    const now = withRows(
      '  - { party: guards, places: [lisma, arvela], killed: 13, tlp: AMBER, sources: [S1] }\n  - { party: guards, place: norvik, killed: 7, sources: [S1] }\n',
    );
    const then = withRows(
      '  - { party: guards, place: lisma, killed: 4, sources: [S1] }\n  - { party: guards, place: arvela, killed: 9, sources: [S1] }\n',
    );
    expect(told(then, now)).toEqual(['Guards, Lisma, Arvela, killed: 13']);
  });

  it('of which a published total stands at the address of another one today', () => {
    const total = (value: number, tlp = '') =>
      `${shared}published_totals: [{ measure: killed, value: ${value}, by: An agency${tlp}, sources: [S1] }]\n`;
    expect(told(total(20), total(40))).toEqual(['Guards, Arvela, killed: 9']);
    expect(told(total(33), total(40))).toEqual([]);
  });

  it('with the people who became something else since', () => {
    const was = (dead: string, missing: string, tlp = '') =>
      `  - { party: guards, place: arvela, killed: ${dead}, missing: ${missing}, sources: [S1]${tlp} }\n`;
    const more = 'became: [{ from: missing, to: killed, party: guards, number: 2, sources: [S1] }]\n';
    const now = `${withRows(was('9', '3', ', tlp_of: { killed: AMBER }'))}${more}`;
    expect(told(withRows(was('7', '5')), now)).toEqual(['Guards, Arvela, killed: 9']);
    expect(told(withRows(was('6', '5')), now)).toEqual([]);
  });

  it('that counted otherwise tells nothing', () => {
    expect(told(withRows('  - { party: guards, killed: 31, sources: [S1] }\n'))).toEqual([]);
    expect(told(withRows('  - { party: raiders, killed: 9, sources: [S1] }\n'))).toEqual([]);
  });
});
