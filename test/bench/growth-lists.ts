/** Briefings that are long in one list and short in every other, invented, always the same: what `growth.ts` measures. */

type Item = Readonly<Record<string, unknown>>;
type Lists = Readonly<Record<string, readonly Item[] | Item>>;

export interface GrowthList {
  readonly name: string;
  /** The lists of a briefing with so many of it; a list that stands here takes the place of that of the frame. */
  readonly lists: (count: number) => Lists;
  /** The most that may stand in one briefing, where it is below that of every list. */
  readonly most?: { readonly count: number; readonly why: string };
}

const many = <Made>(count: number, make: (index: number) => Made): readonly Made[] =>
  Array.from({ length: count }, (_item, index) => make(index));

const cite = { sources: ['S0'] };
const day = (index: number): string => `2006-05-${String((index % 28) + 1).padStart(2, '0')}`;

const vocabulary = 'guards report shots near the bridge while two cars leave the village on the road to the pass'.split(' ');

/** So many words, no two sentences alike. */
const sentence = (words: number, index: number): string =>
  `Report ${index} ${many(words - 2, (at) => vocabulary[(at * 7 + index) % vocabulary.length]).join(' ')}.`;

const name = (index: number): string => {
  const syllables = ['ba', 'ke', 'mo', 'ru', 'ti', 'so', 'la', 'ne', 'gu', 'vi'];
  const word = [...String(index).padStart(4, '0')].map((digit) => syllables[Number(digit)]).join('');
  return `${word[0]?.toUpperCase()}${word.slice(1)}`;
};

const source = (index: number): Item => ({
  id: `S${index}`,
  kind: 'agency',
  title: `Report ${index} on ${name(index)}`,
  publisher: `Service ${index % 40}`,
  published: day(index),
  reliability: 'ABCDEF'[index % 6],
  descriptor: 'Daily report by a service that was there.',
});
const place = (index: number): Item => ({ id: `p${index}`, name: name(index), zone: 'Asia/Dushanbe' });
const located = (index: number): Item => ({
  ...place(index),
  lat: 36 + (index % 53) / 10,
  lon: 62 + ((index * 17) % 101) / 10,
  precision: 'The village is known.',
});
const event =
  (words: number, time: (index: number) => string) =>
  (index: number): Item => ({
    time: time(index),
    place: 'p0',
    what: sentence(words, index),
    ...cite,
  });
const claim = (index: number): Item => ({
  id: `C${index}`,
  text: `Group ${index % 90} took ${index % 30} rifles near ${name(index)}.`,
  said_by: `Officials of ${name(index % 50)}`,
  status: ['reported', 'claimed', 'disputed', 'alleged'][index % 4],
  credibility: (index % 5) + 2,
  ...cite,
});
const person = (index: number): Item => ({
  id: `P${index}`,
  name: `Person ${name(index)}`,
  role: ['suspect', 'accused', 'victim', 'witness'][index % 4],
  standing: `Said to have been near ${name(index)}`,
  fates: index % 3 === 0 ? ['detained'] : [],
  status: ['reported', 'alleged'][index % 2],
  ...cite,
});
const actor = (index: number): Item => ({
  id: `A${index}`,
  name: `Movement of ${name(index)}`,
  short: `M${index}`,
  summary: 'Accused by both states.',
  attribution: [{ by: 'Authorities', kind: 'attributed', text: `The gunmen were members of ${index}.`, ...cite }],
  ...cite,
});
const hypothesis = (index: number): Item => ({
  id: `H${index}`,
  title: `Explanation ${index}`,
  statement: `Explanation ${index} holds.`,
  against: [{ text: `Argument ${index}.`, ...cite }],
  missing: 'Letters.',
  ...cite,
});
const ratings = ['CC', 'C', 'N', 'I', 'II'] as const;
const evidence = (index: number, hypotheses: number): Item => ({
  id: `E${index}`,
  text: `Trace ${index} near ${name(index)}`,
  credibility: 'medium',
  relevance: 'high',
  ratings: Object.fromEntries(many(hypotheses, (at) => [`H${at}`, at === 0 ? 'CC' : ratings[1 + ((index + at) % 4)]])),
  ...cite,
});
const main: Item = { id: 'main', title: 'Raids', main: true, time: '2006-05', place: 'p0', ...cite };

