/** Text to a YAML document with positions. Bad YAML is a diagnostic; nothing here throws for it. */
import { type Document, isCollection, isNode, isPair, isScalar, LineCounter, parseAllDocuments, visit } from 'yaml';
import { warnOfDirection } from '../foundation/characters/direction-controls.ts';
import { type Diagnostic, error, hasErrors, type Outcome, type Span } from '../foundation/diagnostic.ts';
import { checkAliases, expandsTooFar } from '../yaml/check-aliases.ts';
import { checkBlanks } from '../yaml/check-blanks.ts';
import { checkNumbers } from '../yaml/check-numbers.ts';
import { checkRemarks } from '../yaml/check-remarks.ts';
import { dropControlCharacters } from '../yaml/drop-control-characters.ts';
import { findRepeatedFields } from '../yaml/find-repeated-fields.ts';
import { type Positions, spanOfRange, spanOfValue, toPath } from '../yaml/positions.ts';
import { readNumbers } from '../yaml/read-numbers.ts';
import { refuseDirectives } from '../yaml/refuse-directives.ts';
import { settleDirections } from '../yaml/settle-directions.ts';
import { flatHint, fromYamlErrors, isAstray } from '../yaml/yaml-problem.ts';
import { peopleMeasures } from './measures.ts';

export interface BriefingDocument {
  readonly file: string;
  /** Plain JavaScript values, control characters dropped. */
  readonly value: unknown;
  readonly positions: Positions;
}

