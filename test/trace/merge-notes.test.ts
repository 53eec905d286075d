/** What somebody wrote into notes is kept, and no number that the old deck computed comes back with it. */
import { describe, expect, it } from 'vitest';
import { mergeNotes } from '../../src/trace/merge-notes.ts';

const paragraph = (text: string) => [{ text, isBold: false, isItalic: false }];
const size = (n: number, left: number) => `Size of the group: at least ${n}. Unaccounted for: at least ${left}.`;
const source = '[1] “News”, 4 March 2030. Grade B.';

/** @param built as the notes were generated then; null where nobody knows */
function merged(built: readonly string[] | null, edited: readonly string[], now: readonly string[]) {
  const { paragraphs, ...rest } = mergeNotes({
    edited: edited.map(paragraph),
    now: now.map(paragraph),
    wasBuilt: built === null ? undefined : (text) => built.includes(text),
  });
  return { said: paragraphs.map((runs) => runs.map(({ text }) => text).join('')), ...rest };
}

describe('notes of then, as edited, and of now', () => {
  it('a paragraph of one’s own stands beside numbers that are computed anew', () => {
    const built = [size(5, 4), source];
    expect(merged(built, [size(5, 4), 'Pause here.', source], [size(9, 8), source])).toEqual({
      said: ['Pause here.', size(9, 8), source],
      own: 1,
      both: [],
    });
    expect(merged(built, [...built, 'Thank them.'], [size(9, 8), source]).said).toEqual([size(9, 8), source, 'Thank them.']);
  });

  it('what somebody wrote into a paragraph that is still the same stands in its place', () => {
    const own = `${size(5, 4)} Ask the police.`;
    const built = [size(5, 4), source];
    expect(merged(built, [own, source], built)).toEqual({ said: [own, source], own: 1, both: [] });
  });

  it('where both are others both stand there, and the numbers are told', () => {
    const own = `${size(5, 4)} Ask the police about the telephone call.`;
    expect(merged([size(5, 4), source], [own, source], [size(9, 8), source])).toEqual({
      said: [size(9, 8), own, source],
      own: 1,
      both: [{ was: '5, 4', is: '9, 8' }],
    });
  });

  it('what was taken out stays out, unless it is computed otherwise by now', () => {
    const built = ['One.', size(5, 4), source];
    expect(merged(built, ['One.', source], built).said).toEqual(['One.', source]);
    expect(merged(built, ['One.', source], ['One.', size(9, 8), source]).said).toEqual(['One.', size(9, 8), source]);
  });

  it('nothing that was generated comes back, whatever is generated now', () => {
    expect(merged([size(5, 4), source], [size(5, 4), source], []).said).toEqual([]);
    expect(merged(['Two and three.'], ['Two and three.', 'Mine.'], ['Four and five.'])).toMatchObject({ own: 1, both: [] });
  });

  it('where nobody knows what was generated, what looks like it is told as possibly old', () => {
    expect(merged(null, [size(5, 4), 'Mine.'], [size(9, 8)])).toMatchObject({
      said: [size(9, 8), size(5, 4), 'Mine.'],
      both: [{ was: '5, 4', is: '9, 8' }],
    });
  });
});
