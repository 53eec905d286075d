/** Text to a YAML document with positions. Bad YAML is a diagnostic; nothing here throws for it. */
import { type Document, isScalar, LineCounter, parseAllDocuments, type Scalar, visit, type YAMLError } from 'yaml';
import { type Diagnostic, error, type Outcome, type Span, warning } from '../diagnostic.ts';
import { type Path, type Positions, spanOfRange, spanOfValue, toPath } from './positions.ts';

export interface BriefingDocument {
  readonly file: string;
  /** Plain JavaScript values, control characters dropped. */
  readonly value: unknown;
  readonly positions: Positions;
}

/** A briefing is facts: more than this is a mistake, or an attack. */
const largestFile = 5_000_000;
/** No field of the format is deeper than eight levels; brackets in prose count too, so the limit is generous. */
const deepestNesting = 1_000;

export function parseBriefing(text: string, file: string): Outcome<BriefingDocument> {
  const start: Span = { file, line: 1, column: 1 };
  if (text.length > largestFile) {
    const size = `${(text.length / 1e6).toFixed(0)} MB`;
    return {
      diagnostics: [error('IO002', `file too large: ${size}`, { span: start, hints: ['a briefing may hold 5 MB; split it'] })],
    };
  }
  const depth = nestingOf(text);
  if (depth > deepestNesting) {
    return {
      diagnostics: [error('YML007', `nested too deeply: ${depth} levels`, { span: start, hints: ['flatten the value'] })],
    };
  }
  try {
    return readDocument(text, file);
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    return { diagnostics: [error('YML007', 'nested too deeply', { span: start, hints: ['flatten the value'] })] };
  }
}

function readDocument(text: string, file: string): Outcome<BriefingDocument> {
  const start: Span = { file, line: 1, column: 1 };
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false });
  const [document] = documents;
  if (!Array.isArray(documents) || !document || document.contents === null) {
    return {
      diagnostics: [error('YML005', 'empty file', { span: start, hints: ['write `briefdeck: 1` first, then the fields'] })],
    };
  }
  const positions: Positions = { file, document: document as Document.Parsed, lines };
  const diagnostics = documents.flatMap((each) => [...each.errors, ...each.warnings].map((found) => fromYaml(found, positions)));
  if (documents.length > 1) {
    const second = documents[1]?.range?.[0] ?? 0;
    diagnostics.push(
      error('YML005', `more than one document: ${documents.length}`, {
        span: spanOfRange(positions, second, second),
        hints: ['remove the line with three dashes'],
      }),
    );
  }
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics };
  diagnostics.push(...dropControlCharacters(positions));
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    return { value: { file, value, positions }, diagnostics };
  } catch (thrown) {
    // The library reports an alias bomb, or an alias without anchor, by throwing while it expands.
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    const hints = ['write the value out instead of using *aliases'];
    return {
      diagnostics: [
        ...diagnostics,
        error('YML004', `alias expands too far: ${message.toLowerCase()}`, { span: firstAlias(text, positions), hints }),
      ],
    };
  }
}

/** The place of a field by its address, as later stages carry it. */
export const locate =
  (document: BriefingDocument) =>
  (address: string): Span =>
    spanOfValue(document.positions, toPath(address) as Path);

/** Brackets open at once, before the parser sees the text: it recurses, and its stack is finite. */
function nestingOf(text: string): number {
  let open = 0;
  let deepest = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/gu)) {
    open = Math.max(0, open + (bracket === '[' || bracket === '{' ? 1 : -1));
    deepest = Math.max(deepest, open);
  }
  return deepest;
}

const yamlHints: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'replace the tab by spaces',
  DUPLICATE_KEY: 'delete one of the two, or merge them',
  BAD_INDENT: 'line it up with the fields above it',
  MULTILINE_IMPLICIT_KEY: 'a text that holds ": " must stand in quotes',
  MISSING_CHAR: 'close the quote or bracket, or put a space after the colon or dash',
  BLOCK_AS_IMPLICIT_KEY: 'a text that holds ": " must stand in quotes; or line the field up with those above it',
  UNEXPECTED_TOKEN: 'put the text in quotes if it begins with a special character',
  BAD_ALIAS: 'a text that begins with * must stand in quotes',
};

function fromYaml(found: YAMLError, positions: Positions): Diagnostic {
  const [from, to] = found.pos;
  const code =
    found.code === 'TAB_AS_INDENT' || /tab/iu.test(found.message)
      ? 'YML002'
      : found.code === 'DUPLICATE_KEY'
        ? 'YML003'
        : 'YML001';
  const key = code === 'YML002' ? 'TAB_AS_INDENT' : found.code;
  const hint = yamlHints[key];
  const message = `invalid YAML: ${found.message.charAt(0).toLowerCase()}${found.message.slice(1)}`;
  return error(code, message, { span: spanOfRange(positions, from, to), hints: hint ? [hint] : [] });
}

/** Characters that neither XML nor a slide can hold; line feed and tab stay. */
const forbidden =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu;
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function dropControlCharacters(positions: Positions): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  visit(positions.document, {
    Scalar(_key, node: Scalar) {
      if (!isScalar(node) || typeof node.value !== 'string') return;
      const clean = node.value.replaceAll('\r\n', '\n').replaceAll(forbidden, '').replaceAll(loneSurrogate, '');
      if (clean === node.value.replaceAll('\r\n', '\n')) return;
      const found = [...node.value.matchAll(forbidden), ...node.value.matchAll(loneSurrogate)][0]?.[0] ?? '';
      const name = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      const [from, to] = node.range ?? [0, 0];
      diagnostics.push(
        warning('YML006', `invalid control character: ${name}`, {
          span: spanOfRange(positions, from, to),
          hints: ['it was dropped; delete it from the file'],
        }),
      );
      node.value = clean;
    },
  });
  return diagnostics;
}

function firstAlias(text: string, positions: Positions): Span {
  const at = /(?<=[\s[,:-])\*[^\s,\]}]+/u.exec(text);
  return at ? spanOfRange(positions, at.index, at.index + at[0].length) : { file: positions.file, line: 1, column: 1 };
}