const frame: Lists = {
  sources: [source(0)],
  places: [place(0)],
  parties: [
    { id: 'guards', name: 'Border guards', side: 'state' },
    { id: 'gunmen', name: 'Gunmen', side: 'attackers' },
  ],
  incidents: [main],
};

const atOneTime = () => '2006-05-12 02:00';
const hourly = (index: number): string => `${day(Math.floor(index / 24))} ${String(index % 24).padStart(2, '0')}:00`;

/** Every list of the format that an author could make long. */
export const growthLists: readonly GrowthList[] = [
  { name: 'events, 8 words', lists: (count) => ({ events: many(count, event(8, hourly)) }) },
  {
    name: 'events, 120 words',
    lists: (count) => ({ events: many(count, event(120, hourly)) }),
    most: { count: 700, why: '500,000 characters on one slide' },
  },
  {
    name: 'events, 120 words, one time',
    lists: (count) => ({ events: many(count, event(120, atOneTime)) }),
    most: { count: 700, why: '500,000 characters on one slide' },
  },
  { name: 'situation', lists: (count) => ({ situation: many(count, (at) => ({ text: sentence(25, at), ...cite })) }) },
  {
    name: 'casualties',
    lists: (count) => ({
      places: many(Math.ceil(count / 2), place),
      casualties: many(count, (at) => ({
        party: ['guards', 'gunmen'][at % 2],
        place: `p${Math.floor(at / 2)}`,
        killed: ['up to 4', 3, '4-6', 'not stated'][at % 4],
        wounded: at % 7,
        ...cite,
      })),
    }),
  },
  {
    name: 'figures',
    lists: (count) => ({
      places: many(count, place),
      figures: many(count, (at) => ({ measure: 'displaced', place: `p${at}`, value: `about ${10 * (at + 1)}`, ...cite })),
    }),
  },
  {
    name: 'figures of parts of places',
    lists: (count) => ({
      places: many(count, place),
      casualties: many(count, (at) => ({
        party: 'guards',
        ...(at % 2 === 0 ? { place: `p${at}` } : { places: [`p${at - 1}`, `p${at}`] }),
        killed: at + 1,
        ...cite,
      })),
    }),
  },
  {
    name: 'published totals',
    lists: (count) => ({
      casualties: [{ party: 'guards', place: 'p0', killed: 'at least 3', wounded: 1, ...cite }],
      published_totals: many(count, (at) => ({ measure: 'killed', value: at + 3, by: `Service ${at}`, ...cite })),
    }),
  },
  {
    name: 'published totals of places',
    lists: (count) => ({
      places: many(count, place),
      casualties: many(count, (at) => ({ party: 'guards', place: `p${at}`, killed: at, wounded: 1, ...cite })),
      published_totals: many(count, (at) => ({
        measure: 'killed',
        value: at,
        places: [`p${at}`],
        includes_attackers: false,
        by: `Service ${at}`,
        ...cite,
      })),
    }),
  },
  {
    name: 'rows that are parts of rows',
    lists: (count) => ({
      places: many(count, place),
      casualties: many(count, (at) => ({
        id: `r${at}`,
        party: ['guards', 'gunmen'][at % 2],
        place: `p${Math.floor(at / 2)}`,
        killed: 3,
        wounded: 1,
        ...(at % 2 === 1 ? { part_of: `r${at - 1}` } : {}),
        ...cite,
      })),
    }),
  },
  {
    name: 'dead and wounded in one number',
    lists: (count) => ({
      places: many(count, place),
      casualties: many(count, (at) => ({
        party: 'guards',
        place: `p${at}`,
        ...(at % 2 === 0 ? { killed: at, wounded: 1 } : { killed_or_wounded: at }),
        ...cite,
      })),
    }),
  },
  {
    name: 'steps of one figure',
    lists: (count) => ({
      sources: many(count, source),
      casualties: [
        {
          party: 'guards',
          place: 'p0',
          killed: 1,
          missing: { reports: many(count, (at) => ({ source: `S${at}`, value: at + 1, as_of: hourly(at) })) },
          sources: many(count, (at) => `S${at}`),
        },
      ],
    }),
    most: { count: 1000, why: '5 MB that templates print' },
  },
  {
    name: 'materiel',
    lists: (count) => ({
      materiel: many(count, (at) => ({ item: `Rifles of type ${name(at)}`, taken: at + 5, recovered: at, ...cite })),
    }),
  },
  {
    name: 'became',
    lists: (count) => ({
      casualties: [{ party: 'guards', place: 'p0', killed: 45, missing: 30, ...cite }],
      became: many(count, (at) => ({ from: 'missing', to: 'killed', number: at + 1, as_of: day(at), ...cite })),
    }),
  },
  {
    name: 'reports of one figure',
    lists: (count) => ({
      sources: many(count, source),
      casualties: [
        {
          party: 'guards',
          place: 'p0',
          killed: { reports: many(count, (at) => ({ source: `S${at}`, value: (at % 90) + 1, as_of: day(at) })) },
          sources: many(count, (at) => `S${at}`),
        },
      ],
    }),
  },
  {
    name: 'measures and groups',
    lists: (count) => ({
      measures: many(count, (at) => ({ id: `m${at}`, label: `customers of ${name(at)}`, kind: 'things' })),
      groups: many(count, (at) => ({ id: `g${at}`, label: `pilgrims of ${name(at)}` })),
      figures: many(count, (at) => ({ measure: `m${at}`, value: at + 1, ...cite })),
    }),
  },
  { name: 'claims', lists: (count) => ({ claims: many(count, claim) }) },
  {
    name: 'claims of the same words',
    lists: (count) => ({
      claims: many(count, (at) => ({ ...claim(0), id: `C${at}`, ...(at > 0 ? { contradicts: [`C${at - 1}`] } : {}) })),
      situation: [{ text: 'Group 0 took 0 rifles near Babababa.', ...cite }],
      rules: { FAC004: 'warning' },
    }),
  },
  {
    name: 'disputes',
    lists: (count) => ({
      claims: many(Math.min(2000, count * 2), claim),
      disputes: many(count, (at) => ({
        id: `D${at}`,
        question: `How many rifles in case ${name(at)}?`,
        claims: [`C${(at * 2) % 2000}`, `C${(at * 2 + 1) % 2000}`],
        reading: 'Open; both versions rest on one service.',
      })),
    }),
  },
  {
    name: 'assumptions',
    lists: (count) => ({
      assumptions: many(count, (at) => ({ id: `A${at}`, text: sentence(12, at), if_wrong: 'Less is known.', ...cite })),
    }),
  },
  { name: 'sources that nobody cites', lists: (count) => ({ sources: many(count, source) }) },
  {
    name: 'sources, each cited',
    lists: (count) => ({
      sources: many(count, source),
      claims: many(count, (at) => ({ ...claim(at), sources: [`S${at}`] })),
    }),
  },
  {
    name: 'sources that repeat',
    lists: (count) => ({
      sources: many(count, (at) => ({ ...source(at), ...(at > 0 ? { derived_from: [`S${at - 1}`] } : {}) })),
    }),
  },
  { name: 'places', lists: (count) => ({ places: many(count, place) }) },
  {
    name: 'places on the map',
    lists: (count) => ({ places: many(count, located) }),
  },
  {
    name: 'routes',
    lists: (count) => ({
      places: many(20, located),
      routes: many(count, (at) => ({ through: [`p${at % 20}`, `p${(at * 3 + 1) % 20}`, `p${(at * 7 + 2) % 20}`], ...cite })),
    }),
    most: { count: 500, why: 'routes of one map' },
  },
  {
    name: 'places with routes between',
    lists: (count) => ({
      places: many(Math.ceil(count / 2), located),
      routes: many(Math.floor(count / 2), (at) => ({
        through: [at, at * 7 + 1, at * 13 + 2].map((each) => `p${each % Math.ceil(count / 2)}`),
        label: `way ${at}`,
        ...cite,
      })),
    }),
    most: { count: 1000, why: 'half of them routes of one map' },
  },
  {
    name: 'parties',
    lists: (count) => ({ parties: many(count, (at) => ({ id: `y${at}`, name: `Party ${name(at)}`, side: 'civilians' })) }),
  },
  {
    name: 'linked incidents',
    lists: (count) => ({
      incidents: [
        main,
        ...many(count - 1, (at) => ({ id: `i${at}`, title: `Raid ${name(at)}`, time: day(at), link: 'One suspect.', ...cite })),
      ],
    }),
  },
  { name: 'actors, a slide each', lists: (count) => ({ actors: many(count, actor) }) },
  { name: 'persons', lists: (count) => ({ persons: many(count, person) }) },
  {
    name: 'relations',
    lists: (count) => ({
      persons: many(Math.min(count, 2000), person),
      relations: many(count, (at) => ({ from: `P${at}`, to: `P${(at * 7 + 1) % count}`, label: 'said to know', ...cite })),
    }),
    most: { count: 120, why: '240 boxes and arrows of one figure' },
  },
  {
    name: 'context, a slide each',
    lists: (count) => ({
      context: many(count, (at) => ({
        id: `c${at}`,
        title: `What ${name(at)} means`,
        paragraphs: [{ heading: 'Then', text: sentence(25, at), ...cite }],
      })),
    }),
  },
  { name: 'hypotheses', lists: (count) => ({ hypotheses: many(count, hypothesis) }) },
  {
    name: 'hypotheses with evidence',
    lists: (count) => ({
      hypotheses: many(count, hypothesis),
      evidence: many(4, (at) => evidence(at, count)),
    }),
    most: { count: 1000, why: '5 MB that one template prints' },
  },
  {
    name: 'evidence',
    lists: (count) => ({ hypotheses: many(4, hypothesis), evidence: many(count, (at) => evidence(at, 4)) }),
  },
  {
    name: 'questions',
    lists: (count) => ({
      questions: many(count, (at) => ({
        question: `Who led group ${name(at)}?`,
        group: ['motive', 'actors', 'facts'][at % 3],
        why: 'It decides who has to respond.',
        how: 'Statements of the arrested.',
        key: true,
      })),
    }),
  },
  {
    name: 'indicators',
    lists: (count) => ({
      indicators: many(count, (at) => ({
        text: `A court names the leader of ${name(at)}`,
        changes: 'Would support it.',
        key: true,
      })),
    }),
  },
  {
    name: 'judgements',
    lists: (count) => ({
      key_judgements: many(count, (at) => ({
        id: `J${at}`,
        statement: `It is likely that ${name(at)} was a raid.`,
        likelihood: 'likely',
        confidence: 'low',
        basis: 'One report.',
        ...cite,
      })),
    }),
  },
  {
    name: 'images',
    lists: (count) => ({
      images: many(count, (at) => ({
        id: `i${at}`,
        file: `pictures/${at}.png`,
        alt: 'A low white building.',
        caption: `The post of ${name(at)}`,
        ...cite,
      })),
    }),
  },
  {
    name: 'waivers',
    lists: (count) => ({
      claims: many(count, claim),
      waive: many(count, (at) => ({
        rule: 'SRC012',
        where: `C${at}`,
        reason: 'They alone could know.',
        by: 'The head of the desk',
      })),
    }),
  },
];

/** A briefing as text, a line an item, so that findings name lines as in a file that a person wrote. */
export function growthBriefing(list: GrowthList, count: number): string {
  const head = 'briefdeck: 1\ntitle: Raids of one month\ndate: 2006-05\nas_of: 2006-05-31\nhandling: { tlp: CLEAR }\n';
  const lists = { ...frame, ...list.lists(count) };
  return `${head}${Object.entries(lists)
    .map(([field, items]) =>
      Array.isArray(items)
        ? `${field}:\n${items.map((item) => `  - ${JSON.stringify(item)}\n`).join('')}`
        : `${field}: ${JSON.stringify(items)}\n`,
    )
    .join('')}`;
}
