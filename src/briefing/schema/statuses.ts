/** How a statement stands. */
export const statuses = [
  'confirmed',
  'reported',
  'claimed',
  'alleged',
  'assessed',
  'disputed',
  'denied',
  'unknown',
  'background',
  'opinion',
] as const;
export type Status = (typeof statuses)[number];
