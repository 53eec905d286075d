/** What was changed in a deck, as people read it: slide by slide, each change with where its words came from. */
import type { Span } from '../../foundation/diagnostic.ts';
import type { Applied } from '../../project/apply-trace.ts';
import type { Basis, Change, Edit, OriginPart, SlideTrace, Trace, TracedOrigin } from '../../trace/trace.ts';
import { isTouched } from '../../trace/trace-deck.ts';
import { isShownAs } from '../../trace/write-digits.ts';
import { printable } from '../printable.ts';

export interface NamedTrace extends Trace {
  readonly deck: string;
  readonly briefing: string;
}

/** @param part whether these are all changes, or those that are left when others have been written into the briefing */
export function traceText(
  { deck, briefing, slides, basis, colors = [], sections, title }: NamedTrace,
  part: 'all' | 'left' = 'all',
): string {
  const touched = slides.filter(isTouched);
  const of = `; built of ${printable(briefing)}`;
  if (touched.length + colors.length === 0 && !title && !sections)
    return part === 'left'
      ? `${printable(deck)}: nothing else was changed by hand`
      : `${printable(deck)}: nothing was changed by hand${of}`;
  const changes = touched.reduce((sum, slide) => sum + countOf(slide), 0);
  const own = touched.length === 0 ? [] : [`${plural(changes, 'change')} on ${plural(touched.length, 'slide')}`];
  const where = [
    ...own,
    ...(colors.length > 0 ? [`${plural(colors.length, 'colour')} of the theme changed`] : []),
    ...(sections ? ['sections of the deck changed'] : []),
    ...(title ? ['title of the document changed'] : []),
  ].join(', ');
  const theme = colors.map(({ name, before, after }) => `  ${printable(name)}: ${printable(before)} → ${printable(after)}`);
  const ofTheme = ['theme of the deck', ...theme, '    the next build does not keep it; `colors:` of a theme can'];
  const last = `${printable(deck)}: ${where}${part === 'left' ? ' left, to be settled by hand' : of}`;
  const ofDocument = title
    ? [
        [
          'properties of the document',
          `  title: ${editWords(title)}`,
          ...title.origins.map((each) => `    ${originWords(each)}`),
          ...(part === 'left' ? ['    not written: no slide says so; if the deck is to be called that, change the line'] : []),
        ],
      ]
    : [];
  const ofSections = sections ? [sectionLines(sections)] : [];
  return [
    ...ofDocument.map((lines) => lines.join('\n')),
    ...(theme.length > 0 ? [ofTheme.join('\n')] : []),
    ...ofSections.map((lines) => lines.join('\n')),
    ...touched.map((slide) => slideText(slide, basis, part)),
    last,
  ].join('\n\n');
}

const sectionLines = ({ gone, come }: NonNullable<Trace['sections']>): readonly string[] => [
  'sections of the deck',
  ...gone.map((name) => `  taken out: ${quote(name)}`),
  ...come.map((name) => `  put in: ${quote(name)}`),
  '    the next build does not keep them; `sections:` of deck.yaml says which there are',
];

export const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** As many as are listed: each edit of a text is one, and so is a slide that was added, and each comment. */
const countOf = ({ state, isMoved, isHidden, isShownAgain, changes, comments }: SlideTrace): number =>
  (state === 'kept' ? 0 : 1) +
  Number(isMoved) +
  Number(isHidden) +
  Number(isShownAgain === true) +
  changes.reduce((sum, { kind, edits }) => sum + (kind === 'picture' || kind === 'look' ? 1 : edits.length), 0) +
  comments.length;

function slideText(slide: SlideTrace, basis: Basis, part: 'all' | 'left'): string {
  const { comments, changes } = slide;
  return [
    headOf(slide),
    ...(part === 'left' ? whyOrderLeft(slide) : []),
    ...changes.flatMap((change) => [...changeLines(change, basis), ...(part === 'left' ? whyLeft(change) : [])]),
    ...comments.map(({ by, text }) => `  comment${by ? ` by ${printable(by)}` : ''}: ${quote(text)}`),
  ].join('\n');
}

