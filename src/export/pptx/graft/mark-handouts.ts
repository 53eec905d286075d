/**
 * The base's own handout master with the deck's marks. What is printed on handouts shows slides too small to read their labels,
 * and there is no page of a handout that could say them itself.
 */
import { at, child, descendants, type Element, integer } from '../../../base/xml/element.ts';
import { parsePart } from '../../../base/xml/parse-part.ts';
import { drawText } from '../draw/text.ts';
import { openPaperPage } from '../package/notes.ts';
import type { Job } from '../package/pass.ts';
import { shapePrefixes } from '../xml.ts';
import { append, insertBefore, splice } from './splice.ts';

/** Undefined where there is nothing to mark, or no tree of shapes to put it into. @throws BadBase when it is damaged. */
export function markHandouts(name: string, text: string, job: Job): string | undefined {
  const marks = job.pages[0]?.notesPage.marks ?? [];
  const tree = at(parsePart(text, name), 'p:cSld', 'p:spTree');
  if (marks.length === 0 || !tree) return undefined;
  const slide = openPaperPage(job);
  const last = highestId(tree);
  const shapes = marks
    .map((mark) => drawText(mark, slide))
    .join('')
    // Whatever prefixes the base uses, ours are declared where they stand.
    .replaceAll('<p:sp>', `<p:sp ${shapePrefixes}>`)
    .replaceAll(/(<p:cNvPr id=")(\d+)"/gu, (_whole, before: string, id: string) => `${before}${last + Number(id)}"`);
  const extensions = child(tree, 'p:extLst');
  return splice(text, [extensions ? insertBefore(extensions, shapes) : append(text, tree, shapes)]);
}

/** Programs count ids in numbers that hold no more than this; a master never has so many shapes. */
const mostId = 1_000_000_000;

function highestId(tree: Element): number {
  const ids = [...descendants(tree)].map((each) => (each.name === 'p:cNvPr' ? (integer(each, 'id') ?? 0) : 0));
  return ids.reduce((most, id) => (id > most && id < mostId ? id : most), 0);
}
