/** What the author wrote, short enough for a message. */

const longest = 60;

/** Text as it is, a small group as `{low: 5, high: 2}`, a small list as `[a, b]`; larger ones by their kind. */
export function showValue(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing';
  if (typeof value !== 'object') return shorten(String(value).replaceAll(/\s+/gu, ' '));
  const kind = Array.isArray(value) ? 'a list' : 'a group of fields';
  if (Object.keys(value).length > longest / 3) return kind;
  const items = Array.isArray(value)
    ? value.map((item) => showPart(item))
    : Object.entries(value).map(([key, item]) => `${key}: ${showPart(item)}`);
  const whole = Array.isArray(value) ? `[${items.join(', ')}]` : `{${items.join(', ')}}`;
  return whole.length > longest ? kind : whole;
}

const showPart = (value: unknown): string => (typeof value === 'object' && value !== null ? '…' : String(value));

/** Cut between characters, never inside one. */
function shorten(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 3).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
