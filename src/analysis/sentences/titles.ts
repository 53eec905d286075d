/** Every title of a slide that Briefdeck words by itself, and the remarks that hold only under conditions. */

import type { Briefing, Incident } from '../../briefing/briefing.ts';
import type { Memory } from '../../foundation/memory/memory.ts';
import type { NumberedSource } from '../citations.ts';
import { independentOrigins } from '../corroboration.ts';
import { deadliestPlace } from '../deadliest.ts';
import type { Balance } from '../figures/balance.ts';
import type { CasualtyTable } from '../figures/casualty-table.ts';
import type { Conflict } from '../figures/conflicts.ts';
import type { KeyFigure } from '../figures/key-figures.ts';
import type { Matrix } from '../hypotheses.ts';
import { incidentWords } from '../incident-words.ts';
import { openIndicators, openQuestions } from '../open-items.ts';
import { accusedTitle, noClaim, noConviction } from './accused.ts';
import { bottomLineTitle } from './bottom-line.ts';
import { conflictsTitle, disputesTitle } from './disputes.ts';
import { hypothesesTitle } from './hypotheses.ts';
import { indicatorsTitle } from './indicators.ts';
import { type Inside, insideOf } from './inside-line.ts';
import { type LinkedFacts, linkedTitle } from './linked.ts';
import { firmSentence, linchpinSentence, matrixTitle, weightingSentence } from './matrix.ts';
import { methodTitle } from './method.ts';
import { personsTitle } from './persons.ts';
import { questionsTitle } from './questions.ts';
import { relationsTitle } from './relations.ts';
import { firstClause, type Sentence, sentence } from './sentence.ts';
import { situationTitle } from './situation.ts';
import {
  dissentTitle,
  implicationsTitle,
  keyAssumptionsTitle,
  optionsTitle,
  quotationsTitle,
  scenariosTitle,
} from './so-what.ts';
import { sourcesTitle } from './sources.ts';
import { type PlaceFacts, whereTitle } from './where.ts';

/** `null` where a slide has nothing to show, or a remark does not hold. */
export interface Titles {
  readonly bottom_line: Sentence;
  readonly situation: Sentence;
  readonly where: Sentence;
  readonly accused: Sentence | null;
  readonly persons: Sentence | null;
  readonly relations: Sentence | null;
  readonly linked: Sentence | null;
  readonly disputes: Sentence | null;
  /** Over figures that reports give differently. */
  readonly conflicts: Sentence | null;
  readonly matrix: Sentence | null;
  readonly hypotheses: Sentence | null;
  readonly questions: Sentence | null;
  readonly indicators: Sentence | null;
  readonly implications: Sentence | null;
  readonly options: Sentence | null;
  readonly scenarios: Sentence | null;
  readonly dissent: Sentence | null;
  readonly key_assumptions: Sentence | null;
  readonly quotations: Sentence | null;
  /** The title of a slide with questions, indicators and sources. */
  readonly outlook: Sentence;
  readonly sources: Sentence;
  readonly method: Sentence;
  readonly no_claim: Sentence | null;
  readonly no_conviction: Sentence | null;
  /** What follows without one piece of evidence. */
  readonly linchpins: readonly Sentence[];
  readonly firm: Sentence | null;
  readonly weighting: Sentence | null;
  readonly at: string;
}

/** What the titles rest on that is computed elsewhere. */
export interface TitleFacts {
  readonly incident:
    | (MainIncident & {
        readonly casualties: CasualtyTable;
        readonly balance: Balance | null;
        readonly key_figures: readonly KeyFigure[];
      })
    | null;
  readonly linked: readonly LinkedFacts[];
  readonly places: readonly (PlaceFacts & { readonly id: string })[];
  readonly conflicts: readonly Conflict[];
  readonly matrix: Matrix;
  readonly sources: readonly NumberedSource[];
  /** The memory of zones and origins that were looked up before. */
  readonly memory: Memory;
}
type MainIncident = Pick<Incident, 'title' | 'time' | 'kind' | 'at'> & { readonly zone: string | null };

