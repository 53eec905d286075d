import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../src/project/read-pdf.ts';
import { pdfOf } from '../support/make-pdf.ts';

describe('a PDF', () => {
  it('that unpacks to far more than it is ends with its thread, not with the build', () => {
    const lines = Array.from(
      { length: 130_000 },
      (_, index) => `1 0 0 1 72 ${(20 + index * 0.005).toFixed(3)} Tm (${'a'.repeat(50)}) Tj`,
    );
    const content = `BT /F1 12 Tf ${lines.join(' ')} ET`;
    const bomb = deflateSync(content);
    expect(bomb.length).toBeLessThan(content.length / 10);
    const read = readPdf(pdfOf([bomb], 'Bomb'));
    expect(read).toEqual({
      problem: expect.stringMatching(/^it (?:holds more than a briefing cites|was not read|took more memory)/u),
    });
  });
});
