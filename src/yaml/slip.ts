/**
 * Which slip of the keyboard an error of the YAML library comes from. The library's `code` decides; where one code covers
 * several slips, the letters at the place and the values around it do. Its English sentences may change with any release.
 */
import { type Document, isCollection, isMap, isScalar, isSeq, type Node, visit, type YAMLError } from 'yaml';

/** Those that tell most come first: of several on one line the first is kept. */
export const slips = [
  'repeated field',
  'tab',
  'depth',
  'open quote',
  'open bracket',
  'field in a field',
  'list beside its field',
  'no colon',
  'wrong place',
  'mark at the start',
  'mark before a text',
  'words after | or >',
  'escape',
  'no space before #',
  'words after a text',
  'no comma',
  'empty item',
  'key that is no text',
  'key over several lines',
  'other',
] as const;

export type Slip = (typeof slips)[number];

/** Codes that stand for one slip only. */
const byCode: Readonly<Partial<Record<YAMLError['code'], Slip>>> = {
  DUPLICATE_KEY: 'repeated field',
  TAB_AS_INDENT: 'tab',
  RESOURCE_EXHAUSTION: 'depth',
  BAD_SCALAR_START: 'mark at the start',
  BAD_ALIAS: 'mark before a text',
  TAG_RESOLVE_FAILED: 'mark before a text',
  BAD_DQ_ESCAPE: 'escape',
  BLOCK_IN_FLOW: 'no comma',
  NON_STRING_KEY: 'key that is no text',
  MULTILINE_IMPLICIT_KEY: 'key over several lines',
};

/** @param document the one in which the error was found, as far as it could be read */
export function slipOf(error: YAMLError, text: string, document: Document): Slip {
  const known = byCode[error.code];
  if (known) return known;
  switch (error.code) {
    case 'MISSING_CHAR':
      return missing(error, text, document);
    case 'BAD_INDENT':
      return badIndent(error, text, document);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return text[error.pos[0]] === '-' ? 'list beside its field' : 'field in a field';
    case 'UNEXPECTED_TOKEN':
      return unexpected(error, text, document);
    default:
      return 'other';
  }
}

/** A quote or a bracket that is not closed, a comma, a colon, a dash or a blank. */
function missing({ pos: [from] }: YAMLError, text: string, document: Document): Slip {
  const around = nodesUpTo(from, document);
  if (openQuote(around, text)) return 'open quote';
  if (openBracket(around, text)) return 'open bracket';
  if (text[from] === '#') return 'no space before #';
  const inside = around.findLast((node) => isCollection(node) && reachesPast(node, from));
  if (isCollection(inside) && inside.flow) return 'no comma';
  if (isMap(inside) && around.some((node) => !isCollection(node) && node.range?.[0] === from)) return 'no colon';
  return around.some((node) => isSeq(node)) ? 'wrong place' : 'other';
}

function badIndent({ pos: [from] }: YAMLError, text: string, document: Document): Slip {
  const around = nodesUpTo(from, document);
  if (openBracket(around, text)) return 'open bracket';
  const inBlock = around.some((node) => isScalar(node) && /^BLOCK/u.test(node.type ?? '') && (node.range?.[1] ?? 0) > from);
  return inBlock ? 'other' : 'wrong place';
}

function unexpected({ pos: [from] }: YAMLError, text: string, document: Document): Slip {
  // What stands after a document that broke off is complained about word by word.
  const end = document.range?.[2] ?? Number.POSITIVE_INFINITY;
  if (from > end || (from === end && !/[\p{L}"']/u.test(text[from] ?? ''))) return 'other';
  const before = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
  if (/^-\s/u.test(text.slice(from, from + 2))) return 'list beside its field';
  if (/^[\]}]/u.test(text.slice(from))) return 'key that is no text';
  const isFlow = nodesUpTo(from, document).some((node) => isCollection(node) && node.flow === true);
  if (isFlow && text[from] === ',') return 'empty item';
  if (/^[|>]/u.test(text.slice(from)) || /[|>][-+\d]*[ \t]*$/u.test(before)) return 'words after | or >';
  return 'words after a text';
}

const reachesPast = ({ range }: Node, offset: number): boolean => (range?.[2] ?? 0) > offset;

/** The last text in quotes that begins before the error and has no quote at its end. */
export const openQuote = (around: readonly Node[], text: string): Node | undefined =>
  around.findLast((node) => {
    if (!isScalar(node) || !/^QUOTE/u.test(node.type ?? '')) return false;
    const [from, to] = node.range ?? [0, 0];
    return to - from < 2 || text[to - 1] !== text[from];
  });

/** The last list or group in brackets that has none at its end. */
export const openBracket = (around: readonly Node[], text: string): Node | undefined =>
  around.findLast((node) => {
    const [from, to] = node.range ?? [0, 0];
    return isCollection(node) && node.flow === true && text[to - 1] !== (text[from] === '[' ? ']' : '}');
  });

/** Values and groups that begin before an offset and reach up to it, in the order of the text. */
export function nodesUpTo(offset: number, document: Document): readonly Node[] {
  const found: Node[] = [];
  visit(document, {
    Node(_key, node) {
      const [from, , to] = node.range ?? [0, 0, 0];
      if (from <= offset && to >= offset - 1) found.push(node);
    },
  });
  return found;
}
