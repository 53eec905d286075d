/** What changed between two editions as people read it: in a terminal, or in Markdown for a mail or a ticket. */
import type { DiffReport, ReportedChange } from '../../editions/report.ts';
import { printable } from '../printable.ts';

export function diffText({ before, after, changes, are_words_compared }: DiffReport): string {
  const head = `${after.file}: edition ${after.version} (as of ${after.as_of}) since edition ${before.version} (as of ${before.as_of})`;
  return [
    printable(head),
    ...(are_words_compared ? [] : [otherWords]),
    ...(changes.length === 0 ? [nothing] : []),
    ...changes.flatMap((change) => {
      const place = placeOf(change);
      return [printable(`- ${sentence(change)}`), ...(place === '' ? [] : [printable(`    ${place}`)])];
    }),
  ].join('\n');
}

/** A numbered list: its order is that of importance. */
export function diffMarkdown({ before, after, changes, are_words_compared }: DiffReport): string {
  const head = `# ${escaped(after.title)}: what changed since edition ${before.version}`;
  const dates = `Edition ${after.version}, information as of ${escaped(after.as_of)}; edition ${before.version}: ${escaped(before.as_of)}.`;
  const list = changes.map((change, index) => `${index + 1}. ${escaped(sentence(change))}`);
  const words = are_words_compared ? [] : [`${otherWords}.`, ''];
  return [head, '', dates, '', ...words, ...(changes.length === 0 ? [`${nothing}.`] : list)].join('\n');
}

const nothing = 'Nothing has changed';
const otherWords = 'The two are in different languages: words are not compared';

/** With the ids of its sources in brackets. */
function sentence({ text, sources }: ReportedChange): string {
  const cited = sources.length > 0 ? ` [${sources.join(', ')}]` : '';
  return `${text}.${cited}`;
}

function placeOf({ place, was_place }: ReportedChange): string {
  const said = place ?? was_place;
  return said ? `${said.file}:${said.line}:${said.column}` : '';
}

/** What an author typed is text in Markdown too: no emphasis, no link, no tag, no list. */
const escaped = (text: string): string => printable(text).replaceAll(/[\\`*_[\]<>#|~!&]/gu, '\\$&');
