/** The number in a footer as a field, so that it stays right when slides are moved. */
import type { LaidBody, LaidParagraph } from '../../../text/body.ts';
import type { FieldRun } from './run.ts';

/** Turns the page's own number, or else the first number, into a field; the text itself does not change. */
export function numberField(body: LaidBody, pageNumber: number): LaidBody {
  const [only, second] = body.paragraphs;
  const [run, other] = only?.runs ?? [];
  // Nearly always it stands alone; to make a pattern for every page takes longer than to draw it.
  if (only && run && !second && !other && run.text === String(pageNumber)) {
    const field: FieldRun = { field: 'slidenum', ...run };
    return { ...body, paragraphs: [{ ...only, runs: [field] }] };
  }
  const pattern = [new RegExp(`(?<!\\d)${pageNumber}(?!\\d)`), /\d+/].find((candidate) =>
    body.paragraphs.some(({ runs }) => runs.some(({ text }) => candidate.test(text))),
  );
  if (!pattern) return body;
  let isDone = false;
  const paragraphs = body.paragraphs.map((paragraph): LaidParagraph => {
    const runs = paragraph.runs.flatMap((run): readonly FieldRun[] => {
      const found = isDone ? null : pattern.exec(run.text);
      if (!found) return [run];
      isDone = true;
      const pieces = [run.text.slice(0, found.index), found[0], run.text.slice(found.index + found[0].length)];
      return pieces
        .map((text, at): FieldRun => (at === 1 ? { ...run, text, field: 'slidenum' } : { ...run, text }))
        .filter(({ text }) => text !== '');
    });
    return { ...paragraph, runs };
  });
  return { ...body, paragraphs };
}
