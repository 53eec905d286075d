/** A briefing of many claims with the texts of its sources, made up word by word, always the same. */

const verbs = 'attacked searched left reached damaged reported closed opened moved counted seized repaired'.split(' ');
const nouns =
  'bridge harbour convoy village warehouse road station hospital market school ferry depot barracks tower valley pipeline'.split(
    ' ',
  );
const others = 'northern southern old burnt empty crowded narrow guarded flooded abandoned distant central'.split(' ');
const names = 'Arvela Lisma Torvik Sandar Mellat Brisk Orvale Kestan Duvray Halmo Perrin Ostrel'.split(' ');

export interface LongReview {
  readonly text: string;
  readonly files: Readonly<Record<string, string>>;
}

export interface Size {
  readonly claims: number;
  readonly sources: number;
  /** Of each source. */
  readonly words: number;
}

export function longReview({ claims, sources, words }: Size): LongReview {
  let state = 1;
  const next = (most: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % most;
  };
  const one = (list: readonly string[]): string => list[next(list.length)] ?? '';
  const sentence = (): string =>
    `${one(names)} said that ${next(900) + 2} men ${one(verbs)} the ${one(others)} ${one(nouns)} near ${one(names)} and ${one(verbs)} a ${one(nouns)} on ${next(28) + 1} May.`;
  const texts = Array.from({ length: sources }, () => {
    const sentences = Array.from({ length: Math.ceil(words / 20) }, sentence);
    return sentences.map((each, index) => (index % 5 === 4 ? `${each}\n\n` : `${each} `)).join('');
  });
  const cited = Array.from({ length: claims }, (_, index) => {
    const id = index % sources;
    const told = (texts[id] ?? '').split(/(?<=\.)\s+/u);
    return `  - { id: C${index}, text: ${JSON.stringify(told[next(told.length - 1)])}, credibility: 3, sources: [S${id}, S${(id + 1) % sources}] }\n`;
  });
  const listed = texts.map(
    (_, index) => `  - { id: S${index}, kind: agency, title: Report ${index}, text: sources/s${index}.txt }\n`,
  );
  return {
    text: `briefdeck: 1\ntitle: Long\ndate: 2030-05-01\nas_of: 2030-05-02\nhandling: { tlp: CLEAR }\nsources:\n${listed.join('')}claims:\n${cited.join('')}`,
    files: Object.fromEntries(texts.map((text, index) => [`briefings/sources/s${index}.txt`, text])),
  };
}
