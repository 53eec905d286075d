/** Tells whether a deck is what a build would write again. Loads nothing of the pipeline: it reads and compares. */
import { resolve } from 'node:path';
import { possibleDeckNames } from '../../project/deck-names.ts';
import { openDiskHost } from '../../project/disk-host.ts';
import { templatesOf } from '../../project/package-root.ts';
import { readRegular } from '../../project/read-regular.ts';
import { exitCodes } from '../exit-codes.ts';
import { fingerprint, openAnswers } from './answers.ts';
import { readRecord, wishOf } from './build-record.ts';
import type { Order, Report } from './order.ts';
import type { BuildRecord } from './record-shape.ts';

/** One for a whole run: what many briefings read is read once. Gives undefined for a briefing that has to be built. */
export function openUnchangedCheck(folder: string): (order: Order) => Report | undefined {
  const answer = openAnswers(openDiskHost(folder));
  const templates = templatesOf(folder);
  return (order) => {
    const record = readRecord(order);
    const isSame =
      record?.tool === order.tool &&
      record.wish === wishOf(order) &&
      record.templates === templates &&
      hasDeck(record, order) &&
      record.answers.every((each) => answer(each) === each.answer);
    return isSame ? reportOf(record, order) : undefined;
  };
}

/** Somebody may have edited the deck, or thrown it away. */
function hasDeck({ deck, deckSize, deckHash }: BuildRecord, order: Order): boolean {
  const { folder, out, file } = order;
  if (!possibleDeckNames(file, order).includes(deck)) return false;
  try {
    return fingerprint(readRegular(resolve(folder, out, deck), deckSize)) === deckHash;
  } catch {
    return false;
  }
}

const reportOf = ({ said, summary }: BuildRecord, { file }: Order): Report => ({
  file,
  result: 'unchanged',
  code: exitCodes.fine,
  lines: [...said, `${summary} (unchanged)`],
});
