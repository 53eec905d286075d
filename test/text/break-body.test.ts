import fc from 'fast-check';
import { expect, it } from 'vitest';
import { breakBody } from '../../src/text/break-body.ts';
import { layoutBody, placeBody } from '../../src/text/layout-body.ts';
import { measureParagraphs } from '../../src/text/measure-paragraph.ts';
import { frame, half, paragraph } from './bodies.ts';

it('a body that was broken once is placed with any room above it as if it had been laid there', () => {
  const texts = fc.array(fc.stringMatching(/^[a-zא-ת مر,-]{0,60}$/u), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(texts, fc.integer({ min: 40, max: 400 }), fc.double({ min: 0, max: 30, noNaN: true }), (words, width, pad) => {
      const specs = words.map((text, index) =>
        paragraph(text, { spaceBefore: 6, ...(index % 2 ? { marker: { kind: 'number', value: index }, hanging: 9 } : {}) }),
      );
      const within = frame(width, 5);
      const broken = breakBody(measureParagraphs(specs, half), within, half);
      const laid = layoutBody(specs, within, half);
      expect(placeBody(broken)).toEqual(laid);
      expect([broken.height, broken.width]).toEqual([laid.height, laid.width]);
      const roomier = { ...within, insets: { ...within.insets, top: pad, bottom: pad } };
      expect(placeBody(broken, pad)).toEqual(layoutBody(specs, roomier, half));
    }),
  );
});
