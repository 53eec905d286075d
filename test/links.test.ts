/** Every link of the guides leads to a file and a heading that are there, in the repository and in the package. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { anchorsOf, deadLinks, guidesIn, linksOf } from './support/guide-links.ts';

const guides = guidesIn('.');

it('links that lead nowhere are found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-links-'));
  const guide = join(folder, 'guide.md');
  writeFileSync(
    guide,
    [
      '# One: `two` & three',
      '## Again',
      '## Again',
      '```sh',
      '# no heading',
      '[no link](none.md)',
      '```',
      '[a](#one-two--three) [b](#again-1) [c](guide.md) [`d`](guide.md#again) [e](https://example.org) `[f](none.md)`',
      'A `span of two',
      'lines` [k](guide.md), then `more`.',
      '[g](none.md) [h](#again-2) ![i](none.png) [j](guide.md#no-heading)',
    ].join('\n'),
  );
  try {
    expect([...anchorsOf(guide)]).toEqual(['one-two--three', 'again', 'again-1']);
    expect(linksOf(guide)).toHaveLength(9);
    const wrong = ['none.md', 'guide.md#again-2', 'none.png', 'guide.md#no-heading'];
    expect(deadLinks(guide)).toEqual(wrong.map((to) => `${guide} → ${join(folder, to)}`));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('guides are found', () =>
  expect(guides).toEqual(
    expect.arrayContaining(['README.md', '.github/LIBRARY.md', 'briefings/MANY.md', 'templates/README.md']),
  ));

it.each(guides)('every link of %s leads to a file and a heading', (guide) => expect(deadLinks(guide)).toEqual([]));

it('every link of a guide that is in the package leads to a file of the package', () => {
  const { files }: { readonly files: readonly string[] } = JSON.parse(readFileSync('package.json', 'utf8'));
  // npm packs these three without being asked.
  const packed = [...files, 'README.md', 'LICENSE', 'package.json'];
  const isPacked = (path: string) => packed.some((each) => path === each || path.startsWith(`${each}/`));
  const inPackage = guides.map((guide) => guide.replaceAll('\\', '/')).filter(isPacked);
  expect(inPackage.length).toBeGreaterThan(5);
  const missing = inPackage.flatMap((guide) =>
    linksOf(guide)
      .map(({ file }) => file.replaceAll('\\', '/'))
      .filter((file) => !isPacked(file))
      .map((file) => `${guide} → ${file}`),
  );
  expect(missing).toEqual([]);
});
