/**
 * Briefings with labels at random, in which every text of every item holds a word that stands nowhere else: whoever finds it in a
 * deck knows which item it came from. Figures are small and exact, and published totals are true of some of them.
 */
import fc from 'fast-check';
import type { Raw } from './raw-briefing.ts';

export const labels = ['CLEAR', 'GREEN', 'AMBER'] as const;
export type Label = (typeof labels)[number];

export interface Labelled {
  readonly text: string;
  readonly parts: Readonly<Record<string, readonly Raw[]>>;
  readonly audience: Label;
}

const letters = 'bcdfghjklmnprstvwz';
/** A word that no deck has of itself: the same for the same item. */
export const wordOf = (list: string, index: number, field = 0): string => {
  const code = [...list].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 5000, 7);
  const spell = (number: number): string =>
    (letters[number % letters.length] ?? '') + (number >= letters.length ? spell(Math.floor(number / letters.length)) : '');
  return `Xq${spell(code)}${spell(index)}y${spell(field)}x`;
};

const maybeLabel = fc.option(fc.constantFrom(...labels), { nil: undefined, freq: 2 });
const listOf = (most: number) =>
  fc.array(fc.record({ tlp: maybeLabel, pick: fc.nat(), other: fc.nat(), number: fc.nat({ max: 40 }), flag: fc.boolean() }), {
    maxLength: most,
  });
type Drawn = {
  readonly tlp: Label | undefined;
  readonly pick: number;
  readonly other: number;
  readonly number: number;
  readonly flag: boolean;
};

const tlp = ({ tlp: label }: Pick<Drawn, 'tlp'>): Raw => (label === undefined ? {} : { tlp: label });
const pick = (ids: readonly string[], index: number): string => ids[index % ids.length] ?? '';

