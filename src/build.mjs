/**
 * Makes `dist` from `src`, unless it was made from the same: `node src/build.mjs [FOLDER]`. The command is one file with everything
 * that a build of decks needs, packages as well, and with V8's code cache beside it, and the threads of a batch run the same file;
 * the library is modules. The bases of the themes, and what templates and labels are parsed to, lie beside them. All is made in a
 * folder beside the other, which takes its place when it is whole: two of these that run at once leave one whole `dist`, and none
 * is ever seen that is half made.
 */
import { execFileSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const [, , target = 'dist'] = process.argv;
/** Names what a finished folder was made from. */
const mark = 'made-from.txt';
const fingerprint = fingerprintOf(['package.json', 'package-lock.json', 'tsconfig.json', ...filesIn('src'), ...themeFiles()]);

if (isMade()) process.exit();

const { build } = await import('esbuild');
const folder = `${target}.${randomUUID().slice(0, 8)}`;
mkdirSync(folder, { recursive: true });
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
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

/** Where lines may end is told by a table that unpacks itself, at every start, with code that every browser knows. Node is faster. */
const unpackedByNode = {
  name: 'unpacked-by-node',
  setup({ onResolve, onLoad }) {
    const own = {
      'tiny-inflate': "module.exports = (source) => Uint8Array.from(require('node:zlib').inflateRawSync(source));",
      'base64-js': "exports.toByteArray = (text) => Uint8Array.from(Buffer.from(text, 'base64'));",
    };
    onResolve({ filter: /^(?:tiny-inflate|base64-js)$/ }, ({ path }) => ({ path, namespace: 'unpacked-by-node' }));
    onLoad({ filter: /.*/, namespace: 'unpacked-by-node' }, ({ path }) => ({ contents: own[path] }));
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
  plugins: [startsNothing, unpackedByNode, importsBeside],
  entryPoints: { command: 'src/cli/bundle.ts' },
  format: 'cjs',
  outdir: parts,
  outExtension: { '.js': '.cjs' },
  entryNames: '[name]-[hash]',
  define: { 'import.meta.dirname': '__dirname', 'import.meta.url': '__address' },
  // What a module that is no file of its own is to Node: a function of these five.
  banner: {
    js: "(function (exports, require, module, __filename, __dirname) {const __address = require('node:url').pathToFileURL(__filename).href;",
  },
  footer: { js: '})' },
  // A script with a code cache cannot import; Node 20.19 and later can require modules.
  supported: { ...shared.supported, 'dynamic-import': false },
});

const library = build({
  ...shared,
  entryPoints: { index: 'src/index.ts' },
  format: 'esm',
  splitting: true,
  outdir: folder,
  chunkNames: 'parts/[name]-[hash]',
  // Packages that are not modules themselves call for parts of Node by `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
  },
});

const [{ metafile }, { metafile: ofLibrary }] = await whole([command, library]);
const { inputs, outputs } = metafile;
const bundle = Object.keys(outputs).find((path) => path.endsWith('.cjs')) ?? '';
writeFileSync(bundle, asAscii(readFileSync(bundle, 'utf8')));

const launcher = build({
  ...shared,
  entryPoints: {
    main: 'src/cli/launch.ts',
    'build-worker': 'src/cli/launch-worker.ts',
    'parts/write-code-cache': 'src/cli/write-code-cache.ts',
    'parts/import-module': 'src/project/config/import-module.ts',
  },
  format: 'esm',
  outdir: folder,
  define: { bundleOfCommand: JSON.stringify(`parts/${basename(bundle)}`) },
});

/** Run once, here: they may find their packages where they are installed. */
const ahead = build({
  ...shared,
  packages: 'external',
  entryPoints: { 'make-bases': 'src/cli/make-bases.ts', 'make-parsed': 'src/cli/make-parsed.ts' },
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

writeFileSync(join(folder, 'LICENSES.txt'), licencesOf([...Object.keys(inputs), ...Object.keys(ofLibrary.inputs)]));

await whole([launcher, preview, ahead]);

if (existsSync(join(target, 'bases'))) cpSync(join(target, 'bases'), join(folder, 'bases'), { recursive: true });
makeBases(join(parts, 'make-bases.js'), join(folder, 'bases'));
makeParsed(join(parts, 'make-parsed.js'));
const writeCodeCache = join(parts, 'write-code-cache.js');
try {
  execFileSync(process.execPath, [writeCodeCache, bundle, 'briefings/isfara-2006.yaml'], { stdio: 'ignore' });
} catch {
  // Without the cache the command is slower and otherwise the same. The briefing may be somebody's, with mistakes in it.
}
rmSync(writeCodeCache);
writeFileSync(join(folder, mark), fingerprint);
takePlace();

/** All results, or the first mistake, but none before every build has ended: one that still writes would bring the folder back. */
async function whole(builds) {
  const ended = await Promise.allSettled(builds);
  for (const { status, reason } of ended) if (status === 'rejected') throw reason;
  return ended.map(({ value }) => value);
}

/**
 * One letter outside of ASCII, and V8 keeps the whole text at two bytes a character. The bundler escapes those in strings; what it
 * leaves are regular expressions, where the same escapes mean the same.
 */
function asAscii(code) {
  return code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A fingerprint of the sources, and of the engine whose code cache is made. */
function fingerprintOf(paths) {
  const hash = createHash('sha256').update(`${process.versions.v8} ${process.arch}\n`);
  for (const path of paths) hash.update(`${path}\n`).update(readFileSync(path));
  return hash.digest('hex');
}

function filesIn(home) {
  const entries = readdirSync(home, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map(({ parentPath, name }) => join(parentPath, name)).sort();
}

function themeFiles() {
  return filesIn('templates/themes').filter((path) => path.endsWith('.yaml'));
}

function isMade() {
  try {
    return readFileSync(join(target, mark), 'utf8') === fingerprint;
  } catch {
    return false;
  }
}

/** The new folder in the place of the old. Another process may be doing the same; on Windows somebody may just be reading. */
function takePlace() {
  const old = `${folder}.old`;
  for (let attempt = 1; !isMade(); attempt++) {
    try {
      rmSync(old, { recursive: true, force: true });
      if (existsSync(target)) renameSync(target, old);
      renameSync(folder, target);
    } catch (thrown) {
      if (attempt === 40) throw thrown;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
  rmSync(old, { recursive: true, force: true });
}

/** The bases of the themes, unless they were made of the same themes by the same code. */
function makeBases(script, bases) {
  const hash = createHash('sha256');
  for (const path of [script, 'node_modules/pptxgenjs/package.json', ...themeFiles()])
    hash.update(`${basename(path)}\n`).update(readFileSync(path));
  const list = join(bases, 'inputs.txt');
  const made = hash.digest('hex');
  if (!existsSync(list) || readFileSync(list, 'utf8') !== made) {
    execFileSync(process.execPath, [script, bases]);
    writeFileSync(list, made);
  }
  rmSync(script);
}

/** Before the code cache is: a build of a deck goes another way where it finds texts parsed. */
function makeParsed(script) {
  execFileSync(process.execPath, [script, folder]);
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
