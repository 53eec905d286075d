/** The words of the decks in every language: all there, all used, and none of them in the wrong language on a slide. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { changeKinds, changeTopics } from '../../src/analysis/edition.ts';
import { movements } from '../../src/analysis/figures/materiel.ts';
import { scales } from '../../src/briefing/likelihood.ts';
import { builtInGroups, builtInMeasures } from '../../src/briefing/measures.ts';
import type { ReportState } from '../../src/briefing/schema/quantity-field.ts';
import { statuses } from '../../src/briefing/schema/statuses.ts';
import { compile } from '../../src/compile.ts';
import { namedItems, wordedFields } from '../../src/editions/compare-fields.ts';
import { namedFields } from '../../src/editions/other-words.ts';
import type { Item, Page } from '../../src/layout/page.ts';
import { helperLabels } from '../../src/render/helpers/helper-table.ts';
import { parseLabels } from '../../src/render/labels.ts';
import { bodyText } from '../layout/page-text.ts';
import { workshop } from '../support/compile-briefing.ts';

const labelsOf = (language: string) => {
  const file = `templates/labels/${language}.yaml`;
  const { value, diagnostics } = parseLabels(readFileSync(file, 'utf8'), { file, language });
  if (!value || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return value.entries;
};
const en = labelsOf('en');
const others = readdirSync('templates/labels')
  .map((name) => name.replace('.yaml', ''))
  .filter((name) => name !== 'en');

const templates = readdirSync('templates', { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.hbs$|deck\.yaml$/u.test(name),
);
const sources = templates.map((name) => readFileSync(join('templates', name), 'utf8')).join('\n');
const literal = new Set([...sources.matchAll(/(?:label "|- name: )([\w.-]+)/gu)].map(([, key]) => key ?? ''));
/** Labels that go by a value, `(key "status" claim.status)`, with the values that there are. */
const families: Readonly<Record<string, readonly string[]>> = {
  attribution: ['attributed', 'claimed', 'denied', 'suspected', 'convicted'],
  'changes.fates': ['killed', 'wounded', 'detained', 'escaped', 'convicted', 'released'],
  'changes.topics': changeTopics,
  confidence: ['low', 'moderate', 'high'],
  'conflict.state': ['live', 'superseded', 'earlier', 'denied', 'scope'] satisfies readonly ReportState[],
  likelihood: Object.values(scales).flatMap(({ terms }) => terms.map(({ key }) => key)),
  materiel: movements,
  'method.voices': ['attributed', 'claimed', 'denied', 'suspected', 'convicted'],
  'method.meanings': [
    'confirmed',
    'reported',
    'claimed',
    'alleged',
    'assessed',
    'disputed',
    'denied',
    'unknown',
    'background',
    'opinion',
  ] satisfies (typeof statuses)[number][],
  questions: ['actors', 'facts'],
  'relations.shapes': ['actor', 'person', 'party', 'incident'],
  role: ['suspect', 'accused', 'convicted', 'victim', 'witness', 'official', 'other'],
  'scenarios.relation': ['complete', 'exclusive', 'overlapping'],
  status: statuses,
  'timeline.marks': statuses,
};
/** Labels of sentences that the analysis decides on: named as they are, or by a value. */
const decided = ['src/analysis', 'src/editions']
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => join(room, name)))
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');
const sentences = [...decided.matchAll(/\bsentence\(\s*'([\w.]+)'/gu)].map(([, key]) => key ?? '');
const chosen = [...decided.matchAll(/'(\w+(?:\.\w+)+)'/gu)].map(([, key]) => key ?? '').filter((key) => en.has(key));
const byValue: Readonly<Record<string, readonly string[]>> = {
  measures: Object.keys(builtInMeasures),
  groups: Object.keys(builtInGroups),
  casualties: ['scope', 'denied', 'superseded', 'earlier'],
  'titles.casualties': ['exact', 'range', 'word', 'unstated', 'unknown'],
  // Of what changed: the forms that are named as they are, and those that go by a value.
  'changes.news': [...decided.matchAll(/\bnews\(\s*'([\w-]+)'/gu)]
    .map(([, form]) => form ?? '')
    .concat(
      ['credibility', 'grade', 'place'].flatMap((field) => [field, `${field}New`, `${field}Gone`]),
      ['confirmed', 'denied', 'answered', 'reopened', 'came-true', 'not-come-true', 'forWhom', 'byWhen'],
    ),
  // A figure is named by what it counts, and other words by nothing.
  'changes.names': changeKinds.filter((kind) => kind !== 'figure' && kind !== 'wording' && kind !== 'field'),
  'changes.items': [...namedItems, 'own'],
  'changes.parts': [...wordedFields],
  'changes.why': ['new-report', 'report-counted', 'superseded', 'denied', 'withdrawn', 'corrected', 'further-row', 'row-gone']
    .flatMap((kind) => [`${kind}.plain`, `${kind}.named`])
    .concat(['evidence-new', 'evidence-gone', 'evidence-rated', 'now-shown.plain', 'row-shown.plain', 'row-shown.named']),
  'changes.fields': namedFields,
  'changes.difference': ['lowest', 'highest'],
  'changes.confidence': ['low', 'moderate', 'high'],
  'changes.roles': ['suspect', 'accused', 'convicted', 'victim', 'witness', 'official', 'other'],
  'changes.movement': movements,
  'titles.questions.on': ['facts', 'actors', 'motive'],
  'titles.casualties.excluding': ['exact', 'range', 'word', 'unstated', 'unknown'],
};
/** Labels of what is said of a talk. */
const spoken = [...readFileSync('src/render/talk-words.ts', 'utf8').matchAll(/\bsay\('([\w.]+)'/gu)].map(([, key]) => key ?? '');
const asked = new Set([
  ...spoken,
  ...literal,
  ...sentences,
  ...chosen,
  ...Object.keys(helperLabels),
  ...Object.entries({ ...families, ...byValue }).flatMap(([family, values]) => values.map((value) => `${family}.${value}`)),
]);

describe('labels', () => {
  it('go by values of known families only', () => {
    const used = new Set([...sources.matchAll(/\(key "([\w.]+)"/gu)].map(([, family]) => family));
    expect([...used].sort()).toEqual(Object.keys(families).sort());
  });

  it('are all used by a template or a helper, and all that are asked for exist', () => {
    expect([...en.keys()].filter((key) => !asked.has(key))).toEqual([]);
    expect([...asked].filter((key) => !en.has(key))).toEqual([]);
  });

  it.each(others)(
    'in %s are those of en, with the plural forms that the language has and the same values to fill',
    (language) => {
      const labels = labelsOf(language);
      expect([...labels.keys()].sort()).toEqual([...en.keys()].sort());
      const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories.filter((form) => form !== 'zero');
      const wrong: string[] = [];
      for (const [key, english] of en) {
        const label = labels.get(key) ?? '';
        if (typeof english !== 'string' && typeof label === 'string') wrong.push(`${key}: no plural forms`);
        if (typeof label !== 'string') {
          // Beside those of CLDR: for nought, for a noun without a number, and behind "dozens".
          const own = (form: string) => ['zero', 'alone', 'words'].includes(form) || (form === 'two' && !needed.includes('two'));
          const forms = Object.keys(label).filter((form) => !own(form));
          if (forms.toSorted().join() !== [...needed].toSorted().join())
            wrong.push(`${key}: ${forms.join()}, not ${needed.join()}`);
          // `one` is also 21 and 31 in many languages: the number must not be left out.
          if (new Intl.PluralRules(language).select(21) === 'one' && !/\{\w+\}/u.test(label.one ?? ''))
            wrong.push(`${key}: one without a number`);
        }
        // Plural forms may leave a value out; no form may ask for one that the template does not give.
        // What is counted may be named as it stands without its number.
        const given = new Set([...namesIn(english), 'n', 'count', ...(namesIn(english).has('what') ? ['head'] : [])]);
        const extra = [...namesIn(label)].filter((name) => !given.has(name));
        if (extra.length > 0) wrong.push(`${key}: asks for ${extra.join()}`);
      }
      expect(wrong).toEqual([]);
    },
  );
});

const namesIn = (label: unknown): ReadonlySet<string> =>
  new Set([...JSON.stringify(label).matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? ''));

describe.each(['isfara-2006.yaml', 'isfara-2006-reports.yaml'])('%s in Russian', (name) => {
  const file = `briefings/${name}`;
  const english = readFileSync(file, 'utf8');
  const text = english.replace('language: en\nhandling', 'language: ru\nhandling');
  const facts = new Set(wordsIn(strings(parse(english)).join(' ')));
  const allowed = ['TLP', 'CLEAR', 'ICD', 'UTC', 'CC', 'II', 'NA', 'PHIA'];

  it.each(['briefing', 'flash'])('has no English of ours in the set %s: slides, notes, alternative texts', (template) => {
    const { pages = [], diagnostics } = compile({ file, text, template }, workshop);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(pages.length).toBeGreaterThan(3);
    const leaks = pages.flatMap((page) =>
      wordsIn(wordsOf(page).join(' '))
        .filter((word) => !facts.has(word) && !allowed.includes(word.toUpperCase()))
        .map((word) => `${page.name}: ${word}`),
    );
    expect(leaks).toEqual([]);
  });

  it('says months, numbers, lists and plurals as Russian does', () => {
    const { pages = [] } = compile({ file, text }, workshop);
    const all = pages
      .flatMap(wordsOf)
      .join('\n')
      .replaceAll(/[\u00A0\u202F]/gu, ' ');
    expect(all).toContain('по состоянию на 17 мая 2006 г.');
    expect(all).toMatch(/Убито(?:, не считая нападавших)?: (?:не менее )?\d+/u);
    if (name === 'isfara-2006.yaml') {
      expect(all).toMatch(/десять вопросов|Открыто 10 вопросов/u);
      expect(all).toContain('4 месяца');
      expect(all).toContain('7–9 месяцев');
      expect(all).toContain('после мая 2005 г.');
      expect(all).toContain('конец 2001 г.');
      expect(all).toContain('0,71');
      expect(all).toContain('H3 и H1');
      expect(all).toContain('КИРГИЗИЯ');
      expect(all).toMatch(/\d км/u);
      expect(all).toContain('примерно равные шансы');
    }
  });
});

/** Latin words of two letters or more; an id such as H1 or S1 is the author's. */
function wordsIn(text: string): readonly string[] {
  return [...new Set([...text.toLowerCase().matchAll(/[a-z][a-z'’-]*[a-z]/gu)].map(([word]) => word))];
}

const strings = (value: unknown): readonly string[] => {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, child]) =>
      /^(?:kind|status)$/u.test(key) && !/ /u.test(String(child)) ? [] : strings(child),
    );
  return typeof value === 'string' ? [value] : [];
};

/** Everything that a reader of the page can see or hear: text, tables, charts, notes, alternative texts, its section. */
function wordsOf({ items, notes, groups, section, title }: Page): readonly string[] {
  return [
    title,
    section,
    ...notes,
    ...groups.flatMap(({ alt }) => (typeof alt === 'string' ? [alt] : [])),
    ...items.flatMap(wordsOfItem),
  ];
}

function wordsOfItem(item: Item): readonly string[] {
  const alt = typeof item.alt === 'string' ? [item.alt] : [];
  if (item.kind === 'text') return [...alt, bodyText(item.body)];
  if (item.kind === 'table') return [...alt, ...item.rows.flatMap(({ cells }) => cells.map(({ body }) => bodyText(body)))];
  if (item.kind === 'steps')
    return [
      ...alt,
      item.unit,
      ...Object.values(item.names),
      ...item.points.flatMap(({ label, figure, source }) => [label, figure, source]),
    ];
  if (item.kind === 'chart') return [...alt, ...item.categories, ...item.series.flatMap(({ name, labels }) => [name, ...labels])];
  if (item.kind === 'trend')
    return [
      ...alt,
      ...item.categories,
      ...item.series.flatMap(({ name, labels }) => [name, ...labels.map((label) => label?.words ?? '')]),
    ];
  if (item.kind === 'ring') return [...alt, item.unit, ...item.parts.map(({ label }) => label)];
  if (item.kind === 'scatter') return [...alt, item.unit, item.acrossUnit, ...item.points.map(({ label }) => label)];
  return alt;
}
