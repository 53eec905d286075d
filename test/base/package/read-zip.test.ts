import { crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadBase } from '../../../src/base/bad-base.ts';
import { unpack } from '../../../src/base/package/packed.ts';
import { readZip } from '../../../src/base/package/read-zip.ts';
import { pack, writeZip } from '../../../src/export/pptx/package/zip.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const long = bytes('slide '.repeat(500));
const sample: readonly (readonly [string, Uint8Array])[] = [
  ['[Content_Types].xml', bytes('<Types/>')],
  ['ppt/presentation.xml', long],
  ['ppt/media/empty.bin', new Uint8Array()],
];
const zip = (): Buffer => Buffer.from(writeZip(sample));

/** Where the directory's entry of the n-th file begins. */
function entryAt(file: Buffer, n: number): number {
  let at = file.readUInt32LE(file.length - 6);
  for (; n > 0; n--) at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  return at;
}

function problem(file: Uint8Array): string {
  try {
    readZip(file);
  } catch (thrown) {
    if (!(thrown instanceof BadBase)) throw thrown;
    expect(thrown.hint).not.toBe('');
    return thrown.message;
  }
  return 'none';
}

const bent = (change: (file: Buffer) => unknown): string => {
  const file = zip();
  change(file);
  return problem(file);
};