export function titlesOf(briefing: Briefing, facts: TitleFacts): Titles {
  const { actors, persons, key_judgements: judgements } = briefing;
  const { incident, matrix } = facts;
  const inside = insideOf(briefing);
  const accused = { actors, persons, words: incidentWords(incident), inside };
  const citedSources = facts.sources.filter(({ is_cited }) => is_cited);
  const cited = citedSources.map(({ id }) => id);
  const sources = sourcesTitle({
    cited: cited.length,
    grades: citedSources.map(({ reliability }) => reliability),
    origins: independentOrigins(cited, briefing, facts.memory).length,
    summary: briefing.source_summary,
  });
  const disputes = disputesOf(briefing, inside);
  const questions = questionsTitle(openQuestions(briefing));
  const indicators = indicatorsTitle(openIndicators(briefing), briefing.language);
  // Under an author's own headline a caveat about another title would hang in the air.
  const under = (slide: string, title: Sentence): Sentence =>
    briefing.headlines[slide] === undefined ? title : firstClause(title);
  const blamed = accusedTitle(accused);
  const explained = hypothesesTitle({ hypotheses: briefing.hypotheses, judgements, inside });
  const ranked = matrixTitle(matrix, judgements, inside);
  return {
    bottom_line: under(
      'bottom-line',
      bottomLineTitle({ title: briefing.title, judgements, language: briefing.language, ...accused }),
    ),
    situation: under('situation', incident ? situationOf(incident) : untold(briefing)),
    where: whereTitle(
      facts.places,
      deadliestPlace(
        briefing,
        facts.places.filter(({ on_map }) => on_map === 'incident'),
      ),
      inside,
    ),
    accused: blamed && under('accused', blamed),
    persons: personsTitle(persons, briefing.language),
    relations: relationsTitle(briefing.relations),
    linked: linkedTitle(facts.linked, incident, facts.memory),
    disputes,
    conflicts: conflictsTitle(facts.conflicts),
    matrix: ranked && under('matrix', ranked),
    hypotheses: explained && under('hypotheses', explained),
    questions,
    indicators,
    implications: implicationsTitle(briefing.implications),
    options: optionsTitle(briefing.options, inside),
    scenarios: scenariosTitle(briefing.scenarios, inside),
    dissent: dissentTitle(briefing, briefing.language),
    key_assumptions: keyAssumptionsTitle(
      briefing.assumptions.filter(({ key }) => key),
      briefing.language,
    ),
    quotations: quotationsTitle(briefing.quotations),
    outlook: questions ?? indicators ?? sources,
    sources,
    method: methodTitle(judgements),
    no_claim: noClaim(accused),
    no_conviction: noConviction(accused),
    linchpins: matrix.linchpins.map((each) => linchpinSentence(each, inside)),
    firm: firmSentence(matrix),
    weighting: weightingSentence(matrix),
    at: 'title',
  };
}

/** A briefing without an incident: its own title and date. */
const untold = ({ title, date }: Briefing): Sentence =>
  sentence('titles.situation.plain', 'title', { title, date: { kind: 'time', time: date } });

/** Claims against claims; figures against figures have a slide of their own. */
const disputesOf = ({ disputes, claims }: Briefing, inside: Inside): Sentence | null =>
  disputesTitle(
    disputes.map(({ claims: ids, question, reading, at }) => ({
      versions: ids,
      question,
      reading,
      voices: ids.flatMap((id) => claims.filter((claim) => claim.id === id)),
      at,
    })),
    inside,
  );

function situationOf({ title, time, at, balance, casualties, key_figures }: NonNullable<TitleFacts['incident']>): Sentence {
  const losses = casualties.rows.flatMap(({ party, status }) => (party && party.id === balance?.party && status ? [status] : []));
  const toll = casualties.without_attackers.killed;
  return situationTitle({ title, time, at, balance, losses, toll, figure: key_figures[0] ?? null, next: key_figures[1] ?? null });
}
