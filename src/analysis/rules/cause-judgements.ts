/** Which key judgements are about who did it or why: those need competing hypotheses behind them. */
import type { Briefing, Judgement } from '../../briefing/briefing.ts';

const cause =
  /\b(?:motive|motives|motivated|motivation|responsible for|(?:is|was|were|stood|stands?|lies|lay) behind|acted for|on behalf of|ordered by|sponsored by|carried out by|in order to|(?:aim|purpose) of)\b/iu;

/** Tied to a hypothesis, names an actor that somebody holds responsible, or speaks of motive or authorship. */
export function readCauseJudgements({ key_judgements, actors }: Briefing): readonly Judgement[] {
  const accused = actors.filter(({ attribution }) => attribution.length > 0);
  const names = accused.flatMap(({ name, short, aliases }) => [name, ...(short === null ? [] : [short]), ...aliases]);
  return key_judgements.filter(
    ({ statement, hypothesis }) =>
      hypothesis !== null || cause.test(statement) || names.some((name) => namesActor(statement, name)),
  );
}

/** As a word of its own: HT is not in "NIGHT". */
function namesActor(statement: string, name: string): boolean {
  const from = statement.indexOf(name);
  if (from < 0) return false;
  const around = [statement[from - 1] ?? ' ', statement[from + name.length] ?? ' '];
  return around.every((letter) => !/[\p{L}\p{N}]/u.test(letter));
}
