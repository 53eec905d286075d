/** Texts changed without regard for their meaning: pieces cut, doubled, moved, replaced by what breaks parsers. */
import fc from 'fast-check';
import { oddText } from './odd-values.ts';

interface Edit {
  readonly act: 'cut' | 'insert' | 'double' | 'move' | 'token';
  /** Shares of the text's length. */
  readonly from: number;
  readonly to: number;
  readonly length: number;
  readonly words: string;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

const editWith = (fragments: readonly string[]): fc.Arbitrary<Edit> =>
  fc.record({
    act: fc.constantFrom('cut', 'insert', 'double', 'move', 'token', 'insert'),
    from: share,
    to: share,
    length: fc.oneof({ weight: 3, arbitrary: fc.nat(12) }, { weight: 1, arbitrary: fc.nat(400) }),
    words: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...fragments) }, { weight: 1, arbitrary: oddText }),
  });

function apply(text: string, { act, from, to, length, words }: Edit): string {
  const at = Math.floor(from * text.length);
  const piece = text.slice(at, at + length);
  const cut = text.slice(0, at) + text.slice(at + length);
  const goal = Math.floor(to * cut.length);
  switch (act) {
    case 'cut':
      return cut;
    case 'insert':
      return text.slice(0, at) + words + text.slice(at);
    case 'double':
      return text.slice(0, at) + piece + text.slice(at);
    case 'move':
      return cut.slice(0, goal) + piece + cut.slice(goal);
    case 'token':
      return text.slice(0, at) + words + text.slice(at + length);
  }
}

/** A text with one to six changes, made with the fragments of its language. */
export const mutatedText = (text: string, fragments: readonly string[]): fc.Arbitrary<string> =>
  fc.array(editWith(fragments), { minLength: 1, maxLength: 6 }).map((edits) => edits.reduce(apply, text));

/** The same over pieces that mean something, such as tags: what comes out is nearer to what parses. */
export function mutatedPieces(text: string, split: RegExp, fragments: readonly string[]): fc.Arbitrary<string> {
  const pieces = text.split(split).filter((piece) => piece !== '');
  const index = fc.nat(Math.max(0, pieces.length - 1));
  const edit = fc.record({
    act: fc.constantFrom('cut', 'double', 'swap', 'replace', 'wrap'),
    at: index,
    other: index,
    words: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...fragments) }, { weight: 1, arbitrary: oddText }),
  });
  return fc.array(edit, { minLength: 1, maxLength: 5 }).map((edits) => {
    const list = [...pieces];
    for (const { act, at, other, words } of edits) {
      const [here = '', there = ''] = [list[at], list[other]];
      if (act === 'cut') list[at] = '';
      else if (act === 'double') list[at] = here + here;
      else if (act === 'replace') list[at] = words;
      else if (act === 'wrap') list[at] = `${words}${here}${words}`;
      else [list[at], list[other]] = [there, here];
    }
    return list.join('');
  });
}

/** Bytes with some overwritten, cut or appended. */
export const mutatedBytes = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .record({
      writes: fc.array(
        fc.record({ at: share, byte: fc.oneof(fc.constantFrom(0, 0xff, 0x7f, 0x80, 0xd8, 0xd9, 0xda, 0xe1), fc.nat(255)) }),
        { maxLength: 8 },
      ),
      head: fc.array(fc.record({ at: fc.nat(40), byte: fc.nat(255) }), { maxLength: 3 }),
      length: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: share }),
      tail: fc.oneof(
        { weight: 3, arbitrary: fc.constant(new Uint8Array()) },
        { weight: 1, arbitrary: fc.uint8Array({ maxLength: 50 }) },
      ),
    })
    .map(({ writes, head, length, tail }) => {
      const out = new Uint8Array([...bytes.subarray(0, Math.ceil(length * bytes.length)), ...tail]);
      for (const { at, byte } of writes) if (out.length > 0) out[Math.min(out.length - 1, Math.floor(at * out.length))] = byte;
      for (const { at, byte } of head) if (at < out.length) out[at] = byte;
      return out;
    });
