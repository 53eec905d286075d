/** What the matrix says: which explanation the rated evidence contradicts least, and how firmly. */

import type { Judgement } from '../../briefing/briefing.ts';
import { withoutStop } from '../../foundation/characters/full-stops.ts';
import type { Linchpin, Matrix } from '../hypotheses.ts';
import { judgedLeader, judgedPair } from './hypotheses.ts';
import { asWritten, type Inside } from './inside-line.ts';
import { clauses, count, listedNames, names, type Sentence, sentence } from './sentence.ts';

/**
 * The name of a hypothesis stands behind a colon: it is the author's wording, and need not make a sentence with another word.
 * - every explanation must have a rating in every row, or it may lead because nobody rated it: else the title counts;
 * - *least contradicted* where one leads both with weights and without; "weighted" is said where it ties with another without them, as
 *   the box beside the matrix tells;
 * - *only when weighted* where it is not among the leaders without weights;
 * - *tie* where several lead; where all do, the evidence does not separate them: two of them by name, while these are short.
 * Where the judgements hold one likelier that the evidence does not set first, or hold two equally likely of which it sets one first, that
 * is told behind it: no slide contradicts another in silence. `null` without rated evidence.
 */
export function matrixTitle(
  rated: Matrix,
  judgements: readonly Pick<Judgement, 'hypothesis' | 'likelihood'>[] = [],
  inside: Inside = asWritten,
): Sentence | null {
  const named = <Each extends { readonly title: string }>(list: readonly Each[]): readonly Each[] =>
    list.map((each) => ({ ...each, title: inside(each.title) }));
  const matrix: Matrix = {
    ...rated,
    hypotheses: named(rated.hypotheses),
    leaders: named(rated.leaders),
    weighted_leaders: named(rated.weighted_leaders),
  };
  const title = evidenceTitle(matrix);
  if (!title || title.key === 'titles.matrix.rated') return title;
  return clauses(title, judgedOtherwise(matrix, judgements));
}

/** What the judgements hold, where the evidence alone says something else; `null` where both say one thing, or nothing. */
function judgedOtherwise(
  { hypotheses, weighted_leaders: leaders }: Matrix,
  judgements: readonly Pick<Judgement, 'hypothesis' | 'likelihood'>[],
): Sentence | null {
  const [leader, ...others] = leaders;
  const judged = judgedLeader(hypotheses, judgements);
  if (judged && (judged.hypothesis.id !== leader?.id || others.length > 0))
    return sentence('titles.matrix.judgedLikelier', judged.hypothesis.at, {
      hypothesis: judged.hypothesis.title,
      term: { kind: 'label', key: `likelihood.${judged.term.key}` },
    });
  const { pair } = judgedPair(hypotheses, judgements) ?? {};
  if (!pair || !leader || others.length > 0 || pair.every(({ id }) => id !== leader.id)) return null;
  const equal = pair.filter(({ id }) => id !== leader.id);
  return sentence('titles.matrix.judgedEqual', leader.at, { hypothesis: listedNames(equal.map(({ title }) => title)) });
}

function evidenceTitle({ hypotheses, evidence, leaders, weighted_leaders: weighted }: Matrix): Sentence | null {
  const [leader, second] = weighted;
  const at = leader?.at ?? 'hypotheses';
  if (!leader || evidence.length === 0) return null;
  const all = { n: hypotheses.length, count: count(hypotheses.length) };
  const isRated = evidence.every(({ cells }) => cells.every(({ rating }) => rating !== null));
  if (!isRated || hypotheses.length === 1) return sentence('titles.matrix.rated', at, all);
  if (weighted.length === hypotheses.length) {
    const isLevel = leaders.length === hypotheses.length;
    const pair = sayPair(isLevel ? 'titles.matrix.levelPair' : 'titles.matrix.levelWeightedPair', hypotheses);
    return pair ?? sentence(isLevel ? 'titles.matrix.level' : 'titles.matrix.levelWeighted', at, all);
  }
  const titles = (list: Matrix['leaders']) => listedNames(list.map(({ title }) => title));
  if (second) {
    const isSame = leaders.length === weighted.length && leaders.every(({ id }) => weighted.some((each) => each.id === id));
    return sentence(isSame ? 'titles.matrix.tie' : 'titles.matrix.tieWeighted', at, {
      n: weighted.length,
      count: count(weighted.length),
      leaders: titles(weighted),
    });
  }
  const besides = leaders.filter(({ id }) => id !== leader.id);
  if (besides.length === leaders.length) return sentence('titles.matrix.onlyWeighted', at, { leader: titles([leader]) });
  if (besides.length === 0) return sentence('titles.matrix.leader', at, { leader: titles([leader]) });
  return sentence('titles.matrix.leaderTied', at, { leader: titles([leader]) });
}

/** Longer names make the title a list. */
const mostNamed = 80;

function sayPair(key: string, [first, second, ...more]: Matrix['hypotheses']): Sentence | null {
  if (!first || !second || more.length > 0 || first.title.length + second.title.length > mostNamed) return null;
  return sentence(key, first.at, { names: listedNames([first.title, second.title]) });
}

/** What follows without one piece of evidence; several then tie. */
export const linchpinSentence = ({ evidence, leaders, at }: Linchpin, inside: Inside = asWritten): Sentence =>
  sentence(leaders.length === 1 ? 'matrix.linchpin' : 'matrix.linchpinTie', at, {
    id: evidence.id,
    evidence: inside(withoutStop(evidence.text)),
    leaders: names(leaders.map(({ id }) => id)),
  });

/** That no single piece decides is a finding of the computation, where there is evidence, and more than one explanation. */
export const firmSentence = ({ hypotheses, evidence, linchpins }: Matrix): Sentence | null =>
  linchpins.length === 0 && evidence.length > 0 && hypotheses.length > 1 ? sentence('matrix.firm', 'evidence') : null;

/** Only where weights change who leads. */
export const weightingSentence = ({ leaders, weighted_leaders, weighting_matters }: Matrix): Sentence | null =>
  weighting_matters
    ? sentence('matrix.weighting', 'evidence', {
        leaders: names(leaders.map(({ id }) => id)),
        weighted: names(weighted_leaders.map(({ id }) => id)),
      })
    : null;
