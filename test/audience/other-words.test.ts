/** Other words in the place of any item that may carry a label, and of its texts. */
import { describe, expect, it } from 'vitest';
import { checkLabels } from '../../src/audience/check-labels.ts';
import { forAudience } from '../../src/audience/for-audience.ts';
import { otherWords } from '../../src/briefing/other-words.ts';
import { compile } from '../../src/compile.ts';
import { briefing, readWhole } from '../briefing/read.ts';
import { workshop } from '../support/compile-briefing.ts';

/** Each speaks of Rahim, whom a wider audience is not told of, and has words without him. */
const items: Readonly<Record<string, string>> = {
  sources: '{ id: S9, kind: interview, title: Talk with Rahim, author: Rahim, reliability: C, WORDS }',
  places: '{ id: hut, name: House of Rahim, lat: 40.1, lon: 70.2, precision: Rahim said so, WORDS }',
  routes: '{ through: [osh, lisma], label: way of Rahim, sources: [S1], WORDS }',
  parties: '{ id: men, name: Men of Rahim, side: other, WORDS }',
  groups: '{ id: kin, label: kin of Rahim, WORDS }',
  measures: '{ id: carts, label: carts of Rahim, kind: things, WORDS }',
  situation: '{ text: Rahim came., sources: [S1], WORDS }',
  events: '{ time: 2006-05-12, what: Rahim came., note: Rahim again., sources: [S1], WORDS }',
  claims: '{ id: C9, text: Rahim came., said_by: Rahim, status: claimed, sources: [S1], WORDS }',
  disputes: '{ id: D1, question: Did Rahim come?, reading: Rahim may have., claims: [C1], WORDS }',
  assumptions: '{ id: A1, text: Rahim lives., if_wrong: Rahim is dead., sources: [S1], WORDS }',
  actors: '{ id: band, name: Band of Rahim, short: Rahims, summary: Rahim leads it., sources: [S1], WORDS }',
  persons: '{ id: rahim, name: Rahim, role: witness, standing: Rahim saw it, age: 44, sources: [S1], WORDS }',
  relations: '{ from: guards, to: raiders, label: said by Rahim to fight, sources: [S1], WORDS }',
  key_judgements:
    '{ id: J9, statement: It is likely that Rahim came., likelihood: likely, basis: Rahim., confidence: low, WORDS }',
  hypotheses: '{ id: H9, title: Rahim did it, statement: Rahim alone., WORDS }',
  questions: '{ question: Where is Rahim?, group: facts, why: Rahim knows., how: Ask Rahim., sources: [S1], WORDS }',
  indicators: '{ text: Rahim is seen., changes: Rahim is alive., WORDS }',
  implications: '{ text: Rahim has to be found., for_whom: Rahim, WORDS }',
  options: '{ text: Look for Rahim, costs: The cover of Rahim., reconsider_if: Rahim comes., WORDS }',
  scenarios: '{ id: F9, title: Rahim flees, trigger: Rahim hears of it., likelihood: likely, WORDS }',
  dissent: '{ who: Desk of Rahim, text: Rahim did not come., why: Rahim was abroad., WORDS }',
  quotations: '{ words: I am Rahim, who: Rahim, where: to Rahim, status: reported, sources: [S1], WORDS }',
};
const shared = `sources:
  - { id: S1, kind: article, title: Open, reliability: C, descriptor: Seen. }
SOURCES
places: [{ id: osh, name: Osh }, { id: lisma, name: Lisma }PLACES]
parties: [{ id: guards, name: Guards, side: state }, { id: raiders, name: Raiders, side: attackers }PARTIES]
incidents: [{ id: raid, title: Raid, main: true, time: 2006-05-12 }]
claims: [{ id: C1, text: A post burnt., status: claimed, sources: [S1] }CLAIMS]
`;
const atHome = ['sources', 'places', 'parties', 'claims'];

