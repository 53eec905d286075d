import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../src/project/read-pdf.ts';
import { makePdf, pdfOf } from '../support/make-pdf.ts';

describe('a PDF', () => {
  it('is its words, page by page, with title and author', () =>
    expect(readPdf(makePdf([['Two seamen drowned.', 'Five were saved.'], ['A third is missing.']]))).toEqual({
      text: 'Two seamen drowned.\nFive were saved.\n\nA third is missing.\n\n',
      title: 'Report of the harbour master',
      author: 'A. Reader',
    }));

  it('that is none is told so', () =>
    expect(readPdf(new TextEncoder().encode('%PDF-1.4\nnothing'))).toEqual({ problem: 'it is no PDF that can be read' }));

  it('that unpacks to far more than it is ends with its thread, not with the build', () => {
    const lines = Array.from({ length: 130_000 }, (_, index) => `1 0 0 1 72 ${index} Tm (${'a'.repeat(50)}) Tj`);
    const content = `BT /F1 12 Tf ${lines.join(' ')} ET`;
    const bomb = deflateSync(content);
    expect(bomb.length).toBeLessThan(content.length / 10);
    const read = readPdf(pdfOf([bomb], 'Bomb'));
    expect(read).toEqual({
      problem: expect.stringMatching(/^it (?:holds more than a briefing cites|was not read|took more memory)/u),
    });
  });
});
