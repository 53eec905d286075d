/** A step of making `dist`: parses the templates and labels of the package ahead, `node make-parsed.js FOLDER`. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDiskHost } from '../project/disk-host.ts';
import { parsedFileName } from '../project/parsed-file.ts';
import { parseAhead } from '../render/parsed-ahead.ts';
import { readFile } from '../render/read-file.ts';

const [, , folder = ''] = process.argv;
const paths = readdirSync('templates', { recursive: true, encoding: 'utf8' }).map(
  (path) => `templates/${path.replaceAll('\\', '/')}`,
);
writeFileSync(
  join(folder, parsedFileName),
  parseAhead({ templates: textsOf(/\.hbs$/u), labels: textsOf(/\/labels\/[^/]+\.yaml$/u) }),
);

/** One that cannot be read is said to be so when somebody builds with it. */
function textsOf(pattern: RegExp): readonly string[] {
  const host = openDiskHost('.');
  const named = paths.filter((path) => pattern.test(path)).sort();
  return named.flatMap((path) => readFile(host, path).value ?? []);
}
