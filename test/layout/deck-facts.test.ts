import { expect, it } from 'vitest';
import { exportPptx } from '../../src/export/pptx/export-pptx.ts';
import { version } from '../../src/foundation/version.ts';
import { nameDigest } from '../../src/layout/built-as.ts';
import { gatherFacts } from '../../src/layout/deck-facts.ts';
import { compileBriefing } from '../support/compile-briefing.ts';
import { testTheme } from '../support/pptx-pages.ts';
import { deck } from './make-deck.ts';

it('a compilation that came to pages has the facts of its deck', () => {
  const { facts, deck, theme, inputHash, pages = [], analysis } = compileBriefing('isfara-2006.yaml');
  expect(facts).toMatchObject({
    theme,
    language: deck?.frame.language,
    properties: deck?.frame.properties,
    handling: { tlp: deck?.frame.tlp, marks: deck?.frame.marks },
  });
  expect(Object.entries(facts?.custom ?? {}).filter(([name]) => !/^Built as \d+$/u.test(name))).toEqual([
    ['Briefing version', String(analysis?.version ?? 1)],
    ['As of', analysis?.as_of.from.iso],
    ['Made with', `Briefdeck ${version}`],
    ['Input hash', inputHash],
    ['Built from', `briefing=${nameDigest('isfara-2006', inputHash ?? '')}`],
  ]);
  expect([...(facts?.sourcePages.keys() ?? [])].sort()).toEqual(analysis?.sources.map(({ id }) => id).sort());
  for (const [id, at] of facts?.citingPages ?? []) {
    expect(pages[at]).toBeDefined();
    expect(at, id).toBeLessThanOrEqual(facts?.sourcePages.get(id) ?? -1);
  }
});

it('a deck without a briefing has no edition', () => {
  const { custom, sourcePages, citingPages } = gatherFacts([], { theme: testTheme, frame: deck().frame });
  expect(custom).toEqual({ 'Made with': `Briefdeck ${version}` });
  expect([sourcePages.size, citingPages.size]).toEqual([0, 0]);
});

it('nothing is exported of a compilation without pages', async () => {
  await expect(exportPptx({})).rejects.toThrow('export before layout');
});
