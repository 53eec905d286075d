import { describe, expect, it } from 'vitest';
import { relate } from '../../src/analysis/relations.ts';
import { briefing, lines, readWhole } from '../briefing/read.ts';

const people = `actors: [{ id: imu, name: Islamic Movement, short: IMU }, { id: ht, name: HT }]
persons: [{ id: p, name: A man, role: suspect, standing: S }]
parties: [{ id: guards, name: Guards, side: state }]
incidents: [{ id: raid, title: Raid, main: true, time: 2006-05 }]
`;
const withRelations = (...relations: readonly string[]): string =>
  briefing(`${people}relations:\n${relations.map((each) => `  - { ${each} }\n`).join('')}`);

describe('relations', () => {
  it('are boxes in the order in which they are named, and arrows with both names', () => {
    const { nodes, edges } = relate(
      readWhole(
        withRelations(
          'from: p, to: raid, label: said to have led, status: alleged, said_by: police',
          'from: p, to: imu, label: said to belong to, status: claimed',
          'from: raid, to: guards, label: hit',
        ),
      ),
    );
    expect(nodes).toMatchObject([
      { id: 'p', name: 'A man', kind: 'person', role: 'suspect', detail: null, at: 'persons[0]' },
      { id: 'raid', name: 'Raid', kind: 'incident', time: { from: { iso: '2006-05' } }, at: 'incidents[0]' },
      { id: 'imu', name: 'IMU', kind: 'actor', detail: 'Islamic Movement' },
      { id: 'guards', name: 'Guards', kind: 'party', role: null, time: null },
    ]);
    expect(edges.map(({ from_name, label, to_name, status, at }) => [from_name, label, to_name, status, at])).toEqual([
      ['A man', 'said to have led', 'Raid', 'alleged', 'relations[0]'],
      ['A man', 'said to belong to', 'IMU', 'claimed', 'relations[1]'],
      ['Raid', 'hit', 'Guards', 'reported', 'relations[2]'],
    ]);
  });

  it('are none where the author names none', () => {
    expect(relate(readWhole(briefing(people)))).toMatchObject({ nodes: [], edges: [] });
  });

  it('lead to ids that are there, each in one list only, and never back to themselves', () => {
    expect(lines(withRelations('from: p, to: zz, label: L'))).toEqual([
      '11:20-11:22 BRF004 unknown id in actors, persons, parties, incidents: zz',
    ]);
    expect(lines(withRelations('from: p, to: p, label: L'))).toEqual([
      '11:20-11:21 BRF003 invalid to: the relation leads from p to itself',
    ]);
    const twice = withRelations('from: ht, to: p, label: L').replace('id: guards', 'id: ht');
    expect(lines(twice)).toEqual(['11:13-11:15 BRF005 repeated id: ht stands in actors and in parties']);
  });
});
