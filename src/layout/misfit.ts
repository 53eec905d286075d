/** LAY001: what does not fit, on which slide, by how much, and both places it comes from. */
import { type Diagnostic, error, type Span } from '../diagnostic.ts';
import type { Slide } from '../markup/deck.ts';
import type { Misfit } from './flow.ts';

/** Gives the place in the briefing of a field's path. */
export type Locate = (path: string) => Span | undefined;

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
