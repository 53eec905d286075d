/** What the title of a slide says in the author's words already, so that the slide need not say it again. */
import type { Briefing } from '../../briefing/briefing.ts';
import type { Sentence } from './sentence.ts';
import { summaryBelow } from './sources.ts';
import type { Titles } from './titles.ts';

export interface SaidInTitles {
  /** What the author says of the sources, without the sentence that is the title of their slide. */
  readonly source_note: string | null;
  /** The only dissenting view is its slide's title. */
  readonly dissent_in_title: boolean;
  /** The only key assumption is its slide's title. */
  readonly key_assumption_in_title: boolean;
}

/** An author's own headline may say anything: below it everything stands. */
export function saidInTitles({ headlines, source_summary, dissent, assumptions }: Briefing, titles: Titles): SaidInTitles {
  const isSaid = (title: Sentence | null, slide: string, keys: readonly string[]): boolean =>
    title !== null && keys.includes(title.key) && headlines[slide] === undefined;
  return {
    source_note: headlines.sources === undefined ? summaryBelow(source_summary, titles.sources) : source_summary,
    dissent_in_title: dissent.length === 1 && isSaid(titles.dissent, 'dissent', ['titles.dissent.holds', 'titles.dissent.one']),
    key_assumption_in_title:
      assumptions.filter(({ key }) => key).length === 1 &&
      isSaid(titles.key_assumptions, 'key-assumptions', ['titles.keyAssumptions.first']),
  };
}
