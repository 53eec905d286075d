/** Stands in for the worker: what becomes of a briefing goes by its name. */

export const greet = () => true;

export async function work({ file }) {
  if (file.includes('throws')) throw new TypeError('no such thing');
  if (file.includes('hangs')) for (;;);
  if (file.includes('eats')) for (const all = []; ; ) all.push(Array(100_000).fill(all.length));
  if (file.includes('dies')) queueMicrotask(() => process.nextTick(() => fail()));
  if (file.includes('dies')) await new Promise(() => {});
  return { file, result: 'built', code: 0, lines: [`${file}: built`] };
}

function fail() {
  throw new RangeError('out of the blue');
}
