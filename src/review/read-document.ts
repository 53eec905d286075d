/** A file with the words of a source: its text, and what it says of title, author and date. */
import { decodeText, isTextProblem, type TextProblem } from './decode-text.ts';
import { declaredEncoding, readHtml } from './read-html.ts';
import type { ReadPdf } from './read-pdf.ts';

export interface DocumentWords {
  readonly text: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly published: string | null;
}

/** Its words, or why there are none. */
export type SourceDocument = DocumentWords | TextProblem;

export interface DocumentDeps {
  /** Of the file; how it ends tells what it is. */
  readonly name: string;
  /** Of the source. */
  readonly language: string;
  readonly readPdf?: ReadPdf | undefined;
}

export function readDocument(bytes: Uint8Array, { name, language, readPdf }: DocumentDeps): SourceDocument {
  const ending = /\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase();
  if (ending === 'pdf') return readPages(bytes, readPdf);
  if (ending === 'html' || ending === 'htm') {
    const declared = declaredEncoding(bytes);
    const decoded = decodeText(bytes, { language, ...(declared === undefined ? {} : { declared }) });
    if (isTextProblem(decoded)) return decoded;
    const page = readHtml(decoded.text);
    return page ? filled(page) : { code: 'TXT001', problem: 'its elements lie too deep in one another', hint: saveWords };
  }
  if (ending === 'txt' || ending === 'md') {
    const decoded = decodeText(bytes, { language });
    return isTextProblem(decoded) ? decoded : filled({ ...decoded, ...nothingKnown });
  }
  const hint = 'name a file with the words of the source: .txt, .html or .pdf';
  return { code: 'TXT001', problem: 'its name does not say what it is', hint };
}

const nothingKnown = { title: null, author: null, published: null };

function readPages(bytes: Uint8Array, readPdf: ReadPdf | undefined): SourceDocument {
  const hint = 'save its words as a text file (.txt), and name that';
  if (!readPdf) return { code: 'TXT001', problem: 'a PDF is not read here', hint };
  const read = readPdf(bytes);
  if ('problem' in read) return { code: 'TXT001', problem: read.problem, hint };
  return filled({ ...read, published: null });
}

const saveWords = 'save the words of the source as a text file (.txt), and name that';

/** Pages of pictures, or a page that a program fills. */
function filled(document: DocumentWords): SourceDocument {
  if (document.text.trim() !== '') return document;
  return { code: 'TXT001', problem: 'it holds no words', hint: saveWords };
}
