/** Places in files: a link that opens the editor, and the line itself. */
import type { Excerpted, FilePlace } from '../messages.ts';
import { make } from './element.ts';

export function placeLink({ file, line, column, href }: FilePlace): HTMLElement {
  const text = `${file}:${line}:${column}`;
  if (href === undefined) return make('code', { class: 'place', text });
  return make('a', { class: 'place', text, attributes: { href, title: 'Open in the editor' } });
}

/** @param note what the place has to do with it */
export function excerptBlock({ place, excerpt: [line, caret = ''] }: Excerpted, note?: string): HTMLElement {
  const head = make('p', { class: 'at-place' }, [placeLink(place), note === undefined ? undefined : ` ${note}`]);
  if (line === undefined) return make('div', { class: 'excerpted' }, [head]);
  const marks = make('span', { class: 'caret', text: caret.trimStart().replace(/^\|\s*/u, '') });
  const before = caret.slice(0, caret.length - (marks.textContent?.length ?? 0));
  // A long line is scrolled, also by the keyboard, and begins where the caret is seen.
  const lines = make('pre', { class: 'excerpt', attributes: { tabindex: '0' } }, [`${line}\n${before}`, marks]);
  requestAnimationFrame(() => lines.scrollTo({ left: marks.offsetLeft - lines.clientWidth * 0.7 }));
  return make('div', { class: 'excerpted' }, [head, lines]);
}
