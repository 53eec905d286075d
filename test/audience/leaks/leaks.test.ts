import { describe, expect, it } from 'vitest';
import { forAudience } from '../../../src/audience/for-audience.ts';
import { boundsOf } from '../../../src/audience/leaks/bounds-of.ts';
import { findInParts } from '../../../src/audience/leaks/find-in-package.ts';
import { findInTexts } from '../../../src/audience/leaks/find-in-texts.ts';
import { findPublishers } from '../../../src/audience/leaks/near-publishers.ts';
import { findNumberLeaks, refuseNumberLeaks } from '../../../src/audience/leaks/number-leaks.ts';
import { packageTexts } from '../../../src/audience/leaks/package-texts.ts';
import { phraseTest, plainText } from '../../../src/audience/leaks/plain-text.ts';
import { one, ratioOf, toNumber, zero } from '../../../src/audience/leaks/ratio.ts';
import { numberOfWords } from '../../../src/briefing/number-words.ts';
import { writeZip } from '../../../src/export/pptx/package/zip.ts';
import { briefing, readWhole } from '../../briefing/read.ts';

const shared = `sources:
  - { id: S1, kind: article, title: Open piece, tlp: CLEAR }
places:
  - { id: arvela, name: Villa Arvela }
  - { id: lisma, name: Lisma }
  - { id: orda, name: Orda, tlp: AMBER, variants: [Urda] }
parties:
  - { id: residents, name: Residents, side: civilians }
  - { id: rescuers, name: Rescuers, side: state }
  - { id: raiders, name: Raiders, side: attackers }
incidents: [{ id: flood, title: Flood, main: true, time: 2006-05-12 }]
`;
const versionOf = (more: string, language = 'en') => {
  const text = briefing(`${shared}${more}`, { handling: '{ tlp: AMBER, unlabelled: CLEAR }' });
  const made = forAudience(readWhole(`${text}language: ${language}\n`), 'CLEAR', () => undefined).value;
  if (!made) throw new Error('no version');
  return made;
};
const leaksOf = (more: string, earlier: readonly string[] = []) =>
  findNumberLeaks({ ...versionOf(more), earlier: earlier.map((each) => versionOf(each).briefing) }, (word) =>
    numberOfWords(word, 'en'),
  ).map(
    ({ amount, bounds, isDoubtful }) =>
      `${isDoubtful ? 'perhaps ' : ''}${amount.name}: ${toNumber(bounds.least)}-${bounds.most && toNumber(bounds.most)}`,
  );
const rows = (...all: readonly string[]) => `casualties:\n${all.map((row) => `  - { ${row}, sources: [S1] }\n`).join('')}`;

