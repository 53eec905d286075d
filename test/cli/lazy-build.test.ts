import { buildSync } from 'esbuild';
import { expect, it } from 'vitest';

it('a build that finds nothing to do loads no stage of the pipeline, and no package', () => {
  const entry = 'src/cli/commands/build.ts';
  const { metafile } = buildSync({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outdir: 'unwritten',
    write: false,
    metafile: true,
  });
  const loaded = new Set<string>();
  const inputs = new Set<string>();
  const load = (path: string): void => {
    const part = metafile.outputs[path];
    if (!part || loaded.has(path)) return;
    loaded.add(path);
    for (const input of Object.keys(part.inputs)) inputs.add(input);
    for (const { path: to, kind } of part.imports) if (kind === 'import-statement') load(to);
  };
  load(Object.keys(metafile.outputs).find((path) => metafile.outputs[path]?.entryPoint === entry) ?? '');
  expect([...inputs].filter((path) => path.startsWith('src/cli/')).length).toBeGreaterThan(10);
  expect([...inputs].filter((path) => /^src\/(?!(?:cli|foundation|project)\/)/u.test(path))).toEqual([]);
  const external = [...loaded]
    .flatMap((path) => metafile.outputs[path]?.imports ?? [])
    .filter(({ kind, path }) => kind === 'import-statement' && !path.startsWith('unwritten') && !path.startsWith('node:'));
  expect(external.map(({ path }) => path)).toEqual([]);
});
