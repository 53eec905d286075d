/** The five kinds of slide that a briefing has, whatever the template calls its layouts. */

export const roles = ['cover', 'section', 'content', 'columns', 'canvas'] as const;

/** `canvas` has a title only: tables, figures and all that is no plain text stand on it. */
export type Role = (typeof roles)[number];
