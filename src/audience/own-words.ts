/** What an audience may have words of its own for: the title of the deck, and what its frame says of whom it is for. */
import type { ForAudience } from './for-audience.ts';

const fields = ['title', 'subtitle', 'distribution', 'marks'] as const;
export type OwnField = (typeof fields)[number];

/** The field that is printed from this address; undefined for every other text. */
export const ownFieldOf = (at: string): OwnField | undefined =>
  fields.find((field) => new RegExp(`^(?:handling\\.)?${field}(?:\\[\\d+\\])?$`, 'u').test(at));

/** Where a shown text stands that the audience has words of its own for; undefined where these are the briefing's. */
export function ownWordsAt({ audience, whole }: Pick<ForAudience, 'audience' | 'whole'>, at: string): string | undefined {
  const field = ownFieldOf(at);
  const own = whole.audiences.find(({ name }) => name === audience.name);
  if (field === undefined || !own || audience[field] === null) return undefined;
  return `${own.at}.${at.replace(/^handling\./u, '')}`;
}
