/**
 * What the rules found of a version for an audience, without what only withholding brought about: a judgement that is missing there may stand
 * in the briefing, and nobody has to write it twice.
 */
import type { RuleFinding } from './apply-rules.ts';

/**
 * What forbids a deck stays, and what is said of its own marks.
 * @param whole what was found of the briefing with everything
 */
export function trueOfWhole(found: readonly RuleFinding[], whole: readonly RuleFinding[]): readonly RuleFinding[] {
  const known = new Set(whole.map(keyOf));
  return found.filter((each) => each.severity === 'error' || each.code.startsWith('MRK') || known.has(keyOf(each)));
}

const keyOf = ({ code, finding }: RuleFinding): string => `${code} ${finding.at}`;
