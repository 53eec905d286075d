/** Names that a reader cannot tell apart, in each list whose names stand on slides. */
import { expect, it } from 'vitest';
import { briefing, line, read } from './read.ts';

const found = (yaml: string) =>
  read(briefing(yaml))
    .diagnostics.filter(({ code }) => code === 'BRF021')
    .map(line);
const pair = (list: string, [one, other]: readonly [string, string], more: string) =>
  found(`${list}: [{ id: a, ${one}${more} }, { id: b, ${other}${more} }]\n`);

it.each([
  ['parties', 'name', ', side: civilians'],
  ['places', 'name', ''],
  ['actors', 'name', ''],
  ['measures', 'label', ', kind: people'],
])('asks to tell two %s of one %s apart', (list, field, more) => {
  for (const other of ['Workers', 'workers', '"Workers  "', 'WORKERS'])
    expect(pair(list, [`${field}: Workers`, `${field}: ${other}`], more)).toEqual([
      expect.stringContaining(`the same ${field} twice`),
    ]);
  expect(pair(list, [`${field}: Workers`, `${field}: Workers of the port`], more)).toEqual([]);
});

it('says nothing of a party and a place of one name', () =>
  expect(found('parties: [{ id: a, name: Arden, side: civilians }]\nplaces: [{ id: a, name: Arden }]\n')).toEqual([]));
