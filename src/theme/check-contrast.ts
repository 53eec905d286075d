/** Whether every two colours that layout can put together can be told apart. */
import { type Diagnostic, error, type Span } from '../foundation/diagnostic.ts';
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

type SpanOf = (role: ColorRole) => Span | undefined;

/** One THM002 for each colour that is too close to a ground, whatever their number; `spanOf` says where a role's colour is written. */
export function checkContrast(theme: Theme, spanOf: SpanOf): readonly Diagnostic[] {
  const close = pairs
    .map((pair) => ({ ...pair, ratio: contrast(theme.colors[pair.front], theme.colors[pair.back]) }))
    .filter(({ ratio, wanted }) => ratio < wanted);
  return [...new Set(close.map(({ front }) => front))].map((front) =>
    tooClose(
      close.filter((pair) => pair.front === front),
      theme,
      spanOf,
    ),
  );
}

function tooClose(close: readonly (Pair & { readonly ratio: number })[], { colors }: Theme, spanOf: SpanOf): Diagnostic {
  const front = close[0]?.front ?? 'ink';
  // Rounded down: 4.499 must not be printed as the 4.5 it misses.
  const found = close.map(({ back, ratio, wanted }) => `on ${back} ${Math.floor(ratio * 100) / 100}, needs ${wanted}`);
  const backs = close.map(({ back }) => back);
  return error('THM002', `colours too close: contrast of ${front} ${found.join('; ')}`, {
    span: spanOf(front),
    related: backs.flatMap((back) => {
      const span = spanOf(back);
      return span ? [{ span, note: `${back} is ${colors[back]}` }] : [];
    }),
    hints: [`make ${front} (${colors[front]}) darker, or ${backs.join(' and ')} lighter`],
  });
}
