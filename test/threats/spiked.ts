/** A hostile text beside every text of a briefing. */

/** Every text of the small briefing but ids and words of a list, with something before it. */
export const spiked = (value: unknown, spike: string, key = ''): unknown => {
  if (Array.isArray(value)) return value.map((item) => spiked(item, spike, key));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, spiked(inner, spike, name)]));
  const texts = [
    'title',
    'subtitle',
    'text',
    'name',
    'what',
    'note',
    'item',
    'question',
    'why',
    'how',
    'basis',
    'statement',
    'prepared_by',
    'organisation',
    'marks',
    'reading',
    'if_wrong',
    'label',
    'by',
    'missing',
    'changes',
    'author',
    'publisher',
    'said_by',
    'distribution',
  ];
  return typeof value === 'string' && texts.includes(key) ? `${value} ${spike}` : value;
};
