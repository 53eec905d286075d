import { stringify } from 'yaml';

/** A small briefing in which one text stands in every part that a slide shows. */
export const briefingWith = (text: string): string =>
  stringify({
    briefdeck: 1,
    title: text,
    date: '2006-05-12',
    as_of: '2006-05-17',
    handling: { tlp: 'GREEN', distribution: text, marks: [text] },
    bottom_line: { text, sources: ['S1'] },
    key_judgements: [{ id: 'J1', statement: text, likelihood: 'likely', confidence: 'low', basis: text, sources: ['S1'] }],
    sources: [{ id: 'S1', kind: 'article', title: text, author: text, publisher: text, descriptor: text, reliability: 'C' }],
    places: [{ id: 'p', name: text, lat: 40, lon: 70, precision: text }],
    parties: [{ id: 'g', name: text, side: 'state' }],
    incidents: [{ id: 'i', title: text, main: true, time: '2006-05-12', place: 'p', sources: ['S1'] }],
    situation: [{ text, sources: ['S1'] }],
    events: [{ time: '2006-05-12', place: 'p', what: text, sources: ['S1'] }],
    casualties: [{ party: 'g', place: 'p', killed: 'at least 3', note: text, sources: ['S1'] }],
    materiel: [{ item: text, taken: 3, recovered: 1, sources: ['S1'] }],
    questions: [{ question: text, group: 'facts', why: text, how: text }],
    indicators: [{ text, changes: text }],
  });
