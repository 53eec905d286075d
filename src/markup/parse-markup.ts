/** Rendered markup to a deck: parse strictly, hold against the table of elements, build. */
import { XmlError } from '@rgrove/parse-xml';
import type { Digits } from '../foundation/characters/digits.ts';
import { withoutIsolates } from '../foundation/characters/writing-direction.ts';
import { type Diagnostic, error, hasErrors, inSourceOrder, type Outcome, type Span } from '../foundation/diagnostic.ts';
import type { Locate } from '../foundation/locate.ts';
import type { Memory } from '../foundation/memory/memory.ts';
import { placeToSpan } from '../render/place.ts';
import type { RenderedDeck, RenderedFile } from '../render/rendered.ts';
import { buildFrame, buildReferences, buildSlide } from './build-slide.ts';
import { checkElement, placesHint, quoteShort } from './check-element.ts';
import type { Deck, Frame, Slide } from './deck.ts';
import { elementsWith } from './elements.ts';
import { findUnclosed, placeBefore } from './find-unclosed.ts';
import { parseOrRecall } from './markup-memory.ts';
import { plainAttributes } from './plain-attributes.ts';
import { printDigits } from './print-digits.ts';
import { type FigureMarkup, type MarkupReading, reportProblem } from './reading.ts';
import { isBlank, isElement, type MarkupElement, type MarkupNode, parseTree, wrapping } from './tree.ts';

export interface MarkupDeps {
  /** The kinds of figure that there are. */
  readonly figures: readonly FigureMarkup[];
  /** Those that numbers are printed in; our own if not given. */
  readonly digits?: Digits | undefined;
  /** Number of each source by its id. */
  readonly citations: ReadonlyMap<string, number>;
  readonly locate: Locate;
  /** The memory of one deck that is parsed again and again. */
  readonly deckMemory?: Memory | undefined;
}

/**
 * A slide with errors is left out, so that the others can still be laid out and checked in the same run.
 * No value when the frame has errors.
 */
export function parseMarkup({ frame, slides }: RenderedDeck, deps: MarkupDeps): Outcome<Deck> {
  const diagnosed: MarkupReading = {
    ...deps,
    elements: elementsWith(deps.figures),
    language: 'en',
    diagnostics: [],
    references: undefined,
    cited: new Set(),
  };
  const { frame: builtFrame, references } = parseFrame(frame, diagnosed) ?? {};
  const reading: MarkupReading = { ...diagnosed, references, language: builtFrame?.language ?? diagnosed.language };
  const parseFresh = (file: RenderedFile): readonly Slide[] =>
    parseFile(file, 'slide', reading).flatMap((element) => parseSlide(element, file, reading) ?? []);
  const { deckMemory: memory } = deps;
  const built = memory ? parseOrRecall(slides, parseFresh, { reading, memory }) : slides.flatMap(parseFresh);
  const firsts = new Map<string, Slide>();
  const unique = built.filter((slide) => isFirstOfId(slide, firsts, reading));
  const diagnostics = inSourceOrder(reading.diagnostics);
  return builtFrame ? { value: { frame: builtFrame, slides: unique }, diagnostics } : { diagnostics };
}

/** Runs a step on its own list of diagnostics; its value counts only without errors. */
function cleanly<T>(reading: MarkupReading, step: (own: MarkupReading) => T): T | undefined {
  const own: MarkupReading = { ...reading, diagnostics: [] };
  const value = step(own);
  reading.diagnostics.push(...own.diagnostics);
  return hasErrors(own.diagnostics) ? undefined : value;
}

function parseFrame(
  file: RenderedFile,
  reading: MarkupReading,
): { frame: Frame; references: MarkupReading['references'] } | undefined {
  const [element, second] = parseFile(file, 'frame', reading);
  if (second)
    reportProblem(reading, second.origin, ['MUP004', 'element in the wrong place: a second <frame>', 'delete one of the two']);
  return (
    element &&
    parseElement(element, reading, (printed, apart) => {
      const own = { ...apart, language: printed.attributes.language ?? apart.language };
      return { frame: buildFrame(printed, own), references: buildReferences(printed, own) };
    })
  );
}

const parseSlide = (element: MarkupElement, { section }: RenderedFile, reading: MarkupReading): Slide | undefined =>
  parseElement(element, reading, (printed, own) => buildSlide(printed, section, own));

