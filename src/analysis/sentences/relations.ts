/** The title of the figure of relations: how its links stand. */
import type { Relation } from '../../briefing/briefing.ts';
import { count, type Sentence, sentence } from './sentence.ts';
import { isTold } from './told.ts';

/**
 * "Rest on claims or allegations" is said only of links whose status is just that. As soon as a link is disputed,
 * denied, assessed, an opinion or unknown, the title only counts. `null` without links.
 */
export function relationsTitle(links: readonly Pick<Relation, 'status' | 'at'>[]): Sentence | null {
  const [first] = links;
  if (!first) return null;
  const told = links.filter(({ status }) => isTold(status)).length;
  const claimed = links.filter(({ status }) => status === 'claimed' || status === 'alleged').length;
  const all = { n: links.length, count: count(links.length) };
  if (told + claimed < links.length) return sentence('titles.relations.plain', first.at, all);
  if (claimed === 0) return sentence('titles.relations.reported', first.at, all);
  if (told === 0) return sentence('titles.relations.all', first.at, all);
  return sentence('titles.relations.some', first.at, { n: claimed, claimed: count(claimed), count: count(links.length) });
}
