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

it(
  'is the same',
  async () => {
    const shared = { ...workshop, memory: openMemory() };
    let decks = 0;
    const deckOf = async (then: string, now: string) => {
      const host = {
        ...workshop.host,
        readText: (path: string) => (path === 'editions/b.1.yaml' ? then : workshop.host.readText(path)),
      };
      const made = compile({ file: 'b.yaml', text: now, for: 'public' }, { ...shared, host });
      expect(
        made.diagnostics.filter(({ severity }) => severity === 'error').map(({ code, message }) => `${code} ${message}`),
      ).toEqual([]);
      decks += 1;
      return [...readZip(await exportPptx(made, shared))].map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]);
    };
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
        const deck = await deckOf(editionOf(1, before, [old], said), editionOf(2, now, [later], said));
        const changed = await deckOf(
          editionOf(1, before, [other(one, two)], said),
          editionOf(2, now, [other(three, four)], said),
        );
        expect(changed).toEqual(deck);
      },
    );
    await fc.assert(property, { numRuns });
    expect(decks).toBeGreaterThan(numRuns);
  },
  120_000 + numRuns * 4000,
);
