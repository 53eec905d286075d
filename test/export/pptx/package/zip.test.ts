import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeZip } from '../../../../src/export/pptx/package/zip.ts';
import { readZip } from '../../../support/read-zip.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('writeZip', () => {
  it('writes what reads back as the same files in the same order', () => {
    const name = fc.stringMatching(/^[a-zé/]{1,12}[a-zé]$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(name, fc.uint8Array({ maxLength: 200 })), { selector: ([first]) => first }),
        (files) => {
          expect([...readZip(writeZip(files))]).toEqual(files.map(([first, content]) => [first, content]));
        },
      ),
    );
  });

  it('dates every file 1 January 1980 and stores what does not shrink', () => {
    const zip = Buffer.from(
      writeZip([
        ['a.txt', bytes('a'.repeat(100))],
        ['b.bin', Uint8Array.from([1, 2, 3])],
      ]),
    );
    const second = zip.indexOf('PK\u0003\u0004', 4);
    expect([zip.readUInt16LE(10), zip.readUInt16LE(12)]).toEqual([0, 0x21]);
    expect([zip.readUInt16LE(8), zip.readUInt16LE(second + 8)]).toEqual([8, 0]);
  });
});
