/** A talk of some minutes, from the file to the pages: eight in ten minutes, nothing lost, words to speak in the notes. */
import { describe, expect, it } from 'vitest';
import { compile } from '../src/compile.ts';
import type { Page } from '../src/layout/page.ts';
import { bodyText, tablesOf, textsOf } from './layout/page-text.ts';
import { briefings, workshop } from './support/compile-briefing.ts';

const pagesOf = (name: string, minutes?: number): readonly Page[] => {
  const file = `briefings/${name}`;
  const { pages, diagnostics } = compile({ file, text: workshop.host.readText(file), minutes }, workshop);
  expect(diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
  return pages ?? [];
};
const isAnnex = ({ section }: Page): boolean => section === 'Annex';
const textsIn = (page: Page) => [
  ...textsOf(page).map(({ body }) => bodyText(body)),
  ...tablesOf(page).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ body }) => bodyText(body)))),
];

describe.each(briefings)('ten minutes of %s', (name) => {
  const whole = pagesOf(name);
  const talk = pagesOf(name, 10);
  const main = talk.filter((page) => !isAnnex(page));

  it('has eight slides or fewer in front, and marks all others as annex', () => {
    expect(main.length).toBeLessThanOrEqual(8);
    expect(talk.slice(0, main.length)).toEqual(main);
    expect(main.slice(0, 2).map((page) => page.name)).toEqual(['title', 'bottom-line']);
    for (const page of talk.slice(main.length)) expect(textsIn(page).some((text) => text.startsWith('Annex'))).toBe(true);
  });

  it('loses no slide', () => {
    const names = new Set(talk.map((page) => page.name));
    // One that shares a page has its title as a heading there.
    const headings = new Set(talk.flatMap(textsIn));
    const has = ({ name: own, title }: Page): boolean =>
      names.has(own) || [...headings].some((text) => title !== '' && text.includes(title));
    expect(whole.filter((page) => !has(page)).map((page) => page.name)).toEqual([]);
  });

  it('says over the words of each how long they take', () => {
    // A page that goes on has nothing more to be said.
    for (const { notes, layout } of main.filter(({ name: page }) => !/-\d+$/u.test(page))) {
      if (layout === 'title') expect(notes[0]).toMatch(/^\d slides for 10 minutes; /u);
      else expect(notes[0]).toMatch(/^About (?:\d0 seconds|\d minutes?|\d min \d0 s):$/u);
    }
  });
});

describe('the order of ten minutes', () => {
  it('is that of a talk', () => {
    const names = pagesOf('isfara-2006.yaml', 10).filter((page) => !isAnnex(page));
    expect(names.map((page) => page.name)).toEqual([
      ...['title', 'bottom-line', 'situation', 'where', 'casualties', 'accused', 'hypotheses', 'talk-outlook'],
    ]);
  });

  it('is the same by the briefing’s own field', () => {
    const file = 'briefings/isfara-2006.yaml';
    const text = `${workshop.host.readText(file)}\nminutes: 10\n`;
    expect(compile({ file, text }, workshop).pages?.map(({ name }) => name)).toEqual(
      pagesOf('isfara-2006.yaml', 10).map(({ name }) => name),
    );
  });
});
