/** Briefings in French and Spanish, built from our own templates: nothing to warn of, every title read, numbers and nouns that agree. */
import { describe, expect, it } from 'vitest';
import type { Compilation } from '../src/compilation.ts';
import { compile } from '../src/compile.ts';
import { exportPptx } from '../src/export/pptx/export-pptx.ts';
import { withoutIsolates } from '../src/foundation/characters/writing-direction.ts';
import { workshop } from './support/compile-briefing.ts';
import { readZip } from './support/read-zip.ts';

const folder = 'test/fixtures/languages';
const build = (name: string): Compilation => {
  const file = `${folder}/${name}.yaml`;
  return compile({ file, text: workshop.host.readText(file) }, workshop);
};

/** The words of each paragraph of each slide. */
async function paragraphsOf(deck: Compilation): Promise<readonly string[]> {
  const parts = [...readZip(await exportPptx(deck))].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/u.test(name));
  return parts.flatMap(([, bytes]) =>
    [...new TextDecoder().decode(bytes).matchAll(/<a:p>.*?<\/a:p>/gsu)].map(([paragraph]) =>
      withoutIsolates([...paragraph.matchAll(/<a:t>([^<]*)/gu)].map(([, text = '']) => text).join('')),
    ),
  );
}

const cases = [
  // Signs of two parts stand behind a space that does not break, and no plural follows the number one.
  ['fr-marche', /\p{L} [:;!?»]|« |(?<![\p{N}\u202f\u00a0.,–])1 (?:morts|blessés|disparus|personnes)/u],
  [
    'es-alud',
    /\p{L}\s[:;!?»]|«\s|(?<![¿\p{L}])[^¿]*(?<!¿[^?]*)\?$|(?<![\p{N}.,–])1 (?:muertos|heridos|desaparecidos|evacuados)/u,
  ],
] as const;

describe.each(cases)('%s', (name, wrong) => {
  const deck = build(name);

  it('is built without a warning, and so was the edition before', () => {
    for (const each of [deck, build(`editions/${name}.1`)]) {
      expect(
        each.diagnostics.filter(({ severity }) => severity !== 'note').map(({ code, message }) => `${code} ${message}`),
      ).toEqual([]);
      expect(each.pages?.length).toBeGreaterThan(12);
    }
  });

  it('has the titles that were read', () => {
    expect(deck.pages?.map(({ title }) => withoutIsolates(title)).join('\n')).toMatchSnapshot();
  });

  it('agrees in number and in the spaces of its language', async () => {
    const paragraphs = await paragraphsOf(deck);
    expect(paragraphs.length).toBeGreaterThan(200);
    expect(paragraphs.filter((paragraph) => wrong.test(paragraph))).toEqual([]);
  });
});