function written(list: string, label: string, words: string): string {
  const one = (items[list] ?? '').replace('WORDS', `tlp: ${label}, wording: { CLEAR: ${words} }`);
  const filled = atHome.reduce((text, name) => {
    const more = name === list ? one : '';
    return text.replace(name.toUpperCase(), name === 'sources' ? more && `  - ${more}` : more && `, ${more}`);
  }, shared);
  return briefing(atHome.includes(list) ? filled : `${filled}${list}: [${one}]\n`, {
    handling: '{ tlp: AMBER, unlabelled: CLEAR }',
  });
}
const wordsFor = (list: string): string => {
  const { needed } = otherWords[list as keyof typeof otherWords];
  return `{ ${needed.map((field) => `${field}: Otherwise ${field}`).join(', ')} }`;
};
const versionOf = (text: string) => {
  const { value } = forAudience(readWhole(text), 'CLEAR', () => undefined);
  if (!value) throw new Error('no version');
  return value;
};

describe('other words', () => {
  it.each(Object.keys(items))('stand in the place of one of %s, of which nothing else is shown', (list) => {
    const made = versionOf(written(list, 'AMBER', wordsFor(list)));
    const shown = JSON.stringify({ ...made.briefing, persons: made.briefing.persons.map((each) => ({ ...each, id: 'p' })) });
    expect([shown.match(/Rahim/u), shown.includes('Otherwise')]).toEqual([null, true]);
    expect(made.log.map(({ why }) => why)).toEqual(['its own label; shown in the words for CLEAR']);
  });

  it.each(Object.keys(items))('of one of %s make a deck in which nothing of it stands', (list) => {
    const { diagnostics, pages } = compile(
      { file: 'b.yaml', text: written(list, 'AMBER', wordsFor(list)), for: 'CLEAR' },
      workshop,
    );
    expect(diagnostics.filter(({ severity, code }) => severity === 'error' || code.startsWith('AUD'))).toEqual([]);
    expect(JSON.stringify(pages).match(/rahim/iu)).toEqual(null);
  });

  it('are told where they lack what the item cannot be shown without, and then do not stand for it', () => {
    const text = written('options', 'AMBER', 'Look for a witness');
    expect(versionOf(text).briefing.options).toEqual([]);
    expect(checkLabels(readWhole(text), () => undefined).map(({ code, message, hints }) => [code, message, hints])).toEqual([
      [
        'AUD016',
        'words for TLP:CLEAR that nobody is shown: they lack costs',
        ['write all of them: `wording: { CLEAR: { text: …, costs: … } }`'],
      ],
    ]);
  });

  it('keep a question that is answered answered', () => {
    const text = written('questions', 'AMBER', wordsFor('questions')).replace(
      'group: facts',
      'group: facts, answered: Rahim is home.',
    );
    expect(versionOf(text).briefing.questions).toEqual([]);
    const told = text.replace('how: Otherwise how', 'how: Otherwise how, answered: It is known');
    expect(versionOf(told).briefing.questions.map(({ answered }) => answered)).toEqual(['It is known']);
  });

  it('of a section show of its paragraphs what has a label or words of its own', () => {
    const text = briefing(
      `sources: [{ id: S1, kind: article, title: Open }]
incidents: [{ id: raid, title: Raid, main: true, time: 2006-05-12 }]
context:
  - id: back
    title: Rahim was here before
    tlp: AMBER
    wording: { CLEAR: Somebody was here before }
    paragraphs:
      - { text: No label., sources: [S1] }
      - { text: Labelled., tlp: CLEAR, sources: [S1] }
      - { text: Stricter., tlp: AMBER, sources: [S1] }
      - { text: Rahim., sources: [S1], wording: { CLEAR: A man. } }
`,
      { handling: '{ tlp: AMBER, unlabelled: CLEAR }' },
    );
    const [section] = versionOf(text).briefing.context;
    expect([section?.title, section?.paragraphs.map(({ text: said }) => said)]).toEqual([
      'Somebody was here before',
      ['Labelled.', 'A man.'],
    ]);
  });

  it('of a part of the author’s own show what is given in them, for labels that there are', () => {
    const parts = (label: string) =>
      briefing(
        `incidents: [{ id: raid, title: Raid, main: true, time: 2006-05-12 }]
x-steps:
  - { text: Ask Rahim, who: Desk of Rahim, tlp: AMBER, wording: { ${label}: { text: Ask a witness } } }
  - { text: Call Rahim, tlp: AMBER, wording: { ${label}: Make a call } }
  - { text: Pay Rahim, tlp: AMBER }
  - { text: Wait, who: Rahim, tlp_of: { who: AMBER }, tlp: CLEAR }
`,
        { handling: '{ tlp: AMBER, unlabelled: CLEAR }' },
      );
    const { x } = versionOf(parts('CLEAR')).briefing;
    expect((x.steps as unknown as readonly { text: string; who?: string }[]).map(({ text, who }) => [text, who ?? null])).toEqual(
      [
        ['Ask a witness', null],
        ['Make a call', null],
        ['Wait', null],
      ],
    );
    const { diagnostics } = compile({ file: 'b.yaml', text: parts('GREY') }, workshop);
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([
      'unknown word for x-steps[0].wording: GREY',
      'unknown word for x-steps[1].wording: GREY',
    ]);
  });

  it('say of a picture what to do, and of a field that can have none', () => {
    const image = `sources: [{ id: S1, kind: article, title: Open }]
incidents: [{ id: raid, title: Raid, main: true, time: 2006-05-12 }]
images: [{ id: yard, file: yard.png, alt: A yard., caption: The yard of Rahim, tlp: AMBER, sources: [S1], wording: { CLEAR: A yard } }]
`;
    const whole = readWhole(briefing(image, { handling: '{ tlp: AMBER, unlabelled: CLEAR }' }));
    const [found] = checkLabels(whole, () => undefined);
    expect([found?.message, found?.hints]).toEqual([
      'words for TLP:CLEAR that nobody is shown: a picture is not shown in words',
      [
        'say in `situation:` what it shows, or add a picture that may be shown with a `caption:` and `alt:` of its own; and delete these words',
      ],
    ]);
    const place = briefing(
      `places: [{ id: hut, name: Hut, lat: 40.1, lon: 70.2, precision: Exact., tlp_of: { name: AMBER }, wording: { CLEAR: { lat: 3 } } }]
incidents: [{ id: raid, title: Raid, main: true, time: 2006-05-12 }]
scenarios: [{ id: F1, title: It ends, likelihood: likely, indicators: [A call], wording: { CLEAR: { indicators: A sign } } }]
`,
      { handling: '{ tlp: AMBER, unlabelled: CLEAR }' },
    );
    const { diagnostics } = compile({ file: 'b.yaml', text: place }, workshop);
    const told = diagnostics.filter(({ code }) => code === 'BRF001').map(({ hints }) => hints[0]);
    expect(told).toEqual([
      'nothing is shown of the item without its `name`: give the item itself a `tlp:`, and in `wording: { CLEAR: { name: … } }` the words for those who may not see it',
      '`lat` is no text that other words can stand for: withhold it with `tlp_of: { lat: AMBER }`',
      '`indicators` is a list, which has no other words: withhold it with `tlp_of: { indicators: AMBER }`, or say it in another text',
    ]);
  });

  it('are refused for fields that an item has not', () => {
    const text = written('options', 'AMBER', '{ text: Look, price: Ten }');
    const { diagnostics } = compile({ file: 'b.yaml', text }, workshop);
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([
      'unknown field in options[0].wording.CLEAR: price',
    ]);
  });

  it('stand for a single field by its name', () => {
    const text = written('options', 'CLEAR', '{ benefits: None that is known }').replace(
      'costs: The cover of Rahim., reconsider_if: Rahim comes.',
      'costs: Much., benefits: Rahim is found., tlp_of: { benefits: AMBER }',
    );
    const [option] = versionOf(text.replace('Look for Rahim', 'Look')).briefing.options;
    expect([option?.text, option?.costs, option?.benefits]).toEqual(['Look', 'Much.', 'None that is known']);
  });
});
