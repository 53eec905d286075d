/** Colours of the Traffic Light Protocol's labels, as FIRST's TLP 2.0 gives them: always on black, bold. */

const colors: readonly (readonly [RegExp, string])[] = [
  [/RED/, '#FF2B2B'],
  [/AMBER/, '#FFC000'],
  [/GREEN/, '#33FF00'],
];

/** @returns `#RRGGBB`; white for TLP:CLEAR, and for whatever else a template may say */
export const tlpColor = (label: string): string => colors.find(([pattern]) => pattern.test(label))?.[1] ?? '#FFFFFF';
