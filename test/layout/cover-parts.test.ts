import { describe, expect, it } from 'vitest';
import { asLines } from '../../src/layout/cover-parts.ts';
import { plainText } from '../../src/layout/plain-text.ts';
import type { Block } from '../../src/markup/deck.ts';
import { columns, paragraph, prose, stats } from './make-deck.ts';

const fact = (label: string, value: string) => prose(paragraph(label, { style: 'small' }), paragraph(value));
const linesOf = ([block]: readonly Block[]) =>
  block?.kind === 'prose' ? block.paragraphs.map(({ runs }) => plainText(runs)) : undefined;

describe('the facts of a cover as lines', () => {
  it('are labels and values, short ones beside each other', () => {
    const distribution = 'Public. Persons named as suspects have not been convicted.';
    const row = columns([3, fact('As of', '1 June')], [3, fact('Edition', '2')], [6, fact('Distribution', distribution)]);
    expect(linesOf(asLines([row]))).toEqual(['As of: 1 June · Edition: 2', `Distribution: ${distribution}`]);
  });

  it('are no columns that hold anything else', () => {
    const others = [columns([6, fact('As of', '1 June')], [6, prose(paragraph('Two posts'))]), stats()];
    expect(asLines(others)).toEqual(others);
  });
});
