/** Runs as plain text: for names, notes and titles in the outline. */
import type { Paragraph } from '../markup/deck.ts';
import type { Run } from '../markup/run.ts';

/** One line; citations are left out, for a number alone reads as part of the word before it. */
export const plainText = (runs: readonly Run[]): string =>
  runs
    .filter(({ superscript }) => !superscript)
    .map(({ text }) => text)
    .join('')
    .replace(/[\u200B\u00AD\u200E\u200F\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A paragraph of speaker notes: line breaks kept, list items marked. */
export const noteText = (paragraph: Paragraph): string => noteOf(paragraph).text;

/** A paragraph of speaker notes, as a text and piece by piece: of their looks, notes keep links and languages. */
export interface Note {
  readonly text: string;
  readonly runs: readonly Pick<Run, 'text' | 'link' | 'language'>[];
}

export const plainNote = (text: string): Note => ({ text, runs: [{ text }] });

export function noteOf({ runs, list }: Paragraph): Note {
  const marker = list ? `${'  '.repeat(list.level)}${list.ordered ? `${list.number}.` : '•'} ` : '';
  const all = [...(marker === '' ? [] : [{ text: marker }]), ...runs];
  return { text: all.map(({ text }) => text).join(''), runs: joined(all) };
}

/** Side by side, what has the same link and language is one piece. */
function joined(runs: Note['runs']): Note['runs'] {
  const pieces: Note['runs'][number][] = [];
  for (const { text, link, language } of runs) {
    const own = link?.kind === 'url' ? link : undefined;
    const last = pieces.at(-1);
    const isSame = last && last.language === language && last.link?.kind === own?.kind && urlOf(last.link) === urlOf(own);
    if (isSame) pieces[pieces.length - 1] = { ...last, text: last.text + text };
    else pieces.push({ text, ...(own ? { link: own } : {}), ...(language ? { language } : {}) });
  }
  return pieces;
}

const urlOf = (link: Run['link']): string | undefined => (link?.kind === 'url' ? link.href : undefined);
