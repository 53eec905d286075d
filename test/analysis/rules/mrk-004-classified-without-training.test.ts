import { describe, expect, it } from 'vitest';
import { classifiedWithoutTraining } from '../../../src/analysis/rules/mrk-004-classified-without-training.ts';
import { said } from './findings-of.ts';

const marked = (mark: string, more = '') =>
  said(classifiedWithoutTraining, '', { handling: `{ tlp: RED, marks: [Embargo 18:00, ${JSON.stringify(mark)}]${more} }` });

describe('MRK004 classified-without-training', () => {
  it.each([
    ['SECRET', 'SECRET'],
    ['TOP SECRET//SI', 'TOP SECRET'],
    ['NATO CONFIDENTIAL', 'CONFIDENTIAL'],
    ['Secret', 'SECRET'],
  ])('%s', (mark, label) => expect(marked(mark)).toEqual([`handling.marks[1]: classification outside an exercise: ${label}`]));

  it.each([
    'UNCLASSIFIED',
    'Private and confidential',
    'COMPANY CONFIDENTIAL',
    'Keep the names confidential',
    'CUI',
    'Chatham House Rule',
  ])('lets %s pass', (mark) => expect(marked(mark)).toEqual([]));

  it('is quiet in an exercise, and only there', () => {
    expect(marked('SECRET', ', training: true')).toEqual([]);
    expect(marked('SECRET', ', training: false')).toHaveLength(1);
  });
});
