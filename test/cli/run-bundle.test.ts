import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeCacheOf, runBundle } from '../../src/cli/run-bundle.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefdeck-'));
const bundle = join(folder, 'command.cjs');
const seen: unknown[] = [];
const report = Symbol.for('briefdeck test of runBundle');

beforeAll(() => {
  Object.assign(globalThis, { [report]: (value: unknown) => seen.push(value) });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, report);
  rmSync(folder, { recursive: true });
});

/** V8 remembers in memory what it has compiled: only code that it has not seen yet makes it look into the cache. */
const writeBundle = (version: number): void => {
  const call = "globalThis[Symbol.for('briefdeck test of runBundle')]";
  const code = `const { basename } = require('node:path'); ${call}([basename(__filename), __dirname, ${version}]);`;
  const head = '(function (exports, require, module, __filename, __dirname) {';
  writeFileSync(bundle, `${head}${code} module.exports = { command: () => ${version} };})`);
};

describe('runBundle', () => {
  it('runs without a cache, with its own, and with one that is damaged or of other code', () => {
    writeBundle(1);
    const cache = runBundle(bundle).script.createCachedData();
    writeFileSync(codeCacheOf(bundle), cache);
    expect(runBundle(bundle).script.cachedDataRejected).toBe(false);
    for (const [version, bad] of [
      [22, cache],
      [333, cache.subarray(0, 20)],
      [4444, Buffer.from('not a cache at all')],
      [55555, Buffer.alloc(0)],
    ] as const) {
      writeBundle(version);
      writeFileSync(codeCacheOf(bundle), bad);
      expect(runBundle(bundle).script.cachedDataRejected).not.toBe(false);
      expect(seen.at(-1)).toEqual(['command.cjs', folder, version]);
      expect(runBundle(bundle).exports.command()).toBe(version);
    }
    expect(seen.slice(0, 2)).toEqual([
      ['command.cjs', folder, 1],
      ['command.cjs', folder, 1],
    ]);
  });
});
