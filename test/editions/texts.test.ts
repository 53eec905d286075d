/** Every text of an item that changed is told, with what it said: the format is asked for its texts, so that none is forgotten. */
import { expect, it } from 'vitest';
import { briefingJsonSchema, type JsonSchema } from '../../src/briefing/schema/json-schema.ts';
import { changesTitle } from '../../src/editions/changes-title.ts';
import { briefing } from '../briefing/read.ts';
import { inEnglish } from '../support/say-sentence.ts';
import { changesOf, editionOf, said } from './compare.ts';

/** Each text is `Old LIST FIELD`, so that it is known by its words. */
const old = (...path: readonly string[]): string => `Old ${path.join(' ')}`;

const list = (name: string, fixed: string, texts: readonly string[]): string =>
  `${name}:\n  - { ${[fixed, ...texts.map((field) => `${field}: ${old(name, field)}`)].filter((each) => each !== '').join(', ')} }\n`;

const whole = briefing(
  [
    list('sources', 'id: S1, kind: official, published: 2030-02-13', ['title', 'author', 'publisher', 'descriptor']),
    'places: [{ id: a, name: Arvela }]\n',
    list('situation', 'sources: [S1]', ['text']),
    list('events', 'id: e, time: 2030-02-12, sources: [S1]', ['what', 'note']),
    list('claims', 'id: C1, status: claimed, sources: [S1]', ['text', 'said_by']),
    list('disputes', 'id: D1, claims: [C1]', ['question', 'reading']),
    list('assumptions', 'id: A1', ['text', 'if_wrong']),
    list(
      'actors',
      `id: x, sources: [S1], aliases: [${old('actors', 'aliases')}], history: [{ time: 2001, text: ${old('actors', 'history', 'text')}, sources: [S1] }], attribution: [{ kind: attributed, sources: [S1], ${['by', 'text', 'interest', 'rests_on'].map((field) => `${field}: ${old('actors', 'attribution', field)}`).join(', ')} }]`,
      ['name', 'short', 'kind', 'summary', 'aims', 'strength'],
    ),
    list(
      'persons',
      `id: p, role: witness, sources: [S1], details: [{ text: ${old('persons', 'details', 'text')}, said_by: ${old('persons', 'details', 'said_by')}, sources: [S1] }]`,
      ['name', 'standing'],
    ),
    list('relations', 'from: p, to: x, sources: [S1]', ['label', 'said_by']),
    list(
      'context',
      `id: c, paragraphs: [{ heading: ${old('context', 'paragraphs', 'heading')}, text: ${old('context', 'paragraphs', 'text')}, sources: [S1] }]`,
      ['title', 'kicker'],
    ),
    list(
      'hypotheses',
      `id: H1, for: [{ text: ${old('hypotheses', 'for', 'text')}, sources: [S1] }], against: [{ text: ${old('hypotheses', 'against', 'text')}, sources: [S1] }]`,
      ['title', 'statement', 'missing', 'disconfirming_sought'],
    ),
    list('evidence', 'id: E1, credibility: low, relevance: low, ratings: { H1: C }, sources: [S1]', ['text']),
    list('questions', 'group: facts', ['question', 'why', 'how', 'answered']),
    list('indicators', 'hypothesis: H1', ['text', 'changes', 'came_true']),
    list('key_judgements', 'id: J1, likelihood: likely, confidence: low, sources: [S1]', ['statement', 'basis']),
    list('implications', '', ['text', 'for_whom', 'by_when']),
    list('options', '', ['text', 'benefits', 'costs', 'reconsider_if']),
    list('scenarios', `id: F1, indicators: [${old('scenarios', 'indicators')}]`, ['title', 'text', 'trigger']),
    list('dissent', 'judgement: J1', ['who', 'text', 'why']),
    list('quotations', 'sources: [S1]', ['words', 'who', 'where', 'translated_from']),
  ].join(''),
);

/** Lists that are told by other means, by the names of their fields or by their figures, or that no slide of changes tells. */
const otherLists = ['places', 'routes', 'parties', 'incidents', 'measures', 'groups', 'casualties', 'figures', 'became'];
const unshown = ['published_totals', 'materiel', 'images', 'changes', 'waive', 'audiences', 'key_figures'];
/** Files, addresses, words that are never shown, and ids of others. */
const noTexts = [
  'text of a file',
  'url',
  'archived',
  'sha256',
  'excerpt',
  'language',
  'quote',
  'change_reason',
  'zone',
  'likelihood',
  'previous_likelihood',
  'fates',
];
const ids = /(?:^|\. )(?:Ids? of|An id)/u;

const itemsOf = ({ items, anyOf = [] }: JsonSchema): JsonSchema | undefined => items ?? anyOf.find((each) => each.items)?.items;

const isText = ({ anyOf = [], type, description = '' }: JsonSchema): boolean =>
  !ids.test(description) &&
  (anyOf.length > 0 ? anyOf : [{ type }]).some((each) => [each.type].flat().includes('string') && !('enum' in each));

