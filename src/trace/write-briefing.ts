/** The text of a briefing with what a deck was changed to; everything else in it stays letter for letter. */
import { changeWords } from '../yaml/change-words.ts';
import { toPath } from '../yaml/positions.ts';
import { setFields } from '../yaml/set-fields.ts';
import type { Writing } from './writing.ts';

export interface Written {
  readonly text: string;
  /** Those that the file took. */
  readonly written: readonly Writing[];
}

export function writeBriefing(text: string, writings: readonly Writing[]): Written {
  let whole = text;
  const written: Writing[] = [];
  for (const writing of writings) {
    const edited = writeOne(whole, writing);
    if (edited === undefined) continue;
    whole = edited;
    written.push(writing);
  }
  return { text: whole, written };
}

const headlines = 'headlines.';

function writeOne(text: string, { path, value, changes }: Writing): string | undefined {
  if (typeof value === 'object') return setFields(text, [], { [path]: value }, 'headlines');
  if (!path.startsWith(headlines)) return changeWords(text, toPath(path), { value, changes });
  // Its name may hold what parts an address.
  const name = path.slice(headlines.length);
  return setFields(text, ['headlines'], { [name]: value }) ?? setFields(text, [], { headlines: { [name]: String(value) } });
}
