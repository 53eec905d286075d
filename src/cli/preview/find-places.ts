/** Spans as places that can be opened in an editor, with their line. The only file here that makes absolute paths. */
import { resolve } from 'node:path';
import type { Span } from '../../foundation/diagnostic.ts';
import { excerpt, type SourceText } from '../format-diagnostic.ts';
import { printable } from '../printable.ts';
import { type EditorPattern, editorLink } from './editor-link.ts';
import type { Excerpted, FilePlace } from './messages.ts';

export interface SourcePlaces {
  readonly place: (span: Span) => FilePlace;
  readonly excerpted: (span: Span, textOf: SourceText) => Excerpted;
}

/** @param folder the project's */
export function findPlaces(folder: string, editor: EditorPattern): SourcePlaces {
  const place = ({ file, line, column }: Span): FilePlace => {
    const href = editorLink(editor, { file: resolve(folder, file), line, column });
    return { file: printable(file), line, column, ...(href === undefined ? {} : { href }) };
  };
  return { place, excerpted: (span, textOf) => ({ place: place(span), excerpt: excerpt(span, textOf) }) };
}
