/**
 * Makes `dist` from `src`: `node src/build.mjs [FOLDER]`. The command is one file with everything that a build of decks needs,
 * packages as well, and with V8's code cache beside it; the library and the thread of a batch are modules. The bases of the
 * themes lie beside them.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const [, , folder = 'dist'] = process.argv;
const parts = join(folder, 'parts');

/** Packages that load files of their own, and cannot be put into another file. */
const external = ['piscina', 'chokidar'];

/** Names stay as they are: `name` of an error is told to people. */
const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // Its table does not know this Node: a pattern with \p{…} would be made anew, by `new RegExp`, whenever it is met.
  supported: { 'regexp-unicode-property-escapes': true },
  external,
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
};

/** Commander loads what starts processes, for commands that are programs of their own; ours are not. */
const startsNothing = {
  name: 'starts-nothing',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/u.test(importer) ? { path: 'none', namespace: 'starts-nothing' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'starts-nothing' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** A script with a code cache cannot import a module: what imports a project's configuration is a module beside it. */
const importsBeside = {
  name: 'imports-beside',
  setup({ onResolve }) {
    onResolve({ filter: /\/import-module\.ts$/ }, () => ({ path: './import-module.js', external: true }));
  },
};

const command = build({
  ...shared,
  plugins: [startsNothing, importsBeside],
  entryPoints: { command: 'src/cli/main.ts' },
  format: 'cjs',
  outdir: parts,
  outExtension: { '.js': '.cjs' },
  entryNames: '[name]-[hash]',
  define: { 'import.meta.dirname': '__dirname', 'import.meta.url': '__address' },
  banner: { js: "const __address = require('node:url').pathToFileURL(__filename).href;" },
  // A script with a code cache cannot import; Node 20.19 and later can require modules.
  supported: { ...shared.supported, 'dynamic-import': false },
});

const library = build({
  ...shared,
  entryPoints: { index: 'src/index.ts', 'build-worker': 'src/cli/batch/build-worker.ts' },
  format: 'esm',
  splitting: true,
  outdir: folder,
  chunkNames: 'parts/[name]-[hash]',
  // Packages that are not modules themselves call for parts of Node by `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
  },
});

const { inputs, outputs } = (await command).metafile;
const bundle = Object.keys(outputs).find((path) => path.endsWith('.cjs')) ?? '';
// The command is read byte by letter, which is quicker; esbuild leaves the quotes and dashes in patterns as they are.
const asEscape = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
writeFileSync(bundle, readFileSync(bundle, 'utf8').replace(/[^\0-\x7f]/g, asEscape));

const launcher = build({
  ...shared,
  entryPoints: {
    main: 'src/cli/launch.ts',
    'parts/write-code-cache': 'src/cli/write-code-cache.ts',
    'parts/import-module': 'src/project/config/import-module.ts',
  },
  format: 'esm',
  outdir: folder,
  define: { bundleOfCommand: JSON.stringify(`parts/${basename(bundle)}`) },
});

/** Runs once, here: it may find its packages where they are installed. */
const bases = build({
  ...shared,
  packages: 'external',
  entryPoints: { 'make-bases': 'src/cli/make-bases.ts' },
  format: 'esm',
  outdir: parts,
});

const page = 'src/cli/preview/page';
const preview = build({
  entryPoints: ['page.ts', 'page.css', 'page.html', 'icon.svg'].map((name) => `${page}/${name}`),
  bundle: true,
  format: 'esm',
  target: 'es2022',
  loader: { '.html': 'copy', '.svg': 'copy' },
  outdir: join(folder, 'preview'),
  logLevel: 'warning',
});

writeFileSync(join(folder, 'LICENSES.txt'), licencesOf(Object.keys(inputs)));

const results = await Promise.all([command, library, launcher, preview, bases]);
const made = results.flatMap((each) => Object.keys(each.metafile?.outputs ?? {})).map((path) => basename(path));
const isMade = (name) => made.includes(name) || name.startsWith(`${basename(bundle)}.`);
for (const name of readdirSync(parts)) if (!isMade(name)) rmSync(join(parts, name), { recursive: true, force: true });

makeBases(join(parts, 'make-bases.js'), join(folder, 'bases'));
try {
  execFileSync(process.execPath, [join(parts, 'write-code-cache.js'), bundle, 'briefings/isfara-2006.yaml'], { stdio: 'ignore' });
} catch {
  // Without the cache the command is slower and otherwise the same. The briefing may be somebody's, with mistakes in it.
}

/** The bases of the themes, unless they were made of the same themes by the same code. */
function makeBases(script, bases) {
  const themes = 'templates/themes';
  const files = readdirSync(themes).filter((name) => name.endsWith('.yaml'));
  const inputs = [script, 'node_modules/pptxgenjs/package.json', ...files.map((name) => join(themes, name))];
  const hash = createHash('sha256');
  for (const path of inputs) hash.update(`${path}\n`).update(readFileSync(path));
  const mark = join(bases, 'inputs.txt');
  const made = hash.digest('hex');
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== made) {
    execFileSync(process.execPath, [script, bases]);
    writeFileSync(mark, made);
  }
  rmSync(script);
}

/** What the packages inside the bundle ask to be told with every copy. */
function licencesOf(inputs) {
  const homes = inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0] ?? []);
  const texts = [...new Set(homes)].sort().map((home) => {
    const file = existsSync(home) && readdirSync(home).find((name) => /^licen[cs]e/iu.test(name));
    const { name, version, license } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    return `${name} ${version} (${license})\n\n${file ? readFileSync(join(home, file), 'utf8').trim() : ''}\n`;
  });
  return texts.join('\n----\n\n');
}
