/** The rules of the house, read from the sources: who may import whom, who may touch the outside world, no cycles. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../src/analysis/rules/rule-list.ts';
import { fontFaces } from '../src/export/preview/fonts.ts';
import { codes } from '../src/foundation/codes.ts';

interface Import {
  /** `render/rendered.ts` for a file of src, else the name of a package or of a part of Node. */
  readonly to: string;
  readonly isOwn: boolean;
  readonly isType: boolean;
}

interface Source {
  /** Path below src. */
  readonly path: string;
  /** Without comments. */
  readonly code: string;
  readonly imports: readonly Import[];
}

const statement = /^[ \t]*(import|export)\b([^;'"]*?)\bfrom\s*'([^']+)'/gmu;
const bare = /^[ \t]*import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gmu;
const isTypes = (clause: string) =>
  /^\s*type\b/u.test(clause) ||
  (/^\s*\{[^}]*\}\s*$/u.test(clause) && clause.replace(/[{}\s]/gu, '') !== '' && !/[{,]\s*(?!type\b)\w/u.test(clause));

function importsOf(path: string, code: string): readonly Import[] {
  const named = [...code.matchAll(statement)].map(([, , clause = '', to = '']) => ({ to, isType: isTypes(clause) }));
  const others = [...code.matchAll(bare)].map(([, to, lazy]) => ({ to: to ?? lazy ?? '', isType: false }));
  return [...named, ...others].map(({ to, isType }) => {
    const isOwn = to.startsWith('.');
    return { to: isOwn ? relative('src', join('src', dirname(path), to)) : to, isOwn, isType };
  });
}

const withoutComments = (code: string) => code.replaceAll(/\/\*[\s\S]*?\*\//gu, '').replaceAll(/(^|\s)\/\/.*$/gmu, '$1');

const sources: readonly Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .sort()
  .map((path) => {
    const code = withoutComments(readFileSync(join('src', path), 'utf8'));
    return { path, code, imports: importsOf(path, code) };
  });
const byPath = new Map(sources.map((source) => [source.path, source]));

const rooms = [
  'foundation',
  'yaml',
  'base',
  'briefing',
  'audience',
  'review',
  'analysis',
  'editions',
  'render',
  'markup',
  'layout',
  'figures',
  'text',
  'theme',
  'export/pptx',
  'export/preview',
  'trace',
  'project',
  'cli',
];
const roomOf = (path: string) => rooms.find((room) => path.startsWith(`${room}/`)) ?? (path.includes('/') ? `? ${path}` : 'root');

/** Root files that list the stages or name the public surface. */
const composers = ['compile.ts', 'index.ts', 'load-asked.ts', 'shown-briefing.ts'];

/** Root files that say in types what goes into the stages and what comes out. */
const typeComposers = ['compilation.ts', 'workshop.ts'];

/** Who stands on top of everything: folders of briefings on a disk, and the command. */
const onTop = ['project', 'cli'];

/**
 * What a room may import besides itself and the foundation: whole rooms, or single files. `type ` allows types only.
 * A project, the command (`cli`) and the composers sit on top of everything.
 */
const exporter = [
  'base/',
  'layout/page.ts',
  'layout/table-grid.ts',
  'theme/cover-grid.ts',
  'type text/body.ts',
  'type theme/theme.ts',
  'type layout/deck-facts.ts',
  'type markup/deck.ts',
];
const allowed: Readonly<Record<string, readonly string[]>> = {
  foundation: [],
  // What briefings, labels, deck orders and themes share.
  yaml: [],
  // An organisation's file, read: nothing of ours is known there.
  base: [],
  briefing: ['yaml/'],
  // What an audience may see of a briefing is a briefing again. The finished deck is searched as the zip that it is.
  audience: ['briefing/', 'base/package/'],
  // The briefing beside the words of its sources: nothing of numbers, slides or the disk is known there.
  review: ['briefing/', 'yaml/positions.ts'],
  // What the review found is a value that rules read.
  analysis: ['briefing/', 'type yaml/', 'yaml/positions.ts', 'type review/'],
  // Whole analyses are held against each other: what counts them and says it is asked again.
  editions: ['briefing/', 'analysis/'],
  render: ['type analysis/', 'yaml/', 'briefing/quantity/'],
  // The two files in which the renderer says what it wrote.
  markup: ['render/rendered.ts', 'render/place.ts'],
  text: [],
  // How a font is measured that is not one of ours is asked when a theme names it.
  theme: ['base/', 'type text/', 'text/body.ts', 'text/open-family.ts', 'yaml/'],
  layout: ['type markup/', 'text/', 'theme/'],
  // One record a kind, with the half that the markup needs and the half that the layout needs. Both are handed them.
  figures: ['markup/', 'layout/', 'text/', 'theme/'],
  'export/pptx': exporter,
  // A chart is drawn in the sizes of our page, and enlarged.
  'export/preview': [...exporter, 'layout/resize-items.ts'],
  // A deck that came back, beside what was built.
  trace: ['base/', 'layout/', 'yaml/', 'export/pptx/', 'type markup/', 'type analysis/'],
};

function mayImport(from: string, { to, isType }: Import): boolean {
  const room = roomOf(from);
  if (typeComposers.includes(from)) return isType;
  if (composers.includes(from) || onTop.includes(room)) return true;
  if (from === 'foundation/version.ts' && to === '../package.json') return true;
  if (roomOf(to) === 'foundation') return true;
  if (room === roomOf(to)) return true;
  return (allowed[room] ?? []).some((rule) => {
    const [target = '', mark] = rule.split(' ').reverse();
    return (mark !== 'type' || isType) && to.startsWith(target);
  });
}

describe('imports', () => {
  it('are found', () => {
    expect(sources.length).toBeGreaterThan(60);
    expect(byPath.get('briefing/validate-briefing.ts')?.imports).toEqual(
      expect.arrayContaining([
        { to: 'foundation/diagnostic.ts', isOwn: true, isType: false },
        { to: 'briefing/briefing.ts', isOwn: true, isType: true },
      ]),
    );
    expect(
      importsOf(
        'a/b.ts',
        "import {\n  type A,\n  type B,\n} from '../c.ts';\nexport { D } from './d.ts';\nimport './e.ts';\nawait import('f');",
      ),
    ).toEqual([
      { to: 'c.ts', isOwn: true, isType: true },
      { to: 'a/d.ts', isOwn: true, isType: false },
      { to: 'a/e.ts', isOwn: true, isType: false },
      { to: 'f', isOwn: false, isType: false },
    ]);
    expect(
      importsOf('a.ts', "import { type A, b } from './c.ts';\nimport { b, type A } from './c.ts';").map(({ isType }) => isType),
    ).toEqual([false, false]);
  });

  it('name files that exist, with their suffix', () => {
    const missing = sources.flatMap(({ path, imports }) =>
      imports.filter(({ to, isOwn }) => isOwn && !existsSync(join('src', to))).map(({ to }) => `${path} → ${to}`),
    );
    expect(missing).toEqual([]);
  });

  it('stand in a room that the rules know', () => {
    expect([...new Set(sources.map(({ path }) => roomOf(path)))].filter((room) => room.startsWith('?'))).toEqual([]);
  });

  it('run one way: briefing → analysis → editions → render → markup → layout (text, theme) → figures, → export → trace', () => {
    const against = sources.flatMap(({ path, imports }) =>
      imports
        .filter((each) => each.isOwn && !mayImport(path, each))
        .map(({ to, isType }) => `${path} → ${isType ? 'type ' : ''}${to}`),
    );
    expect(against).toEqual([]);
  });

  it('never run from one exporter to the other, nor from a stage to a project or to the command', () => {
    const crossing = sources.flatMap(({ path, imports }) =>
      imports
        .filter(
          ({ to }) =>
            (to.startsWith('export/') && roomOf(path).startsWith('export/') && roomOf(to) !== roomOf(path)) ||
            (to.startsWith('cli/') && roomOf(path) !== 'cli') ||
            (to.startsWith('project/') && !onTop.includes(roomOf(path)) && path !== 'index.ts'),
        )
        .map(({ to }) => `${path} → ${to}`),
    );
    expect(crossing).toEqual([]);
  });

  it('never run from one kind of figure to another', () => {
    const kindOf = (path: string) => /^figures\/([^/]+)\//u.exec(path)?.[1];
    const crossing = sources.flatMap(({ path, imports }) =>
      imports
        .filter(({ to }) => kindOf(path) !== undefined && kindOf(to) !== undefined && kindOf(to) !== kindOf(path))
        .map(({ to }) => `${path} → ${to}`),
    );
    expect(crossing).toEqual([]);
    const list = byPath.get('figures/kinds.ts')?.imports.map(({ to }) => kindOf(to)) ?? [];
    const folders = new Set(sources.flatMap(({ path }) => kindOf(path) ?? []));
    expect([...folders].sort()).toEqual([...list].sort());
  });

  it('leave the kinds of figure to their folders: nobody else asks which of them a drawing is', () => {
    const asking = sources.filter(({ path, code }) => !path.startsWith('figures/') && /\bdrawing\.kind [!=]==? '/u.test(code));
    expect(asking.map(({ path }) => path)).toEqual([]);
  });

  it('have no cycles', () => {
    expect(
      findCycles(
        new Map([
          ['a', ['b']],
          ['b', ['c', 'd']],
          ['c', ['d']],
          ['d', ['b']],
        ]),
      ),
    ).toEqual(['b → c → d → b']);
    const graph = sources.map(({ path, imports }) => [path, imports.filter(({ isOwn }) => isOwn).map(({ to }) => to)] as const);
    expect(findCycles(new Map(graph))).toEqual([]);
  });
});

/** Each file is visited once; an import of a file that is still open closes a cycle. */
function findCycles(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, open: readonly string[]) => {
    if (open.includes(path)) cycles.push([...open.slice(open.indexOf(path)), path].join(' → '));
    if (open.includes(path) || done.has(path)) return;
    for (const to of graph.get(path) ?? []) visit(to, [...open, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return cycles;
}

describe('packages', () => {
  /** Each package belongs to the rooms that wrap it; nobody else names it. */
  const owners: Readonly<Record<string, readonly string[]>> = {
    '@dagrejs/dagre': ['figures'],
    '@orama/stemmers': ['review'],
    '@rgrove/parse-xml': ['base', 'figures', 'markup', 'export/pptx'],
    'bidi-js': ['text'],
    chokidar: ['project'],
    commander: ['cli'],
    handlebars: ['render'],
    htmlparser2: ['review'],
    leven: ['foundation'],
    linebreak: ['text'],
    piscina: ['cli'],
    pptxgenjs: ['export/pptx'],
    yaml: ['yaml', 'briefing', 'render', 'theme'],
    zod: ['briefing', 'review', 'editions', 'trace'],
  };
  /** Loaded by its name, in a thread of its own (`project/read-pdf.ts`). */
  const inThread = ['unpdf'];
  /** Their WebAssembly is read as it stands (`project/shaping-files.ts`, `pattern-files.ts`). */
  const readAsItStands = ['harfbuzzjs', 'hyphenopoly'];
  /** Nobody imports these: their files are read, by the names in `fontFaces`. */
  const fontPackages = [...new Set(fontFaces.map(({ file }) => file.split('/').slice(0, 2).join('/')))];
  const named = sources
    .filter(({ path }) => !isGenerator(path))
    .flatMap(({ path, imports }) =>
      imports.filter(({ to, isOwn }) => !isOwn && !to.startsWith('node:')).map(({ to }) => ({ path, to: packageOf(to) })),
    );

  it('are named only where they are wrapped', () => {
    const strangers = named.filter(({ path, to }) => !owners[to]?.includes(roomOf(path)));
    expect(strangers.map(({ path, to }) => `${path} names ${to}`)).toEqual([]);
  });

  it('are loaded through one door where a room has many files that use them', () => {
    const doors = named.filter(({ to }) => to === 'pptxgenjs').map(({ path }) => path);
    expect([...new Set(doors)]).toEqual(['export/pptx/pptxgenjs.ts']);
  });

  it('are those that package.json lists', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect([...Object.keys(owners), ...inThread, ...readAsItStands, ...fontPackages].sort()).toEqual(
      Object.keys(dependencies).sort(),
    );
    expect(Object.keys(owners).filter((name) => !named.some(({ to }) => to === name))).toEqual([]);
  });
});

/** `@orama/stemmers` of `@orama/stemmers/english`. */
const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

/** A script that makes a data file by hand (`generate-*.ts`), or a part that only such scripts import. */
function isGenerator(path: string): boolean {
  if (/(?:^|\/)generate-[^/]*\.ts$/u.test(path)) return true;
  const importers = sources.filter(({ imports }) => imports.some(({ to }) => to === path));
  return importers.length > 0 && importers.every((importer) => isGenerator(importer.path));
}

describe('the outside world', () => {
  const inside = sources.filter(({ path }) => roomOf(path) !== 'cli' && !isGenerator(path));
  const using = (pattern: RegExp) => inside.filter(({ code }) => pattern.test(code)).map(({ path }) => path);
  const computing = ['node:crypto', 'node:zlib'];
  const disk = ['node:fs', 'node:path'];

  it('only the command touches process and console', () => expect(using(/\b(?:process|console)\s*[.[]/u)).toEqual([]));

  it('only a project and the command touch the disk, and only the command anything else of the machine', () => {
    const parts = inside.flatMap(({ path, imports }) => {
      const may =
        roomOf(path) === 'project'
          ? [...disk, ...computing, 'node:module', 'node:url', 'node:v8', 'node:worker_threads']
          : computing;
      return imports.filter(({ to }) => to.startsWith('node:') && !may.includes(to)).map(({ to }) => `${path} → ${to}`);
    });
    expect(parts).toEqual([]);
  });

  it('nobody sets flags of the engine, which are not its public face', () => {
    expect(sources.filter(({ code }) => /setFlagsFromString/u.test(code)).map(({ path }) => path)).toEqual([]);
  });

  it('nobody asks for the time or for chance', () => {
    expect(using(/\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\brandomUUID\b|\bperformance\./u)).toEqual([]);
  });

  it('nobody calls the network', () => expect(using(/\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/u)).toEqual([]));
});

describe('files', () => {
  it('are named after what they hold', () => {
    const names = sources.map(({ path }) => path.split('/').at(-1) ?? '');
    expect(names.filter((name) => /^(?:utils?|helpers?|common|misc|shared)\.ts$/u.test(name) && name !== 'helper.ts')).toEqual(
      [],
    );
    expect(names.filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.data)?\.ts$/u.test(name))).toEqual([]);
  });

  it('begin with their purpose', () => {
    const silent = sources.filter(({ path }) => !/^(?:#!.*\n)?\/\*\*? ?\S?/u.test(readFileSync(join('src', path), 'utf8')));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('hold something of their own: only the public surface is all re-exports', () => {
    const passing = /^(?:import|export)\s[^;'"]*?from\s*'[^']+';/gmu;
    expect(sources.filter(({ code }) => code.replaceAll(passing, '').trim() === '').map(({ path }) => path)).toEqual([
      'index.ts',
    ]);
    expect(sources.filter(({ code }) => /^export\s+\*/mu.test(code)).map(({ path }) => path)).toEqual([]);
  });
});

describe('codes', () => {
  const used = new Set(
    sources
      .filter(({ path }) => path !== 'foundation/codes.ts')
      .flatMap(({ code }) => [...code.matchAll(/'([A-Z]{2,4}\d{3})'/gu)].map(([, code]) => code ?? '')),
  );

  it('all have a row in the table, or a page as a tradecraft rule', () => {
    const paged = new Set<string>(rules.map(({ code }) => code));
    expect([...used].filter((code) => !Object.hasOwn(codes, code) && !paged.has(code))).toEqual([]);
  });

  it('are all used', () => {
    expect(Object.keys(codes).filter((code) => !used.has(code))).toEqual([]);
  });

  it('say what is wrong, and what to do in a sentence', () => {
    for (const [code, [meaning, next]] of Object.entries(codes)) {
      expect([code, meaning]).toEqual([code, expect.stringMatching(/[^.]$/u)]);
      expect([code, next]).toEqual([code, expect.stringMatching(/^[A-Z].*\.$/u)]);
    }
  });
});
