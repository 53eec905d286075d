/** What the texts of sources do not say, as findings: for the rules on numbers, names and quotations. */
import type { Review, ReviewItem } from '../../review/review.ts';
import type { Finding } from './rule.ts';

type Remark = ReviewItem['remarks'][number];

/**
 * A finding for each remark of a kind whose words stand in no source that the statement cites. Where one of the cited sources has no
 * text, it may stand there, and nothing is said; so it is of headlines, which cite nothing themselves.
 */
export function notInSource(
  review: Review | undefined,
  kinds: readonly Remark['kind'][],
  tell: (remark: Remark, cited: string) => Pick<Finding, 'message' | 'hints'>,
): readonly Finding[] {
  return (review?.items ?? []).flatMap(({ statement, remarks }): readonly Finding[] => {
    const cited = [...new Set(statement.citations.map(({ id }) => id))];
    const isWhole = cited.every((id) => review?.texts.some((text) => text.id === id));
    if (!isWhole || statement.kind === 'headline') return [];
    const found = remarks.filter(({ kind, missing }) => missing === 'source' && kinds.includes(kind));
    return found.map((remark) => ({
      at: remark.at,
      ...tell(remark, cited.join(', ')),
      within: { from: remark.from, to: remark.to },
    }));
  });
}
