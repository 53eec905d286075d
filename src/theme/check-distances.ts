/** Whether the colours of statuses are told apart by people who do not see all colours. */
import { type Diagnostic, type Span, warning } from '../foundation/diagnostic.ts';
import { colorDistance, type Sight, sights } from './color-distance.ts';
import type { ColorRole, Theme } from './theme.ts';

const statuses = ['reported', 'assessed', 'disputed', 'denied', 'unknown'] as const satisfies readonly ColorRole[];

/** Colours nearer than this are mistaken for each other where they do not touch. */
const leastDistance = 10;

const people: Readonly<Record<Sight, string>> = {
  usual: 'everybody',
  deutan: 'people who see no green',
  protan: 'people who see no red',
  tritan: 'people who see no blue',
};

/** Greys are chosen for printers without colours: there signs and words tell statuses apart. */
const isGrey = (color: string): boolean => color.slice(1, 3) === color.slice(3, 5) && color.slice(3, 5) === color.slice(5, 7);

/** One THM004 for each two statuses whose colours look alike to some; `spanOf` says where a role's colour is written. */
export function checkDistances({ colors }: Theme, spanOf: (role: ColorRole) => Span | undefined): readonly Diagnostic[] {
  return statuses.flatMap((one, index) =>
    statuses.slice(index + 1).flatMap((other) => {
      if (isGrey(colors[one]) || isGrey(colors[other])) return [];
      const seen = sights.map((sight) => ({ sight, distance: colorDistance(colors[one], colors[other], sight) }));
      const [least] = seen.sort((a, b) => a.distance - b.distance);
      if (!least || least.distance >= leastDistance) return [];
      const note = `${other} is ${colors[other]}`;
      const span = spanOf(other);
      return [
        warning(
          'THM004',
          `${one} and ${other} look alike to ${people[least.sight]}: ${least.distance.toFixed(1)} apart, told from ${leastDistance} on`,
          {
            span: spanOf(one),
            related: span ? [{ span, note }] : [],
            hints: [`make one of them (${colors[one]}, ${colors[other]}) much lighter or darker than the other`],
          },
        ),
      ];
    }),
  );
}
