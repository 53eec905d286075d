/** Incidents beside the main one: whether they are linked, and whether they came before it. */

import type { Incident } from '../../briefing/briefing.ts';
import type { Memory } from '../../foundation/memory/memory.ts';
import type { Movement } from '../figures/materiel.ts';
import type { Total } from '../figures/totals.ts';
import type { IncidentFigures } from '../figures/view.ts';
import { standingOf } from '../standing.ts';
import { isSurelyBefore, type ZonedTime } from '../sure-times.ts';
import { quotable } from './quotable.ts';
import { clauses, count, quantity, type Sentence, sentence, within } from './sentence.ts';
import { isTold } from './told.ts';
import { disputedOf, heldOf } from './toll-sentences.ts';

export type LinkedFacts = Pick<Incident, 'title' | 'link' | 'status' | 'at'> & ZonedTime;

/** The author says why it is linked, and it stands as told; else the link is only said to exist. */
const isLinked = ({ link, status }: LinkedFacts): boolean => link !== null && isTold(status);

/** An author who gives no reason for the link has only put another incident beside the main one. */
const isSaidToBeLinked = ({ link }: LinkedFacts): boolean => link !== null;

const isEarlier = (incident: LinkedFacts, main: ZonedTime | null, memory: Memory): boolean =>
  main !== null && isSurelyBefore(incident, main, memory);

/**
 * "Linked" where a reason for the link is given and the incident is told as fact, "possibly linked" where it is
 * claimed, alleged, disputed or the like, "another incident" where no reason is given. "Earlier" only where its whole
 * time surely lies before that of the main incident.
 */
export function linkedHeading(incident: LinkedFacts, main: ZonedTime | null, memory: Memory): Sentence {
  const earlier = isEarlier(incident, main, memory);
  const key = isLinked(incident)
    ? earlier
      ? 'linked.linkedEarlier'
      : 'linked.linked'
    : isSaidToBeLinked(incident)
      ? earlier
        ? 'linked.possiblyEarlier'
        : 'linked.possibly'
      : earlier
        ? 'linked.earlier'
        : 'linked.other';
  return sentence(key, incident.at, { title: incident.title, date: { kind: 'time', time: incident.time } });
}

/** One line of what was counted at another incident, and who is cited for it. */
export interface CountedLine {
  readonly said: Sentence;
  readonly sources: readonly string[];
  readonly at: string;
}

type Counted = Pick<IncidentFigures, 'casualties' | 'figures' | 'materiel'>;

/**
 * Everything that was counted at another incident, a line each: casualties by measure, those of the attackers apart from
 * the others; other figures; and for each item what became of it, as far as somebody says so.
 */
export function linkedFigures({ casualties, figures, materiel }: Counted): readonly CountedLine[] {
  const { measures, without_attackers, attackers } = casualties;
  const toll = measures.flatMap(({ name }, index) =>
    (
      [
        [attackers ? 'linked.figureExcluding' : 'linked.figure', without_attackers.cells[index]],
        ['linked.figureOfAttackers', attackers?.cells[index]],
      ] as const
    ).flatMap(([key, total]) =>
      total ? [lineOf(sentence(key, total.at, { measure: within(name), figure: quantity(total) }), total)] : [],
    ),
  );
  const others = figures.lines.map(({ name, total }) =>
    lineOf(sentence('linked.figure', total.at, { measure: within(name), figure: quantity(total) }), total),
  );
  const items = materiel.rows.flatMap(({ item, cells, status, sources, at }) => {
    const moved = cells
      .filter(({ figure }) => figure.stated || figure.word !== null)
      .map(({ movement, figure }) => sentence(moves[movement], figure.at, { figure: quantity(figure) }));
    if (moved.length === 0) return [];
    const told = sentence('linked.item', at, { item, moved: { kind: 'list', sentences: moved, join: 'and' } });
    return [lineOf(told, { is_disputed: status === 'disputed', standing: standingOf([status], at), sources, at })];
  });
  return [...toll, ...others, ...items];
}

const moves: Readonly<Record<Movement, string>> = {
  taken: 'linked.taken',
  recovered: 'linked.recovered',
  outstanding: 'linked.outstanding',
  destroyed: 'linked.destroyed',
  damaged: 'linked.damaged',
};

/** A line with how its figure stands, where that is not as a fact. */
const lineOf = (
  told: Sentence,
  total: Pick<Total, 'is_disputed' | 'standing' | 'at'> & { readonly sources: readonly string[] },
): CountedLine => ({
  said: sentence('linked.line', total.at, { line: within(clauses(told, disputedOf(total), heldOf(total.standing))) }),
  sources: total.sources,
  at: total.at,
});

/**
 * Of a single one that is linked, what the author says of the link, where that is short. Else the headings of all of them at
 * once: each word holds of every incident, or is not said. `null` without any.
 */
export function linkedTitle(incidents: readonly LinkedFacts[], main: ZonedTime | null, memory: Memory): Sentence | null {
  const [first] = incidents;
  if (!first) return null;
  const reason = incidents.length === 1 && isLinked(first) && first.link !== null ? quotable(first.link) : null;
  if (reason !== null) return sentence('titles.linked.reason', first.at, { reason });
  const areEarlier = incidents.every((incident) => isEarlier(incident, main, memory));
  const key = incidents.every(isLinked)
    ? areEarlier
      ? 'titles.linked.linkedEarlier'
      : 'titles.linked.linked'
    : incidents.every(isSaidToBeLinked)
      ? areEarlier
        ? 'titles.linked.possiblyEarlier'
        : 'titles.linked.possibly'
      : 'titles.linked.other';
  return sentence(key, first.at, { n: incidents.length, count: count(incidents.length) });
}
