/** Incidents beside the main one: whether they are linked, and whether they came before it. */
import type { Incident } from '../../briefing/briefing.ts';
import { isSurelyBefore, type ZonedTime } from '../sure-times.ts';
import { count, type Sentence, sentence } from './sentence.ts';
import { isTold } from './told.ts';

export type LinkedFacts = Pick<Incident, 'title' | 'link' | 'status' | 'at'> & ZonedTime;

/** The author says why it is linked, and it stands as told; else the link is only said to exist. */
const isLinked = ({ link, status }: LinkedFacts): boolean => link !== null && isTold(status);

/** An author who gives no reason for the link has only put another incident beside the main one. */
const isSaidToBeLinked = ({ link }: LinkedFacts): boolean => link !== null;

const isEarlier = (incident: LinkedFacts, main: ZonedTime | null): boolean => main !== null && isSurelyBefore(incident, main);

/**
 * "Linked" where a reason for the link is given and the incident is told as fact, "possibly linked" where it is
 * claimed, alleged, disputed or the like, "another incident" where no reason is given. "Earlier" only where its whole
 * time surely lies before that of the main incident.
 */
export function linkedHeading(incident: LinkedFacts, main: ZonedTime | null): Sentence {
  const earlier = isEarlier(incident, main);
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

/** The same of all of them at once: each word holds of every incident, or is not said. `null` without any. */
export function linkedTitle(incidents: readonly LinkedFacts[], main: ZonedTime | null): Sentence | null {
  const [first] = incidents;
  if (!first) return null;
  const areEarlier = incidents.every((incident) => isEarlier(incident, main));
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
