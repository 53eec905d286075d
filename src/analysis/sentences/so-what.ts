/** Titles over what follows, what could be done, how it may go on, who thinks otherwise, and what was said. */
import type { Briefing, Scenario } from '../../briefing/briefing.ts';
import { count, type Sentence, sentence } from './sentence.ts';

type Placed = readonly { readonly at: string }[];

/** A title that only counts; `null` where there is nothing to count. */
function counted(key: string, [first, ...others]: Placed): Sentence | null {
  return first ? sentence(key, first.at, { n: others.length + 1, count: count(others.length + 1) }) : null;
}

export const implicationsTitle = (implications: Placed): Sentence | null => counted('titles.implications', implications);
export const optionsTitle = (options: Placed): Sentence | null => counted('titles.options', options);
export const dissentTitle = (dissent: Placed): Sentence | null => counted('titles.dissent', dissent);
export const keyAssumptionsTitle = (assumptions: Placed): Sentence | null => counted('titles.keyAssumptions', assumptions);

/** One is called the most likely only where all have a likelihood, and its band lies wholly above each other. */
export function scenariosTitle(scenarios: readonly Pick<Scenario, 'title' | 'likelihood' | 'at'>[]): Sentence | null {
  const leader = scenarios.find(({ likelihood, at }) =>
    scenarios.every(
      (other) => other.at === at || (likelihood !== null && other.likelihood !== null && likelihood.from >= other.likelihood.to),
    ),
  );
  if (!leader?.likelihood || scenarios.length < 2) return counted('titles.scenarios.plain', scenarios);
  return sentence('titles.scenarios.leader', leader.at, {
    n: scenarios.length,
    count: count(scenarios.length),
    title: leader.title,
  });
}

/** One speaker is named; of several only how many there are. */
export function quotationsTitle(quotations: Briefing['quotations']): Sentence | null {
  const [first] = quotations;
  if (!first) return null;
  const speakers = new Set(quotations.map(({ who }) => who));
  if (speakers.size === 1) return sentence('titles.quotations.one', first.at, { who: first.who });
  return sentence('titles.quotations.several', first.at, { n: speakers.size, count: count(speakers.size) });
}
