/** Who is said to stand how to whom, as boxes and arrows: only what the author names, nothing concluded. */
import type { Briefing, Relation } from '../briefing/briefing.ts';

export interface Relations {
  /** Whom or what a relation names, in the order in which they are first named. */
  readonly nodes: readonly RelatedActor[];
  readonly edges: readonly RelationEdge[];
  /** What sorts of boxes there are, where they are several: each has corners of its own, which a line below explains. */
  readonly kinds: readonly RelatedActor['kind'][];
  readonly at: string;
}

export interface RelationEdge extends Relation {
  readonly from_name: string;
  readonly to_name: string;
}

export interface RelatedActor {
  readonly id: string;
  readonly name: string;
  readonly kind: 'actor' | 'person' | 'party' | 'incident';
  /** The full name of an actor who goes by a short one. */
  readonly detail: string | null;
  /** How a person stands to the incident. */
  readonly role: Briefing['persons'][number]['role'] | null;
  /** When an incident happened. */
  readonly time: Briefing['incidents'][number]['time'] | null;
  readonly at: string;
}

export function relate(briefing: Briefing): Relations {
  const { relations } = briefing;
  const known = new Map(nodesOf(briefing).map((node) => [node.id, node]));
  const named = new Set(relations.flatMap(({ from, to }) => [from, to]));
  const nameOf = (id: string): string => known.get(id)?.name ?? id;
  const nodes = [...named].flatMap((id) => known.get(id) ?? []);
  const kinds = (['actor', 'person', 'party', 'incident'] as const).filter((kind) => nodes.some((node) => node.kind === kind));
  return {
    nodes,
    kinds: kinds.length > 1 ? kinds : [],
    edges: relations.map((relation) => ({ ...relation, from_name: nameOf(relation.from), to_name: nameOf(relation.to) })),
    at: 'relations',
  };
}

/** All that a relation can name. */
export function nodesOf({ actors, persons, parties, incidents }: Briefing): readonly RelatedActor[] {
  const plain = { detail: null, role: null, time: null };
  return [
    ...actors.map(({ id, name, short, at }) => ({
      ...plain,
      id,
      name: short ?? name,
      kind: 'actor' as const,
      detail: short === null ? null : name,
      at,
    })),
    ...persons.map(({ id, name, role, at }) => ({ ...plain, id, name, kind: 'person' as const, role, at })),
    ...parties.map(({ id, name, at }) => ({ ...plain, id, name, kind: 'party' as const, at })),
    ...incidents.map(({ id, title, time, at }) => ({ ...plain, id, name: title, kind: 'incident' as const, time, at })),
  ];
}
