/** Whether every two colours that layout can put together can be told apart. */
import { type Diagnostic, error, type Span } from '../diagnostic.ts';
import { contrast } from './contrast.ts';
import { type ColorRole, colorRoles, type Theme } from './theme.ts';

interface Pair {
  readonly front: ColorRole;
  readonly back: ColorRole;
  readonly wanted: number;
}

/** WCAG 2.2 AA: 4.5 for text, 3 for the parts of a graphic. */
const forText = 4.5;
const forGraphics = 3;

/** Grounds that text can stand on; a `line` is drawn faint on purpose and carries no meaning alone. */
const grounds: readonly ColorRole[] = ['paper', 'panel'];

const pairs: readonly Pair[] = [
  ...colorRoles
    .filter((role) => role !== 'line' && !grounds.includes(role))
    .flatMap((front) => grounds.map((back) => ({ front, back, wanted: forText }))),
  // The pale part of a bar is drawn in `line` beside the solid one.
  { front: 'accent', back: 'line', wanted: forGraphics },
  { front: 'ink', back: 'line', wanted: forText },
];

/** One THM002 for each pair that is too close; `spanOf` says where a role's colour is written. */
export function checkContrast(theme: Theme, spanOf: (role: ColorRole) => Span | undefined): readonly Diagnostic[] {
  return pairs.flatMap(({ front, back, wanted }) => {
    const ratio = contrast(theme.colors[front], theme.colors[back]);
    if (ratio >= wanted) return [];
    const related = spanOf(back);
    // Rounded down: 4.499 must not be printed as the 4.5 it misses.
    return error(
      'THM002',
      `colours too close: ${front} on ${back} has contrast ${Math.floor(ratio * 100) / 100}, needs ${wanted}`,
      {
        span: spanOf(front),
        related: related ? [{ span: related, note: `${back} is ${theme.colors[back]}` }] : [],
        hints: [`make ${front} (${theme.colors[front]}) darker or ${back} lighter`],
      },
    );
  });
}
