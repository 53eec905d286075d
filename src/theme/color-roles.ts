/** What colours are for. A template names a role, never a colour. */

export const colorRoles = [
  'ink',
  'paper',
  'muted',
  'panel',
  'line',
  'accent',
  'reported',
  'assessed',
  'disputed',
  'denied',
  'unknown',
  'link',
] as const;
export type ColorRole = (typeof colorRoles)[number];
