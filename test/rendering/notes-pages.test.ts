/** Notes pages as LibreOffice prints them: the marks stand in header and footer, whole, and the notes keep off them. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { exportPptx } from '../../src/export/pptx/export-pptx.ts';
import { workshop } from '../support/compile-briefing.ts';
import { type DrawnPage, renderNotes } from '../support/render-pdf.ts';

const file = 'briefings/isfara-2006.yaml';
const [header, footer] = [60, 660];

/** Left to right: marks stand on one line. */
const words = ({ words: all }: DrawnPage, from: number, to: number) =>
  all.filter(({ top, bottom }) => top >= from && bottom <= to).sort((a, b) => a.left - b.left);

it('of a deck with long notes have label and marks above and below, and nothing but the number beside them', async () => {
  const text = readFileSync(file, 'utf8').replace(
    /tlp: \S+/u,
    'tlp: AMBER+STRICT\n  training: true\n  marks: [Not for publication]',
  );
  const compiled = compile({ file, text }, workshop);
  const { pages = [] } = compiled;
  const drawn = renderNotes(await exportPptx(compiled));
  expect(drawn).toHaveLength(pages.length);
  const marks = ['Exercise', '·', 'Not', 'for', 'publication'];
  drawn.forEach((page, index) => {
    expect(words(page, 0, header).map((word) => word.text)).toEqual([...marks, 'TLP:AMBER+STRICT']);
    expect(words(page, footer, page.height).map((word) => word.text)).toEqual([...marks, String(index + 1), 'TLP:AMBER+STRICT']);
    const { picture, text: notes } = pages[index]?.notesPage ?? { picture: undefined, text: undefined };
    const below = words(page, (picture?.y ?? 0) + (picture?.height ?? 0) + 1, page.height).filter(({ top }) => top < footer);
    expect(below.length > 0).toBe((pages[index]?.notes.length ?? 0) > 0);
    const lowest = Math.max(0, ...below.map(({ bottom }) => bottom));
    expect(lowest).toBeLessThanOrEqual((notes?.box.y ?? 0) + (notes?.box.height ?? 0) + 1);
  });
});
