/** What is left unsaid of edits that a build would have replaced is named with the command that says it. */
import { describe, expect, it } from 'vitest';
import { foldEdits } from '../../../src/cli/batch/tell-edited.ts';

/** A trace of so many edits, two on a slide. */
const traced = (count: number): readonly string[] => [
  ...Array.from({ length: count }, (_, index) => [
    ...(index % 2 === 0 ? [`slide ${index / 2 + 1} (a): Title`] : []),
    `  text: “${index}” → “other”`,
    '    from briefings/a.yaml:3:4 (title)',
  ]).flat(),
  `out/a.pptx: ${count} changes`,
];
const edits = (lines: readonly string[]) => lines.filter((line) => /^ {2}\S/u.test(line)).length;

describe('edits of a deck that is not replaced', () => {
  it('are told with their origins where they are few', () => {
    expect(foldEdits(traced(6), 'out/a.pptx')).toEqual(traced(6));
  });

  it('are all told where they are more, and the command that says where they come from', () => {
    const told = foldEdits(traced(30), 'out/a.pptx');
    expect(edits(told)).toBe(30);
    expect(told.slice(-2)).toEqual([
      '`briefdeck trace out/a.pptx` says where each of these words comes from',
      'out/a.pptx: 30 changes',
    ]);
  });

  it('are counted where nobody would read them all', () => {
    const told = foldEdits(traced(400), 'out/a.pptx');
    const [more = '', last] = told.slice(-2);
    expect(more).toMatch(/^… and \d+ edits more; `briefdeck trace out\/a\.pptx` lists all$/u);
    expect(edits(told) + Number(/\d+/u.exec(more)?.[0])).toBe(400);
    expect(last).toBe('out/a.pptx: 400 changes');
  });
});
