import { describe, expect, it } from 'vitest';
import { readPdf } from '../../src/project/read-pdf.ts';
import { makePdf } from '../support/make-pdf.ts';

describe('a PDF', () => {
  it('is its words, page by page, with title and author', () =>
    expect(readPdf(makePdf([['Two seamen drowned.', 'Five were saved.'], ['A third is missing.']]))).toEqual({
      text: 'Two seamen drowned.\nFive were saved.\n\nA third is missing.\n\n',
      title: 'Report of the harbour master',
      author: 'A. Reader',
    }));

  it('that is none is told so', () =>
    expect(readPdf(new TextEncoder().encode('%PDF-1.4\nnothing'))).toEqual({ problem: 'it is no PDF that can be read' }));
});