export const labelledBriefing: fc.Arbitrary<Labelled> = fc
  .record({
    audience: fc.constantFrom<Label>('CLEAR', 'CLEAR', 'GREEN'),
    sources: fc.array(fc.constantFrom<Label | undefined>(undefined, ...labels), { minLength: 2, maxLength: 4 }),
    places: listOf(4),
    persons: listOf(3),
    actors: listOf(2),
    events: listOf(4),
    claims: listOf(5),
    situation: listOf(3),
    judgements: listOf(3),
    evidence: listOf(3),
    questions: listOf(2),
    rows: listOf(6),
    totals: listOf(2),
    quotations: listOf(2),
    assumptions: listOf(2),
    x: listOf(2),
  })
  .map(({ audience, ...drawn }) => {
    const sourceIds = drawn.sources.map((_label, index) => `src-${index}`);
    const cite = ({ pick: one, other, flag }: Drawn): Raw => ({
      sources: flag ? [...new Set([pick(sourceIds, one), pick(sourceIds, other)])] : [pick(sourceIds, one)],
    });
    const rank = (label: Label | undefined): number => labels.indexOf(label ?? 'CLEAR');
    /** A label that is wider than all that the item rests on would be refused, and nothing of the rest would be tried. */
    const released = (row: Raw, each: Drawn): Raw => {
      const cited = ((row.sources ?? []) as readonly string[]).map((id) => rank(drawn.sources[sourceIds.indexOf(id)]));
      return row.inferred_from !== undefined || rank(each.tlp) < Math.min(...cited, labels.length) % labels.length
        ? {}
        : tlp(each);
    };
    const many = (list: string, all: readonly Drawn[], make: (each: Drawn, index: number) => Raw): readonly Raw[] =>
      all
        .map((each, index) => ({ ...make(each, index), ...released(make(each, index), each) }))
        .filter((row) => Object.keys(row).length > 0 && list !== '');
    const placeIds = drawn.places.map((_place, index) => `place-${index}`);
    const claimIds = drawn.claims.map((_claim, index) => `claim-${index}`);
    const at = (each: Drawn): Raw => (placeIds.length === 0 ? {} : { place: pick(placeIds, each.other) });
    const rows = drawn.rows.map((each, index) => ({
      ...each,
      party: `party-${index % 3}`,
      place: placeIds[Math.floor(index / 3)] ?? null,
    }));
    const placed = rows.filter(({ place }, index) => place !== null || (placeIds.length === 0 && index < 3));
    const total = (of: typeof placed): number => of.reduce((sum, { number }) => sum + number, 0);
    const parts: Record<string, readonly Raw[]> = {
      sources: drawn.sources.map((label, index) => ({
        ...{
          id: sourceIds[index],
          kind: 'agency',
          title: `Report ${wordOf('sources', index)}`,
          publisher: wordOf('sources', index, 1),
        },
        ...{ url: `https://example.org/${wordOf('sources', index, 2)}`, reliability: 'B', author: wordOf('sources', index, 3) },
        ...tlp({ tlp: label }),
      })),
      places: many('places', drawn.places, ({ number, flag }, index) => ({
        ...{ id: placeIds[index], name: wordOf('places', index), precision: `About ${wordOf('places', index, 1)}.` },
        ...(flag ? { lat: 40 + number / 10, lon: 70 + index } : {}),
      })),
      parties: [0, 1, 2].map((index) => ({
        id: `party-${index}`,
        name: `Group ${'abc'[index]}`,
        side: index === 2 ? 'attackers' : 'civilians',
      })),
      incidents: [{ id: 'main', title: 'Main incident', main: true, time: '2030-01-02' }],
      persons: many('persons', drawn.persons, (each, index) => ({
        ...{
          id: `person-${index}`,
          name: wordOf('persons', index),
          role: 'witness',
          standing: `Saw ${wordOf('persons', index, 1)}`,
        },
        ...{ details: [{ text: `Told ${wordOf('persons', index, 2)}.`, ...cite(each) }], ...cite(each) },
      })),
      actors: many('actors', drawn.actors, (each, index) => ({
        ...{ id: `actor-${index}`, name: wordOf('actors', index), summary: `Of ${wordOf('actors', index, 1)}.`, ...cite(each) },
        attribution: [
          {
            by: 'A ministry',
            kind: 'suspected',
            text: `Suspected ${wordOf('actors', index, 2)}.`,
            status: 'claimed',
            ...cite(each),
          },
        ],
      })),
      relations: drawn.persons.flatMap((each, index): readonly Raw[] =>
        drawn.actors.length === 0
          ? []
          : [
              {
                from: `person-${index}`,
                to: `actor-${each.pick % drawn.actors.length}`,
                label: `saw ${wordOf('relations', index)}`,
                ...cite(each),
              },
            ],
      ),
      events: many('events', drawn.events, (each, index) => ({
        ...{
          id: `event-${index}`,
          time: `2030-01-02 0${index}:00`,
          what: `Then ${wordOf('events', index)}`,
          note: `Note ${wordOf('events', index, 1)}.`,
        },
        ...{ ...at(each), ...cite(each), ...(index > 0 && each.flag ? { follows: `event-${index - 1}` } : {}) },
      })),
      claims: many('claims', drawn.claims, (each, index) => ({
        ...{
          id: claimIds[index],
          text: `Claimed ${wordOf('claims', index)}.`,
          said_by: wordOf('claims', index, 1),
          status: 'claimed',
          credibility: 3,
          ...cite(each),
        },
      })),
      disputes:
        claimIds.length < 2
          ? []
          : [
              {
                id: 'dispute',
                question: `Which ${wordOf('disputes', 0)}?`,
                claims: claimIds.slice(0, 2),
                reading: `Open ${wordOf('disputes', 0, 1)}.`,
              },
            ],
      situation: many('situation', drawn.situation, (each, index) => ({
        text: `It ${wordOf('situation', index)}.`,
        ...cite(each),
      })),
      key_judgements: many('key_judgements', drawn.judgements, (each, index) => ({
        ...{
          id: `judge-${index}`,
          statement: `It is likely that ${wordOf('key_judgements', index)}.`,
          likelihood: 'likely',
          confidence: 'low',
          basis: `By ${wordOf('key_judgements', index, 1)}.`,
        },
        ...{ ...cite(each), ...(claimIds.length > 0 && each.flag ? { claims: [pick(claimIds, each.other)] } : {}) },
      })),
      hypotheses: [0, 1].map((index) => ({ id: `hyp-${index}`, title: `Cause ${'ab'[index]}` })),
      evidence: many('evidence', drawn.evidence, (each, index) => ({
        ...{
          id: `evid-${index}`,
          text: `Seen ${wordOf('evidence', index)}`,
          credibility: 'low',
          relevance: 'high',
          ratings: { 'hyp-0': 'C', 'hyp-1': 'I' },
        },
        ...(claimIds.length > 0 && each.flag ? { inferred_from: [pick(claimIds, each.other)] } : cite(each)),
      })),
      questions: many('questions', drawn.questions, (_each, index) => ({
        ...{
          question: `What ${wordOf('questions', index)}?`,
          group: 'facts',
          why: `For ${wordOf('questions', index, 1)}.`,
          how: `By ${wordOf('questions', index, 2)}.`,
        },
      })),
      casualties: placed.map((each) => ({
        ...{ party: each.party, killed: each.number, sources: ['src-0'], ...released({ sources: ['src-0'] }, each) },
        ...(each.place === null ? {} : { place: each.place }),
      })),
      published_totals: drawn.totals.flatMap((each): readonly Raw[] => {
        const parties = each.flag ? [`party-${each.pick % 3}`] : [];
        const of = placed.filter(({ party }) => parties.length === 0 || parties.includes(party));
        if (of.length === 0) return [];
        return [
          {
            measure: 'killed',
            value: total(of),
            includes_attackers: true,
            by: 'An agency',
            sources: ['src-0'],
            ...(parties.length > 0 ? { parties } : {}),
            ...released({ sources: ['src-0'] }, each),
          },
        ];
      }),
      quotations: many('quotations', drawn.quotations, (each, index) => ({
        words: `We ${wordOf('quotations', index)}`,
        who: wordOf('quotations', index, 1),
        ...cite(each),
      })),
      assumptions: many('assumptions', drawn.assumptions, (each, index) => ({
        ...{
          id: `assume-${index}`,
          text: `That ${wordOf('assumptions', index)}.`,
          if_wrong: `Else ${wordOf('assumptions', index, 1)}.`,
          ...cite(each),
        },
      })),
    };
    const head = [
      'briefdeck: 1',
      'title: Title',
      'date: 2030-01-02',
      'as_of: 2030-01-03',
      'handling: { tlp: AMBER, unlabelled: CLEAR }',
      // Whether such a briefing is a good one is not the question.
      'rules: { ACH002: off, MRK003: off, SRC001: off, FAC001: off, FAC004: off, UNC005: off, STY004: off }',
    ];
    const lists = Object.entries(parts).filter(([, list]) => list.length > 0);
    const own =
      drawn.x.length > 0
        ? [
            `x-own: ${JSON.stringify(drawn.x.map((each, index) => ({ text: wordOf('x', index), ...cite(each), ...released(cite(each), each) })))}`,
          ]
        : [];
    return {
      audience,
      parts,
      text: [...head, ...lists.map(([name, list]) => `${name}: ${JSON.stringify(list)}`), ...own, ''].join('\n'),
    };
  });
