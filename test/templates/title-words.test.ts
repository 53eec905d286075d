/** A title is read in one breath: no slide of an example, nor of the gallery, has more words than its language allows. */
import { describe, expect, it } from 'vitest';
import { countWords } from '../../src/foundation/characters/count-words.ts';
import type { Page } from '../../src/layout/page.ts';
import { proofDecks } from '../support/proof-decks.ts';

const most = 14;