/** Building adds what the table cannot know, and only makes sense of what the table lets pass. */
function parseElement<T>(
  element: MarkupElement,
  reading: MarkupReading,
  build: (printed: MarkupElement, own: MarkupReading) => T,
): T | undefined {
  return cleanly(reading, (own) => {
    checkElement(element, own);
    if (hasErrors(own.diagnostics)) return undefined;
    return build(own.digits ? printDigits(element, own.elements, own.digits) : element, own);
  });
}

function isFirstOfId(slide: Slide, firsts: Map<string, Slide>, reading: MarkupReading): boolean {
  const { id, origin } = slide;
  const first = firsts.get(id);
  if (!first) {
    firsts.set(id, slide);
    return true;
  }
  const related = first.origin.template ? [{ span: first.origin.template, note: 'the first one' }] : [];
  const hints = ['give each slide an id of its own; in an {{#each}} put the id of the record into it'];
  reading.diagnostics.push(
    error('MUP006', `invalid id of <slide>: ${id} stands twice`, { span: origin.template, related, hints }),
  );
  return false;
}

/** The outermost elements of a file, which must all have the one name. */
function parseFile(file: RenderedFile, name: 'slide' | 'frame', reading: MarkupReading): readonly MarkupElement[] {
  const nodes = readTree(file, reading);
  if (!nodes) return [];
  const named = nodes.filter(isElement).filter((element) => element.name === name);
  const found = withoutIsolates(file.markup) === file.markup ? named : named.map((one) => plainAttributes(one, reading.elements));
  for (const node of nodes) checkOutermost(node, name, reading);
  if (found.length === 0 && nodes.every((node) => !isElement(node))) {
    const span = placeBefore(file.markup, file.markup.length, file.templates) ?? startOf(file);
    reading.diagnostics.push(
      error('MUP005', `missing <${name}> in the file ${file.name}`, { span, hints: [`write <${name}> around everything`] }),
    );
  }
  return found;
}

function checkOutermost(node: MarkupNode, name: 'slide' | 'frame', reading: MarkupReading): void {
  if (!isElement(node)) {
    if (!isBlank(node.text))
      reportProblem(reading, node.origin, [
        'MUP004',
        `text in the wrong place: ${quoteShort(node.text)} outside of <${name}>`,
        `move it into <${name}>, or delete it`,
      ]);
  } else if (node.name !== name) {
    const hints = [placesHint(node.name, reading.elements), `the file holds <${name}>`] as const;
    reportProblem(reading, node.origin, ['MUP004', `element in the wrong place: <${node.name}> outside of <${name}>`, ...hints]);
  }
}

function readTree(file: RenderedFile, reading: MarkupReading): readonly MarkupNode[] | undefined {
  const deep = tooDeepAt(file.markup);
  if (deep !== undefined) {
    const span = placeBefore(file.markup, deep, file.templates) ?? startOf(file);
    const hints = ['close each element before the next of its kind begins; a list holds at most a few lists in each other'];
    reading.diagnostics.push(error('MUP001', 'elements stand too deep in each other', { span, hints }));
    return undefined;
  }
  try {
    return parseTree(file);
  } catch (thrown) {
    if (!(thrown instanceof XmlError)) throw thrown;
    reading.diagnostics.push(...notWellFormed(file, thrown, reading));
    return undefined;
  }
}

const startOf = ({ place, templates }: RenderedFile): Span | undefined => place && placeToSpan(place, templates);

function notWellFormed(file: RenderedFile, thrown: XmlError, reading: MarkupReading): readonly Diagnostic[] {
  const { markup, templates } = file;
  const start = startOf(file);
  const misfits = findUnclosed(file, reading.elements);
  if (misfits.length > 0) {
    return misfits.map(({ message, hint, span = start }) => error('MUP001', message, { span, hints: [hint] }));
  }
  const [message = ''] = thrown.message.split(' (line');
  const span = placeBefore(markup, thrown.pos - wrapping, templates) ?? start;
  return [error('MUP001', `slide markup is not well formed: ${message.toLowerCase()}`, { span })];
}

/** How deep elements may stand in each other. All that walks a tree recurses, and no slide needs more than a few levels. */
const deepest = 60;

/** Values of attributes hold neither `<` nor `>`: the renderer writes both by name. */
const tag = /<(\/?)[A-Za-z_][^<>]*>/gu;

/** The offset of the first element that stands too deep; `undefined` when all is well. */
function tooDeepAt(markup: string): number | undefined {
  let depth = 0;
  for (const { 0: text, 1: slash, index } of markup.matchAll(tag)) {
    if (text.endsWith('/>')) continue;
    depth += slash === '' ? 1 : -1;
    if (depth > deepest) return index;
  }
  return undefined;
}
