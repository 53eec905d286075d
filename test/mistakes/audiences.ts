/** Typical mistakes: labels, audiences, and versions from which something is withheld. */
import type { Mistake } from './mistake.ts';

const file = 'test/fixtures/editions/editions/solvent-spill.1.yaml';
const isWithheld = `${file}: this is withheld`;
const behindClaims = 'sources: [S3], tlp: AMBER }\nhypotheses_exclusive';
const lastQuestion = 'how: Shift plans. }';

const rows: readonly Omit<Mistake, 'briefing' | 'file'>[] = [
  {
    mistake: 'an audience that nobody knows',
    asked: { for: 'pres' },
    find: 'name: press, tlp',
    write: 'name: press,  tlp',
    at: '«- { name: press,',
    says: 'AUD001 unknown audience: pres',
    hints: ['did you mean press?', 'or add it to `audiences:` in the briefing, with its `tlp:`'],
  },
  {
    mistake: 'a claim wider than its only source',
    find: 'sources: [S4], tlp: GREEN }',
    write: 'sources: [S4], tlp: «CLEAR» }',
    says: 'AUD002 an item is TLP:CLEAR, and all that it rests on is TLP:GREEN or stricter',
    hints: ['cite a source that may be shown so widely, or write `tlp: GREEN`'],
  },
  {
    mistake: 'an audience that may see more than the deck',
    asked: { for: 'press' },
    find: 'name: press, tlp: CLEAR',
    write: 'name: press, tlp: «RED»',
    says: 'AUD003 the audience press may see TLP:RED, and the briefing is TLP:AMBER as a whole',
    hints: ['build it without `--for`: nothing in it is above TLP:AMBER; or correct `tlp:` under `handling:`'],
  },
  {
    mistake: 'a version without its main incident',
    asked: { for: 'CLEAR' },
    find: '- { id: spill, title: Spill of solvent,',
    write: '- «{ id: spill, tlp: AMBER, title: Spill of solvent,',
    says: 'AUD004 nothing that CLEAR may see: its main incident is TLP:AMBER (its own label)',
    hints: ['write `tlp: CLEAR` at the main incident, if its title may be shown so widely'],
  },
  {
    mistake: 'a withheld person named in a quotation',
    asked: { for: 'CLEAR' },
    find: behindClaims,
    write:
      'sources: [S3], tlp: AMBER }\npersons:\n  - { id: P1, name: Ilvar Denz, role: other, standing: Foreman, tlp: AMBER, sources: [S3] }\nquotations:\n  - { words: «Ilvar Denz warned us twice.», who: A worker, sources: [S1] }\nhypotheses_exclusive',
    says: 'AUD005 quotations[0].words names what is withheld from CLEAR: Ilvar Denz',
    also: [isWithheld],
    hints: [
      'word it without the name, or give it a `tlp:` as strict as what it names',
      'give the item a `wording:` of its own for that audience',
      'where it is no name there: waive it, with `rule: AUD005`, `where:` the address of the text, a reason and a name',
    ],
  },
  {
    mistake: 'a withheld number that a total gives away',
    asked: { for: 'CLEAR' },
    find: 'killed: 0, wounded: 3, sources: [S1] }',
    write:
      'killed: 0, wounded: «3», sources: [S1], tlp: AMBER }\npublished_totals:\n  - { measure: wounded, value: 10 to 12, by: Fire service, includes_attackers: false, sources: [S1] }',
    says: 'AUD006 a number withheld from CLEAR follows from those shown: Fire crews, Ostrel works, wounded 3',
    also: [`${file}: from this`],
    hints: [
      'wounded, published total 10–12 = Workers, Ostrel works, wounded 7–9 + Fire crews, Ostrel works, wounded (withheld); so it is 3',
      'withhold the total too, or a second figure of the same sum; or show this one',
    ],
  },
  {
    mistake: 'a label stricter than the deck',
    find: lastQuestion,
    write: 'how: Shift plans., tlp: «RED» }',
    says: 'AUD008 an item is TLP:RED, the deck TLP:AMBER',
    hints: ['write `tlp: RED` under `handling:`; `build --for AMBER` then makes the version without it'],
  },
  {
    mistake: 'an audience called like a label',
    find: 'name: press',
    write: 'name: «green»',
    says: 'AUD009 an audience is called like a label: green',
    hints: ['give each audience a name of its own, like public'],
  },
  {
    mistake: 'a withheld sentence said again elsewhere',
    asked: { for: 'CLEAR' },
    find: 'source_summary: Two public bodies and a copy of a log.',
    write: 'source_summary: «The foreman had written of a seep, two nights before it.»',
    says: 'AUD010 warning: source_summary is shown to CLEAR and says nearly what is withheld in situation[2].text',
    also: [isWithheld],
    hints: ['give it the same `tlp:`, or leave it where it says no more than may be said'],
  },
  {
    mistake: 'the publisher of a withheld source named in a text',
    asked: { for: 'CLEAR' },
    find: 'text: Fire crews closed the drains within an hour and laid a boom across the river.,',
    write: 'text: «The night foreman says that crews closed the drains.»,',
    says: 'AUD011 warning: situation[1].text is shown to CLEAR and names the publisher of a withheld source: Night foreman',
    also: [`${file}: this source is withheld`],
    hints: ['word it without the name, or leave it where it does not tell where that comes from'],
  },
  {
    mistake: 'a withheld name that is also a word',
    asked: { for: 'CLEAR' },
    find: behindClaims,
    write:
      'sources: [S3], tlp: AMBER }\npersons:\n  - { id: P1, name: Li, role: other, standing: Foreman, tlp: AMBER, sources: [S3] }\nquotations:\n  - { words: «Li came», who: A worker, sources: [S1] }\nhypotheses_exclusive',
    says: 'AUD013 warning: quotations[0].words may name what is withheld from CLEAR: Li',
    also: [isWithheld],
    hints: ['where it is a word of every day there, nothing has to be done; where it is the name, word it without'],
  },
  {
    mistake: 'other words for somebody who may see the text',
    find: lastQuestion,
    write: 'how: Shift plans., wording: { CLEAR: «{ question: Who checked?, why: To know., how: By asking. }» } }',
    says: 'AUD015 warning: words for TLP:CLEAR that nobody is shown: whoever may see them may see the text',
    hints: ['give the item a `tlp:` that is stricter than CLEAR, or delete these words'],
  },
  {
    mistake: 'other words for the question only',
    find: lastQuestion,
    write: 'how: Shift plans., tlp: AMBER, wording: { CLEAR: «{ question: Who checked? }» } }',
    says: 'AUD016 warning: words for TLP:CLEAR that nobody is shown: they lack why and how',
    hints: ['write all of them: `wording: { CLEAR: { question: …, why: …, how: … } }`'],
  },
  {
    mistake: 'other words for a number',
    find: 'place: marrowby, value: 140, sources: [S1] }',
    write: 'place: marrowby, value: 140, sources: [S1], tlp: AMBER, wording: { CLEAR: «Some.» } }',
    says: 'AUD016 warning: words for TLP:CLEAR that nobody is shown: its numbers cannot be shown in words',
    hints: ['withhold single fields with `tlp_of:`, or delete these words'],
  },
];

export const audiences: readonly Mistake[] = rows.map((row) => ({ ...row, briefing: file, file }));
