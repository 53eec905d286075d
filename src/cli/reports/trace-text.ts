/** What was changed in a deck, as people read it: slide by slide, each change with where its words came from. */
import type { Span } from '../../foundation/diagnostic.ts';
import type { Change, Edit, SlideTrace, Trace, TracedOrigin } from '../../trace/trace.ts';
import { isTouched } from '../../trace/trace-deck.ts';
import { printable } from '../printable.ts';

export interface NamedTrace extends Trace {
  readonly deck: string;
  readonly briefing: string;
}

export function traceText({ deck, briefing, slides }: NamedTrace): string {
  const touched = slides.filter(isTouched);
  if (touched.length === 0) return `${printable(deck)}: nothing was changed by hand; built of ${printable(briefing)}`;
  const changes = touched.reduce((sum, slide) => sum + countOf(slide), 0);
  const last = `${printable(deck)}: ${plural(changes, 'change')} on ${plural(touched.length, 'slide')}; built of ${printable(briefing)}`;
  return [...touched.map(slideText), last].join('\n\n');
}

export const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** A slide that was added is one change, whatever stands on it. */
const countOf = ({ state, isMoved, isHidden, changes, comments }: SlideTrace): number =>
  (state === 'kept' ? 0 : 1) + Number(isMoved) + Number(isHidden) + changes.length + comments.length;

function slideText(slide: SlideTrace): string {
  const { comments, changes } = slide;
  return [
    headOf(slide),
    ...changes.flatMap(changeLines),
    ...comments.map(({ by, text }) => `  comment${by ? ` by ${printable(by)}` : ''}: ${quote(text)}`),
  ].join('\n');
}

function headOf({ state, number, built, name, title, isMoved, isHidden }: SlideTrace): string {
  const called = [name === '' ? '' : ` (${printable(name)})`, title === '' ? '' : `: ${printable(title)}`].join('');
  if (state === 'deleted') return `slide ${built} as built${called}\n  the slide was deleted`;
  const own = state === 'added' ? '\n  the slide was added' : '';
  const moved = isMoved ? `\n  the slide was moved: built as slide ${built}` : '';
  return `slide ${number}${called}${own}${moved}${isHidden ? '\n  the slide was hidden' : ''}`;
}

const kindWords: Readonly<Record<Change['kind'], string>> = {
  title: 'title',
  text: 'text',
  cell: 'cell',
  notes: 'notes',
  picture: 'picture',
  chart: 'chart',
};

function changeLines(change: Change): readonly string[] {
  const { what, kind, before, edits } = change;
  const head = `  ${kindWords[kind]}${placeWords(change)}`;
  if (kind === 'picture') {
    const done = what === 'changed' ? 'replaced' : what;
    return [`${head}: ${done}`, ...edits.flatMap(({ origins }) => origins.map((each) => `    ${originWords(each)}`))];
  }
  if (what === 'added')
    return edits.map(({ after }) => `${head}: ${before === undefined ? 'put in, or changed' : 'put in'}: ${quote(after)}`);
  return edits.flatMap((edit) => [
    `${head}: ${editWords(edit)}`,
    // A number alone is in nobody's words.
    ...edit.origins.map((each) => `    ${originWords(each, /\p{L}/u.test(edit.before))}`),
  ]);
}

function placeWords({ kind, shape, place }: Change): string {
  const [row, column] = place;
  if (kind === 'cell') return `, row ${row}, column ${column}${shape === '' ? '' : ` of ${printable(shape)}`}`;
  if (kind === 'title' || shape === '' || /^PlaceHolder \d+$/u.test(shape)) return '';
  return ` in ${printable(shape)}`;
}

function editWords({ before, after }: Edit): string {
  if (after === '') return `${quote(before)} taken out`;
  return before === '' ? `put in: ${quote(after)}` : `${quote(before)} → ${quote(after)}`;
}

/** Longer texts are cut: whoever reads knows which one is meant. */
const mostLetters = 160;
const quote = (text: string): string => `“${printable(text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text)}”`;

function originWords({ kind, path, how, spans, template }: TracedOrigin, hasWords = false): string {
  if (kind === 'template') return `from the template ${spans.map(sayPlace).join(', ')}`;
  if (kind === 'field') return `from ${spans.map(sayPlace).join(', ')} (${printable(path)})`;
  const [first] = spans;
  const lines = first ? `${printable(first.file)}, ${sayLines(spans)}` : printable(path);
  const words = template && hasWords ? `, in the words of ${sayPlace(template)}` : '';
  return `computed from ${lines}${words}: ${printable(how).replace(/\.$/u, '')}; no line says it by itself`;
}

const sayPlace = ({ file, line, column }: Span): string => `${printable(file)}:${line}:${column}`;

function sayLines(spans: readonly Span[]): string {
  const lines = [...new Set(spans.map(({ line }) => line))].sort((a, b) => a - b);
  const [last] = lines.slice(-1);
  if (lines.length < 2) return `line ${last}`;
  return lines.length > 6 ? `lines ${lines[0]} to ${last}` : `lines ${lines.slice(0, -1).join(', ')} and ${last}`;
}
