import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const cache = 'node_modules/.cache';
const runner = 'src/run.mjs';
let folder = '';
const run = (...words: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [runner, ...words], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

beforeAll(() => {
  folder = mkdtempSync(join(cache, 'test-run-'));
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  write(
    'entry.ts',
    "import { shared } from './shared.ts';\nprocess.stdout.write(JSON.stringify([shared, process.argv.slice(2)]));\n",
  );
  write('shared.ts', 'export const shared: number = 4;\n');
  write(
    'beside.ts',
    "import { existsSync } from 'node:fs';\nprocess.exitCode = existsSync(new URL('shared.mjs', import.meta.url)) ? 5 : 6;\n",
  );
  write('wrong.ts', 'const = 1;\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('src/run.mjs', () => {
  it('bundles a file, runs it with what follows, and leaves nothing behind', () => {
    expect(run(join(folder, 'entry.ts'), '--minutes', '1', 'last.ts')).toEqual({
      status: 0,
      stdout: '[4,["--minutes","1","last.ts"]]',
      stderr: '',
    });
    expect(readdirSync(cache).filter((name) => name.startsWith('run-'))).toEqual([]);
  });

  it('puts further files beside the first, and answers as the first does', () => {
    expect(run(join(folder, 'beside.ts'), join(folder, 'shared.ts')).status).toBe(5);
    expect(run(join(folder, 'beside.ts')).status).toBe(6);
  });

  it('fails where there is nothing to run', () => {
    expect(run(join(folder, 'wrong.ts'))).toMatchObject({ status: 1, stderr: expect.stringContaining('const = 1') });
  });

  it('lists its names where none of them is called, each with files that are there', () => {
    for (const words of [[], ['bench'], ['bench', 'nothing'], ['generate', 'constructor']]) {
      const { status, stderr } = run(...words);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^npm run bench NAME: decks, batch, .*\nnpm run generate NAME: .*schema\n$/u);
    }
    const paths = readFileSync(runner, 'utf8').match(/(?<=')(?:src|test)\/[^']+(?=')/gu) ?? [];
    expect(paths.length).toBeGreaterThan(12);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('runs by name', () => {
    const before = readFileSync('briefings/briefing.schema.json', 'utf8');
    expect(run('generate', 'schema')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync('briefings/briefing.schema.json', 'utf8')).toBe(before);
  });
});
