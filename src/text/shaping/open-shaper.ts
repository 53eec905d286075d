/**
 * HarfBuzz: which glyphs a word comes to, and how far each advances. It is the shaper of LibreOffice and of browsers, here as the
 * WebAssembly of the package `harfbuzzjs`, called as it stands: the package's own JavaScript waits for a promise, and layout does not.
 */

/** Characters that are drawn as one; a line never ends inside. */
export interface GlyphCluster {
  /** UTF-16 units from the start of the word. */
  readonly start: number;
  readonly end: number;
  /** How far each glyph moves on, in em: programs round them one by one. */
  readonly advances: readonly number[];
}

export interface ShapingFont {
  /** Clusters in reading order; `undefined` where the font lacks one of the characters. */
  shape(word: string): readonly GlyphCluster[] | undefined;
}

/** Opens a font, which lives as long as the shaper. */
export type Shaper = (font: Uint8Array) => ShapingFont;

/** A place in the module's memory. */
type Pointer = number;

/** What is called of HarfBuzz, under its own names. */
interface HarfBuzz {
  readonly memory: WebAssembly.Memory;
  __wasm_call_ctors(): void;
  malloc(size: number): Pointer;
  hb_blob_create(data: Pointer, length: number, mode: number, user: Pointer, destroy: Pointer): Pointer;
  hb_face_create(blob: Pointer, index: number): Pointer;
  hb_face_get_upem(face: Pointer): number;
  hb_font_create(face: Pointer): Pointer;
  hb_buffer_create(): Pointer;
  hb_buffer_clear_contents(buffer: Pointer): void;
  hb_buffer_add_utf16(buffer: Pointer, text: Pointer, length: number, offset: number, count: number): void;
  hb_buffer_guess_segment_properties(buffer: Pointer): void;
  hb_buffer_get_length(buffer: Pointer): number;
  hb_buffer_get_glyph_infos(buffer: Pointer, length: Pointer): Pointer;
  hb_buffer_get_glyph_positions(buffer: Pointer, length: Pointer): Pointer;
  hb_shape(font: Pointer, buffer: Pointer, features: Pointer, count: number): void;
}

const readOnly = 1;
/** Bytes that HarfBuzz uses for a glyph, and for its place; where the cluster stands in the first. */
const recordLength = 20;
const clusterAt = 8;
const memoryPage = 65_536;
/** Nothing that is a word is as long; what is goes in parts. */
const longest = 1024;

/** @param wasm the module `harfbuzz.wasm` */
export function openShaper(wasm: Uint8Array<ArrayBuffer>): Shaper {
  const hb = start(wasm);
  const buffer = hb.hb_buffer_create();
  const text = hb.malloc(2 * longest);
  return (bytes) => {
    const data = hb.malloc(bytes.length);
    new Uint8Array(hb.memory.buffer).set(bytes, data);
    const face = hb.hb_face_create(hb.hb_blob_create(data, bytes.length, readOnly, 0, 0), 0);
    const unitsPerEm = hb.hb_face_get_upem(face);
    const font = hb.hb_font_create(face);
    return {
      shape(word) {
        if (word.length > longest) return undefined;
        const units = new Uint16Array(hb.memory.buffer, text, word.length);
        for (let index = 0; index < word.length; index++) units[index] = word.charCodeAt(index);
        hb.hb_buffer_clear_contents(buffer);
        hb.hb_buffer_add_utf16(buffer, text, word.length, 0, word.length);
        hb.hb_buffer_guess_segment_properties(buffer);
        hb.hb_shape(font, buffer, 0, 0);
        return readClusters(hb, buffer, { unitsPerEm, length: word.length });
      },
    };
  };
}

/** The module with what it asks of its surroundings; of that, shaping needs no more than memory. */
function start(wasm: Uint8Array<ArrayBuffer>): HarfBuzz {
  const stop = (): never => {
    throw new Error('HarfBuzz stopped');
  };
  const grow = (size: number): number => {
    hb.memory.grow(Math.max(0, Math.ceil((size >>> 0) / memoryPage) - hb.memory.buffer.byteLength / memoryPage));
    return 1;
  };
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(wasm), {
    wasi_snapshot_preview1: { proc_exit: stop },
    env: {
      _abort_js: stop,
      _emscripten_runtime_keepalive_clear: () => {},
      _setitimer_js: () => 0,
      emscripten_resize_heap: grow,
    },
  });
  const hb = exports as unknown as HarfBuzz;
  hb.__wasm_call_ctors();
  return hb;
}

interface Shaped {
  readonly unitsPerEm: number;
  readonly length: number;
}

/** Glyphs come as they stand from the left; those of a cluster lie side by side. */
function readClusters(hb: HarfBuzz, buffer: Pointer, { unitsPerEm, length }: Shaped): readonly GlyphCluster[] | undefined {
  const count = hb.hb_buffer_get_length(buffer);
  const glyphs = hb.hb_buffer_get_glyph_infos(buffer, 0);
  const places = hb.hb_buffer_get_glyph_positions(buffer, 0);
  const view = new DataView(hb.memory.buffer);
  const byStart = new Map<number, number[]>();
  for (let index = 0; index < count; index++) {
    const glyph = glyphs + index * recordLength;
    if (view.getUint32(glyph, true) === 0) return undefined;
    const start = view.getUint32(glyph + clusterAt, true);
    const advances = byStart.get(start) ?? [];
    byStart.set(start, advances);
    advances.push(view.getInt32(places + index * recordLength, true) / unitsPerEm);
  }
  const starts = [...byStart.keys()].sort((a, b) => a - b);
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? length, advances: byStart.get(start) ?? [] }));
}