function headOf({ state, number, built, name, title, isMoved, isHidden, isShownAgain }: SlideTrace): string {
  const called = [name === '' ? '' : ` (${printable(name)})`, title === '' ? '' : `: ${printable(title)}`].join('');
  if (state === 'deleted') return `slide ${built} as built${called}\n  the slide was deleted`;
  const own = state === 'added' ? '\n  the slide was added' : '';
  const moved = isMoved ? `\n  the slide was moved: built as slide ${built}` : '';
  return `slide ${number}${called}${own}${moved}${isHidden ? '\n  the slide was hidden' : ''}${isShownAgain ? '\n  the slide is no longer hidden' : ''}`;
}

/** What one does about a slide that stands elsewhere, or is not shown: no briefing says just that. */
function whyOrderLeft({ state, name, isMoved, isHidden }: SlideTrace): readonly string[] {
  const id = printable(name.replace(/-\d+$/u, ''));
  const order =
    'not written: a talk, a deck of what changed, and one page of several have no order of their own; `slide_order:` orders whole slides';
  const added =
    'not written: no briefing holds it; build with --carry, or write its words into a part and a template of your own';
  return [
    ...(isMoved || state === 'deleted' ? [`    ${order}`] : []),
    ...(isHidden
      ? [`    not written: of a slide that goes on over several pages all have to be hidden, or write slides_hidden: [${id}]`]
      : []),
    ...(state === 'added' ? [`    ${added}`] : []),
  ];
}

const kindWords: Readonly<Record<Change['kind'], string>> = {
  title: 'title',
  text: 'text',
  cell: 'cell',
  notes: 'notes',
  picture: 'picture',
  chart: 'chart',
  look: 'look',
  alt: 'alternative text',
};

function changeLines(change: Change, basis: Basis): readonly string[] {
  const { what, kind, edits } = change;
  const head = `  ${kindWords[kind]}${placeWords(change)}`;
  if (kind === 'picture') {
    const done = what === 'changed' ? 'replaced' : what;
    return [`${head}: ${done}`, ...edits.flatMap(({ origins }) => origins.map((each) => `    ${originWords(each)}`))];
  }
  if (kind === 'look') {
    const told = edits.map(({ before, after }) => `${printable(before)} → ${printable(after)}`).join('; ');
    const [edit] = edits;
    return [
      `${head}: ${told}`,
      ...(edit?.origins ?? []).map((each) => `    what it shows is ${originWords(each)}`),
      '    the next build does not keep it; a theme or a template can',
    ];
  }
  if (what === 'added')
    return edits.flatMap(({ after, origins }) => [
      `${head}: ${basis === 'since changed' ? 'put in, or changed' : 'put in'}: ${quote(after)}`,
      // Of words that stood on another slide.
      ...origins.map((each) => `    ${originWords(each, { hasWords: true })}`),
    ]);
  if (kind === 'chart') return edits.flatMap((edit) => [`${head}: ${editWords(edit)}`, ...chartOriginLines(edit)]);
  return edits.flatMap((edit) => [
    `${head}: ${editWords(edit)}`,
    // A number alone is in nobody's words.
    ...edit.origins.flatMap((each) => [
      `    ${originWords(each, { hasWords: /\p{L}/u.test(edit.before), shown: edit.before })}`,
      ...whatWouldHaveToBe(each, edit),
    ]),
  ]);
}

/** What the point of a chart is called stands before its figure. */
function chartOriginLines({ before, after, origins }: Edit): readonly string[] {
  const figureOf = (said: string): string => said.slice(said.lastIndexOf(': ') + 1).trim();
  const figures = { before: figureOf(before), after: figureOf(after), origins };
  return origins.flatMap((each) => [`    ${originWords(each, { shown: figures.before })}`, ...whatWouldHaveToBe(each, figures)]);
}

