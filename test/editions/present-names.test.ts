/** What is told of two editions names all that it is about, and calls one thing by one name. */
import { describe, expect, it } from 'vitest';
import { changesOf, said } from './compare.ts';

const edition = ({ version, quay, rows, more = '' }: { version: number; quay: string; rows: string; more?: string }): string => `
briefdeck: 1
title: A ferry runs aground
date: 2031-05-02
as_of: 2031-05-0${version + 2}
version: ${version}
handling: { tlp: CLEAR }
sources: [{ id: S1, kind: agency, title: Report, publisher: Agency, published: 2031-05-02, reliability: B, descriptor: Seen. }]
incidents: [{ id: ferry, kind: accident, title: Ferry aground, main: true, time: 2031-05-02, place: quay, sources: [S1] }]
places: [{ id: quay, name: ${quay} }]
parties: [{ id: crew, name: Crew, side: civilians }, { id: passengers, name: Passengers, side: civilians }]
persons:
  - { id: ek, name: Mia Ek, role: accused, standing: ${version === 1 ? 'Sought' : 'Held at the port'}, ${version === 1 ? '' : 'fates: [detained], '}status: reported, sources: [S1] }
casualties:
${rows}
${more}`;

const relation = 'relations: [{ from: ek, to: crew, label: said to lead, status: claimed, sources: [S1] }]';
const row = (party: string, wounded: string): string =>
  `  - { id: ${party}, party: ${party}, place: quay, wounded: ${wounded}, sources: [S1] }\n`;
const before = edition({ version: 1, quay: 'Quay', rows: row('crew', '4') + row('passengers', '9'), more: relation });
const after = edition({ version: 2, quay: 'North Quay', rows: row('crew', 'not stated') });

const lower = (text: string): string => text.toLowerCase();

describe('between two editions', () => {
  it('a total that is not stated any more names all rows that made it, by their present names', () =>
    expect(said(before, after).map(lower)).toContain(
      'figure changed: wounded: not stated, was 13; no longer counted: crew, north quay and passengers, north quay',
    ));

  it('no change but that of the name has the old name of a place', () => {
    const old = said(before, after).filter((line) => /(?<!North )Quay/u.test(line));
    expect(old).toEqual([expect.stringContaining('was “Quay”')]);
  });

  it('a relation that is gone says between whom it was', () =>
    expect(said(before, after).map(lower)).toContain(
      'relation gone: relation “mia ek – said to lead – crew”: no longer in this briefing',
    ));

  it('a relation between parties that stayed is no change', () =>
    expect(said(before, `${after}${relation}`).join('\n')).not.toMatch(/relation/iu));

  it('how a person stood is laid beside how they stand now', () => {
    const person = changesOf(before, after).find(({ kind }) => kind === 'person');
    expect(person?.before).toEqual({ kind: 'fates', fates: [], status: 'reported', standing: 'Sought' });
    expect(person?.after).toEqual({ kind: 'fates', fates: ['detained'], status: 'reported', standing: 'Held at the port' });
  });
});
