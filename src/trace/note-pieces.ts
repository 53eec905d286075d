/** Speaker notes with where their words came from: pages keep only the words. */
import { sameLetters, sameWords } from '../foundation/characters/same-words.ts';
import type { UnitPiece } from '../layout/page-units.ts';
import { noteText } from '../layout/plain-text.ts';
import type { Deck, Paragraph } from '../markup/deck.ts';

/** By the whole note, as `sameWords` leaves it. */
export const notePieces = ({ slides }: Pick<Deck, 'slides'>): ReadonlyMap<string, readonly UnitPiece[]> =>
  new Map(slides.flatMap(({ notes }) => notes.map((note) => [sameWords(noteText(note)), piecesOf(note)] as const)));

function piecesOf(note: Paragraph): readonly UnitPiece[] {
  const whole = sameWords(noteText(note));
  const pieces = note.runs.map(({ text, origin = note.origin }) => ({ text: sameLetters(text), origin }));
  return pieces.map(({ text }) => text).join('') === whole ? pieces : [{ text: whole, origin: note.origin }];
}
