/** Groups and organisations, and what is said of their part in the incident. */
import type { Briefing } from '../briefing/briefing.ts';
import { actorTitle } from './sentences/actor.ts';
import type { Sentence } from './sentences/sentence.ts';

export type Actor = Briefing['actors'][number];
export type Voice = Actor['attribution'][number];

export interface ActorView extends Actor {
  /** The short name where there is one. */
  readonly label: string;
  /** The title of the slide on the actor's past. */
  readonly title: Sentence;
}

export const viewActor = (actor: Actor): ActorView => ({
  ...actor,
  label: actor.short ?? actor.name,
  title: actorTitle(actor),
});
