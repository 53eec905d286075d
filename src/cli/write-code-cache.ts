/** A step of making `dist`: builds a deck with the new bundle, and keeps what V8 has compiled by then. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { codeCacheOf, runBundle } from './run-bundle.ts';

const [, , bundle = '', briefing = ''] = process.argv;
const folder = mkdtempSync(join(tmpdir(), 'briefdeck-'));
process.argv.splice(2, Number.POSITIVE_INFINITY, 'build', briefing, '--out', folder, '--quiet');
const { script, exports } = runBundle(resolve(bundle));
void exports.command();
process.on('exit', (code) => {
  rmSync(folder, { recursive: true, force: true });
  if (code === 0) writeFileSync(codeCacheOf(bundle), script.createCachedData());
});
