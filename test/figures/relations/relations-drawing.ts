/** Relations drawings for tests: by hand, and at random. */
import fc from 'fast-check';
import {
  nodeKinds,
  type RelationLink,
  type RelationNode,
  type RelationsDrawing,
} from '../../../src/figures/relations/drawing.ts';
import type { Figure } from '../../../src/markup/deck.ts';
import { run } from '../../layout/make-deck.ts';

export const node = (id: string, more: Partial<RelationNode> = {}): RelationNode => ({
  id,
  label: `Name of ${id}`,
  detail: '',
  kind: 'actor',
  origin: {},
  ...more,
});

export const link = (from: string, to: string, more: Partial<RelationLink> = {}): RelationLink => ({
  from,
  to,
  words: [run('said to belong to\n'), run('alleged', { bold: true, tone: 'disputed' })],
  tone: 'disputed',
  key: '',
  origin: {},
  ...more,
});

export const relations = (nodes: readonly RelationNode[], links: readonly RelationLink[]): RelationsDrawing => ({
  kind: 'relations',
  nodes,
  links,
});

export const figureOf = (drawing: RelationsDrawing): Figure => ({
  kind: 'figure',
  drawing,
  caption: [run('What it shows, in one sentence.')],
  alt: 'The same in more words.',
  origin: {},
});

const labels = ['IMU', 'Police', 'His brother (not named)', 'Attack on the border post', 'Customs service of the republic'];
const verbs = ['attacked', 'freed', 'said to belong to', 'accused of leading the raid on', 'supplied weapons and money to'];
const statuses = [
  ['reported', 'reported'],
  ['alleged', 'disputed'],
  ['denied', 'denied'],
  ['claimed', 'reported'],
] as const;

const pick = <T>(items: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...items);

/** 2 to 14 nodes, up to 20 links, every node linked. */
const drawings: fc.Arbitrary<RelationsDrawing> = fc.integer({ min: 2, max: 14 }).chain((count) => {
  const nodes = fc.tuple(
    ...Array.from({ length: count }, (_, index) =>
      fc.record({
        id: fc.constant(`n${index}`),
        label: pick(labels),
        detail: pick(['', 'armed group', 'aged 25']),
        kind: pick(nodeKinds),
        origin: fc.constant({}),
      }),
    ),
  );
  const links = fc.array(
    fc
      .record({ from: fc.nat(count - 1), to: fc.nat(count - 1), verb: pick(verbs), status: pick(statuses) })
      .filter(({ from, to }) => from !== to),
    { minLength: 1, maxLength: 20 },
  );
  return fc.tuple(nodes, links).map(([all, some]) => {
    const used = new Set(some.flatMap(({ from, to }) => [`n${from}`, `n${to}`]));
    return relations(
      all.filter(({ id }) => used.has(id)),
      some.map(({ from, to, verb, status: [word, tone] }) =>
        link(`n${from}`, `n${to}`, { tone, words: [run(`${verb}\n`), run(word, { bold: true, tone })] }),
      ),
    );
  });
});

export const randomDrawings = (count: number): readonly RelationsDrawing[] => fc.sample(drawings, { numRuns: count });