describe('a withheld number', () => {
  const two = rows('party: residents, place: lisma, killed: 4', 'party: residents, place: arvela, killed: 6, tlp: AMBER');

  it('follows from a published total less the rows', () => {
    const more = `${two}published_totals: [{ measure: killed, value: 10, by: An agency }]\n`;
    expect(leaksOf(more)).toEqual(['Residents, Villa Arvela, killed: 6-6']);
    const version = versionOf(more);
    const leaks = findNumberLeaks(version, () => undefined);
    const [told] = refuseNumberLeaks(leaks, 'CLEAR', (at) => ({ file: at, line: 1, column: 1 }));
    expect([told?.code, told?.span?.file, told?.hints[0]]).toEqual([
      'AUD006',
      'casualties[1].killed',
      'killed, published total 10 = Residents, Lisma, killed 4 + Residents, Villa Arvela, killed (withheld); so it is 6',
    ]);
  });

  it('does not follow from a total that is withheld too, nor from one of which two rows are withheld', () => {
    expect(leaksOf(`${two}published_totals: [{ measure: killed, value: 10, by: An agency, tlp: AMBER }]\n`)).toEqual([]);
    const three = `${two}  - { party: rescuers, place: arvela, killed: 7, tlp: AMBER }\n`;
    expect(leaksOf(`${three}published_totals: [{ measure: killed, value: 17, by: An agency }]\n`)).toEqual([]);
  });

  it.each([
    ['about 220', '61', 'about 281'],
    ['about 220', '61', '281'],
    ['220', '61', 'about 281'],
    ['220', 'about 61', '281'],
    ['4-6', '61', '65-67'],
    ['4-6', '61', '65-70'],
    ['4-6', '61', '63-67'],
    ['{ low: 3, best: 5, high: 9 }', '61', '{ low: 50, best: 66, high: 90 }'],
    ['5', '{ low: 50, best: 61, high: 90 }', '{ low: 55, best: 66, high: 120 }'],
  ])('follows from the numbers as they are printed: %s beside %s of %s', (shown, hidden, total) => {
    const two = rows(
      `party: residents, place: lisma, killed: ${shown}`,
      `party: residents, place: arvela, killed: ${hidden}, tlp: AMBER`,
    );
    expect(leaksOf(`${two}published_totals: [{ measure: killed, value: ${total}, by: An agency }]\n`)).toHaveLength(1);
  });

  it('does not follow from rough numbers that lead elsewhere', () => {
    const two = rows(
      'party: residents, place: lisma, killed: about 220',
      'party: residents, place: arvela, killed: 70, tlp: AMBER',
    );
    expect(leaksOf(`${two}published_totals: [{ measure: killed, value: about 281, by: An agency }]\n`)).toEqual([]);
  });

  it('follows from totals together of which none tells it alone', () => {
    const more = `${rows(
      'party: residents, killed: 4, tlp: AMBER',
      'party: rescuers, killed: 6, tlp: AMBER',
      'party: raiders, killed: 8, tlp: AMBER',
    )}published_totals:
  - { measure: killed, value: 10, parties: [residents, rescuers], by: A }
  - { measure: killed, value: 12, parties: [residents, raiders], includes_attackers: true, by: B }
  - { measure: killed, value: 14, parties: [rescuers, raiders], includes_attackers: true, by: C }
`;
    expect(leaksOf(more)).toEqual(['Residents, killed: 4-4', 'Rescuers, killed: 6-6', 'Raiders, killed: 8-8']);
  });

  it('follows from a total that leaves nothing, and within one from twenty on', () => {
    const none = rows(
      'party: residents, killed: 4',
      'party: rescuers, killed: none, tlp: AMBER',
      'party: raiders, killed: none, tlp: AMBER',
    );
    expect(leaksOf(`${none}published_totals: [{ measure: killed, value: 4, includes_attackers: true, by: A }]\n`)).toEqual([
      'Rescuers, killed: 0-0',
      'Raiders, killed: 0-0',
    ]);
    const near = (killed: string) =>
      `${rows(`party: residents, place: lisma, killed: ${killed}`, 'party: residents, place: arvela, killed: 30, tlp: AMBER')}published_totals: [{ measure: killed, value: 40, by: A }]\n`;
    expect([leaksOf(near('10-11')), leaksOf(near('8-12'))]).toEqual([['Residents, Villa Arvela, killed: 29-30'], []]);
  });

  it('follows from a total or a figure of several measures in one number', () => {
    const row = rows('party: residents, killed: 10, wounded: 20, missing: 5, tlp_of: { wounded: AMBER }');
    expect(leaksOf(`${row}published_totals: [{ measure: killed_or_wounded, value: 30, by: A }]\n`)).toEqual([
      'Residents, wounded: 20-20',
    ]);
    const both = rows('party: residents, killed: 10, missing: 5, tlp_of: { missing: AMBER }');
    expect(leaksOf(`${both}figures: [{ of: [missing, killed], party: residents, value: 15 }]\n`)).toEqual([
      'Residents, missing: 5-5',
    ]);
  });

  it.each([
    ['rescued', 'ferry', 'ferry', ['Residents, rescued: 70-70']],
    ['missing', 'ferry', 'ferry', ['Residents, missing: 10-10']],
    ['aboard', 'ferry', 'ferry', ['Residents, aboard: 100-100']],
    // The whole is of everybody, and its parts are of a party.
    ['rescued', '', 'ferry', ['Residents, rescued: 70-70']],
  ])('follows from a declared whole and its parts: %s withheld', (withheld, ofWhole, ofParts, expected) => {
    const party = (of: string) => (of === '' ? '' : 'party: residents, ');
    const row = (measure: string, value: number, of: string) =>
      `  - { measure: ${measure}, ${party(of)}value: ${value}, sources: [S1]${measure === withheld ? ', tlp: AMBER' : ''} }\n`;
    const missing = `casualties: [{ ${party(ofParts)}killed: 20, missing: 10, sources: [S1]${withheld === 'missing' ? ', tlp_of: { missing: AMBER }' : ''} }]\n`;
    const own = `measures: [{ id: aboard, kind: people, label: aboard, parts: [rescued, killed, missing] }, { id: rescued, kind: people, label: rescued }]\n`;
    expect(leaksOf(`${own}${missing}figures:\n${row('aboard', 100, ofWhole)}${row('rescued', 70, ofParts)}`)).toEqual(expected);
  });

  it.each([
    ['10', 'at least 37', 'at least 47', 1],
    ['10', 'up to 37', 'up to 47', 1],
    ['10', 'more than 37', 'more than 47', 1],
    ['10', 'more than 37', 'at least 48', 1],
    ['at least 10', 'at least 37', 'at least 47', 1],
    ['10', 'at least 37', 'at least 60', 0],
    ['10', 'up to 37', 'at least 47', 0],
  ])('that is open follows from an open total: %s shown, %s withheld, %s in all', (shown, hidden, total, count) => {
    const two = rows(
      `party: residents, place: lisma, killed: ${shown}`,
      `party: residents, place: arvela, killed: ${hidden}, tlp: AMBER`,
    );
    expect(leaksOf(`${two}published_totals: [{ measure: killed, value: ${total}, by: An agency }]\n`)).toHaveLength(count);
  });

  it('follows from a figure for several places, from measures in one number, and from the attackers', () => {
    expect(
      leaksOf(
        rows(
          'party: residents, places: [lisma, arvela], killed: 45',
          'party: residents, place: lisma, killed: 34',
          'party: residents, place: arvela, killed: 11, tlp: AMBER',
        ),
      ),
    ).toEqual(['Residents, Villa Arvela, killed: 11-11']);
    expect(leaksOf(rows('party: residents, killed: 3, wounded: 5, killed_or_wounded: 8, tlp_of: { wounded: AMBER }'))).toEqual([
      'Residents, wounded: 5-5',
    ]);
    const attackers = `${rows('party: raiders, killed: 2, detained: 3, tlp_of: { detained: AMBER }')}`;
    const text = versionOf(attackers);
    expect(text.briefing.casualties[0]?.detained).toBeNull();
  });

  it('follows from parts that are all', () => {
    expect(
      leaksOf('figures: [{ measure: displaced, value: 50, of_whom: { women: 30, men: 20 }, tlp_of: { of_whom: AMBER } }]\n'),
    ).toEqual([]);
    expect(
      leaksOf('materiel: [{ item: Rifles, taken: 20, recovered: 15, destroyed: 5, tlp_of: { destroyed: AMBER } }]\n'),
    ).toEqual(['Rifles, destroyed: 5-5']);
  });

  it('follows from a text that tells the total, in figures or in words', () => {
    const say = (words: string) => `${two}situation: [{ text: ${words} }]\n`;
    expect(leaksOf(say('In all ten people were killed.'))).toEqual(['Residents, Villa Arvela, killed: 6-6']);
    expect(leaksOf(say('In Villa Arvela there were 6 dead.'))).toEqual(['Residents, Villa Arvela, killed: 6-6']);
    for (const words of ['In all ten lost their lives.', 'Ten people died.', 'Ten were buried.', 'Ten were murdered.'])
      expect([words, leaksOf(say(words)).length]).toEqual([words, 1]);
    const many = rows('party: residents, killed: 35, tlp: AMBER');
    expect(leaksOf(`${many}situation: [{ text: Thirty-five people were killed. }]\n`)).toEqual(['Residents, killed: 35-35']);
    expect(numberOfWords('восемью', 'ru')).toBe(8);
    expect(numberOfWords('двадцатью пятью', 'ru')).toBe(25);
    // Ten of what? Only the author can tell.
    expect(leaksOf(say('Ten houses stand there.'))).toEqual(['perhaps Residents, Villa Arvela, killed: 6-6']);
    expect(leaksOf(say('Six houses stand there.'))).toEqual([]);
    expect(leaksOf(say('At 10 o’clock it began.'))).toEqual([]);
  });

  it('follows from an earlier edition, by its row or by its total', () => {
    expect(leaksOf(two, [two.replace(', tlp: AMBER', '')])).toEqual(['Residents, Villa Arvela, killed: 6-6']);
    expect(leaksOf(two, [`${two}published_totals: [{ measure: killed, value: 10, by: A }]\n`])).toEqual([
      'Residents, Villa Arvela, killed: 6-6',
    ]);
    expect(leaksOf(two, [two])).toEqual([]);
  });

  it('does not follow from an earlier range that only overlaps, and is told by the names of the row', () => {
    const ranged = (value: string, more = '') => rows(`party: residents, place: arvela, killed: ${value}${more}`);
    const hidden = ', tlp: AMBER';
    expect(leaksOf(ranged('7-9', hidden), [ranged('4-7')])).toEqual([]);
    expect(leaksOf(ranged('4-7', hidden), [ranged('4-7')])).toEqual(['Residents, Villa Arvela, killed: 4-7']);
    expect(leaksOf(ranged('4-7', hidden), [ranged('5')])).toEqual(['Residents, Villa Arvela, killed: 5-5']);
    const parted = ranged('6', ', of_whom: { killed: { women: 2, men: 4 } }, tlp_of: { killed: AMBER }');
    expect(leaksOf(parted, [ranged('6')])).toContain('Residents, Villa Arvela, killed: 6-6');
  });

  it('follows from a part of the same row that an earlier edition showed', () => {
    const parted = (children: number, more = '') =>
      rows(`party: residents, place: arvela, killed: 9, of_whom: { killed: { children: ${children} } }${more}`);
    const hidden = ', tlp_of: { of_whom: AMBER }';
    expect(leaksOf(parted(4, hidden), [parted(4)])).toEqual(['Residents, Villa Arvela, killed, of whom children: 4-4']);
    expect(leaksOf(parted(4, hidden), [parted(3)])).toEqual([]);
    expect(leaksOf(parted(4, hidden), [parted(4, hidden)])).toEqual([]);
    const houses = (more = '') =>
      `figures: [{ measure: affected, place: lisma, value: 80, of_whom: { children: 30 }, sources: [S1]${more} }]\n`;
    expect(leaksOf(houses(hidden), [houses()])).toEqual(['Lisma, affected, of whom children: 30-30']);
  });

  it('follows from what another edition showed together, unless that withheld a figure of the same kind', () => {
    const three = (one: string, other: string, last: string) =>
      rows(
        `party: residents, place: lisma, killed: ${one}`,
        `party: rescuers, place: lisma, killed: ${other}`,
        `party: residents, place: arvela, killed: ${last}, tlp: AMBER`,
      );
    const whole = rows('party: residents, place: lisma, killed: 4', 'party: rescuers, place: lisma, killed: 3');
    expect(leaksOf(three('4', '1', '2'), [whole])).toEqual(['Residents, Villa Arvela, killed: 2-2']);
    expect(leaksOf(three('4', '1', '2'), [three('4', '3', '6')])).toEqual([]);
    expect(leaksOf(three('1-7', 'none', '1'), [three('1', '1', '5')])).toEqual([]);
    // Of the missing something was withheld: the dead were whole all the same.
    const missing = `${whole}  - { party: residents, place: arvela, missing: 9, tlp: AMBER, sources: [S1] }\n`;
    expect(leaksOf(three('4', '1', '2'), [missing])).toEqual(['Residents, Villa Arvela, killed: 2-2']);
    const named = (...all: readonly string[]) =>
      `measures: [{ id: boats, label: boats, kind: things }]\nfigures:\n${all.map((each) => `  - { measure: boats, ${each}, sources: [S1] }\n`).join('')}`;
    const boats = (one: string, other: string, last: string) =>
      named(
        ...[`place: lisma, value: ${one}`, `party: rescuers, place: lisma, value: ${other}`],
        `place: arvela, value: ${last}, tlp: AMBER`,
      );
    expect(leaksOf(boats('4', '1', '2'), [named('place: lisma, value: 4', 'party: rescuers, place: lisma, value: 3')])).toEqual([
      'Villa Arvela, boats: 2-2',
    ]);
    expect(leaksOf(boats('4', '1', '2'), [boats('4', '3', '6')])).toEqual([]);
  });
});

