/** The data of a <relations> drawing: nodes that are named once, links between nodes that are there. */
import { suggest } from '../../foundation/nearest.ts';
import { inlineRuns } from '../../markup/inline-runs.ts';
import { type MarkupReading, reportProblem } from '../../markup/reading.ts';
import type { Tone } from '../../markup/run.ts';
import { childrenNamed, type MarkupElement } from '../../markup/tree.ts';
import { spokenIn } from '../numbers.ts';
import type { RelationLink, RelationNode, RelationsDrawing } from './drawing.ts';

export function readRelations(relations: MarkupElement, reading: MarkupReading): RelationsDrawing {
  const nodes = childrenNamed(relations, 'node');
  const links = childrenNamed(relations, 'link');
  const ids = nodes.map(({ attributes }) => attributes.id ?? '');
  const linked = new Set(links.flatMap(({ attributes }) => [attributes.from, attributes.to]));
  for (const [index, { attributes, origin }] of nodes.entries()) {
    const { id = '' } = attributes;
    if (ids.indexOf(id) < index)
      reportProblem(reading, origin, ['MUP006', `invalid id of <node>: ${id} stands twice`, 'give each node an id of its own']);
    if (!linked.has(id))
      reportProblem(reading, origin, [
        'MUP005',
        `missing <link>: none begins or ends at ${id}`,
        'add a <link>, or delete the node',
      ]);
  }
  return {
    kind: 'relations',
    nodes: nodes.map(readNode),
    links: links.map((link) => readLink(link, ids, reading)),
    ...spokenIn(reading),
  };
}

const readNode = ({ attributes, origin }: MarkupElement): RelationNode => ({
  id: attributes.id ?? '',
  label: attributes.label ?? '',
  detail: attributes.detail ?? '',
  kind: (attributes.kind ?? 'actor') as RelationNode['kind'],
  origin,
});

function readLink({ attributes, children, origin }: MarkupElement, ids: readonly string[], reading: MarkupReading): RelationLink {
  const { from = '', to = '', tone = 'reported' } = attributes;
  for (const [name, id] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (!ids.includes(id))
      reportProblem(reading, origin, [
        'MUP006',
        `invalid ${name} of <link>: ${id} is no node here`,
        ...suggest(id, ids, 'nodes'),
      ]);
  }
  if (from === to)
    reportProblem(reading, origin, ['MUP006', `invalid to of <link>: it leads from ${from} to itself`, 'name another node']);
  const words = inlineRuns(children, reading);
  if (words.length === 0)
    reportProblem(reading, origin, ['MUP005', 'missing words of <link>', 'say what the one is said to do to the other']);
  return { from, to, words, tone: tone as Tone, key: attributes.key ?? '', origin };
}
