/** LAY001: what does not fit, on which slide, by how much, and both places it comes from. */
import { type Diagnostic, error, warning } from '../foundation/diagnostic.ts';
import type { Locate } from '../foundation/locate.ts';
import type { Slide } from '../markup/deck.ts';
import type { Misfit } from './flow.ts';
import type { NotesShare } from './notes-page.ts';

export function reportMisfit({ name, origin, over }: Misfit, slide: Slide, locate: Locate): Diagnostic {
  const path = origin.path ?? slide.origin.path;
  const related = path === undefined ? undefined : locate(path);
  const points = Math.max(1, Math.ceil(over));
  return error('LAY001', `does not fit its slide: ${name} on slide ${slide.id} is ${points} pt too tall`, {
    span: origin.template ?? slide.origin.template,
    related: related ? [{ span: related, note: `it shows ${path}` }] : [],
    hints: [`shorten the text by about ${linesOf(points)}, or split it over two slides in the template`],
  });
}

/** A line of text is about 20 points tall at the sizes slides use. */
const linesOf = (points: number): string => (points <= 20 ? 'a line' : `${Math.ceil(points / 20)} lines`);

/** LAY005: notes that run off their sheet of paper even in the smallest type. On the screen they are whole, so the deck is built. */
export function reportLongNotes(shares: readonly NotesShare[], { id, origin }: Slide): readonly Diagnostic[] {
  const over = Math.max(...shares.map((share) => share.over));
  if (over <= 0.01) return [];
  const words = `speaker notes of slide ${id} are ${Math.ceil(over)} pt too long for their printed page`;
  return [warning('LAY005', words, { span: origin.template, hints: ['say less in <notes>, or split the slide in two'] })];
}