describe('bounds', () => {
  const free = { least: zero, most: null };
  const sum = (total: number, ...of: readonly number[]) => ({
    terms: new Map(of.map((index) => [index, one] as const)),
    sum: ratioOf(total),
  });
  const said = (asked: number, unknowns: Parameters<typeof boundsOf>[1], equations: Parameters<typeof boundsOf>[2]) => {
    const found = boundsOf(asked, unknowns, equations);
    return found && [toNumber(found.least), found.most && toNumber(found.most)];
  };

  it('are exact, decimals too', () => {
    expect(said(0, [free, free], [sum(10, 0, 1)])).toEqual([0, 10]);
    expect(said(0, [free, free], [sum(10, 0, 1), sum(6, 1)])).toEqual([4, 4]);
    expect(said(0, [free], [sum(0.3, 0)])).toEqual([0.3, 0.3]);
    expect(said(0, [free, { least: ratioOf(3), most: ratioOf(5) }], [sum(10, 0, 1)])).toEqual([5, 7]);
    expect(said(0, [free, free], [sum(10, 1)])).toEqual([0, null]);
    expect(said(0, [free], [sum(-1, 0)])).toBeUndefined();
    expect(said(0, [free, free], [sum(10, 0, 1), sum(10, 0, 1)])).toEqual([0, 10]);
  });
});

