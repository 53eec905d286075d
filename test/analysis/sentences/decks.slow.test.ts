/** Whole decks of random briefings: each sentence finds its label, and nobody stands where they do not belong. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compile.ts';
import type { Page } from '../../../src/layout/page.ts';
import { bodyText, tablesOf, textsOf } from '../../layout/page-text.ts';
import { workshop } from '../../support/compile-briefing.ts';
import { randomBriefing, writeBriefing } from '../../support/random-briefing/random-briefing.ts';

const numRuns = Math.ceil(Number(process.env.BRIEFDECK_RUNS ?? 300) / 20);

const wordsOn = (page: Page): string =>
  [
    ...textsOf(page).map(({ body }) => bodyText(body)),
    ...tablesOf(page).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ body }) => bodyText(body)))),
  ].join('\n');

describe.each(['briefing', 'flash'])('the set %s', (template) => {
  it.each(['en', 'ru'])('makes a deck in %s of any briefing', { timeout: 60_000 + numRuns * 2_000 }, (language) => {
    let decks = 0;
    fc.assert(
      fc.property(randomBriefing, (raw) => {
        const made = compile({ file: 'briefings/b.yaml', text: writeBriefing(raw, language), template }, workshop);
        expect(made.diagnostics.filter(({ code }) => /^(?:TPL|MUP|LAY)/u.test(code))).toEqual([]);
        const pages = made.pages ?? [];
        decks += pages.length > 0 ? 1 : 0;
        const named = (start: string) => pages.filter(({ name }) => name.startsWith(start));
        const innocent = raw.persons.filter(({ role }) => !['suspect', 'accused', 'convicted'].includes(String(role)));
        for (const page of [...named('accused'), ...named('cost')])
          for (const { name } of innocent) expect(wordsOn(page)).not.toContain(name);
        if (raw.casualties.length === 0 && pages.length > 0) expect(named('casualties')).toEqual([]);
      }),
      { numRuns },
    );
    // A generator whose briefings are all refused would prove nothing.
    expect(decks).toBeGreaterThan(numRuns / 2);
  });
});

const gunmen = `briefdeck: 1
title: A raid
date: 2006-05-12
as_of: 2006-05-17
handling: { tlp: CLEAR }
incidents: [{ id: i, title: A raid, main: true, kind: attack, time: 2006-05-12 }]
situation: [{ text: Gunmen killed three guards. }]
`;

it.each(['briefing', 'flash'])('says nothing of casualties that the briefing leaves out, in the set %s', (template) => {
  const { pages = [] } = compile({ file: 'briefings/b.yaml', text: gunmen, template }, workshop);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.map(({ name }) => name)).not.toContain('casualties');
  expect(pages.map(({ name }) => name)).not.toContain('cost');
  expect(pages.map(wordsOn).join('\n')).not.toMatch(/casualties|nobody|no deaths/iu);
});
