/**
 * The kerning of a TrueType file: the pair adjustments (`GPOS` lookup type 2) behind its feature `kern`. Only what our
 * fonts use is read; an older `kern` table beside it says the same.
 */

/** @returns By how much two glyphs side by side move together (negative) or apart, in font units. */
export type KerningByGlyph = (left: number, right: number) => number;

/** What a subtable says of a pair; `undefined` leaves it to the next. */
type PairTable = (left: number, right: number) => number | undefined;

const pairLookup = 2;
const extensionLookup = 9;

/** @param gpos Offset of the `GPOS` table. */
export function readKerning(view: DataView, gpos: number): KerningByGlyph {
  const lookups = kernLookups(view, gpos).map((lookup) => pairTables(view, lookup));
  // In a lookup the first subtable that knows the pair decides; lookups add up.
  return (left, right) => lookups.reduce((sum, tables) => sum + (firstAnswer(tables, left, right) ?? 0), 0);
}

function firstAnswer(tables: readonly PairTable[], left: number, right: number): number | undefined {
  for (const table of tables) {
    const answer = table(left, right);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

/** Offsets of the lookups that `kern` turns on in any script: our fonts kern letters of two scripts in none. */
function kernLookups(view: DataView, gpos: number): readonly number[] {
  const features = gpos + view.getUint16(gpos + 6);
  const list = gpos + view.getUint16(gpos + 8);
  const used = new Set<number>();
  for (let index = 0; index < view.getUint16(features); index++) {
    const record = features + 2 + 6 * index;
    if (view.getUint32(record) !== 0x6b65726e) continue; // "kern"
    for (const lookup of numbersAt(view, features + view.getUint16(record + 4) + 2)) used.add(lookup);
  }
  return [...used].sort((a, b) => a - b).map((lookup) => list + view.getUint16(list + 2 + 2 * lookup));
}

/** A count and so many 16-bit numbers. */
const numbersAt = (view: DataView, offset: number): readonly number[] =>
  Array.from({ length: view.getUint16(offset) }, (_, index) => view.getUint16(offset + 2 + 2 * index));

function pairTables(view: DataView, lookup: number): readonly PairTable[] {
  return numbersAt(view, lookup + 4).flatMap((offset) => {
    const table = lookup + offset;
    const type = view.getUint16(lookup);
    if (type === pairLookup) return [pairTable(view, table)];
    const isPair = type === extensionLookup && view.getUint16(table + 2) === pairLookup;
    return isPair ? [pairTable(view, table + view.getUint32(table + 4))] : [];
  });
}

function pairTable(view: DataView, table: number): PairTable {
  const covered = coverage(view, table + view.getUint16(table + 2));
  const shape = valueShape(view.getUint16(table + 4), view.getUint16(table + 6));
  const reader = view.getUint16(table) === 1 ? singlePairs : classPairs;
  return reader({ view, table, covered, shape });
}

/** Where in a pair's two value records the first glyph's advance stands, and how long the records are together. */
interface ValueShape {
  readonly advanceAt: number | undefined;
  readonly length: number;
}

const placements = 0b0011;
const advanceFlag = 0b0100;

function valueShape(first: number, second: number): ValueShape {
  const bytes = (flags: number): number => 2 * [...flags.toString(2)].filter((bit) => bit === '1').length;
  const advanceAt = first & advanceFlag ? bytes(first & placements) : undefined;
  return { advanceAt, length: bytes(first) + bytes(second) };
}

interface PairTableToRead {
  readonly view: DataView;
  readonly table: number;
  readonly covered: ReadonlyMap<number, number>;
  readonly shape: ValueShape;
}

const advanceIn = (view: DataView, record: number, { advanceAt }: ValueShape): number =>
  advanceAt === undefined ? 0 : view.getInt16(record + advanceAt);

/** Format 1: pairs named one by one. */
function singlePairs({ view, table, covered, shape }: PairTableToRead): PairTable {
  const sets = new Map<number, ReadonlyMap<number, number>>();
  for (const [left, index] of covered) {
    const set = table + view.getUint16(table + 10 + 2 * index);
    const pairs = Array.from({ length: view.getUint16(set) }, (_, at) => set + 2 + at * (2 + shape.length));
    sets.set(left, new Map(pairs.map((pair) => [view.getUint16(pair), advanceIn(view, pair + 2, shape)])));
  }
  return (left, right) => sets.get(left)?.get(right);
}

/** Format 2: a table of classes of glyphs. It answers for every glyph that it covers, be it with 0. */
function classPairs({ view, table, covered, shape }: PairTableToRead): PairTable {
  const lefts = classes(view, table + view.getUint16(table + 8));
  const rights = classes(view, table + view.getUint16(table + 10));
  const rightCount = view.getUint16(table + 14);
  return (left, right) => {
    if (!covered.has(left)) return undefined;
    const cell = (lefts.get(left) ?? 0) * rightCount + (rights.get(right) ?? 0);
    return advanceIn(view, table + 16 + cell * shape.length, shape);
  };
}

/** Glyphs that a subtable is about, each with its index. */
function coverage(view: DataView, offset: number): ReadonlyMap<number, number> {
  if (view.getUint16(offset) === 1) return new Map(numbersAt(view, offset + 2).map((glyph, index) => [glyph, index]));
  return new Map(ranges(view, offset + 2).flatMap(({ glyphs, value }) => glyphs.map((glyph, index) => [glyph, value + index])));
}

/** Class of each glyph; those not named are of class 0. */
function classes(view: DataView, offset: number): ReadonlyMap<number, number> {
  if (view.getUint16(offset) === 2)
    return new Map(ranges(view, offset + 2).flatMap(({ glyphs, value }) => glyphs.map((glyph) => [glyph, value])));
  const first = view.getUint16(offset + 2);
  return new Map(numbersAt(view, offset + 4).map((value, index) => [first + index, value]));
}

function ranges(view: DataView, offset: number): readonly { readonly glyphs: readonly number[]; readonly value: number }[] {
  return Array.from({ length: view.getUint16(offset) }, (_, index) => {
    const range = offset + 2 + 6 * index;
    const [first, last] = [view.getUint16(range), view.getUint16(range + 2)];
    return { glyphs: Array.from({ length: last - first + 1 }, (_, at) => first + at), value: view.getUint16(range + 4) };
  });
}