/** Of what is computed or stands in a template, the origin says it. */
function whyLeft({ what, kind, edits }: Change): readonly string[] {
  const origins = edits.flatMap((edit) => edit.origins);
  if (what === 'added' && kind === 'notes')
    return ['    not written: no line of the briefing says it; build with --carry keeps notes of slides that stay as they are'];
  if (what === 'added' && kind !== 'look' && kind !== 'picture' && kind !== 'chart')
    return ['    not written: no line of the briefing says it yet; write it where it belongs, with its source'];
  if (what === 'deleted' && origins.some((each) => each.kind === 'field'))
    return ['    not written: whether the line goes is for its author to say; take it out of the briefing'];
  if (kind === 'look' || what !== 'changed' || origins.length === 0 || origins.some(({ kind }) => kind !== 'field')) return [];
  if (kind === 'picture') return ['    not written: save the new picture beside the briefing, and name it in `file:` there'];
  const isMade = kind !== 'chart' && origins.some(({ template }) => template !== undefined);
  const why = isMade
    ? 'its words are made of several fields, or are part of a longer sentence'
    : 'no one field says just this, or the briefing would not be right with it';
  return [`    not written: ${why}`];
}

function placeWords({ kind, shape, place }: Change): string {
  const [row, column] = place;
  if (kind === 'cell') return `, row ${row}, column ${column}${shape === '' ? '' : ` of ${printable(shape)}`}`;
  if (kind === 'title' || shape === '' || /^PlaceHolder \d+$/u.test(shape)) return '';
  return ` in ${printable(shape)}`;
}

/** What was changed in a text: “3” → “6”. */
export function editWords({ before, after }: Pick<Edit, 'before' | 'after'>): string {
  if (after === '') return `${quote(before)} taken out`;
  return before === '' ? `put in: ${quote(after)}` : `${quote(before)} → ${quote(after)}`;
}

/** Longer texts are cut: whoever reads knows which one is meant. */
const mostLetters = 160;
const quote = (text: string): string => `“${printable(text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text)}”`;

/** @param shown the number that stood there */
function originWords(
  origin: TracedOrigin,
  { hasWords = false, shown = '' }: { readonly hasWords?: boolean; readonly shown?: string } = {},
): string {
  const { kind, path, how, spans, template, parts = [] } = origin;
  if (kind === 'template') return `from the template ${spans.map(sayPlace).join(', ')}`;
  const words = template && hasWords ? `, in the words of ${sayPlace(template)}` : '';
  if (kind === 'field') return `from ${spans.map(sayPlace).join(', ')} (${printable(path)})${words}`;
  const [first] = spans;
  const lines = first ? `${printable(first.file)}, ${sayLines(spans)}` : printable(path);
  return `computed from ${lines}${words}: ${printable(how).replace(/\.$/u, '')}${parts.length === 1 || sayerOf(origin, shown) ? '' : '; no line says it by itself'}`;
}

/** Without what ends a clause behind it. */
const bareNumber = (words: string): string => words.replace(/[.,;:!?)]+$/u, '');

/** Of several reports the only one that says just this number: there it is written. */
function sayerOf({ path, parts = [] }: TracedOrigin, shown: string): OriginPart | undefined {
  const isOfReports = parts.every(({ path: at }) => at.startsWith(`${path}.`));
  const [found, ...others] = parts.filter(({ value }) => isShownAs(value, bareNumber(shown)));
  return isOfReports && others.length === 0 ? found : undefined;
}

/** Of a number, in digits or words, not of a sentence. */
const isLong = (text: string): boolean => text === '' || text.split(' ').length > 3;

