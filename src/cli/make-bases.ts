/** A step of making `dist`: the base of each theme of the package that names none, and what is read of it, `node make-bases.js FOLDER`. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { houseKey, readHouseBase } from '../export/pptx/house/house-base.ts';
import { makeHouseBase } from '../export/pptx/house/make-house-base.ts';
import { openDiskHost } from '../project/disk-host.ts';
import { baseFile, readBaseFile } from '../project/ready-bases.ts';
import { loadMetrics } from '../text/load-metrics.ts';
import { loadTheme } from '../theme/load-theme.ts';

const [, , folder = ''] = process.argv;
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const themes = readdirSync('templates/themes').filter((name) => name.endsWith('.yaml'));
for (const file of themes) {
  const request = { folder: 'templates', name: file.slice(0, -'.yaml'.length) };
  const { value: theme } = loadTheme(openDiskHost('.'), request, loadMetrics());
  // A theme with mistakes gets no base here; the mistakes are reported when somebody builds with it.
  if (!theme || theme.base) continue;
  const [key, bytes] = [houseKey(theme), await makeHouseBase(theme)];
  writeFileSync(join(folder, baseFile(key)), bytes);
  writeFileSync(join(folder, readBaseFile(key)), serialize(readHouseBase(bytes)));
}
