/** Words, emphasis, links and source numbers of a line, as runs with the whitespace of HTML. */
import type { Origin } from '../foundation/diagnostic.ts';
import { suggest } from '../foundation/nearest.ts';
import { type MarkupReading, reportProblem } from './reading.ts';
import type { Run, Tone } from './run.ts';
import { isElement, type MarkupElement, type MarkupNode } from './tree.ts';

type Style = Omit<Run, 'text' | 'origin'>;

const plainStyle: Style = { bold: false, italic: false, superscript: false, small: false };

/** Before whitespace is settled: a citation still knows that it is one. */
type Token = { readonly kind: 'text' | 'break' | 'citation'; readonly run: Run };

/** The runs of inline nodes: no run is empty, none begins or ends the line with a space. */
export function inlineRuns(nodes: readonly MarkupNode[], reading: MarkupReading): readonly Run[] {
  return settle(nodes.flatMap((node) => tokens(node, plainStyle, reading)));
}

/** A text that an attribute gave, as a line of its own. */
export function textRuns(text: string, origin: Origin): readonly Run[] {
  return settle([{ kind: 'text', run: addedRun(text, origin) }]);
}

/** Words that the parser itself adds. */
export const addedRun = (text: string, origin: Origin): Run => ({ text, origin, ...plainStyle });

/** Without its styles, for names and notes. */
export const textOfRuns = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

function tokens(node: MarkupNode, style: Style, reading: MarkupReading): readonly Token[] {
  if (!isElement(node)) return [{ kind: 'text', run: { text: node.text, origin: node.origin, ...style } }];
  if (node.name === 'br') return [{ kind: 'break', run: { text: '\n', origin: node.origin, ...style } }];
  if (node.name === 'cite') return citation(node, style, reading);
  const inner = { ...style, ...styleOf(node) };
  return node.children.flatMap((child) => tokens(child, inner, reading));
}

/** What an element adds to the style around it. */
function styleOf({ name, attributes }: MarkupElement): Partial<Style> {
  switch (name) {
    case 'b':
      return { bold: true };
    case 'i':
      return { italic: true };
    case 'small':
      return { small: true };
    case 'sup':
      return { superscript: true };
    case 'span':
      return { language: attributes.lang ?? '' };
    case 'tag':
      return { bold: true, tone: (attributes.tone ?? 'neutral') as Tone };
    case 'a':
      return { link: { kind: 'url', href: attributes.href ?? '' } };
    default:
      return {};
  }
}

function citation({ attributes, origin }: MarkupElement, style: Style, reading: MarkupReading): readonly Token[] {
  const id = attributes.ref ?? '';
  const number = reading.citations.get(id);
  if (number === undefined) {
    reportProblem(reading, origin, ['BRF004', `unknown source: ${id}`, ...suggest(id, reading.citations.keys(), 'sources')]);
    return [];
  }
  if (attributes.back === 'yes') {
    return [{ kind: 'text', run: { ...style, text: String(number), link: { kind: 'citation', id }, origin } }];
  }
  reading.cited.add(id);
  const run: Run = { ...style, superscript: true, bold: false, text: String(number), link: { kind: 'source', id }, origin };
  return [{ kind: 'citation', run }];
}

/**
 * Collapses spaces across runs; a no-break space is a letter. Numbers of sources follow the word before them without a space.
 */
function settle(tokens: readonly Token[]): readonly Run[] {
  const all = inAscendingOrder(tokens);
  const runs: Run[] = [];
  // The citations that stand side by side right now.
  let group: string[] = [];
  for (const { kind, run } of all) {
    if (kind === 'citation') group = addCitation(runs, run, group);
    else {
      if (kind === 'break') trimEnd(runs);
      const text = kind === 'break' ? run.text : run.text.replaceAll(/[ \t\r\n]+/gu, ' ');
      const hasSpace = runs.length === 0 || /[ \n]$/u.test(runs.at(-1)?.text ?? '');
      const kept = kind === 'text' && hasSpace ? text.replace(/^ /u, '') : text;
      if (kept !== '') runs.push(kept === run.text ? run : { ...run, text: kept });
      if (kept.trim() !== '' || kind === 'break') group = [];
    }
  }
  trimEnd(runs);
  return runs;
}

/** Numbers that stand side by side are read from the smallest on, whatever order the sources were named in. */
function inAscendingOrder(tokens: readonly Token[]): readonly Token[] {
  const ordered = [...tokens];
  const isGap = (token: Token | undefined) => token?.kind === 'text' && token.run.text.trim() === '';
  for (let start = 0; start < ordered.length; start++) {
    if (ordered[start]?.kind !== 'citation') continue;
    const places = [start];
    for (let next = start + 1; ordered[next]?.kind === 'citation' || isGap(ordered[next]); next++)
      if (ordered[next]?.kind === 'citation') places.push(next);
    const sorted = places.flatMap((place) => ordered[place] ?? []).sort((a, b) => Number(a.run.text) - Number(b.run.text));
    places.forEach((place, index) => {
      const token = sorted[index];
      if (token) ordered[place] = token;
    });
    start = places.at(-1) ?? start;
  }
  return ordered;
}

/** Adds a number, with a raised comma after one before it; the same number twice in a group is said once. */
function addCitation(runs: Run[], run: Run, group: readonly string[]): string[] {
  if (group.includes(run.text)) return [...group];
  trimSpaces(runs);
  if (group.length > 0) {
    const { link: _, ...joint } = run;
    // LibreOffice draws the first of several raised links full size, unless something raised stands before it.
    if (group.length === 1 && runs.length > 1) runs.splice(-1, 0, { ...joint, text: '\u00A0' });
    runs.push({ ...joint, text: ',' });
  }
  runs.push(run);
  return [...group, run.text];
}

const trimEnd = (runs: Run[]): void => trimWith(runs, /[ \n]+$/u);
const trimSpaces = (runs: Run[]): void => trimWith(runs, / +$/u);

function trimWith(runs: Run[], pattern: RegExp): void {
  for (let last = runs.pop(); last; last = runs.pop()) {
    const text = last.text.replace(pattern, '');
    if (text !== '') {
      runs.push(text === last.text ? last : { ...last, text });
      return;
    }
  }
}