function textsOf({ properties = {} }: JsonSchema, path: readonly string[]): readonly (readonly string[])[] {
  return Object.entries(properties).flatMap(([name, schema]): readonly (readonly string[])[] => {
    const items = itemsOf(schema);
    const isFile = path[0] === 'sources' && name === 'text';
    if (
      isFile ||
      noTexts.includes(name) ||
      'enum' in schema ||
      /^(?:id|sources|inferred_from|reviewed|tlp|tlp_of|wording)$/u.test(name)
    )
      return [];
    if (items?.properties) return textsOf(items, [...path, name]);
    const { description } = schema;
    const words = items ? { ...items, ...(description === undefined ? {} : { description }) } : schema;
    return isText(words) && schema.title !== 'time' && !/^\d{4}/u.test(String(schema.examples?.[0])) ? [[...path, name]] : [];
  });
}

const lists = Object.entries(briefingJsonSchema().properties ?? {}).filter(
  ([name, schema]) => itemsOf(schema)?.properties && ![...otherLists, ...unshown].includes(name),
);
const texts = lists.flatMap(([name, schema]) => textsOf(itemsOf(schema) ?? {}, [name]));

it('the format has texts, the ones that nobody told among them', () => {
  expect(texts.map((path) => path.join('.'))).toEqual(
    expect.arrayContaining(['options.costs', 'key_judgements.basis', 'scenarios.indicators', 'actors.attribution.interest']),
  );
});

/** By these words one question or indicator is known from another: with others it is another one. */
const known = ['questions question', 'indicators text'];

it.each(texts.map((path) => path.join(' ')).filter((path) => !known.includes(path)))('%s is told with what it was', (path) => {
  expect(whole).toContain(`Old ${path}`);
  // One word of several, so that the item is known again.
  const lines = said(whole, whole.replace(new RegExp(`Old ${path}(?=[,\\]} ])`, 'u'), `New ${path}`)).join('\n');
  expect(lines).toMatch(/New /u);
  expect(lines).toMatch(/Old /u);
  // By a name in words, not that of the file.
  expect(lines).not.toMatch(/[a-z]_[a-z]+:/u);
});

it('counts them, and does not say that only wording changed', () => {
  const later = whole.replace('Old options costs', 'Forty lives').replace('Old key_judgements basis', 'Nine calls');
  const changes = changesOf(whole, later);
  expect(changes.map(({ kind, action, at, fields }) => [kind, action, at, fields])).toEqual([
    ['judgement', 'reworded', 'key_judgements[0].basis', ['key_judgements[0].basis']],
    ['option', 'reworded', 'options[0].costs', ['options[0].costs']],
  ]);
  const { as_of } = editionOf(whole).briefing;
  expect(inEnglish(changesTitle(changes, { version: 1, as_of, at: 'previous' }, (text) => text))).toContain('two items');
});

it('tells what an indicator bears on by its words, and another id of the same as no change', () => {
  const two = whole
    .replace('hypotheses:\n', 'hypotheses:\n  - { id: H2, title: Arson }\n')
    .replace('ratings: { H1: C }', 'ratings: { H1: C, H2: I }');
  expect(said(two, two.replace('hypothesis: H1', 'hypothesis: H2'))).toEqual([
    'indicator reworded: indicator “Old indicators text”: what it bears on: now “Arson”, was “Old hypotheses title”',
  ]);
  expect(said(two, two.replaceAll('H1', 'H9'))).toEqual([]);
});

const swapped = (sources: string, cited: string) =>
  briefing(
    `sources:\n  - { id: S1, kind: agency, title: Report, publisher: Agency A, published: 2030-02-13 }\n${sources}claims:\n  - { id: C1, text: It was set., status: claimed, sources: [${cited}] }\n`,
  );
const centre = '  - { id: S2, kind: official, title: Bulletin, publisher: Traffic Centre, published: 2030-02-13 }\n';

it.each([
  ['', 'S1', 'now cited: Agency A, in place of Traffic Centre (withdrawn)'],
  [centre, 'S1', 'now cited: Agency A, in place of Traffic Centre'],
  [centre, 'S1, S2', 'now cited as well: Agency A'],
])('a source that was swapped: %j, %s', (sources, cited, words) => {
  expect(said(swapped(centre, 'S2'), swapped(sources, cited))).toContain(`claim changed: claim “It was set”: ${words}`);
});

it.each([
  [centre, 'S1', 'no longer cited: Traffic Centre; still cited: Agency A'],
  ['', 'S1', 'no longer cited: Traffic Centre (withdrawn); still cited: Agency A'],
  [centre, '', 'no longer cited: Agency A and Traffic Centre; no source is cited any more'],
])('a source that a claim only lost: %j, %s', (sources, cited, words) => {
  const found = changesOf(swapped(centre, 'S1, S2'), swapped(sources, cited)).filter(({ kind }) => kind === 'claim');
  expect(found.map(({ action, text }) => `${action}: ${inEnglish(text)}`)).toEqual([`changed: claim “It was set”: ${words}`]);
  // Nobody who reads a slide knows sources by their ids.
  expect(found[0]?.before).toMatchObject({ text: 'Agency A, Traffic Centre' });
});

it('words in a list of an actor are told once', () => {
  const actor = (text: string) =>
    briefing(
      `sources:\n  - { id: S1, kind: agency, title: Report, publisher: Agency A, published: 2030-02-13 }\nactors:\n  - { id: a, name: Cargo line, sources: [S1], attribution: [{ by: Residents, kind: suspected, text: ${text}, status: claimed, sources: [S1] }] }\n`,
    );
  expect(said(actor('The line skipped inspections.'), actor('The line skipped two inspections.'))).toEqual([
    'actor reworded: actor “Cargo line”: who accuses or suspects: now “The line skipped two inspections”, was “The line skipped inspections”',
  ]);
});
