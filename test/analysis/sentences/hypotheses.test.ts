/** The title over the explanations: whether none of them is judged likely. */
import { describe, expect, it } from 'vitest';
import { hypothesesTitle } from '../../../src/analysis/sentences/hypotheses.ts';
import type { Judgement } from '../../../src/briefing/briefing.ts';
import { speaker } from '../../support/speak.ts';

const english = speaker('en');
const likelihood = (to: number): Judgement['likelihood'] => ({
  term: 'T',
  key: 't',
  from: 0,
  to,
  percent: null,
  at: 'key_judgements[0].likelihood',
});
/** `A 55`: judged up to so many percent; `A -`: judged without a likelihood; `- 80`: on no explanation. */
const title = (ids: readonly string[], judgements: readonly string[]) =>
  hypothesesTitle({
    hypotheses: ids.map((id) => ({ id, title: id, at: `hypotheses.${id}` })),
    judgements: judgements.map((each) => {
      const [id = '', to = ''] = each.split(' ');
      return { hypothesis: id === '-' ? null : id, likelihood: to === '-' ? null : likelihood(Number(to)), confidence: null };
    }),
  });

const [openOne, openTwo] = [
  'The one explanation considered is not judged likely',
  'Neither of the two explanations is judged likely',
];
const [plainOne, plainTwo] = ['One explanation is considered', 'Two explanations are considered'];
const named = 'Two explanations are considered: A or B';

it.each([
  [['A'], ['A 20'], openOne],
  [['A', 'B'], ['A 20', 'B 45'], openTwo],
  [['A'], ['A 55'], openOne],
  [['A'], ['A 56'], plainOne],
  [['A', 'B'], ['A 20', 'B 80'], named],
  [['A', 'B'], ['A 20', 'A 80', 'B 20'], named],
  [['A', 'B'], ['A 20'], named],
  [['A', 'B'], [], named],
  [['A', 'B'], ['A 20', 'B -'], named],
  [['A', 'B'], ['A 20', 'B 20', 'B -'], named],
  [['A', 'B'], ['A 20', 'B 20', '- 95'], openTwo],
  [['A', 'B'], ['A 20', 'B 20', '- -'], openTwo],
  [['A'], ['- 20'], plainOne],
] as const)('%j judged %j: %s', (ids, judgements, expected) => {
  const found = title(ids, judgements);
  expect(found && english(found)).toBe(expected);
  expect(found).toMatchObject({ n: ids.length, at: 'hypotheses.A' });
});

it('is none without explanations', () => expect(title([], ['- 20'])).toBeNull());

it('names explanations that are not all unlikely, while their names are short', () => {
  const titled = (...titles: readonly string[]) =>
    hypothesesTitle({
      hypotheses: titles.map((each, index) => ({ id: `H${index}`, title: each, at: `hypotheses[${index}]` })),
      judgements: [],
    });
  const short = titled('An inside job', 'Armed robbery for weapons');
  expect(short && english(short)).toBe('Two explanations are considered: An inside job or Armed robbery for weapons');
  const long = titled('An inside job', `Armed robbery ${'for weapons and money '.repeat(5)}`);
  expect(long && english(long)).toBe(plainTwo);
});

describe('which one is judged likely', () => {
  const band = (from: number, to: number, key = 'likely'): Judgement['likelihood'] => ({
    ...{ term: 'T', key, from, to, percent: null, at: 'key_judgements[0].likelihood' },
  });
  const said = (...judged: readonly (readonly [string, Judgement['likelihood']])[]) => {
    const found = hypothesesTitle({
      hypotheses: ['An inside job', 'Armed robbery for weapons'].map((each, index) => ({
        id: `H${index}`,
        title: each,
        at: `hypotheses[${index}]`,
      })),
      judgements: judged.map(([hypothesis, likelihood]) => ({ hypothesis, likelihood, confidence: null })),
    });
    return found && english(found);
  };
  const [likely, unlikely] = [band(55, 80), band(20, 45, 'unlikely')];
  const named = 'Two explanations are considered: An inside job or Armed robbery for weapons';

  it('is named, in the term of its judgement', () => {
    expect(said(['H0', likely], ['H1', unlikely])).toBe('Only one of two explanations is judged likely: An inside job');
    expect(said(['H0', unlikely], ['H1', band(80, 95, 'very-likely')])).toBe(
      'Only one of two explanations is judged very likely: Armed robbery for weapons',
    );
  });

  it('is the likelier one, where none is likely and one is surely judged above the other', () => {
    const [evenly, remote] = [band(45, 55, 'roughly-even-chance'), band(1, 5, 'almost-no-chance')];
    expect(said(['H0', unlikely], ['H1', evenly])).toBe(
      'Likeliest of two explanations: Armed robbery for weapons (roughly even chance)',
    );
    expect(said(['H0', evenly], ['H0', unlikely], ['H1', remote])).toBe(openTwo);
    expect(said(['H0', unlikely], ['H1', remote])).toBe(openTwo);
    expect(said(['H0', evenly], ['H1', band(30, 50, 'overlapping')])).toBe(openTwo);
  });

  it('is one of two that are told to be equal, where both stand in one term, above all others, and no percentage differs', () => {
    const evenly = band(45, 55, 'roughly-even-chance');
    const at = (percent: number) => evenly && { ...evenly, percent };
    const tied = 'Two explanations are judged equally likely: An inside job and Armed robbery for weapons (roughly even chance)';
    expect(said(['H0', evenly], ['H1', evenly])).toBe(tied);
    expect(said(['H0', at(50)], ['H1', at(50)])).toBe(tied);
    expect(said(['H0', at(45)], ['H1', at(55)])).toBe(openTwo);
    expect(said(['H0', at(50)], ['H1', evenly])).toBe(openTwo);
    expect(said(['H0', evenly], ['H1', evenly], ['H1', unlikely])).toBe(openTwo);
    expect(said(['H0', unlikely], ['H1', unlikely])).toBe(openTwo);
  });

  it('is not, where the other may be, is not judged, or two judgements differ', () => {
    expect(said(['H0', likely], ['H1', likely])).toBe(named);
    expect(said(['H0', likely])).toBe(named);
    expect(said(['H0', likely], ['H1', null])).toBe(named);
    expect(said(['H0', likely], ['H0', band(80, 95, 'very-likely')], ['H1', unlikely])).toBe(named);
    expect(said(['H0', likely], ['H0', unlikely], ['H1', unlikely])).toBe(named);
  });
});