/** A number that several lines make is written into none of them: which of them is wrong only its author knows. */
function whatWouldHaveToBe(origin: TracedOrigin, edit: Edit): readonly string[] {
  const [before, after] = [bareNumber(edit.before), bareNumber(edit.after)];
  const { kind, path, parts = [] } = origin;
  if (kind !== 'computed' || parts.length === 0 || isLong(before) || isLong(after)) return [];
  // Words beside a number are the template’s: no line of the briefing has to be another for them.
  if (!/\d/u.test(before + after)) return [];
  const [only] = parts;
  if (only && parts.length === 1 && only.value === before)
    return [`    that one line makes it: to come to ${quote(after)}, change line ${only.span.line} (${printable(only.path)})`];
  const sayer = sayerOf(origin, before);
  if (sayer)
    return [`    line ${sayer.span.line} says it: to come to ${quote(after)}, change it there (${printable(sayer.path)})`];
  const lines = parts.map(
    ({ path: at, value, span }) => `line ${span.line} (${printable(at)}${value === '' ? '' : `: ${printable(value)}`})`,
  );
  const isOfReports = parts.every(({ path: at }) => at.startsWith(`${path}.reports[`));
  const own = isOfReports ? `; or write your own choice among them as \`best:\`, with its \`basis:\`` : '';
  return [`    to come to ${quote(after)}, change what is wrong of: ${lines.join(', ')}${own}`];
}

const sayPlace = ({ file, line, column }: Span): string => `${printable(file)}:${line}:${column}`;

function sayLines(spans: readonly Span[]): string {
  const lines = [...new Set(spans.map(({ line }) => line))].sort((a, b) => a - b);
  const [last] = lines.slice(-1);
  if (lines.length < 2) return `line ${last}`;
  return lines.length > 6 ? `lines ${lines[0]} to ${last}` : `lines ${lines.slice(0, -1).join(', ')} and ${last}`;
}

/** Names of slides in one line, at most. */
const mostNames = 6;

/** What was written into a briefing, or would be. */
export function appliedText(
  { before, after, written, fixed: numbers, stale, alsoChanged }: Applied,
  briefing: string,
  { isWritten }: { readonly isWritten: boolean },
): string {
  const file = printable(briefing);
  if (written.length === 0) return `${file}: none of the changes can be written\n`;
  const lines = changedLines(before, after).map(({ line, mark, text }) => `${file}:${line} ${mark} ${printable(text.trim())}`);
  const more = alsoChanged.length > mostNames ? ` and ${alsoChanged.length - mostNames} more` : '';
  const names = `${alsoChanged.slice(0, mostNames).map(printable).join(', ')}${more}`;
  const also = alsoChanged.length > 0 ? [`with them, other words change on these slides: ${names}`] : [];
  const hasHeadline = written.some(({ path }) => path.startsWith('headlines.'));
  const fixed = hasHeadline ? ['a headline stays as it is written: the numbers of the deck stay as they are computed'] : [];
  const lineOf = (headline: string): string =>
    `${file}:${after.split('\n').findIndex((each) => each.includes(headline.slice(0, 40))) + 1}`;
  const against = numbers.map(({ headline, before: was, after: is, origin: { spans } }) => {
    return `warning: ${lineOf(headline)} now says ${quote(is)}, and ${file}, ${sayLines(spans)}, come to ${quote(was)}: correct those lines, or take the headline out`;
  });
  const old = stale.map(({ headline, number, title }) => {
    return `warning: ${lineOf(headline)} still says ${quote(number)}; without the headline the title would now be ${quote(title)}: correct the headline, or take it out`;
  });
  const done = `${plural(written.length, 'field')} ${isWritten ? 'written' : 'would be written'}`;
  return [...lines, ...also, ...fixed, ...against, ...old, `${file}: ${done}`, ''].join('\n');
}

interface ChangedLine {
  readonly line: number;
  readonly mark: '-' | '+';
  readonly text: string;
}

/** Lines that only one of the two has, each pair beside each other. */
function changedLines(before: string, after: string): readonly ChangedLine[] {
  const [old, young] = [before.split('\n'), after.split('\n')];
  const [had, has] = [new Set(old), new Set(young)];
  const lines: ChangedLine[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < young.length) {
    const [was, is] = [old[i], young[j]];
    const isGone = was !== undefined && !has.has(was);
    const isNew = is !== undefined && !had.has(is);
    if (isGone && was !== undefined) lines.push({ line: j + 1, mark: '-', text: was });
    if (isNew && is !== undefined) lines.push({ line: j + 1, mark: '+', text: is });
    if (isGone || !isNew) i++;
    if (isNew || !isGone) j++;
  }
  return lines;
}
