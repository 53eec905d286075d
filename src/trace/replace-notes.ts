/** Other words in a page of notes, in the type and the language of those that stood there. */
import { at, child, childrenNamed, descendants } from '../base/xml/element.ts';
import { parsePart } from '../base/xml/parse-part.ts';
import { splice } from '../export/pptx/graft/splice.ts';
import { escapeText } from '../foundation/xml/xml-text.ts';
import { type OpenParts, partText, setText } from './open-parts.ts';

/** False where the page has no room for notes. */
export function replaceNotes(parts: OpenParts, part: string, words: readonly string[]): boolean {
  const text = partText(parts, part);
  const shape = [...descendants(parsePart(text, part))].find(
    (each) => each.name === 'p:sp' && at(each, 'p:nvSpPr', 'p:nvPr', 'p:ph')?.attributes.type === 'body',
  );
  const body = shape && child(shape, 'p:txBody');
  const paragraphs = body ? childrenNamed(body, 'a:p') : [];
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (!first || !last) return false;
  const source = (name: 'a:pPr' | 'a:rPr'): string => {
    const run = child(first, 'a:r');
    const element = name === 'a:pPr' ? child(first, name) : run && child(run, name);
    return element ? text.slice(element.start, element.end) : '';
  };
  const written = (words.length > 0 ? words : ['']).map((each) =>
    each === ''
      ? `<a:p>${source('a:pPr')}</a:p>`
      : `<a:p>${source('a:pPr')}<a:r>${source('a:rPr')}<a:t>${escapeText(each)}</a:t></a:r></a:p>`,
  );
  setText(parts, part, splice(text, [{ start: first.start, end: last.end, text: written.join('') }]));
  return true;
}