describe('readZip', () => {
  it('gives every file packed as it was, in the order of the directory', () => {
    const files = readZip(zip());
    expect([...files.keys()]).toEqual(sample.map(([name]) => name));
    for (const [name, content] of sample) {
      const packed = files.get(name);
      expect({ ...packed, body: Buffer.from(packed?.body ?? []) }).toEqual({
        ...pack(content),
        body: Buffer.from(pack(content).body),
      });
      expect(Buffer.from(packed ? unpack(packed) : [])).toEqual(Buffer.from(content));
    }
    expect(Buffer.from(writeZip(files))).toEqual(zip());
  });

  it('takes sizes from the directory where a stream wrote them behind the content', () => {
    const body = deflateRawSync(long);
    const file = zip();
    const local = file.readUInt32LE(entryAt(file, 1) + 42);
    file.writeUInt16LE(file.readUInt16LE(local + 6) | 8, local + 6);
    for (const at of [14, 18, 22]) file.writeUInt32LE(0, local + at);
    const packed = readZip(file).get('ppt/presentation.xml');
    expect([packed?.size, packed?.body.length]).toEqual([long.length, body.length]);
  });

  it('leaves folders out and allows a comment', () => {
    const file = Buffer.from(writeZip([['ppt/', new Uint8Array()], ...sample]));
    const commented = Buffer.concat([file, Buffer.from('hello')]);
    commented.writeUInt16LE(5, file.length - 2);
    expect([...readZip(commented).keys()]).not.toContain('ppt/');
  });

  it.each([
    ['text', bytes('no zip at all, but long enough to be one'), 'it is no PowerPoint file'],
    ['nothing', new Uint8Array(), 'it is no PowerPoint file'],
    [
      'PowerPoint 97',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]),
      'it is in the format of PowerPoint 97 (*.ppt, *.pot)',
    ],
    [
      'a password',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), Buffer.from('EncryptedPackage', 'utf16le')]),
      'it is locked with a password',
    ],
    ['a file cut off', zip().subarray(0, 300), 'the file is damaged: its end is missing'],
    ['bytes behind the end', Buffer.concat([zip(), Buffer.from('x')]), 'the file is damaged: its end is missing'],
  ])('refuses %s', (_what, file, message) => expect(problem(file)).toBe(message));

  it('refuses more than 50 MB, 4,000 files, and 200 MB unpacked', () => {
    expect(problem(Buffer.alloc(50_000_001))).toBe('the file is too large (51 MB, at most 50 MB)');
    const many = Array.from({ length: 4001 }, (_, index) => [`f${index}`, new Uint8Array()] as const);
    expect(problem(writeZip(many))).toBe('the file is too large (4001 files, at most 4000)');
    expect(bent((file) => file.writeUInt32LE(201_000_000, entryAt(file, 1) + 24))).toBe(
      'the file is too large (202 MB unpacked, at most 200 MB)',
    );
  });

  it('unpacks no more than was declared', () => {
    const bomb = pack(Buffer.alloc(30_000_000));
    expect(problem(writeZip([['ppt/bomb.xml', { ...bomb, size: 1000 }]]))).toBe('a file in it is damaged');
    expect(problem(writeZip([['ppt/short.xml', { ...pack(long), size: long.length + 1 }]]))).toBe('a file in it is damaged');
  });

  it.each([
    '../evil.xml',
    'ppt/../../evil.xml',
    '/ppt/evil.xml',
    'ppt\\evil.xml',
    'C:/evil.xml',
    'ppt//evil.xml',
    './evil.xml',
    'ppt/ev\u0000il.xml',
  ])('refuses the name %j', (name) => expect(problem(writeZip([[name, long]]))).toContain('the name of a file leads out of it'));

  it('refuses a name twice, also in other case', () => {
    expect(problem(writeZip([...sample, ['PPT/Presentation.xml', long]]))).toBe(
      'the file is damaged: PPT/Presentation.xml stands in it twice',
    );
  });

  it.each([
    ['encryption', (file: Buffer) => file.writeUInt16LE(1, entryAt(file, 1) + 8), 'it is encrypted: ppt/presentation.xml'],
    [
      'another way of packing',
      (file: Buffer) => file.writeUInt16LE(12, entryAt(file, 1) + 10),
      'the file is damaged: ppt/presentation.xml is packed in a way that PowerPoint does not know',
    ],
    [
      'a wrong sum',
      (file: Buffer) => file.writeUInt32LE(7, entryAt(file, 1) + 16),
      'the file is damaged: ppt/presentation.xml is not what it was',
    ],
    [
      'zip64',
      (file: Buffer) => file.writeUInt32LE(0xffffffff, entryAt(file, 1) + 20),
      'the file is damaged: ppt/presentation.xml needs zip64, which no template needs',
    ],
    [
      'zip64 throughout',
      (file: Buffer) => file.writeUInt16LE(0xffff, file.length - 12),
      'the file is damaged: it is a zip64 archive, which no template needs',
    ],
    [
      'several disks',
      (file: Buffer) => file.writeUInt16LE(1, file.length - 18),
      'the file is damaged: it is one part of several',
    ],
    [
      'a place outside',
      (file: Buffer) => file.writeUInt32LE(file.length, entryAt(file, 1) + 42),
      'the file is damaged: ppt/presentation.xml is not where it should be',
    ],
    ['two names', (file: Buffer) => file.write('X', 30), 'the file is damaged: [Content_Types].xml has two names'],
    [
      'a count too high',
      (file: Buffer) => [14, 12].map((back) => file.writeUInt16LE(4, file.length - back)),
      'the file is damaged: its directory is cut off',
    ],
  ])('refuses %s', (_what, change, message) => {
    expect(bent(change)).toBe(message);
  });

  it('refuses files that lie over each other', () => {
    const within = writeZip([['inner', long]]);
    const stored = { method: 0, body: within, size: within.length, sum: crc32(within) } as const;
    const nested = Buffer.from(writeZip([['outer', stored]]));
    const at = entryAt(nested, 0);
    const entry = Buffer.from(nested.subarray(at, at + 51));
    const innerAt = nested.indexOf(Buffer.from([0x50, 0x4b, 3, 4]), 4);
    const inner = pack(long);
    entry.writeUInt16LE(inner.method, 10);
    entry.writeUInt32LE(inner.sum, 16);
    entry.writeUInt32LE(inner.body.length, 20);
    entry.writeUInt32LE(inner.size, 24);
    entry.writeUInt32LE(innerAt, 42);
    entry.write('inner', 46);
    const end = Buffer.from(nested.subarray(nested.length - 22));
    end.writeUInt16LE(2, 8);
    end.writeUInt16LE(2, 10);
    end.writeUInt32LE(102, 12);
    const both = Buffer.concat([nested.subarray(0, at + 51), entry, end]);
    expect(problem(both)).toBe('the file is damaged: files in it overlap');
  });

  it('reads any bytes as a zip or as none, and nothing else', () => {
    const change = fc.record({ at: fc.nat(), value: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), fc.nat(), (changes, cut) => {
        const file = zip();
        for (const { at, value } of changes) file[at % file.length] = value;
        const kept = cut % 5 === 0 ? file.subarray(0, cut % file.length) : file;
        expect(typeof problem(kept)).toBe('string');
      }),
      { numRuns: 300 },
    );
  });
});
