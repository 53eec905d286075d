/** The headline over what was taken and found again. */
import { describe, expect, it } from 'vitest';
import { tabulateMateriel } from '../../../src/analysis/figures/materiel.ts';
import { materielTitle } from '../../../src/analysis/sentences/materiel-sentences.ts';
import { speaker } from '../../support/speak.ts';
import { figuresOf } from '../figures/counted.ts';
import { amount } from './typed.ts';

const english = speaker('en');
const table = (rows: readonly string[]) =>
  tabulateMateriel(figuresOf([], `materiel:\n${rows.map((row) => `  - { ${row} }\n`).join('')}`), 'i');
const headline = (rows: readonly string[]) => materielTitle(table(rows));
const said = (...call: Parameters<typeof headline>) => english(headline(...call));

describe('what is outstanding', () => {
  it.each([
    [['item: Rifles, taken: 19, recovered: 17'], 'Rifles: two of 19 taken not reported recovered'],
    [['item: Rifles, taken: 1, recovered: none'], 'Rifles: one of 1 taken not reported recovered'],
    [['item: Rifles, taken: at least 5, recovered: 2'], 'Rifles: at least three of at least 5 taken not reported recovered'],
    // The first of which something is surely out.
    [
      ['item: Cars, taken: 2, recovered: 2', 'item: Rifles, taken: 3, recovered: 1', 'item: Guns, taken: 9, recovered: 1'],
      'Rifles: two of 3 taken not reported recovered',
    ],
    [
      ['item: Cars, taken: 50, recovered: at least 7', 'item: Guns, taken: 9, recovered: 1'],
      'Guns: eight of 9 taken not reported recovered',
    ],
    [
      ['item: Rifles, taken: 19, recovered: 17, status: disputed'],
      'Rifles: two of 19 taken not reported recovered; the figure is disputed',
    ],
    [
      ['item: Rifles, taken: 19, recovered: 17, status: claimed'],
      'Rifles: two of 19 taken not reported recovered; the figure is claimed',
    ],
    [
      ['item: Rifles, taken: 19, recovered: 17', 'item: Guns, taken: 9, recovered: 1, status: disputed'],
      'Rifles: two of 19 taken not reported recovered',
    ],
    [['item: Rifles, taken: 19, recovered: 17, damaged: 3'], 'Rifles: two of 19 taken not reported recovered'],
  ])('%j: %s', (rows, expected) => expect(said(rows)).toBe(expected));

  it('rests on its row, and tells the difference in words', () =>
    expect(headline(['item: Cars, taken: 0', 'item: Rifles, taken: 19, recovered: 17'])).toMatchObject({
      key: 'titles.materiel.outstanding',
      n: null,
      values: {
        item: 'Rifles',
        count: { kind: 'quantity', quantity: { low: 2, high: 2 }, words: true },
        taken: { kind: 'quantity', quantity: amount(19), words: false },
      },
      at: 'materiel[1]',
    }));
});

describe('otherwise', () => {
  const [nothing, recovered, unstated, damage, plain] = [
    'No items reported taken',
    'All items reported taken have been recovered',
    'Recovery is not stated',
    'What was taken, destroyed or damaged',
    'What was taken and recovered',
  ];

  it.each([
    [['taken: none'], nothing],
    [['taken: none', 'taken: 0, recovered: none'], nothing],
    [['taken: none, status: claimed'], nothing],
    [['taken: none, status: disputed'], plain],
    [['taken: none, status: denied'], plain],
    [['taken: none', 'taken: none, status: disputed'], plain],
    [['taken: none', 'taken: not stated'], plain],
    [['taken: none, damaged: 2'], damage],
    [['taken: none, destroyed: none'], damage],
    [['taken: 2, recovered: 2'], recovered],
    [['taken: 2, recovered: 2, status: confirmed'], recovered],
    [['taken: 2, recovered: 2', 'taken: none'], recovered],
    [['taken: 2, recovered: 2, status: background'], plain],
    [['taken: 2, recovered: 2', 'taken: 3, recovered: 3, status: alleged'], plain],
    [['taken: 2, recovered: 2, status: disputed'], plain],
    [['taken: 2, recovered: 2', 'taken: 3'], plain],
    [['taken: 20, recovered: about 20'], plain],
    [['taken: 2, recovered: 2, damaged: 1'], damage],
    [['taken: 2, recovered: not stated'], unstated],
    [['taken: 2, recovered: not stated', 'taken: 3'], unstated],
    [['taken: 2, recovered: not stated', 'taken: 3, recovered: not stated'], unstated],
    [['taken: 2, recovered: not stated', 'taken: 3, recovered: 3'], plain],
    [['taken: 2, recovered: not stated, destroyed: 1'], unstated],
    [['taken: 2'], plain],
    [['taken: 2', 'destroyed: 1'], damage],
    [['destroyed: 1'], damage],
    [['damaged: not stated'], damage],
  ])('%j: %s', (rows, expected) => {
    const title = headline(rows.map((row, index) => `item: I${index}, ${row}`));
    expect(english(title)).toBe(expected);
    expect(title).toMatchObject({ n: null, values: {}, at: 'materiel' });
  });

  it.each([['taken: none'], ['taken: 2, recovered: 2']])('a dispute over the items leaves %s plain', (row) =>
    expect(english(materielTitle({ ...table([`item: I, ${row}`]), is_disputed: true }))).toBe(plain),
  );
});
