/** The names that a briefing knows, so that two spellings of one are not taken for two, nor a name at the start for a word. */
import type { Briefing } from '../briefing/briefing.ts';
import { readTokens } from './tokens.ts';

export interface KnownNames {
  /** Every word of them, in small letters. */
  readonly words: ReadonlySet<string>;
  /** For the key of a word, the spellings of the thing that it names: each as the keys of its words. */
  readonly spellings: ReadonlyMap<string, readonly (readonly string[])[]>;
}

export function readNames(briefing: Briefing, stems: Map<string, string>): KnownNames {
  const { places, actors, persons, parties, language } = briefing;
  const things = [
    ...places.map(({ name, variants }) => [name, ...variants]),
    ...actors.map(({ name, short, aliases }) => [name, ...(short === null ? [] : [short]), ...aliases]),
    ...persons.map(({ name }) => [name]),
    ...parties.map(({ name }) => [name]),
  ];
  const capital = /\p{Lu}[\p{L}\p{M}]*/gu;
  const words = new Set(things.flat().flatMap((name) => [...name.matchAll(capital)].map(([word]) => word.toLowerCase())));
  const spellings = new Map<string, (readonly string[])[]>();
  for (const names of things) {
    const keys = names.map((name) =>
      readTokens(name, { language, names: words, stems }).flatMap(({ kind, key }) => (kind === 'name' ? [key] : [])),
    );
    const whole = keys.filter((each) => each.length > 0);
    if (whole.length < 2) continue;
    for (const key of new Set(whole.flat())) spellings.set(key, [...(spellings.get(key) ?? []), ...whole]);
  }
  return { words, spellings };
}
