/** What holds for the records of all kinds of figure. */
import { describe, expect, it } from 'vitest';
import type { FigureKind } from '../../src/figures/kind.ts';
import { figureKinds } from '../../src/figures/kinds.ts';
import { elementsWith } from '../../src/markup/elements.ts';
import { faultsOf } from '../support/parse-slide.ts';

const kinds: readonly FigureKind[] = figureKinds;
const repeated = (names: readonly string[]): readonly string[] => names.filter((name, index) => names.indexOf(name) < index);

it('no two share a kind or an element, and none takes an element of the slide', () => {
  expect(repeated(kinds.map(({ kind }) => kind))).toEqual([]);
  expect(repeated([...elementsWith([]).keys(), ...kinds.flatMap(({ rows }) => Object.keys(rows))])).toEqual([]);
});

describe.each(kinds.map((kind) => [kind.element, kind] as const))('<%s>', (element, { rows, describe: tell, name }) => {
  const own = Object.keys(rows);

  it('has its own rows, which all stand in it', () => {
    expect(own[0]).toBe(element);
    const held = own.flatMap((row) => elementsWith(kinds).get(row)?.holds ?? []);
    expect(own.slice(1).filter((row) => !held.includes(row))).toEqual([]);
    expect(name).toMatch(/^[A-Z]/u);
  });

  it('stands in a figure, and asks for alternative text unless it tells itself', () => {
    const told = faultsOf(`<figure><${element}/></figure>`).map(({ message }) => message);
    expect(told).not.toContain(`unknown element: <${element}>`);
    expect(told.includes('missing attribute: alt of <figure>')).toBe(tell === undefined);
  });
});
