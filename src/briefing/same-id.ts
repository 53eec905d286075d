/** `S 1`, `s1` and `S1` are meant to be the same: what may not stand in an id, and capitals, left out. */
export const bareId = (id: string): string => id.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
