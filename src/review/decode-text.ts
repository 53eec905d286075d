/** The bytes of a text, in whatever of the usual encodings they were saved. What is not recognised for sure is refused. */

export interface Decoded {
  readonly text: string;
}

export interface TextProblem {
  readonly code: 'TXT001' | 'TXT004';
  readonly problem: string;
  readonly hint: string;
}

export const isTextProblem = (result: Decoded | TextProblem): result is TextProblem => 'problem' in result;

/**
 * UTF-8, UTF-16 with its mark, what a page declares of itself, and the two old encodings of Windows where the letters speak for them.
 * @param declared the name of an encoding, as a page gives it
 * @param language of the source, like `ru`
 */
export function decodeText(bytes: Uint8Array, { declared, language }: { readonly declared?: string; readonly language: string }) {
  const encoding = markOf(bytes) ?? encodingOf(bytes, declared, language);
  const text = encoding === undefined ? undefined : decodeAs(bytes, encoding);
  if (text === undefined) {
    const hint = 'open it in an editor, and save it with the encoding UTF-8';
    return { code: 'TXT004', problem: 'its encoding is not recognised', hint } satisfies TextProblem;
  }
  if (isBinary(text)) {
    const hint = 'name a file with the words of the source: .txt, .html or .pdf';
    return { code: 'TXT001', problem: 'it is no text', hint } satisfies TextProblem;
  }
  return { text: text.replace(/^\uFEFF/u, '') } satisfies Decoded;
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

function encodingOf(bytes: Uint8Array, declared: string | undefined, language: string): string | undefined {
  if (decodeAs(bytes, 'utf-8') !== undefined) return 'utf-8';
  if (declared !== undefined) return declared;
  if (/^(?:ru|uk|be|bg|mk|sr|kk|ky|tg)\b/u.test(language)) return looksRight(bytes, 'windows-1251') ? 'windows-1251' : undefined;
  // In no language of the west is every other letter an accented one; in Cyrillic all are of the upper half of the table.
  const other = accentsIn(decodeAs(bytes, 'windows-1252') ?? '') > mostAccents ? 'windows-1251' : 'windows-1252';
  return looksRight(bytes, other) ? other : undefined;
}

function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Share of letters beyond ASCII among all letters. */
function accentsIn(text: string): number {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length === 0 ? 0 : letters.filter((letter) => letter > '\x7F').length / letters.length;
}

const mostAccents = 0.4;

/** Among what is not ASCII, letters and the marks of typography; a wrong table gives signs. */
function looksRight(bytes: Uint8Array, encoding: 'windows-1251' | 'windows-1252'): boolean {
  const odd = [...(decodeAs(bytes, encoding) ?? '').replaceAll(/[\0-\x7F]/gu, '')];
  const usual = encoding === 'windows-1251' ? /[\p{Script=Cyrillic}«»“”„‘’–—…№\u00A0]/u : /[À-öø-ÿ“”„‘’–—…•€£§°«»\u00A0ŠšŽžŒœ]/u;
  return odd.length > 0 && odd.filter((letter) => usual.test(letter)).length >= odd.length * 0.9;
}

/** A file of another kind with the name of a text. */
const isBinary = (text: string): boolean => /^%PDF-|^PK\u0003\u0004|\0/u.test(text);
