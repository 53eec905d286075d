/** The name of a briefing's file without folder and ending: what its deck is called. */
export const stemOf = (file: string): string => (file.split(/[/\\]/u).at(-1) ?? file).replace(/\.ya?ml$/iu, '');
