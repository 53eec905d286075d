/**
 * What a page says, text by text: each paragraph, cell and note by itself, with where its pieces came from. A deck that was saved
 * by another program is read into the same (`trace/read-deck.ts`), so that the two can be laid beside each other.
 */
import { createHash } from 'node:crypto';
import { sameLetters } from '../foundation/characters/same-words.ts';
import type { Origin } from '../foundation/diagnostic.ts';
import type { LaidBody, LaidParagraph } from '../text/body.ts';
import type { Item, Page } from './page.ts';
import { layGrid } from './table-grid.ts';

export type UnitKind = 'title' | 'text' | 'cell' | 'notes' | 'picture';

/** A text that can be changed by itself, or a picture. */
export interface Unit {
  readonly kind: UnitKind;
  /** The name of its shape; empty for notes. */
  readonly shape: string;
  /** Of a paragraph its number in the shape, of a cell its row and column, from 1. */
  readonly place: readonly number[];
  /** As `sameWords` leaves it; of a picture a digest of its bytes. */
  readonly text: string;
}

export interface PageUnit extends Unit {
  /** The text in pieces, each of one origin. */
  readonly pieces: readonly UnitPiece[];
}

export interface UnitPiece {
  readonly text: string;
  readonly origin?: Origin;
}

/** Everything a page says, in reading order; its notes last. Numbers of slides, which programs fill in themselves, are left out. */
export function unitsOf({ items, notes }: Page): readonly PageUnit[] {
  const said = notes.map((text, index): PageUnit | undefined => unit('notes', '', [index + 1], [{ text }]));
  return [...items.flatMap(itemUnits), ...said].filter((each) => each !== undefined);
}

function itemUnits(item: Item): readonly (PageUnit | undefined)[] {
  const { name, origin, placeholder } = item;
  switch (item.kind) {
    case 'text': {
      if (placeholder?.type === 'number') return [];
      const kind = placeholder?.type === 'title' ? 'title' : 'text';
      return item.body.paragraphs.map((paragraph, index) => unit(kind, name, [index + 1], piecesOf(paragraph, origin)));
    }
    case 'table':
      return layGrid(item).flatMap((row, down) =>
        row.map(({ cell, ...place }, right) =>
          cell && place.down === 0 && place.right === 0
            ? unit('cell', name, [down + 1, right + 1], cellPieces(cell.body, cell.origin ?? origin))
            : undefined,
        ),
      );
    case 'image':
      return [{ kind: 'picture', shape: name, place: [], text: pictureDigest(item.bytes), pieces: [{ text: '', origin }] }];
    default:
      return [];
  }
}

/** Of a picture as it lies in the file. */
export const pictureDigest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 32);

const piecesOf = ({ runs }: LaidParagraph, around: Origin): readonly UnitPiece[] =>
  runs.map(({ text, origin = around }) => ({ text, origin }));

const cellPieces = ({ paragraphs }: LaidBody, around: Origin): readonly UnitPiece[] =>
  paragraphs.flatMap((paragraph, index) => [...(index > 0 ? [{ text: ' ' }] : []), ...piecesOf(paragraph, around)]);

/** Nothing where nothing is to be read. */
function unit(kind: UnitKind, shape: string, place: readonly number[], raw: readonly UnitPiece[]): PageUnit | undefined {
  const pieces = closePieces(raw);
  const text = pieces.map((piece) => piece.text).join('');
  return text === '' ? undefined : { kind, shape, place, text, pieces };
}

/** The pieces with their blanks closed up as if they were one text. */
function closePieces(pieces: readonly UnitPiece[]): readonly UnitPiece[] {
  const closed: UnitPiece[] = [];
  let isBlank = true;
  for (const piece of pieces) {
    let text = '';
    for (const letter of sameLetters(piece.text)) {
      if (letter !== ' ' || !isBlank) text += letter;
      isBlank = letter === ' ';
    }
    if (text !== '') closed.push({ ...piece, text });
  }
  while (closed.at(-1)?.text === ' ') closed.pop();
  const last = closed.at(-1);
  return last ? [...closed.slice(0, -1), { ...last, text: last.text.trimEnd() }] : [];
}
