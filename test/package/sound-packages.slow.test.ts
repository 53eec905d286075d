/**
 * Every deck of the repository as a package: PowerPoint has nothing to repair in it. The Open XML SDK takes a second for
 * whatever it is given, so it is given a briefing as it is, and the pages of all decks as one; test:render gives it each.
 */
import { describe, expect, it } from 'vitest';
import { writePptx } from '../../src/export/pptx/write-pptx.ts';
import type { Page } from '../../src/layout/page.ts';
import { expectSound } from '../layout/expect-sound.ts';
import { overlaps } from '../support/overlaps.ts';
import { checkPackage } from '../support/pptx-package.ts';
import { testDeck } from '../support/pptx-pages.ts';
import { type ProofDeck, proofDecks } from '../support/proof-decks.ts';
import { realLook } from '../support/real-look.ts';
import { sdkErrors } from '../support/sdk-errors.ts';

const made: ProofDeck[] = [];

describe.each(proofDecks)('$name', ({ make }) => {
  it('holds everything, and breaks no rule of packages', async () => {
    const deck = make();
    expect(deck.diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expectSound(deck.pages);
    expect(deck.pages.flatMap(overlaps)).toEqual([]);
    expect(checkPackage(await deck.write())).toEqual([]);
    made.push(deck);
  });
});

describe.concurrent('no schema is broken, by the Open XML SDK', () => {
  it('in the first briefing', async () => {
    const [deck] = made;
    expect(deck && (await sdkErrors(await deck.write()))).toEqual([]);
  });

  it('in all pages of all decks', async () => {
    expect(made.map(({ name }) => name)).toEqual(proofDecks.map(({ name }) => name));
    const pages = made.flatMap(({ pages }, deck) => pages.map((page): Page => ({ ...page, name: `${deck} ${page.name}` })));
    const file = await writePptx(pages, { ...testDeck, theme: realLook.theme });
    expect(await sdkErrors(file)).toEqual([]);
  });
});
