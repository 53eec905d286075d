/** Which words of a briefing are surely no names: in the middle of a line they have a small first letter. */

/** Behind these a word may have a capital without being a name: it begins a sentence, or a text. */
const endsOfSentences = /[.!?…:;«»“”"'‘’([*\-–—]\s*$/u;

/**
 * Each stands somewhere with a small letter, and nowhere inside a sentence with a capital: "dam" is none of them where "Orlu Dam" is
 * named. Ids and addresses, which have no blank, say nothing of it.
 *
 * @param value a briefing, or any part of one
 */
export function ordinaryWords(value: unknown): ReadonlySet<string> {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const text of textsIn(value))
    for (const { 0: word, index } of text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
      const lower = word.toLowerCase();
      if (word === lower) small.add(word);
      else if (index > 0 && !endsOfSentences.test(text.slice(Math.max(0, index - 3), index))) capital.add(lower);
    }
  return new Set([...small].filter((word) => !capital.has(word)));
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    if (value.includes(' ')) yield value;
  } else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) yield* textsIn(each);
}
