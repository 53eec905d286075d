/** Plural forms of own measures: which a language needs, and what an author is told who gave some or none. */
import { expect, it } from 'vitest';
import { briefing, read } from './read.ts';

const told = (language: string, ...measures: readonly string[]) =>
  read(briefing(`language: ${language}\nmeasures:\n${measures.map((each) => `  - { ${each} }\n`).join('')}`))
    .diagnostics.filter(({ code }) => code === 'FIG010')
    .map(({ severity, message, hints }) => `${severity}: ${message}; ${hints[0]}`);

const tents = 'id: tents, label: tents, kind: things';

it.each([
  ['en', 'forms: { one: tent }'],
  ['ru', 'forms: { one: палатка, few: палатки, many: палаток, other: палатки }'],
  ['ar', 'forms: { one: خيمة, two: خيمتان, few: خيام, many: خيمةً, other: خيمة }'],
  ['fr', 'forms: { one: tente }'],
])('says nothing in %s of whole forms', (language, forms) => expect(told(language, `${tents}, ${forms}`)).toEqual([]));

it.each([
  ['en', '{ few: tents }', 'one'],
  ['ru', '{ one: палатка, few: палатки }', 'many, other'],
  ['ar', '{ one: خيمة, many: خيمةً }', 'two, few, other'],
])('names in %s what %s lacks', (language, forms, missing) =>
  expect(told(language, `${tents}, forms: ${forms}`)).toEqual([
    expect.stringContaining(`warning: missing plural forms of ${language}: ${missing}; add ${missing}`),
  ]),
);

it('tells once of all measures without any, where the language has more than two forms', () => {
  const more = 'id: homes, label: homes, kind: things';
  expect(told('ru', tents, more)).toEqual([
    'note: own measures that have one form behind every number: tents, homes; a noun of ru changes with its number: add `forms:` with one, few, many, other',
  ]);
  for (const language of ['en', 'fr', 'es']) expect(told(language, tents, more)).toEqual([]);
});

it('says nothing of what is counted in a unit', () => {
  expect(told('ar', 'id: gas, label: gas, kind: things, unit: t', 'id: loss, label: loss, kind: money')).toEqual([]);
});

it('knows no other names of forms', () => {
  const { diagnostics } = read(briefing(`measures: [{ ${tents}, forms: { singular: tent } }]\n`));
  expect(diagnostics.map(({ code, message }) => `${code} ${message}`).join()).toMatch(/BRF001 unknown field .*forms: singular/u);
});
