/** Words, emphasis, links and source numbers of a line, as runs with the whitespace of HTML. */
import { readDigits, writeDigits } from '../foundation/characters/digits.ts';
import { directionOf, withoutIsolates } from '../foundation/characters/writing-direction.ts';
import type { Origin } from '../foundation/diagnostic.ts';
import { suggest } from '../foundation/nearest.ts';
import { keepTypedApart } from './keep-typed-apart.ts';
import { type MarkupReading, reportProblem } from './reading.ts';
import type { Run, Tone } from './run.ts';
import { isElement, type MarkupElement, type MarkupNode } from './tree.ts';

type Style = Omit<Run, 'text' | 'origin'>;

const plainStyle: Style = { bold: false, italic: false, superscript: false, small: false };

/** Before whitespace is settled: a citation still knows that it is one. */
interface Token {
  readonly kind: 'text' | 'break' | 'citation';
  readonly run: Run;
  /** Of a citation: whether it ends a range, such as the 5 of 3–5. */
  readonly endsRange?: true;
}

/** The runs of inline nodes: no run is empty, none begins or ends the line with a space. */
export function inlineRuns(nodes: readonly MarkupNode[], reading: MarkupReading): readonly Run[] {
  const runs = settle(nodes.flatMap((node) => tokens(node, plainStyle, reading)));
  return keepTypedApart(runs, directionOf(reading.language));
}

/** A text that an attribute gave, as a line of its own. */
export function textRuns(text: string, origin: Origin): readonly Run[] {
  return settle([{ kind: 'text', run: addedRun(text, origin) }]);
}

/** Words that the parser itself adds. */
export const addedRun = (text: string, origin: Origin): Run => ({ text, origin, ...plainStyle });

/** Without its styles, and without what keeps fields apart: for names, and for what is compared. */
export const textOfRuns = (runs: readonly Run[]): string => withoutIsolates(runs.map(({ text }) => text).join(''));

/** Stands before what is new since the edition before; the words after it say the same to those who do not know it. */
const changeSign = 'Δ\u00A0';

function tokens(node: MarkupNode, style: Style, reading: MarkupReading): readonly Token[] {
  if (!isElement(node)) return [{ kind: 'text', run: { text: node.text, origin: node.origin, ...style } }];
  if (node.name === 'br') return [{ kind: 'break', run: { text: '\n', origin: node.origin, ...style } }];
  if (node.name === 'cite') return citation(node, style, reading);
  const inner = { ...style, ...styleOf(node) };
  const words = node.children.flatMap((child) => tokens(child, inner, reading));
  if (node.name !== 'changed') return words;
  return [{ kind: 'text', run: { text: changeSign, origin: node.origin, ...inner } }, ...words];
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
      return { bold: false, small: true, tone: (attributes.tone ?? 'neutral') as Tone };
    case 'changed':
      return { bold: false, small: true, tone: 'accent', isChange: true };
    case 'a':
      return { link: { kind: 'url', href: attributes.href ?? '' } };
    default:
      return {};
  }
}

function numberOfSource(id: string, { citations, digits }: MarkupReading): string | undefined {
  const number = citations.get(id);
  return number === undefined || !digits ? number?.toString() : writeDigits(String(number), digits);
}

function citation({ attributes, origin }: MarkupElement, style: Style, reading: MarkupReading): readonly Token[] {
  const id = attributes.ref ?? '';
  const number = numberOfSource(id, reading);
  if (number === undefined) {
    reportProblem(reading, origin, ['BRF004', `unknown source: ${id}`, ...suggest(id, reading.citations.keys(), 'sources')]);
    return [];
  }
  if (attributes.back === 'yes') {
    return [{ kind: 'text', run: { ...style, text: number, link: { kind: 'citation', id }, origin } }];
  }
  reading.cited.add(id);
  const run: Run = { ...style, superscript: true, bold: false, text: number, link: { kind: 'source', id }, origin };
  return [{ kind: 'citation', run }];
}

/**
 * Collapses spaces across runs; a no-break space is a letter. Numbers of sources follow the word before them without a space.
 */
function settle(tokens: readonly Token[]): readonly Run[] {
  const all = inGroups(tokens);
  const runs: Run[] = [];
  // The citations that stand side by side right now.
  let group: string[] = [];
  for (const { kind, run, endsRange } of all) {
    if (kind === 'citation') group = addCitation(runs, run, { group, joint: endsRange ? '–' : ',' });
    else {
      if (kind === 'break') trimSpaces(runs);
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

/** Numbers that stand side by side are read from the smallest on, whatever order the sources were named in; three in a row as a range. */
function inGroups(tokens: readonly Token[]): readonly Token[] {
  const grouped: (Token | undefined)[] = [...tokens];
  const isGap = (token: Token | undefined) => token?.kind === 'text' && token.run.text.trim() === '';
  for (let start = 0; start < grouped.length; start++) {
    if (grouped[start]?.kind !== 'citation') continue;
    const places = [start];
    for (let next = start + 1; grouped[next]?.kind === 'citation' || isGap(grouped[next]); next++)
      if (grouped[next]?.kind === 'citation') places.push(next);
    const group = asRanges(places.flatMap((place) => grouped[place] ?? []));
    places.forEach((place, index) => {
      grouped[place] = group[index];
    });
    start = places.at(-1) ?? start;
  }
  return grouped.filter((token) => token !== undefined);
}

const numberOf = ({ run }: Token): number => Number(readDigits(run.text));

/** In ascending order, each number once; of three or more that follow each other the first and the last. */
function asRanges(citations: readonly Token[]): readonly Token[] {
  const sorted = [...citations].sort((a, b) => numberOf(a) - numberOf(b));
  const unique = sorted.filter((token, index) => index === 0 || token.run.text !== sorted[index - 1]?.run.text);
  const follows = (index: number): boolean => {
    const [before, token] = [unique[index - 1], unique[index]];
    return before !== undefined && token !== undefined && numberOf(token) === numberOf(before) + 1;
  };
  return unique.flatMap((token, index): readonly Token[] => {
    if (!follows(index)) return [token];
    if (follows(index + 1)) return [];
    return [follows(index - 1) ? { ...token, endsRange: true } : token];
  });
}

/** Adds a number, with a raised comma or dash after one before it. */
function addCitation(runs: Run[], run: Run, { group, joint }: { group: readonly string[]; joint: ',' | '–' }): string[] {
  trimSpaces(runs);
  if (group.length > 0) {
    const { link: _, ...plain } = run;
    // LibreOffice draws the first of several raised links full size, unless something raised stands before it.
    if (group.length === 1 && runs.length > 1) runs.splice(-1, 0, { ...plain, text: '\u00A0' });
    // Beside digits of Arabic the comma is that of Arabic.
    runs.push({ ...plain, text: joint === ',' && /(?!\d)\p{Nd}/u.test(run.text) ? '،' : joint });
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
