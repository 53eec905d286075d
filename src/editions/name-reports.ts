/** What sources are called in a sentence. */
import type { Briefing } from '../briefing/briefing.ts';

/** Who published them; where a house published several, which of them: “Bulletin 6 (District health office)”. */
export function nameReports(ids: readonly string[], { sources }: Briefing): readonly string[] {
  const found = [...new Set(ids)].flatMap((id) => sources.find((source) => source.id === id) ?? []);
  const isSeveral = (publisher: string): boolean => sources.filter((source) => source.publisher === publisher).length > 1;
  return [
    ...new Set(
      found.map(({ publisher, title }) =>
        publisher === null ? title : isSeveral(publisher) ? `${title} (${publisher})` : publisher,
      ),
    ),
  ];
}
