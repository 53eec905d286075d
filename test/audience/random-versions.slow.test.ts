/**
 * Briefings with labels at random, built for an audience: no word of a withheld item stands in any part of the package, whether the
 * deck was made or refused by Briefdeck itself, and of a deck that was made no withheld number follows from the totals in it. What is
 * withheld is decided here anew, from the labels as they were typed. BRIEFDECK_RUNS=2500 makes a long run of it, and another
 * BRIEFDECK_SEED a second one, which the other core can do at the same time.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findInParts } from '../../src/audience/leaks/find-in-package.ts';
import { packageTexts } from '../../src/audience/leaks/package-texts.ts';
import { compile } from '../../src/compile.ts';
import { exportPptx } from '../../src/export/pptx/export-pptx.ts';
import { openMemory } from '../../src/foundation/memory/memory.ts';
import { workshop } from '../support/compile-briefing.ts';
import { hiddenNumbers } from '../support/random-briefing/hidden-numbers.ts';
import { type Label, type Labelled, labelledBriefing } from '../support/random-briefing/labelled.ts';
import type { Raw } from '../support/random-briefing/raw-briefing.ts';
import { readZip } from '../support/read-zip.ts';

const numRuns = Number(process.env.BRIEFDECK_RUNS ?? 25);
const strictness: readonly Label[] = ['CLEAR', 'GREEN', 'AMBER'];
const rank = (label: unknown): number => Math.max(0, strictness.indexOf(label as Label));

/** The label of an item by what was typed: its own, or the strictest of all that it rests on. */
function rankOf(item: Raw, parts: Labelled['parts']): number {
  if (item.tlp !== undefined) return rank(item.tlp);
  const named = (list: string, ids: unknown) =>
    ((ids ?? []) as readonly string[]).flatMap((id) => (parts[list] ?? []).filter((each) => each.id === id));
  const bases = [...named('sources', item.sources), ...named('claims', item.claims), ...named('claims', item.inferred_from)];
  return Math.max(0, ...bases.map((base) => rankOf(base, parts)));
}

const generated = /Xq[a-z]+x/gu;

/** The words of items that may not be shown, less those that shown items hold. */
function hiddenWords({ parts, audience }: Labelled): readonly string[] {
  const most = rank(audience);
  const isHidden = (item: Raw, list: string): boolean => {
    const ends = list === 'relations' ? [...(parts.persons ?? []), ...(parts.actors ?? [])] : [];
    const versions = list === 'disputes' ? (parts.claims ?? []).slice(0, 2) : [];
    const on = [...ends.filter(({ id }) => id === item.from || id === item.to), ...versions];
    return rankOf(item, parts) > most || on.some((each) => rankOf(each, parts) > most);
  };
  const all = Object.entries(parts).flatMap(([list, items]) => items.map((item) => ({ item, isOut: isHidden(item, list) })));
  const inside = all
    .filter(({ isOut }) => !isOut)
    .flatMap(({ item }) => [...((item.details ?? item.attribution ?? []) as readonly Raw[])]);
  const lost = inside.filter((item) => rankOf(item, parts) > most);
  const words = [...all.filter(({ isOut }) => isOut).map(({ item }) => item), ...lost].flatMap(
    (item) => JSON.stringify(item).match(generated) ?? [],
  );
  return [...new Set(words)];
}

/** Everything in the package as small letters, workbooks inside it too. */
function charactersOf(bytes: Uint8Array): string {
  return [...readZip(bytes)]
    .map(
      ([name, content]) => `${name} ${name.endsWith('.xlsx') ? charactersOf(content) : Buffer.from(content).toString('latin1')}`,
    )
    .join('\n')
    .toLowerCase();
}

interface Counts {
  readonly cases: number;
  readonly decks: number;
  readonly refused: number;
  readonly words: number;
  readonly numbers: number;
  readonly codes: Readonly<Record<string, number>>;
}
const sayCounts = ({ cases, decks, refused, words, numbers, codes }: Counts): string =>
  `${cases} briefings: ${decks} decks unzipped, ${refused} refused (${JSON.stringify(codes)}), ${words} words searched for, ${numbers} numbers solved for`;

it(
  'leaves no withheld word in any part',
  async () => {
    // What is parsed and measured once is not done again for each case.
    const shared = { ...workshop, memory: openMemory() };
    const told = { cases: 0, decks: 0, refused: 0, words: 0, numbers: 0, codes: {} as Record<string, number> };
    await fc.assert(
      fc.asyncProperty(labelledBriefing, async (labelled) => {
        const made = compile({ file: 'b.yaml', text: labelled.text, for: labelled.audience }, shared);
        const errors = made.diagnostics.filter(({ severity }) => severity === 'error');
        // Labels at random may be wider than all that an item rests on, and numbers may follow: both are refused.
        const refusals = ['AUD002', 'AUD006', 'TIM005'];
        expect(errors.filter(({ code }) => !refusals.includes(code)).map(({ code, message }) => `${code} ${message}`)).toEqual(
          [],
        );
        for (const { code } of errors) told.codes[code] = (told.codes[code] ?? 0) + 1;
        told.cases += 1;
        if (!made.audience) throw new Error('no version');
        const hidden = hiddenWords(labelled);
        told.words += hidden.length;
        const numbers = hiddenNumbers(labelled);
        told.numbers += numbers.hidden.length;
        const shown = JSON.stringify([made.briefing, made.analysis ?? null]);
        expect(hidden.filter((word) => shown.includes(word))).toEqual([]);
        if (!made.pages) {
          told.refused += 1;
          return;
        }
        expect([...numbers.determined].map((index) => numbers.hidden[index])).toEqual([]);
        const bytes = await exportPptx(made, shared);
        const characters = charactersOf(bytes);
        expect(hidden.filter((word) => characters.includes(word.toLowerCase()))).toEqual([]);
        const secrets = made.audience.secrets.filter(({ text }) => /^xq[a-z]+x$/iu.test(text));
        expect(findInParts(packageTexts(bytes), secrets, { templates: [], labels: [], words: [], numbers: [] })).toEqual([]);
        told.decks += 1;
        if (told.decks % 500 === 0) console.info(sayCounts(told));
      }),
      { numRuns },
    );
    console.info(sayCounts(told));
    expect(told.numbers).toBeGreaterThan(0);
    expect(told.decks).toBeGreaterThan(numRuns / 4);
  },
  120_000 + numRuns * 2000,
);
