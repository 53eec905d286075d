import { expect, it } from 'vitest';
import { isNameOrLink, keepsWhole } from '../../../src/text/hyphens/keeps-whole.ts';
import { run } from '../bodies.ts';

const keeps = (text: string, word: string, language = 'en') => {
  const start = text.indexOf(word);
  return keepsWhole(text, [start, start + word.length], language);
};

it.each([
  ['a short word', 'the village', 'village'],
  ['an abbreviation', 'the UNHCRMISSION said', 'UNHCRMISSION'],
  ['a word with a capital inside', 'an OpenStreetMapper', 'OpenStreetMapper'],
  ['a name inside a sentence', 'near Ghafurovobodskaya', 'Ghafurovobodskaya'],
  ['part of an address', 'see example.org/investigations', 'investigations'],
  ['part of a mail address', 'investigations@example', 'investigations'],
  ['part of the name of a file', 'photographs_unverified', 'unverified'],
  ['what stands beside digits', 'methylbutane-2,3-dinitrotoluene', 'dinitrotoluene'],
])('%s stays whole', (_, text, word) => {
  expect(keeps(text, word)).toBe(true);
});

it.each([
  ['a plain word', 'the responsibilities', 'responsibilities', 'en'],
  ['the first word of a text', 'Responsibilities', 'Responsibilities', 'en'],
  ['the first word of a sentence', 'No. “Responsibilities are shared.”', 'Responsibilities', 'en'],
  ['a noun of German inside a sentence', 'die Betriebsunterbrechung', 'Betriebsunterbrechung', 'de'],
  ['a word in brackets, before a mark', '(unaccountability).', 'unaccountability', 'en'],
  ['a part of a compound with hyphens', 'cross-departmental', 'departmental', 'en'],
])('%s may be hyphenated', (_, text, word, language) => {
  expect(keeps(text, word, language)).toBe(false);
});

it('knows names by the field that says them, and what is clicked', () => {
  const at = (path: string) => isNameOrLink({ ...run('x'), origin: { path } });
  expect(['actors[0].name', 'claims.3.said_by', 'casualties[0].places[1]', 'sources.2.publisher', 'places.0'].map(at)).toEqual(
    Array(5).fill(true),
  );
  expect(['claims[0].text', 'events.1.what', 'actors[0].aims'].map(at)).toEqual(Array(3).fill(false));
  expect(isNameOrLink({ ...run('x'), link: { kind: 'url', href: 'https://example.org' } })).toBe(true);
  expect(isNameOrLink(run('x'))).toBe(false);
});
