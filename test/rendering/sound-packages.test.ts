/**
 * Every deck of the repository, by the Open XML SDK. It takes a second a deck, so test/package gives it all in one. What a flash
 * has, a briefing and the gallery have too.
 */
import { expect, it } from 'vitest';
import { proofDecks } from '../support/proof-decks.ts';
import { sdkErrors } from '../support/sdk-errors.ts';

it.each(proofDecks.filter(({ name }) => !name.endsWith(' as flash')))('$name breaks no schema', async ({ make }) => {
  expect(await sdkErrors(await make().write())).toEqual([]);
});
