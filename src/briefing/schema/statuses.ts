/** How a statement stands. */
export const statuses = [
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
