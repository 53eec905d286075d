/** Other words in a page of notes, in the type and the language of those that stood there; bold and italics are those of the words. */
import { readPart } from '../base/package/open-package.ts';
import { at, child, childrenNamed, descendants, type Element, flag } from '../base/xml/element.ts';
import { parsePart } from '../base/xml/parse-part.ts';
import { splice } from '../export/pptx/graft/splice.ts';
import { escapeText } from '../foundation/xml/xml-text.ts';
import { type OpenParts, partText, setText } from './open-parts.ts';
import type { ReadDeck } from './read-deck.ts';

interface NoteRun {
  readonly text: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

/** A paragraph as its runs. */
export type NoteParagraph = readonly NoteRun[];

/** The paragraphs of a page of notes. */
export function readNoteParagraphs({ package: opened }: ReadDeck, part: string): readonly NoteParagraph[] {
  const body = bodyOf(readPart(opened.parts, part).root);
  return (body ? childrenNamed(body, 'a:p') : []).map(({ children }) =>
    children.flatMap((each): NoteParagraph => {
      if (each.name !== 'a:r' && each.name !== 'a:fld' && each.name !== 'a:br') return [];
      const look = child(each, 'a:rPr');
      const text = each.name === 'a:br' ? ' ' : (child(each, 'a:t')?.text ?? '');
      return [{ text, isBold: flag(look, 'b') === true, isItalic: flag(look, 'i') === true }];
    }),
  );
}

function bodyOf(root: Element): Element | undefined {
  const shape = [...descendants(root)].find(
    (each) => each.name === 'p:sp' && at(each, 'p:nvSpPr', 'p:nvPr', 'p:ph')?.attributes.type === 'body',
  );
  return shape && child(shape, 'p:txBody');
}

/** False where the page has no room for notes. */
export function replaceNotes(parts: OpenParts, part: string, words: readonly NoteParagraph[]): boolean {
  const text = partText(parts, part);
  const body = bodyOf(parsePart(text, part));
  const paragraphs = body ? childrenNamed(body, 'a:p') : [];
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (!first || !last) return false;
  const source = (name: 'a:pPr' | 'a:rPr'): string => {
    const run = child(first, 'a:r');
    const element = name === 'a:pPr' ? child(first, name) : run && child(run, name);
    return element ? text.slice(element.start, element.end) : '';
  };
  const look = source('a:rPr') || '<a:rPr/>';
  const written = (words.length > 0 ? words : [[]]).map((paragraph) => {
    const runs = paragraph.map((run) => `<a:r>${withLook(look, run)}<a:t>${escapeText(run.text)}</a:t></a:r>`);
    return `<a:p>${source('a:pPr')}${runs.join('')}</a:p>`;
  });
  setText(parts, part, splice(text, [{ start: first.start, end: last.end, text: written.join('') }]));
  return true;
}

/** The properties of a run, with bold and italics as they are in another. */
function withLook(look: string, { isBold, isItalic }: NoteRun): string {
  const said = `${isBold ? ' b="1"' : ''}${isItalic ? ' i="1"' : ''}`;
  const [tag = ''] = /^<[^>]*>/u.exec(look) ?? [];
  const bare = tag.replaceAll(/\s(?:b|i)="[^"]*"/gu, '');
  return `${bare.replace(/^<[\w.-]+(?::[\w.-]+)?/u, (name) => `${name}${said}`)}${look.slice(tag.length)}`;
}
