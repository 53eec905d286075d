/** Changes in the text of a part at places that a parser found. What stands between them stays letter for letter. */
import type { Element } from '../../../base/xml/element.ts';

export interface Edit {
  readonly start: number;
  readonly end: number;
  /** What stands there instead; nothing, to cut it out. */
  readonly text: string;
}

/** Edits that stand inside of another are dropped: what is around them goes as a whole. */
export function splice(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: string[] = [];
  let reached = 0;
  for (const edit of sorted) {
    if (edit.start < reached) continue;
    pieces.push(text.slice(reached, edit.start), edit.text);
    reached = edit.end;
  }
  return pieces.join('') + text.slice(reached);
}

export const cut = ({ start, end }: Pick<Element, 'start' | 'end'>): Edit => ({ start, end, text: '' });
export const replace = ({ start, end }: Element, text: string): Edit => ({ start, end, text });
export const insertBefore = ({ start }: Element, text: string): Edit => ({ start, end: start, text });
export const insertAfter = ({ end }: Element, text: string): Edit => ({ start: end, end, text });

/** As the last thing inside of an element, which may be an empty one, `<x/>`. */
export function append(source: string, element: Element, text: string): Edit {
  const { start, end } = element;
  const name = /^<([^\s/>]+)/u.exec(source.slice(start, end))?.[1] ?? '';
  if (source.slice(start, end).endsWith('/>')) return { start: end - 2, end, text: `>${text}</${name}>` };
  const close = source.lastIndexOf('</', end - 1);
  return { start: close, end: close, text };
}

/**
 * Where an attribute stands in the start tag of an element, with the space before it.
 * @param name without its prefix, which may be any
 */
export function attributeAt(source: string, { start, end }: Element, name: string): Edit | undefined {
  const pattern = /\s+([^\s=<>/]+)\s*=\s*(?:"[^"]*"|'[^']*')/uy;
  pattern.lastIndex = start + (/^<[^\s/>]+/u.exec(source.slice(start, end))?.[0].length ?? 0);
  for (let found = pattern.exec(source); found; found = pattern.exec(source)) {
    const [whole, written = ''] = found;
    if (written.slice(written.indexOf(':') + 1) === name && !written.startsWith('xmlns'))
      return { start: found.index, end: found.index + whole.length, text: '' };
  }
  return undefined;
}

/** The start tag with another value of an attribute, which is added where it is missing. */
export function setAttribute(source: string, element: Element, name: string, value: string): Edit {
  const written = ` ${name}="${value}"`;
  const found = attributeAt(source, element, name);
  if (found) return { ...found, text: written };
  const at = element.start + (/^<[^\s/>]+/u.exec(source.slice(element.start, element.end))?.[0].length ?? 0);
  return { start: at, end: at, text: written };
}