describe('a withheld name', () => {
  const foundIn = (more: string, language?: string) => {
    const version = versionOf(more, language);
    return findInTexts(version, () => undefined).map(({ message }) => message.replace(/ names what is withheld from CLEAR/u, ''));
  };
  const person = 'persons: [{ id: rakhimov, name: Dilshod Rakhimov, role: witness, standing: Saw it, tlp: AMBER }]\n';

  it('is found in shown texts, in part and in any case of letters', () => {
    expect(foundIn(`${person}situation: [{ text: RAKHIMOV’s car was seen near Urda. }]\n`)).toEqual([
      'situation[0].text: Urda',
      'situation[0].text: Rakhimov',
    ]);
    expect(foundIn(`${person}headlines: { map: Dil\u00adshod  Rakhi\u200bmov }\n`)).toEqual(['headlines.map: Dilshod Rakhimov']);
    expect(foundIn(`${person}situation: [{ text: A witness was seen. }]\n`)).toEqual([]);
  });

  it.each([
    ['headlines: { where: Rakhimov was here }', 'headlines.where'],
    ['headlines: { sources: Rakhimov said it all }', 'headlines.sources'],
    ['x-log: { place: Near Rakhimov }', 'x-log.place'],
    ['x-log: { status: Rakhimov is gone }', 'x-log.status'],
    ['quotations: [{ words: Go., who: A man, where: At Rakhimov, sources: [S1] }]', 'quotations[0].where'],
  ])('is found in fields that are settings elsewhere: %s', (more, at) => {
    expect(foundIn(`${person}${more}\n`)).toEqual([`${at}: Rakhimov`]);
  });

  it('is found in an address whose letters are written as numbers, and where a part of it is emphasized', () => {
    const town = 'actors: [{ id: a, name: Толбино, tlp: AMBER }, { id: b, name: Kesmet, tlp: AMBER }]\n';
    const slug = 'https://ru.example.org/%D0%A2%D0%BE%D0%BB%D0%B1%D0%B8%D0%BD%D0%BE%ZZ';
    const version = versionOf(town);
    const [first, ...others] = version.briefing.sources;
    if (!first) throw new Error('no source');
    const shown = { ...version, briefing: { ...version.briefing, sources: [{ ...first, url: slug }, ...others] } };
    expect(findInTexts(shown, () => undefined).map(({ code, message }) => `${code} ${message}`)).toEqual([
      'AUD005 sources[0].url names what is withheld from CLEAR: Толбино',
    ]);
    expect(foundIn(`${town}situation: [{ text: The road to Kes**met** is open. }]\n`)).toEqual(['situation[0].text: Kesmet']);
    expect(foundIn(`${town}situation: [{ text: The road to *Kes*met is open. }]\n`)).toEqual(['situation[0].text: Kesmet']);
  });

  it('does not begin with its article', () => {
    const man = 'actors: [{ id: a, name: The man in the Van, tlp: AMBER }, { id: d, name: Das Kombinat, tlp: AMBER }]\n';
    expect(foundIn(`${man}situation: [{ text: The road was open. }, { text: Das war alles. }]\n`)).toEqual([]);
    expect(foundIn(`${man}situation: [{ text: Seen with the man in the van. }, { text: Im Kombinat. }]\n`)).toEqual([
      'situation[0].text: The man in the Van',
      'situation[1].text: Kombinat',
    ]);
  });

  it('is found in each case of Russian', () => {
    const more =
      'persons: [{ id: p, name: Дильшод Рахимов, role: witness, standing: Видел, tlp: AMBER }]\nsituation: [{ text: У Рахимова была машина. }]\n';
    expect(foundIn(more, 'ru')).toEqual(['situation[0].text: Рахимов']);
  });

  it('is found in short names, adjectives and where a vowel falls out, and no word of every day is', () => {
    const pairs =
      'Олег Олега, Анна Анне, Иван Ивана, Ош Оше, Павел Павла, Белый Белого, Грозный Грозном, Заяц Зайца, Орёл Орла, Палец Пальцем, Рахимов Рахимовым, Андрей Андрею, Москва Москвой, Лев Льва';
    for (const [name = '', other = ''] of pairs.split(', ').map((pair) => pair.split(' ')))
      expect([name, phraseTest(name)?.(plainText(`Было у ${other}.`)), phraseTest(name)?.(plainText(name))]).toEqual([
        ...[name, true, true],
      ]);
    const others = 'Ил или, Том тому, Олег Ольга, Марк маркировка, Роман романтика, Ли лиса';
    for (const [name = '', other = ''] of others.split(', ').map((pair) => pair.split(' ')))
      expect([name, phraseTest(name)?.(plainText(`Было ${other}.`))]).toEqual([name, false]);
    const town = 'situation: [{ text: В Оше шёл дождь. }]\nactors: [{ id: o, name: Ош, tlp: AMBER }]\n';
    expect(foundIn(town, 'ru')).toEqual(['situation[0].text: Ош']);
    const white =
      'persons: [{ id: p, name: Андрей Белый, role: witness, standing: Видел, tlp: AMBER }]\nsituation: [{ text: У белого дома стояли. }]\n';
    expect(foundIn(white, 'ru')).toEqual([]);
  });

  it('is none where a shown item is called so', () => {
    expect(foundIn('actors: [{ id: a, name: Lisma Front, tlp: AMBER }]\nsituation: [{ text: In Lisma it rained. }]\n')).toEqual(
      [],
    );
  });

  it('is no word of every day because a tag, a file or an address is written small', () => {
    const place =
      'situation: [{ text: Kolmard people hunt. }, { text: "The tag #kolmard, see kolmard.jpg at e.org/kolmard." }]\nactors: [{ id: k, name: Kolmard, tlp: AMBER }]\n';
    expect(foundIn(place)).toEqual(['situation[0].text: Kolmard', 'situation[1].text: Kolmard']);
  });

  it('is none in a list of slides, which stands in no deck', () => {
    const person = 'actors: [{ id: kolmard, name: Kolmard, tlp: AMBER }]\nslides_hidden: [actor-kolmard]\n';
    expect(foundIn(person)).toEqual([]);
  });

  it('is an address too, unless something that is shown has the same', () => {
    const text = 'situation: [{ text: The list is at https://vault.example/report-77 now. }]\n';
    const foundWith = (more: string) => {
      const whole = briefing(
        `${shared.replace('places:', `  - { id: S9, kind: report, title: Shut, url: "https://vault.example/report-77", tlp: AMBER }\n${more}places:`)}${text}`,
        { handling: '{ tlp: AMBER, unlabelled: CLEAR }' },
      );
      const version = forAudience(readWhole(whole), 'CLEAR', () => undefined).value;
      return version && findInTexts(version, () => undefined).map(({ code }) => code);
    };
    expect(foundWith('')).toEqual(['AUD005']);
    expect(foundWith('  - { id: S3, kind: report, title: Open, url: "https://vault.example/report-77", tlp: CLEAR }\n')).toEqual(
      [],
    );
  });

  it('is the end of an address too, wherever it stands, and no word or number of every day', () => {
    const foundWith = (url: string, sentence: string) => {
      const text = briefing(
        `${shared.replace('places:', `  - { id: S9, kind: report, title: Shut, url: "${url}", tlp: AMBER }\nplaces:`)}situation: [{ text: ${JSON.stringify(sentence)} }]\n`,
        { handling: '{ tlp: AMBER, unlabelled: CLEAR }' },
      );
      const version = forAudience(readWhole(text), 'CLEAR', () => undefined).value;
      return version && findInTexts(version, () => undefined).map(({ message }) => message.split(': ')[1]);
    };
    const url = 'https://www.vault.example/2031/06/raid-4471.html?ref=az884213';
    expect(foundWith(url, 'See raid-4471 there.')).toEqual(['raid-4471']);
    expect(foundWith(url, 'See /06/raid-4471.html there.')).toEqual(['06/raid-4471.html']);
    expect(foundWith(url, 'Their number is AZ884213.')).toEqual(['az884213']);
    expect(foundWith('https://vault.example/a%20raid-4471/', 'See a raid-4471 there.')).toEqual(['a raid-4471']);
    expect(foundWith('https://vault.example/raid-4471', 'A raid, 4471 of them.')).toEqual([]);
    expect(foundWith('https://vault.example/reports', 'They reported it.')).toEqual([]);
    expect(foundWith('https://vault.example/914400', 'They came.')).toEqual([]);
  });

  it('may be what a speaker is called who stands in a withheld item only', () => {
    const claim = 'claims: [{ id: C4, text: One, said_by: the informant Halcyon, tlp: AMBER }]\n';
    expect(foundIn(`${claim}situation: [{ text: They saw Halcyon there. }]\n`)).toEqual([
      'situation[0].text may name what is withheld from CLEAR: Halcyon',
    ]);
    expect(foundIn(`${claim}situation: [{ text: A halcyon day; The informant came. }]\n`)).toEqual([]);
    const russian =
      'claims: [{ id: C4, text: Раз, said_by: источник «Ландыш», tlp: AMBER }]\nsituation: [{ text: А Ландышу заплатили. }]\n';
    expect(foundIn(russian, 'ru')).toEqual(['situation[0].text may name what is withheld from CLEAR: Ландыш']);
  });

  it('is told where its words stand, with what can be done there', () => {
    const person = 'persons: [{ id: r, name: Dilshod Rakhimov, role: witness, standing: Saw it, tlp: AMBER }]\n';
    const hintsFor = (more: string) =>
      findInTexts(versionOf(`${person}${more}`), () => undefined).map(({ message, hints }) => [message.split(' ')[0], hints[0]]);
    expect(hintsFor('claims: [{ id: C1, text: One, tlp: AMBER, wording: { CLEAR: Rakhimov knew. }, sources: [S1] }]\n')).toEqual([
      ['claims[0].wording.CLEAR', 'word it without the name: these words are for those who may not know it'],
    ]);
    expect(hintsFor('abbreviations: { DR: Dilshod Rakhimov }\n')).toEqual([
      [
        'abbreviations.DR',
        'word it without the name, or withhold it: `tlp_of: { abbreviations.DR: AMBER }` at the top of the file',
      ],
    ]);
  });

  it('is told of the title with what the title can have, and of the words that are for the audience alone where they stand', () => {
    const town = 'actors: [{ id: a, name: Kesmet, tlp: AMBER }]\n';
    const told = (title: string, more: string, asked: string) => {
      const text = briefing(`${shared}${town}${more}`, { title, handling: '{ tlp: AMBER, unlabelled: CLEAR }' });
      const { value } = forAudience(readWhole(text), asked, () => undefined);
      if (!value) throw new Error('no version');
      return findInTexts(value, () => undefined).map(({ message, hints }) => [message.split(' ')[0], hints[0]]);
    };
    expect(told('The taking of Kesmet', '', 'CLEAR')).toEqual([
      ['title', 'word it without the name, or give the audience a `title:` of its own under `audiences:`'],
    ]);
    const own = (fields: string) => `audiences: [{ name: press, tlp: GREEN }, { name: public, tlp: CLEAR, ${fields} }]\n`;
    const words = 'word it without the name: these words are for those who may not know it';
    expect(told('A raid', own('title: Of Kesmet, distribution: Not to Kesmet, marks: [All, Kesmet desk]'), 'public')).toEqual([
      ['audiences[1].title', words],
      ['audiences[1].distribution', words],
      ['audiences[1].marks[1]', words],
    ]);
    expect(told('The taking of Kesmet', own('title: A raid'), 'public')).toEqual([]);
    const waived = `${own('title: Of Kesmet')}waive: [{ rule: AUD005, where: "audiences[1].title", reason: Known., by: A desk }]\n`;
    expect(told('A raid', waived, 'public')).toEqual([]);
  });

  it('is found by the ids of claims too', () => {
    expect(foundIn('claims: [{ id: C4, text: One, tlp: AMBER }]\nsituation: [{ text: As C4 says. }]\n')).toEqual([
      'situation[0].text: C4',
    ]);
  });
});

