/**
 * Khmer writes some vowels, and RO below a consonant, before the letter they follow. In a cluster with a letter below that ends in
 * no other mark, LibreOffice 7 lays such a sign over its letter, as if it took no room.
 */

const withLetterBelow = /\u17d2[\s\S]*(?:[\u1780-\u17b3]|[\u17c1-\u17c3])$/u;
const written = /[\u17c1-\u17c3]|\u17d2\u179a/gu;

/**
 * What of its room such a sign is counted with: where the letters of Office stand is not known, and with none at all one box in 225
 * was a line too short in LibreOffice; with all of it one in fourteen was a line too tall.
 */
export const overlaidShare = 0.15;

/** How many of the signs that a cluster begins with take no room in LibreOffice. */
export function countOverlaid(cluster: string): number {
  return withLetterBelow.test(cluster) ? (cluster.match(written)?.length ?? 0) : 0;
}
