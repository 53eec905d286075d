/** Every rule, whoever wrote it: its documentation is whole, its examples do what they say, and the fixtures of sins know it. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Analysis, analyze } from '../../../src/analysis/analyze.ts';
import { readAuthorTexts } from '../../../src/analysis/rules/author-texts.ts';
import type { Finding, Rule, SlideText, Subject } from '../../../src/analysis/rules/rule.ts';
import { rules } from '../../../src/analysis/rules/rule-list.ts';
import type { Briefing } from '../../../src/briefing/briefing.ts';
import { figureKinds } from '../../../src/figures/kinds.ts';
import { openMemory } from '../../../src/foundation/memory/memory.ts';
import { applyHeadlines } from '../../../src/markup/apply-headlines.ts';
import { parseMarkup } from '../../../src/markup/parse-markup.ts';
import { summarizeDeck } from '../../../src/markup/summarize-deck.ts';
import { loadTemplates } from '../../../src/render/load-templates.ts';
import { renderTemplates } from '../../../src/render/render-templates.ts';
import { readWhole } from '../../briefing/read.ts';
import { workshop } from '../../support/compile-briefing.ts';
import { countriesIn } from '../../support/countries-in.ts';
import { reviewOf } from '../../support/review-of.ts';
import { mergeExample } from './merge-example.ts';

const files = readdirSync('src/analysis/rules').filter((name) => /^[a-z]{3}-\d{3}-/u.test(name));

describe('the list of rules', () => {
  it('holds every rule there is a file for, in the order of codes, each once', () => {
    expect(rules.map(({ code, name }) => `${code.slice(0, 3).toLowerCase()}-${code.slice(3)}-${name}.ts`)).toEqual(files.sort());
  });

  it('has a test for each', () => {
    const untested = files.filter((name) => !existsSync(`test/analysis/rules/${name.replace(/\.ts$/u, '.test.ts')}`));
    expect(untested).toEqual([]);
  });

  it('is all in the fixtures of sins', () => {
    const fixtures = readdirSync('test/fixtures').filter((name) => /^sins.*\.yaml$/u.test(name));
    const marked = fixtures.flatMap((name) =>
      [...readFileSync(`test/fixtures/${name}`, 'utf8').matchAll(/#! ([A-Z0-9 ]+)$/gmu)].flatMap(([, codes = '']) =>
        codes.split(' '),
      ),
    );
    expect(rules.map(({ code }) => code).filter((code) => !marked.includes(code))).toEqual([]);
  });
});

describe.each(rules.map((rule) => [rule.code, rule] as const))('the page of %s', (code, rule) => {
  it('says all that it has to, in sentences', () => {
    const { name, what, why, source, wrong, right } = rule;
    expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
    for (const sentence of [what, why])
      expect([code, sentence]).toEqual([code, expect.stringMatching(/^[\p{Lu}\p{N}`“"].{20,}[.”)]$/su)]);
    expect(source).toMatch(/^\S.*[^.\s]$/u);
    expect([wrong, right].every((example) => /^[a-z_]+:/mu.test(example))).toBe(true);
    expect(wrong).not.toBe(right);
  });

  it('has a wrong example that it finds fault with, in its house style', () => {
    const found = findingsIn(rule, rule.wrong);
    expect(found.map(({ at }) => at)).not.toEqual([]);
    for (const { at, message, hints } of found) {
      expect(at).toMatch(/^[a-z_]+(?:\[\d+\]|\.[^.[\]]+)*$/u);
      expect(message).toMatch(/^\S.*\S$/su);
      expect(hints.length).toBeGreaterThan(0);
    }
  });

  it('has a right example that it is quiet about', () => {
    expect(findingsIn(rule, rule.right).map(({ at, message }) => `${at}: ${message}`)).toEqual([]);
  });
});

function findingsIn(rule: Rule, example: string): readonly Finding[] {
  const text = mergeExample(example);
  const briefing = readWhole(text);
  const review = rule.texts && reviewOf(text, rule.texts);
  const { value: analysis } = analyze(briefing);
  if (!analysis) throw new Error('a whole briefing has an analysis');
  const subject: Subject = { briefing, analysis, review, texts: readAuthorTexts(briefing), memory: openMemory(), countriesIn };
  const slides = 'checkSlides' in rule ? slidesOf(briefing, analysis) : undefined;
  return [
    ...('check' in rule ? rule.check(subject) : []),
    ...('checkSlides' in rule && slides ? rule.checkSlides({ ...subject, slides }) : []),
  ];
}

/** A template set that the repository has not, "a set of your own" in an example, is taken to make a bare deck. */
const bare: readonly SlideText[] = [
  { id: 'title', title: { text: 'Raid', at: null }, words: 1, hasYardstick: false, columns: [], texts: [] },
];

/** As `compile` makes them, without the pages. */
function slidesOf({ template: set, language }: Briefing, analysis: Analysis): readonly SlideText[] | undefined {
  const locate = () => undefined;
  const templates = loadTemplates(workshop.host, { folder: workshop.templates, set, language }).value;
  if (!templates) return bare;
  const markup = renderTemplates({ ...analysis }, templates, { locate }).value;
  const citations = new Map(analysis.sources.map(({ id, number }) => [id, number]));
  const deck = markup && parseMarkup(markup, { figures: figureKinds, citations, locate }).value;
  const titled = deck && applyHeadlines(deck, analysis.headlines, locate).value;
  return titled && summarizeDeck(titled, figureKinds);
}