describe('plain text', () => {
  it('joins the digits of a number, whatever parts its thousands', () => {
    for (const parted of ["2'207", '2’207', '2_207', '2·207', '2\u202f207', '2\u2009207', '2,207', '2.207'])
      expect(plainText(`was ${parted} in`)).toBe(' was 2207 in ');
  });
});

describe('the publisher of a withheld source', () => {
  it('is told as a warning where a shown text names it', () => {
    const told = (text: string) => {
      const more = `situation: [{ text: ${text} }]\n`;
      const whole = briefing(
        shared.replace('places:', '  - { id: S2, kind: report, title: Shut, publisher: Gazeta Nord, tlp: AMBER }\nplaces:') +
          more,
        {
          handling: '{ tlp: AMBER, unlabelled: CLEAR }',
        },
      );
      const version = forAudience(readWhole(whole), 'CLEAR', () => undefined).value;
      return (
        version && findPublishers(version, () => undefined).map(({ code, severity, message }) => `${code} ${severity} ${message}`)
      );
    };
    expect(told('As Gazeta Nord wrote.')).toEqual([
      'AUD011 warning situation[0].text is shown to CLEAR and names the publisher of a withheld source: Gazeta Nord',
    ]);
    expect(told('As the Nord Gazeta wrote.')).toHaveLength(1);
    expect(told('As a newspaper wrote.')).toEqual([]);
  });
});

