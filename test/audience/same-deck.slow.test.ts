/** A version's deck is the same in every part whatever a withheld figure is: a number, none, not stated, a range. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { exportPptx } from '../../src/export/pptx/export-pptx.ts';
import { openMemory } from '../../src/foundation/memory/memory.ts';
import { briefing } from '../briefing/read.ts';
import { workshop } from '../support/compile-briefing.ts';
import { readZip } from '../support/read-zip.ts';

const numRuns = Number(process.env.BRIEFDECK_RUNS ?? 6);

const value = fc.oneof(
  fc.constantFrom('none', 'not stated'),
  fc.integer({ min: 1, max: 30 }).map(String),
  fc.integer({ min: 1, max: 20 }).map((low) => `${low}-${low + 6}`),
);
const row = fc.record({ killed: value, missing: value, isAttacker: fc.boolean() });

const editionOf = (number: number, shown: Rows, hidden: Rows, said: string): string => {
  const rowOf = (each: Row, place: string, source: string): string =>
    `  - { party: ${each.isAttacker ? 'raiders' : 'miners'}, place: ${place}, killed: ${each.killed}, missing: ${each.missing}, sources: [${source}] }\n`;
  return briefing(
    `version: ${number}
${number > 1 ? 'previous: editions/b.1.yaml\n' : ''}sources:
  - { id: S1, kind: agency, title: Open report }
  - { id: S9, kind: official, title: Closed bulletin, tlp: AMBER }
audiences: [{ name: public, tlp: CLEAR, withheld: ${said} }]
places: [${['upper', 'lower', 'third'].map((id) => `{ id: ${id}, name: ${id}-pit }`).join(', ')}, { id: deep, name: deep-pit }]
parties: [{ id: miners, name: Miners, side: civilians }, { id: raiders, name: Raiders, side: attackers }]
incidents: [{ id: fall, title: Roof fall, main: true, time: 2031-03-04, attackers: { party: raiders, size: 300, sources: [S1] } }]
casualties:
${shown.map((each, index) => rowOf(each, ['upper', 'lower', 'third'][index] ?? 'upper', 'S1')).join('')}${hidden.map((each) => rowOf(each, 'deep', 'S9')).join('')}`,
    { handling: '{ tlp: AMBER, unlabelled: CLEAR }' },
  );
};
interface Row {
  readonly killed: string;
  readonly missing: string;
  readonly isAttacker: boolean;
}
type Rows = readonly Row[];

const openDecks = () => {
  const shared = { ...workshop, memory: openMemory() };
  return async (then: string, now: string) => {
    const host = {
      ...workshop.host,
      readText: (path: string) => (path === 'editions/b.1.yaml' ? then : workshop.host.readText(path)),
    };
    const made = compile({ file: 'b.yaml', text: now, for: 'public' }, { ...shared, host });
    expect(
      made.diagnostics.filter(({ severity }) => severity === 'error').map(({ code, message }) => `${code} ${message}`),
    ).toEqual([]);
    const parts = [...readZip(await exportPptx(made, shared))];
    return {
      parts: parts.map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]),
      told: (made.analysis?.edition.items ?? []).map(({ text }) => JSON.stringify(text)),
    };
  };
};

it(
  'is the same whatever a row that is withheld says',
  async () => {
    let decks = 0;
    const deckOf = openDecks();
    const shown = fc.integer({ min: 1, max: 3 }).chain((count) =>
      fc.record({
        before: fc.array(row, { minLength: count, maxLength: count }),
        after: fc.array(row, { minLength: count, maxLength: count }),
      }),
    );
    const property = fc.asyncProperty(
      shown,
      fc.tuple(row, row),
      fc.tuple(value, value, value, value),
      fc.constantFrom('say', 'silent'),
      async ({ before, after }, [old, fresh], [one, two, three, four], said) => {
        // The same people in both editions: who is counted is no value.
        const now = after.map((each, index) => ({ ...each, isAttacker: before[index]?.isAttacker ?? false }));
        const other = (killed: string, missing: string): Row => ({ killed, missing, isAttacker: old.isAttacker });
        const later = other(fresh.killed, fresh.missing);
        decks += 1;
        const deck = await deckOf(editionOf(1, before, [old], said), editionOf(2, now, [later], said));
        const changed = await deckOf(
          editionOf(1, before, [other(one, two)], said),
          editionOf(2, now, [other(three, four)], said),
        );
        expect(changed.parts).toEqual(deck.parts);
      },
    );
    await fc.assert(property, { numRuns });
    expect(decks).toBeGreaterThanOrEqual(numRuns);
  },
  120_000 + numRuns * 4000,
);

/** What one hospital of two says, and of whom; of the other, whose bulletins are not shown, in one edition or in both. */
interface Ward {
  readonly open: string;
  readonly closed: string;
  readonly children: number;
  readonly closedChildren: string;
  readonly hasClosed: boolean;
  readonly hasBoth: boolean;
}
const wardOf = (number: number, { open, closed, children, closedChildren, hasClosed, hasBoth }: Ward): string => {
  const other = hasClosed
    ? `, { source: S9, value: ${closed}${hasBoth ? `, of_whom: { children: ${closedChildren} }` : ''} }`
    : '';
  return briefing(
    `version: ${number}
${number > 1 ? 'previous: editions/b.1.yaml\n' : ''}sources:
  - { id: S1, kind: agency, title: Open report }
  - { id: S2, kind: agency, title: Second report }
  - { id: S9, kind: official, title: Closed bulletin, tlp: AMBER }
audiences: [{ name: public, tlp: CLEAR }]
places: [{ id: plant, name: Plant }, { id: dock, name: Dock }]
parties: [{ id: workers, name: Workers, side: civilians }, { id: crews, name: Crews, side: civilians }]
incidents: [{ id: leak, title: Chlorine leak, main: true, time: 2031-03-04 }]
casualties:
  - { party: workers, place: plant, wounded: { reports: [{ source: S1, value: ${open} }${other}] } }
  - { party: crews, place: dock, wounded: ${20 + number}, of_whom: { wounded: { children: ${children} } }, sources: [S2] }
  - { party: workers, place: dock, wounded: 25, of_whom: { wounded: { children: ${closedChildren} } }, tlp_of: { of_whom: AMBER }, sources: [S2] }
`,
    { handling: '{ tlp: AMBER, unlabelled: CLEAR }' },
  );
};
const child = fc.oneof(fc.integer({ min: 1, max: 9 }).map(String), fc.constantFrom('none', 'not stated'));
const ward = fc.record({
  open: fc.integer({ min: 20, max: 26 }).map(String),
  children: fc.integer({ min: 1, max: 9 }),
  hasClosed: fc.boolean(),
  hasBoth: fc.boolean(),
});
const closed = fc.oneof(fc.integer({ min: 20, max: 30 }).map(String), fc.constantFrom('not stated', '20-28'));

it(
  'is the same whatever a report within a figure says that is withheld, and whatever part of a row',
  async () => {
    const deckOf = openDecks();
    let told = 0;
    const property = fc.asyncProperty(
      fc.tuple(ward, ward),
      fc.array(fc.tuple(closed, child), { minLength: 4, maxLength: 4 }),
      async ([was, is], values) => {
        const made = async (from: number) => {
          const [[one, few] = ['', ''], [two, more] = ['', '']] = values.slice(from, from + 2);
          return await deckOf(
            wardOf(1, { ...was, closed: one, closedChildren: few }),
            wardOf(2, { ...is, closed: two, closedChildren: more }),
          );
        };
        const [deck, changed] = [await made(0), await made(2)];
        expect(changed.told).toEqual(deck.told);
        expect(changed.parts).toEqual(deck.parts);
        told += deck.told.length;
      },
    );
    await fc.assert(property, { numRuns });
    expect(told).toBeGreaterThan(0);
  },
  120_000 + numRuns * 4000,
);
