/** The last step of making `dist`: builds a deck with the new bundle, and keeps what V8 has compiled by then. */
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { codeCacheOf, runBundle } from './run-bundle.ts';

const [, , bundle = '', briefing = ''] = process.argv;
if (!existsSync(codeCacheOf(bundle))) writeCodeCache();

function writeCodeCache(): void {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-'));
  process.argv.splice(2, Number.POSITIVE_INFINITY, 'build', briefing, '--out', folder, '--quiet');
  const script = runBundle(resolve(bundle));
  process.on('exit', (code) => {
    rmSync(folder, { recursive: true, force: true });
    if (code !== 0) return;
    // Under its name only when it is whole: half a cache would be refused for ever.
    writeFileSync(`${bundle}.part`, script.createCachedData());
    renameSync(`${bundle}.part`, codeCacheOf(bundle));
  });
}
