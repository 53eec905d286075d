/** Every deck of the repository as a package: PowerPoint has nothing to repair in it. */
import { describe, expect, it } from 'vitest';
import { expectSound } from '../layout/expect-sound.ts';
import { overlaps } from '../support/overlaps.ts';
import { checkPackage } from '../support/pptx-package.ts';
import { proofDecks } from '../support/proof-decks.ts';
import { sdkErrors } from '../support/sdk-errors.ts';

describe.concurrent.each(proofDecks)('$name', ({ make }) => {
  it('holds everything, breaks no rule of packages, and no schema by the Open XML SDK', async () => {
    const deck = make();
    expect(deck.diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expectSound(deck.pages);
    expect(deck.pages.flatMap(overlaps)).toEqual([]);
    const file = await deck.write();
    expect(checkPackage(file)).toEqual([]);
    expect(await sdkErrors(file)).toEqual([]);
  });
});
