/** Lengths as text: to a hundredth of a point, which no screen shows and which keeps the pictures short. */
export const round = (length: number): string => String(Math.round(length * 100) / 100);
