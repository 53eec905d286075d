import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { customPart, isSealed } from '../../../../src/export/pptx/package/seal.ts';
import { writeZip } from '../../../../src/export/pptx/package/zip.ts';
import { writePptx } from '../../../../src/export/pptx/write-pptx.ts';
import { galleryPages } from '../../../support/pptx-gallery.ts';
import { testDeck } from '../../../support/pptx-pages.ts';
import { readZip } from '../../../support/read-zip.ts';

let deck: Uint8Array;
beforeAll(async () => {
  deck = await writePptx(galleryPages, { ...testDeck, custom: { TLP: 'TLP:RED' } });
});

const fits = (bytes: Uint8Array): boolean => isSealed(bytes.length, (from, length) => bytes.subarray(from, from + length));
const changed = (change: (name: string, content: Uint8Array) => Uint8Array): Uint8Array =>
  writeZip([...readZip(deck)].map(([name, content]) => [name, change(name, content)] as const));
const text = (content: Uint8Array): string => Buffer.from(content).toString();

describe('the seal of a deck', () => {
  it('fits the deck as it was written, with charts, pictures and notes, and reads a part of it', () => {
    expect(fits(deck)).toBe(true);
    let read = 0;
    isSealed(deck.length, (from, length) => {
      read += length;
      return deck.subarray(from, from + length);
    });
    expect(read).toBeLessThan(deck.length / 4);
  });

  it('fits a deck that was unpacked and packed again with nothing changed', () => {
    expect(fits(changed((_name, content) => content))).toBe(true);
  });

  it('is broken by a change of any part, a part less and a part more', () => {
    for (const part of readZip(deck).keys())
      expect([
        part,
        fits(changed((name, content) => (name === part ? Buffer.concat([content, Buffer.from(' ')]) : content))),
      ]).toEqual([part, false]);
    const files = [...readZip(deck)];
    for (const [part] of files) expect([part, fits(writeZip(files.filter(([name]) => name !== part)))]).toEqual([part, false]);
    expect(fits(writeZip([...files, ['more.xml', Buffer.from('x')]]))).toBe(false);
  });

  it('is broken where it is taken out, or is another', () => {
    const custom = (change: (xml: string) => string): boolean =>
      fits(changed((name, content) => (name === customPart ? Buffer.from(change(text(content))) : content)));
    expect(custom((xml) => xml.replace(/[0-9a-f]{64}/u, '0'.repeat(64)))).toBe(false);
    expect(custom((xml) => xml.replace(/<property[^>]*name="Content hash".*?<\/property>/u, ''))).toBe(false);
    expect(custom((xml) => xml.replace('TLP:RED', 'TLP:CLEAR'))).toBe(false);
  });

  it('fits no torn or odd file, and never throws', () => {
    fc.assert(
      fc.property(fc.nat(deck.length - 1), fc.uint8Array({ maxLength: 60 }), (cut, more) => {
        expect(fits(deck.subarray(0, cut))).toBe(false);
        expect(fits(more)).toBe(false);
        const tail = Uint8Array.from(deck);
        tail.set(more, Math.max(0, deck.length - more.length - (cut % 3000)));
        expect(typeof fits(tail)).toBe('boolean');
      }),
    );
  });
});
