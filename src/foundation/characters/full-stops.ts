/** Full stops of every script: 。 of East Asia, । of India, ۔ of Urdu, ። of Ethiopia, ։ of Armenia, ။ of Burma, ។ of Cambodia. */

const stop = '.．。｡।॥۔።։။។';
const stopAtEnd = new RegExp(`[${stop}]$`, 'u');
/** Marks that end a sentence and say more, and three points in one. */
const other = '!?！？؟…‽՞՜፧';
const closing = '["”’»›」』\\u2066-\\u2069\\u200E\\u200F]*';
const ended = new RegExp(`[${stop}${other}]${closing}$`, 'u');

/** A sentence as it stands in the middle of a line: three points at its end stay. */
export function withoutStop(words: string): string {
  const text = words.trim();
  return text.endsWith('..') ? text : text.replace(stopAtEnd, '');
}

/** Whether a text has a mark of its own at its end, so that none is put behind it; quotation marks may close after that. */
export const isStopped = (text: string): boolean => ended.test(text.trim());

/** As a class of characters, for the patterns of others. */
export const sentenceEnds = `${stop}${other}`;
/** Those behind which the next sentence follows without a space. */
export const unspacedEnds = '。｡！？';
