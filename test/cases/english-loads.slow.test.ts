/** What a deck makes Briefdeck read: one in English none of the tables of other scripts and languages, others only their own. */
import { expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { readPatterns } from '../../src/project/pattern-files.ts';
import { readShapingFile } from '../../src/project/shaping-files.ts';
import { loadMetrics } from '../../src/text/load-metrics.ts';
import { briefings, coldWorkshop } from '../support/compile-briefing.ts';

/** Files of shaping and of hyphens, and labels, that the build of a briefing asks for. */
function readsOf(file: string): { readonly tables: readonly string[]; readonly labels: readonly string[] } {
  const tables: string[] = [];
  const labels = new Set<string>();
  const metrics = loadMetrics(
    (name) => {
      tables.push(name);
      return readShapingFile(name);
    },
    (name) => {
      tables.push(name);
      return readPatterns(name);
    },
  );
  const { host } = coldWorkshop;
  const readText = (path: string): string => {
    if (path.includes('/labels/')) labels.add(path.replace(/^.*\//u, ''));
    return host.readText(path);
  };
  const made = compile({ file, text: host.readText(file) }, { ...coldWorkshop, metrics, host: { ...host, readText } });
  expect(made.pages?.length).toBeGreaterThan(5);
  // A word of English that is wider than its column is hyphenated as English is.
  return { tables: [...new Set(tables)].filter((name) => !/^en\b/u.test(name)).sort(), labels: [...labels] };
}

it.each(briefings.filter((name) => !name.startsWith('isfara')))('%s, in English, reads none', (name) =>
  expect(readsOf(`briefings/${name}`)).toEqual({ tables: [], labels: ['en.yaml'] }),
);

it('facts in Thai read the fonts of Thai alone', () => {
  const { tables, labels } = readsOf('test/fixtures/scripts/th-market.yaml');
  expect(tables).toEqual(['NotoSansThai-Bold.font', 'NotoSansThai-Regular.font', 'harfbuzz.wasm']);
  expect(labels).toEqual(['en.yaml']);
});

it('a deck in Arabic reads the fonts of Arabic alone', () => {
  const { tables, labels } = readsOf('test/fixtures/direction/ar-dam.yaml');
  expect(tables.filter((name) => !/^(?:DejaVuSans-|NotoKufiArabic-|harfbuzz)/u.test(name))).toEqual([]);
  // A language is held against the English words, where those are not known yet.
  expect(labels.filter((name) => name !== 'en.yaml')).toEqual(['ar.yaml']);
});
