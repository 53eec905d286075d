/** Who is said to be responsible, in one sentence: convicted, claiming it, accused, suspected and denying are five things. */
import type { Actor, Voice } from '../actors.ts';
import type { IncidentWords } from '../incident-words.ts';
import { asWritten, type Inside } from './inside-line.ts';
import { quotable } from './quotable.ts';
import { clauses, count, names, type Sentence, sentence } from './sentence.ts';
import { isTold } from './told.ts';

/** What the actor itself or others say of it, without statements that are told only because they were denied. */
export const voicesOf = ({ attribution }: Actor, kind: Voice['kind']): readonly Voice[] =>
  attribution.filter((voice) => voice.kind === kind && (kind === 'denied' || voice.status !== 'denied'));

/** Actors of whom anything is said. An actor without attribution is background, and never accused. */
export const attributed = (actors: readonly Actor[]): readonly Actor[] =>
  actors.filter(({ attribution }) => attribution.length > 0);

/** The gravest kinds come first: the title follows the gravest thing that is said of anybody. */
const order = ['convicted', 'claimed', 'attributed', 'suspected', 'denied'] as const;

/** So many names fit into a title. */
const most = 3;

export interface Naming {
  readonly nameOf?: ((actor: Actor) => string) | undefined;
  /** How words of the briefing stand in the middle of a line. */
  readonly inside?: Inside | undefined;
}

/**
 * Names those of whom the gravest thing is said, and never says "only" or "others": two voices may be the same people. Where
 * they are more than a title holds, it counts all of whom anything is said.
 * - *convicted* only where an attribution has that kind; hedged unless every such statement is told as fact;
 * - *claimed* where the actor itself does, and *acknowledged* after a mishap; behind it, that this is disputed, or in part
 *   where it is not of each of several;
 * - *accused* only where somebody attributes an act; "held responsible" where the kind of the incident is no act;
 * - *suspected* where there is suspicion and nothing graver;
 * - an accusation or a suspicion carries its basis, where that is short, or the lack of one;
 * - a denial of a single accused or suspected actor stands beside it, and one of an actor that claims the act.
 * `null` where no attribution is recorded: a missing attribution is no finding.
 */
export function attributionTitle(
  actors: readonly Actor[],
  words: IncidentWords,
  { nameOf = ({ short, name }) => short ?? name, inside = asWritten }: Naming = {},
): Sentence | null {
  for (const kind of order) {
    const holders = actors.filter((actor) => voicesOf(actor, kind).length > 0);
    const [first] = holders;
    if (!first) continue;
    const voices = holders.flatMap((actor) => voicesOf(actor, kind));
    const at = voices[0]?.at ?? first.at;
    if (holders.length > most) return sentence('titles.accused.several', at, { count: count(attributed(actors).length) });
    const isOne = holders.length === 1;
    const isDenied = isOne && voicesOf(first, 'denied').length > 0;
    const title = sentence(keyOf(kind, { words, voices, isOne }), at, {
      actors: names(holders.map(nameOf)),
      by: isOne ? (voices[0]?.by ?? null) : null,
    });
    if (kind === 'claimed') return clauses(title, disputedClaim(holders, at), denialBeside(holders));
    return kind === 'attributed' || kind === 'suspected'
      ? clauses(title, basisOf(isOne ? voices.slice(0, 1) : voices, { isDenied, at, inside }))
      : title;
  }
  return null;
}

/** Longer words of a basis stand in its row only. */
const mostBasis = 60;

/**
 * On what an accusation rests, behind it: that no basis is stated, where whoever is named as its voice states none; the basis in its own
 * words, while they are short. A denial comes before both, with the lack of a basis beside it.
 */
function basisOf(
  voices: readonly Voice[],
  { isDenied, at, inside }: { readonly isDenied: boolean; readonly at: string; readonly inside: Inside },
): Sentence | null {
  const isBare = voices.every(({ rests_on }) => rests_on === null);
  if (isDenied) return sentence(isBare ? 'titles.accused.deniedNoBasis' : 'titles.accused.denialReported', at);
  if (isBare) return sentence('titles.accused.noBasis', at);
  const [only, ...others] = voices;
  const basis = only?.rests_on && others.length === 0 ? quotable(only.rests_on, mostBasis) : null;
  return only && basis !== null ? sentence('titles.accused.basis', `${only.at}.rests_on`, { basis: inside(basis) }) : null;
}

function disputedClaim(holders: readonly Actor[], at: string): Sentence | null {
  const disputed = holders.filter((actor) => voicesOf(actor, 'claimed').some(({ status }) => status === 'disputed'));
  if (disputed.length === 0) return null;
  return sentence(disputed.length === holders.length ? 'titles.accused.disputed' : 'titles.accused.disputedInPart', at);
}

/** Who claims an act and denies it is told with both. */
function denialBeside(holders: readonly Actor[]): Sentence | null {
  const [first] = holders.flatMap((actor) => voicesOf(actor, 'denied'));
  return first ? sentence('titles.accused.denialBeside', first.at) : null;
}

interface Case {
  readonly words: IncidentWords;
  readonly voices: readonly Voice[];
  readonly isOne: boolean;
}

function keyOf(kind: Voice['kind'], { words, voices, isOne }: Case): string {
  if (kind === 'convicted')
    return voices.every(({ status }) => isTold(status)) ? 'titles.accused.convicted' : 'titles.accused.convictedSaid';
  if (kind === 'claimed') return words === 'mishap' ? 'titles.accused.acknowledged' : 'titles.accused.claimed';
  if (kind === 'denied') return 'titles.accused.denied';
  if (kind === 'suspected') {
    return isOne ? 'titles.accused.suspected' : 'titles.accused.suspectedMany';
  }
  if (words === 'act' || words === 'cyber') {
    return isOne ? 'titles.accused.accused' : 'titles.accused.accusedMany';
  }
  return isOne ? 'titles.accused.responsible' : 'titles.accused.responsibleMany';
}
