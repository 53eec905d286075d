/** The title of the figure of relations: whether its links rest on claims. */
import { describe, expect, it } from 'vitest';
import { relationsTitle } from '../../../src/analysis/sentences/relations.ts';
import { isTold } from '../../../src/analysis/sentences/told.ts';
import { type Status, statuses } from '../../../src/briefing/schema/statuses.ts';
import { speaker } from '../../support/speak.ts';

const english = speaker('en');
const title = (...all: readonly Status[]) => relationsTitle(all.map((status, index) => ({ status, at: `relations[${index}]` })));

it('only what is confirmed, reported or background is told as fact', () =>
  expect(statuses.filter(isTold)).toEqual(['confirmed', 'reported', 'background']));

describe('links', () => {
  it.each([
    [['reported'], 'One link is reported'],
    [['confirmed', 'background'], 'Two links are reported'],
    [['claimed'], 'The one link shown rests on a claim or an allegation'],
    [['alleged'], 'The one link shown rests on a claim or an allegation'],
    [['claimed', 'alleged'], 'Each of the two links shown rests on a claim or an allegation'],
    [['reported', 'claimed'], 'One of two links rests on a claim or an allegation'],
    [['alleged', 'claimed', 'confirmed'], 'Two of three links rest on claims or allegations'],
    [['disputed'], 'One link is shown, with its status'],
    [['denied'], 'One link is shown, with its status'],
    [['claimed', 'disputed'], 'Two links are shown, each with its status'],
    [['reported', 'assessed'], 'Two links are shown, each with its status'],
    [['reported', 'claimed', 'opinion'], 'Three links are shown, each with its status'],
    [['claimed', 'unknown', 'claimed'], 'Three links are shown, each with its status'],
  ] as const)('%j: %s', (all, expected) => {
    const found = title(...all);
    expect(found && english(found)).toBe(expected);
    expect(found).toMatchObject({ values: { count: { kind: 'count', n: all.length } }, at: 'relations[0]' });
  });

  it('choose the plural of what the sentence is about', () => {
    expect(title('claimed', 'claimed', 'alleged')?.n).toBe(3);
    expect(title('reported', 'reported')?.n).toBe(2);
    expect(title('reported', 'denied')?.n).toBe(2);
    expect(title('reported', 'claimed', 'reported')).toMatchObject({ n: 1, values: { claimed: { kind: 'count', n: 1 } } });
  });

  it('that are not there have no title', () => expect(title()).toBeNull());
});