describe('the package', () => {
  it('reads a raised citation as no part of the word or number before it', () => {
    const run = (text: string, more = '') => `<a:r><a:rPr lang="en-GB"${more} dirty="0"></a:rPr><a:t>${text}</a:t></a:r>`;
    const raised = ' baseline="30000"';
    const xml = `<a:p>${run('Agency A')}${run('1', raised)}${run(' lost 4321')}${run('2', raised)}</a:p>`;
    const bytes = writeZip([['ppt/slides/slide1.xml', new TextEncoder().encode(xml)] as const]);
    const secrets = [
      { kind: 'id', text: 'A1', at: 'x' },
      { kind: 'number', text: '4321', at: 'y' },
    ] as const;
    const found = findInParts(packageTexts(bytes), secrets, { templates: [], labels: [], words: [], numbers: [] });
    expect(found.map(({ secret: { text } }) => text)).toEqual(['4321']);
  });

  it('is no place for a name that somebody typed into a template; what labels say, and words written small, are none', () => {
    const bytes = writeZip([
      ['ppt/slides/slide1.xml', new TextEncoder().encode('<a:t>Dorian Feltz and the Guards in Total</a:t>')] as const,
    ]);
    const secrets = ['Dorian Feltz', 'Guards', 'Total'].map((text) => ({ kind: 'name', text, at: 'x' }) as const);
    const known = {
      templates: ['<h1>Dorian Feltz</h1> {{! the guards }}', 'total: Total'],
      labels: ['total: Total'],
      words: [],
      numbers: [],
    };
    expect(findInParts(packageTexts(bytes), secrets, known).map(({ secret: { text } }) => text)).toEqual(['Dorian Feltz']);
  });

  it('is no place for a picture that names whom it shows', () => {
    const texts = {
      'ppt/media/image1.png': 'tEXtAuthor Dilshod Rakhimov',
      'ppt/slides/slide1.xml':
        '<a:p><a:r><a:t>near Or</a:t></a:r><a:r><a:rPr><a:latin/></a:rPr><a:t>da &amp; 4,321</a:t></a:r></a:p>',
      'ppt/slides/_rels/slide1.xml.rels': '<Relationship Target="https://example.org/secret/42"/>',
    };
    const bytes = writeZip(Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)] as const));
    const known = { templates: ['Witness'], labels: [], words: [], numbers: [] };
    const secret = (kind: 'name' | 'exact' | 'word' | 'number', text: string) => ({ kind, text, at: 'x' });
    const found = findInParts(
      packageTexts(bytes),
      [
        secret('name', 'Rakhimov'),
        secret('name', 'Orda'),
        secret('exact', 'example.org/secret/42'),
        secret('number', '4321'),
        secret('word', 'near'),
        secret('word', 'witness'),
      ],
      known,
    );
    expect(found.map(({ secret: { text }, part }) => `${text} ${part.split('/').at(-1)}`)).toEqual([
      'Rakhimov image1.png',
      'Orda slide1.xml',
      '4321 slide1.xml',
      'near slide1.xml',
      'example.org/secret/42 slide1.xml.rels',
    ]);
  });
});
