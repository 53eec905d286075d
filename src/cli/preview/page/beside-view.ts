/** Statements beside the words of their sources: what has a counterpart is marked in the passage, what has none is listed. */
import type { BesideAnswer, BesideCard, MarkedWords, MissingWords, PassageCard, RecordCard } from '../messages.ts';
import { make } from './element.ts';

/** Those that cite a source with a text. */
export function besideView({ records }: BesideAnswer): readonly Node[] {
  const shown = records.filter(({ statements }) =>
    statements.some(({ verdict, passages }) => verdict !== 'no-text' || passages.length > 0),
  );
  return shown.length === 0 ? [] : [make('h3', { text: 'What the source says' }), ...shown.flatMap(recordView)];
}

/** The same for somebody who hears the page. */
export function besideWords({ records }: BesideAnswer): readonly string[] {
  return records
    .flatMap(({ statements }) => statements)
    .flatMap(({ verdictWords, passages, missing }) => [
      `Beside its source: ${verdictWords}.`,
      ...passages.map(({ source, paragraph, words }) => `${source}, paragraph ${paragraph}: ${plainText(words)}`),
      ...missing.map((group) => `${missingLabel(group)}: ${group.words.join(', ')}, ${group.where}.`),
    ]);
}

export function recordView({ statements, signed, signedBy }: RecordCard): readonly Node[] {
  const isSaid = signed === 'yes' || signed === 'stale';
  const signature = signed === 'yes' ? `Signed: ${signedBy}` : `The signature no longer holds: ${signedBy}`;
  return [...statements.map(besideBlock), ...(isSaid ? [make('p', { class: `signature ${signed}`, text: signature })] : [])];
}

const doubtful = ['look', 'says-more', 'not-found'];

function besideBlock({ verdict, verdictWords, statement, passages, missing }: BesideCard): HTMLElement {
  // Without a text there is nothing to lay beside it; a line below says what to do.
  const isBare = verdict === 'no-text';
  return make('div', { class: 'beside' }, [
    make('p', {}, [make('span', { class: doubtful.includes(verdict) ? 'severity warning' : 'severity', text: verdictWords })]),
    make('p', { class: 'says', attributes: { dir: 'auto' } }, statement.map(piece)),
    ...passages.map(passageBlock),
    passages.length === 0 && !isBare ? make('p', { class: 'faint', text: 'No passage is like it.' }) : undefined,
    missing.length > 0 ? make('ul', { class: 'missing' }, missing.map(missingLine)) : undefined,
  ]);
}

function passageBlock({ source, paragraph, name, language, words }: PassageCard): HTMLElement {
  return make('figure', { class: 'passage' }, [
    make('figcaption', {}, [
      make('span', { class: 'code', text: `${source}@${paragraph}` }),
      ` paragraph ${paragraph} of ${name === '' ? source : name}`,
    ]),
    make('blockquote', { attributes: { lang: language, dir: 'auto' } }, words.map(piece)),
  ]);
}

const piece = ({ text, mark }: MarkedWords): Node | string => (mark === 'plain' ? text : make('mark', { class: mark, text }));

const plainText = (words: readonly MarkedWords[]): string => words.map(({ text }) => text).join('');

const missingLabel = ({ kind, words }: MissingWords): string =>
  kind === 'word' ? (words.length === 1 ? 'word' : 'words') : words.length === 1 ? kind : (plurals[kind] ?? `${kind}s`);
const plurals: Readonly<Record<string, string>> = { quantifier: 'words of quantity' };

const missingLine = (group: MissingWords): HTMLElement =>
  make('li', { class: group.kind === 'word' ? 'faint' : '' }, [
    `${missingLabel(group)} `,
    make('strong', { text: group.words.join(', ') }),
    ` ${group.where}`,
  ]);

export const textlessLine = ({ id, command }: BesideAnswer['textless'][number]): HTMLElement =>
  make('p', { class: 'textless faint' }, [`${id} has no text to lay beside it. To add one: `, make('code', { text: command })]);
