/** Words by which a text says what it counts; a number beside one of them can be a total. By their beginnings, in plain letters. */
const words: Readonly<Record<string, readonly string[]>> = {
  killed: ['kill', 'dead', 'died', 'death', 'fatal', 'toll', 'уби', 'погиб', 'жертв', 'мертв'],
  wounded: ['wound', 'injur', 'hurt', 'ранен', 'пострада'],
  killed_or_wounded: ['casualt', 'kill', 'wound', 'dead', 'пострада', 'жертв'],
  missing: ['missing', 'пропа'],
  detained: ['detain', 'arrest', 'captur', 'custod', 'held', 'задерж', 'арест'],
  abducted: ['abduct', 'kidnap', 'hostage', 'похи', 'заложни'],
  freed: ['free', 'releas', 'освобо'],
  displaced: ['displac', 'fled', 'homeless', 'перемещ', 'беж'],
  evacuated: ['evacuat', 'эваку'],
  affected: ['affect', 'затрон', 'пострада'],
  destroyed: ['destroy', 'разруш', 'уничтож'],
  damaged: ['damag', 'поврежд'],
};

/** @param plain a text made plain */
export const speaksOf = (measure: string, label: string, plain: string): boolean =>
  (words[measure] ?? []).some((word) => plain.includes(` ${word}`)) || (label.trim() !== '' && plain.includes(label.trimEnd()));