/** A briefing is facts: more than this is a mistake, or an attack. */
const largestFile = 5_000_000;
/** No field of the format is deeper than eight levels; brackets in prose count too, so the limit is generous. */
const mostBrackets = 1_000;
const deepestNesting = 50;
/** What begins a field, an item, a quote or an alias: reading costs by these. A briefing of forty slides has 2,000. */
const pieceMark = /[\n,[{!&*"']|[-?:] /gu;
const mostPieces = 200_000;
/** Some checks hold each item against each. */
const mostItems = 2_000;
/** A text of this length fills ten slides. */
const longestText = 20_000;
/** A briefing is one document. This limits how many more are read before they are refused. */
const mostDocuments = 100;

export function parseBriefing(text: string, file: string): Outcome<BriefingDocument> {
  const start: Span = { file, line: 1, column: 1 };
  if (text.length > largestFile) {
    const size = `${(text.length / 1e6).toFixed(0)} MB`;
    return {
      diagnostics: [error('IO002', `invalid size: ${size}`, { span: start, hints: ['a briefing may hold 5 MB; split it'] })],
    };
  }
  const pieces = [...text.matchAll(pieceMark)].length;
  if (pieces > mostPieces) {
    const hints = [`a briefing may hold ${mostPieces} fields, items, commas and quotes, which is a hundred decks; split it`];
    return { diagnostics: [error('IO002', `invalid size: ${pieces} fields, items, commas and quotes`, { span: start, hints })] };
  }
  const documents = [...text.matchAll(/^---/gmu)].length;
  if (documents > mostDocuments) return { diagnostics: [severalBriefings(start, documents)] };
  const depth = nestingOf(text);
  if (depth > mostBrackets) return { diagnostics: [tooDeep(start, `${depth} brackets inside each other`)] };
  try {
    const plain = refuseDirectives(text, file);
    const spaced = checkBlanks(plain.text, file);
    const { value, diagnostics } = readDocument(spaced.text, file);
    // The deck is called after it.
    const named = warnOfDirection(file, start, 'the name of the file') ?? [];
    return {
      ...(value ? { value } : {}),
      diagnostics: [...plain.diagnostics, ...spaced.diagnostics, ...diagnostics].concat(named),
    };
  } catch (thrown) {
    // The last guard: whatever recursion the checks above let through ends here, not in a stack trace.
    if (!(thrown instanceof RangeError)) throw thrown;
    return { diagnostics: [tooDeep(start, 'too deep to read')] };
  }
}

/** Fields of a number: a quantity, one end of it, a place on the map. */
const numberFields: ReadonlySet<string> = new Set([
  ...peopleMeasures,
  ...['value', 'low', 'best', 'high', 'number', 'size', 'taken', 'recovered', 'destroyed', 'damaged', 'age', 'lat', 'lon'],
]);

function readDocument(text: string, file: string): Outcome<BriefingDocument> {
  const lines = new LineCounter();
  // Strange tags (`!!binary`) are refused like any other text that begins with `!`.
  const options = {
    lineCounter: lines,
    prettyErrors: false,
    // The library holds each key against each; `findRepeatedFields` does without.
    uniqueKeys: false,
    stringKeys: true,
    resolveKnownTags: false,
    logLevel: 'error',
  } as const;
  const documents = parseAllDocuments(text, options);
  const [document] = documents;
  if (!Array.isArray(documents) || !document) return { diagnostics: [missingBriefing({ file, line: 1, column: 1 })] };
  const positions: Positions = { file, document: document as Document.Parsed, lines };
  const diagnostics = documents.flatMap((each) => {
    const found = [...each.errors, ...each.warnings.filter(({ code }) => code !== 'BAD_INDENT')];
    const own = { ...positions, document: each as Document.Parsed };
    // A line at the wrong place makes fields of other groups look repeated.
    const source = { text, positions: own };
    return [...(isAstray(found, source) ? [] : findRepeatedFields(own)), ...fromYamlErrors(found, source)];
  });
  diagnostics.push(
    ...checkDocuments(
      documents.map((each) => each as Document.Parsed),
      positions,
    ),
  );
  if (!hasErrors(diagnostics)) diagnostics.push(...checkDepth(positions), ...checkLengths(positions));
  if (!hasErrors(diagnostics)) diagnostics.push(...checkAliases(text, positions));
  if (hasErrors(diagnostics)) return { diagnostics: onceTooDeep(diagnostics) };
  diagnostics.push(
    ...checkNumbers(text, positions, (field) => numberFields.has(field)),
    ...checkRemarks(text, positions),
    ...dropControlCharacters(text, positions),
    ...settleDirections(text, positions),
  );
  readNumbers(document as Document.Parsed);
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    return hasErrors(diagnostics) ? { diagnostics } : { value: { file, value, positions }, diagnostics };
  } catch (thrown) {
    // The library reports an alias bomb by throwing while it expands.
    if (!(thrown instanceof ReferenceError)) throw thrown;
    return { diagnostics: [...diagnostics, expandsTooFar(positions)] };
  }
}

/** The place of a field by its address, as later stages carry it. */
export const locate =
  (document: BriefingDocument) =>
  (address: string): Span =>
    spanOfValue(document.positions, toPath(address));

function checkDocuments([first, second, ...more]: readonly Document.Parsed[], positions: Positions): readonly Diagnostic[] {
  const isEmpty = !first?.contents || (isScalar(first.contents) && first.contents.value === null);
  if (second) {
    const at = second.range?.[0] ?? 0;
    return [severalBriefings(spanOfRange(positions, at, at), more.length + 2)];
  }
  return isEmpty && first?.errors.length === 0 ? [missingBriefing({ file: positions.file, line: 1, column: 1 })] : [];
}

const severalBriefings = (span: Span, count: number): Diagnostic =>
  error('YML005', `repeated document: ${count} in one file`, {
    span,
    hints: ['delete the line with three dashes, or make a file of each'],
  });

const missingBriefing = (span: Span): Diagnostic =>
  error('YML005', 'missing briefing: the file is empty', { span, hints: ['write `briefdeck: 1` first, then the fields'] });

const tooDeep = (span: Span, what: string): Diagnostic =>
  error('YML007', `invalid nesting: ${what}`, { span, hints: [flatHint] });

/** Everything after this stage walks the values by recursion, so their depth is settled here. */
function checkDepth(positions: Positions): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  visit(positions.document, {
    Collection(_key, node, path) {
      if (path.filter(isCollection).length < deepestNesting) return undefined;
      const [from] = node.range ?? [0];
      diagnostics.push(tooDeep(spanOfRange(positions, from, from), `more than ${deepestNesting} levels`));
      return visit.BREAK;
    },
  });
  return diagnostics;
}

/** Each list and each text that is longer than any briefing needs; a list at the first item too many. */
function checkLengths(positions: Positions): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  visit(positions.document, {
    Collection(_key, node) {
      const extra = node.items[mostItems];
      if (extra === undefined) return;
      const first = isPair(extra) ? extra.key : extra;
      const [from, to] = (isNode(first) ? first.range : node.range) ?? [0, 0];
      const hints = [`at most ${mostItems} items stand in one list; split the briefing`];
      const message = `invalid length: ${node.items.length} items in one list`;
      diagnostics.push(error('IO002', message, { span: spanOfRange(positions, from, to), hints }));
    },
    Scalar(_key, { value, range }) {
      if (typeof value !== 'string' || value.length <= longestText || !range) return;
      const hints = [`one text may have ${longestText} characters, which is ten slides; say it in fewer`];
      const message = `invalid length: ${value.length} characters in one text`;
      diagnostics.push(error('IO002', message, { span: spanOfRange(positions, range[0], range[0] + 1), hints }));
    },
  });
  return diagnostics;
}

/** The library reports an overflow once for each level on its way out. */
function onceTooDeep(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const first = diagnostics.find(({ code }) => code === 'YML007');
  return first ? [first] : diagnostics;
}

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
