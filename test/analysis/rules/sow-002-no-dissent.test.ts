import { describe, expect, it } from 'vitest';
import { noDissent } from '../../../src/analysis/rules/sow-002-no-dissent.ts';
import { said } from './findings-of.ts';

const judged = (...previous: string[]) =>
  `key_judgements:\n${previous.map((word, n) => `  - { id: J${n}, statement: S, likelihood: likely, previous_likelihood: ${word} }\n`).join('')}`;

describe('SOW002 no-dissent', () => {
  it('fires once, at the first judgement that changed', () => {
    expect(said(noDissent, `version: 2\n${judged('likely', 'unlikely')}`)).toEqual([
      'key_judgements[1].previous_likelihood: no dissent recorded, and a judgement changed',
    ]);
    expect(said(noDissent, `version: 2\n${judged('very likely', 'unlikely')}`)).toEqual([
      'key_judgements[0].previous_likelihood: no dissent recorded, and 2 judgements changed',
    ]);
  });

  it('lets pass: dissent, a first edition, another word for the same step', () => {
    const dissent = 'dissent: [{ who: Desk, text: It is unlikely., why: One report. }]\n';
    expect(said(noDissent, `version: 2\n${judged('unlikely')}${dissent}`)).toEqual([]);
    expect(said(noDissent, `version: 1\n${judged('unlikely')}`)).toEqual([]);
    expect(said(noDissent, `version: 2\n${judged('probable')}`)).toEqual([]);
  });
});
