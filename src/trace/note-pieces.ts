/** Speaker notes with where their words came from: pages keep only the words. */
import { sameLetters, sameWords } from '../foundation/characters/same-words.ts';
import type { UnitPiece } from '../layout/page-units.ts';
import { noteText } from '../layout/plain-text.ts';
import type { Deck, Paragraph } from '../markup/deck.ts';

/** Where the words of a note came from, by the name of its page and the whole note; undefined where no slide says it. */
export type NotePieces = (page: string, text: string) => readonly UnitPiece[] | undefined;

/** Several slides may cite one source in the same words: those of the page's own slide go first. */
export function notePieces({ slides }: Pick<Deck, 'slides'>): NotePieces {
  const known = slides.map(({ id, notes }) => ({
    id,
    pieces: new Map(notes.map((note) => [sameWords(noteText(note)), piecesOf(note)] as const)),
  }));
  return (page, text) => {
    const own = known.find(({ id }) => id === page) ?? known.find(({ id }) => id === page.replace(/-\d+$/u, ''));
    return own?.pieces.get(text) ?? known.find(({ pieces }) => pieces.has(text))?.pieces.get(text);
  };
}

function piecesOf(note: Paragraph): readonly UnitPiece[] {
  const whole = sameWords(noteText(note));
  const pieces = note.runs.map(({ text, origin = note.origin }) => ({ text: sameLetters(text), origin }));
  return pieces.map(({ text }) => text).join('') === whole ? pieces : [{ text: whole, origin: note.origin }];
}
