/** The title of the first slide after the cover. */
import type { Judgement } from '../../briefing/briefing.ts';
import type { Actor } from '../actors.ts';
import type { IncidentWords } from '../incident-words.ts';
import { attributionTitle, voicesOf } from './attribution.ts';
import { lowConfidence, unsaidLikelihood } from './how-sure.ts';
import type { Inside } from './inside-line.ts';
import { quotable } from './quotable.ts';
import { clauses, type Sentence, sentence } from './sentence.ts';

export interface BottomLineFacts {
  readonly title: string;
  readonly actors: readonly Actor[];
  readonly words: IncidentWords;
  readonly judgements: readonly Pick<Judgement, 'statement' | 'likelihood' | 'confidence' | 'at'>[];
  /** Of the briefing, in which its judgements say how likely they are. */
  readonly language: string;
  readonly inside?: Inside;
}

/** All that is said of an actor but its own denial. */
const blame = ['convicted', 'claimed', 'attributed', 'suspected'] as const;

/**
 * The first judgement, in its own words where they are short, with its likelihood and low confidence: it is what the briefing holds,
 * and who is accused has a slide of its own. Else who is said to be responsible, by full name, where somebody else or the actor says so;
 * else the title of the briefing. That nobody is named, or that an actor denies it, is no bottom line.
 */
export function bottomLineTitle({ title, actors, words, judgements, language, inside }: BottomLineFacts): Sentence {
  const named = actors.filter((actor) => blame.some((kind) => voicesOf(actor, kind).length > 0));
  const [first] = judgements;
  const judged = first ? quotable(first.statement) : null;
  if (first && judged !== null) {
    const said = sentence('titles.bottomLine.judgement', first.at, { statement: judged });
    return clauses(said, unsaidLikelihood(first, language), lowConfidence([first], first.at));
  }
  return (
    attributionTitle(named, words, { nameOf: ({ name }) => name, inside }) ??
    sentence('titles.bottomLine.plain', 'title', { title })
  );
}
