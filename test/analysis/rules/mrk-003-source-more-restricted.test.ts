import { describe, expect, it } from 'vitest';
import { sourceMoreRestricted } from '../../../src/analysis/rules/mrk-003-source-more-restricted.ts';
import { tlpLabels } from '../../../src/foundation/tlp-labels.ts';
import { findingsOf, said } from './findings-of.ts';

const source = (tlp: string) => `sources: [{ id: S1, kind: report, title: Situation, tlp: ${tlp} }]\n`;
const deck = (tlp: string) => ({ handling: `{ tlp: ${tlp} }` });

describe('MRK003 source-more-restricted', () => {
  it('fires exactly where the label of the source is stricter', () => {
    for (const [strictness, own] of tlpLabels.entries()) {
      for (const [other, label] of tlpLabels.entries()) {
        expect([own, label, said(sourceMoreRestricted, source(own), deck(label)).length]).toEqual([
          own,
          label,
          strictness < other ? 1 : 0,
        ]);
      }
    }
  });

  it('says both labels', () => {
    expect(said(sourceMoreRestricted, source('AMBER+STRICT'), deck('AMBER'))).toEqual([
      'sources[0].tlp: source more restricted than the deck: S1 is TLP:AMBER+STRICT, the deck TLP:AMBER: Situation',
    ]);
    expect(findingsOf(sourceMoreRestricted, source('RED'), deck('CLEAR'))[0]?.related).toEqual([
      { at: 'handling.tlp', note: 'the label of the deck' },
    ]);
  });

  it('is quiet about a source without a label', () => {
    expect(said(sourceMoreRestricted, 'sources: [{ id: S1, kind: report, title: Situation }]\n')).toEqual([]);
  });
});
