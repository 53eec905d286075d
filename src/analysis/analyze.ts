/**
 * Everything that can be computed from a briefing, as the plain tree that templates read.
 * Templates format; all arithmetic, ordering and numbering is done here.
 */

import type { Briefing, Claim, Incident, Judgement, Place } from '../briefing/briefing.ts';
import { type LikelihoodScale, scales } from '../briefing/likelihood.ts';
import type { Outcome, Span } from '../foundation/diagnostic.ts';
import { type Memory, openMemory } from '../foundation/memory/memory.ts';
import { isWaivable } from '../foundation/waivable-codes.ts';
import { type ActorView, viewActor } from './actors.ts';
import { type NumberedSource, numberSources } from './citations.ts';
import { independentOrigins } from './corroboration.ts';
import { type EditionView, initialEdition } from './edition.ts';
import { type ExplanationView, explainHypotheses } from './explanations.ts';
import { type ConflictSheet, conflictSheets } from './figures/conflict-sheets.ts';
import { type Conflict, findConflicts, findHistories, type History } from './figures/conflicts.ts';
import { type HistorySlide, historySlides } from './figures/history-slides.ts';
import { type FigureProblem, toDiagnostic } from './figures/problem.ts';
import { type IncidentFigures, viewFigures } from './figures/view.ts';
import { type Matrix, type ScoredHypothesis, scoreHypotheses } from './hypotheses.ts';
import { incidentWords } from './incident-words.ts';
import { openQuestions } from './open-items.ts';
import { isSuspect } from './persons.ts';
import { type Geography, surveyPlaces } from './places.ts';
import { groupQuestions, type QuestionGroup } from './question-groups.ts';
import { type Relations, relate } from './relations.ts';
import { type Kickers, kickersOf } from './sentences/kickers.ts';
import { type CountedLine, linkedFigures, linkedHeading } from './sentences/linked.ts';
import { type SaidInTitles, saidInTitles } from './sentences/said-in-titles.ts';
import type { Sentence } from './sentences/sentence.ts';
import { type Titles, titlesOf } from './sentences/titles.ts';
import { type SoWhat, viewSoWhat } from './so-what.ts';
import { orderEvents, type Timeline } from './timeline.ts';

export interface Analysis extends SoWhat, SaidInTitles {
  readonly title: string;
  readonly subtitle: string | null;
  readonly date: Briefing['date'];
  readonly as_of: Briefing['as_of'];
  readonly version: number | null;
  readonly prepared_by: string | null;
  readonly organisation: string | null;
  readonly language: string;
  /** Of a talk; `null` where the deck is not arranged for one. */
  readonly minutes: number | null;
  readonly handling: {
    readonly tlp: string;
    readonly label: string;
    readonly distribution: string | null;
    readonly marks: readonly string[];
    readonly at: string;
  };
  /** What Briefdeck says by itself over the slides, and beside the facts. */
  readonly titles: Titles;
  readonly kickers: Kickers;
  /** The author's own slide titles. */
  readonly headlines: readonly Headline[];
  readonly bottom_line: Briefing['bottom_line'];
  readonly judgements: readonly JudgementView[];
  readonly situation: Briefing['situation'];
  /** The incident the briefing is about; `null` when none is marked `main`. */
  readonly incident: IncidentView | null;
  readonly linked: readonly LinkedView[];
  readonly timeline: Timeline;
  readonly geography: Geography;
  readonly claims: Briefing['claims'];
  readonly denied: Briefing['claims'];
  readonly disputes: readonly DisputeView[];
  /** Figures that reports give differently. */
  readonly conflicts: readonly Conflict[];
  /** The same by slide, each with its title. */
  readonly conflict_sheets: readonly ConflictSheet[];
  /** How figures changed of which three versions or more are dated. */
  readonly histories: readonly History[];
  /** The same by slide: two of the same people at the same place stand together. */
  readonly history_slides: readonly HistorySlide[];
  /** Disputes and conflicts together. */
  readonly dispute_count: number;
  readonly actors: readonly ActorView[];
  /** Actors of whose part in the incident anything is said: accused or suspected, claiming or denying it. */
  readonly attributed: readonly ActorView[];
  readonly persons: Briefing['persons'];
  /** Persons who are suspected, accused or convicted, and all others: they never stand in one table. */
  readonly suspects: Briefing['persons'];
  readonly other_persons: Briefing['persons'];
  readonly relations: Relations;
  readonly context: Briefing['context'];
  readonly images: Briefing['images'];
  readonly matrix: Matrix;
  /** The explanations as a slide tells them in words. */
  readonly explanations: readonly ExplanationView[];
  readonly hypotheses_note: string | null;
  readonly hypotheses_exclusive: boolean | null;
  /** Those that are open. */
  readonly questions: readonly QuestionGroup[];
  readonly question_count: number;
  /** More than stand side by side, so that their groups have headings. */
  readonly are_many_questions: boolean;
  readonly key_questions: Briefing['questions'];
  readonly answered_questions: Briefing['questions'];
  /** Those that have not come true. */
  readonly indicators: readonly IndicatorView[];
  readonly key_indicators: readonly IndicatorView[];
  readonly came_true: readonly IndicatorView[];
  readonly sources: readonly NumberedSource[];
  readonly cited_count: number;
  readonly source_summary: string | null;
  /** What an assistant drafted, and who checked it. */
  readonly ai_use: string | null;
  readonly scale: ScaleView;
  readonly changes: Briefing['changes'];
  /** What is new since the edition before, as it is computed; `changes` is what the author says of it. */
  readonly edition: EditionView;
  /** The deck holds only what is new; decided by whoever asks for it. */
  readonly only_changes: boolean;
  /** The author's own parts, by their names without `x-`. */
  readonly x: Briefing['x'] & { readonly at: string };
  /** The audience is not shown everything, and is told so. */
  readonly is_withheld: boolean;
  /** Findings of the tradecraft rules that were accepted. */
  readonly waivers: Briefing['waive'];
  readonly at: string;
}

export interface Headline {
  /** Id of a slide. */
  readonly slide: string;
  readonly text: string;
  readonly at: string;
}

export interface JudgementView extends Omit<Judgement, 'hypothesis'> {
  /** Its place in the file, from 1: it has this number on every slide. */
  readonly number: number;
  readonly hypothesis: ScoredHypothesis | null;
}

export interface IncidentView extends Omit<Incident, 'place' | 'attackers'>, IncidentFigures {
  readonly place: Place | null;
  /** Time zone of its place. */
  readonly zone: string | null;
}

/** An incident beside the main one. */
export interface LinkedView extends IncidentView {
  /** Whether it is linked, and earlier, as far as that can be said. */
  readonly heading: Sentence;
  /** What was counted there, a line each. */
  readonly counted: readonly CountedLine[];
}

export interface ClaimView extends Claim {
  /** Sources that do not repeat one another. */
  readonly origins: number;
  /** Fewer origins than sources: one repeats another. */
  readonly is_echoed: boolean;
}

export interface DisputeView {
  readonly about: string | null;
  readonly question: string;
  readonly reading: string;
  readonly versions: readonly (ClaimView & { readonly publishers: readonly string[] })[];
  readonly at: string;
}

export interface IndicatorView extends Omit<Briefing['indicators'][number], 'hypothesis'> {
  readonly hypothesis: ScoredHypothesis | null;
}

export interface ScaleView {
  readonly name: LikelihoodScale['name'];
  readonly label: string;
  readonly terms: readonly {
    /** `very-likely`: of a label in the language files. */
    readonly key: string;
    readonly label: string;
    readonly from: number;
    readonly to: number;
    readonly is_used: boolean;
    /** Numbers of the judgements that use it. */
    readonly judgements: readonly number[];
    readonly at: string;
  }[];
  readonly is_used: boolean;
  readonly at: string;
}

/**
 * @param locate from an address in the briefing to its place in the file, for what is wrong with figures
 * @param memory of zones and origins that were looked up before
 */
export function analyze(
  briefing: Briefing,
  locate: (at: string) => Span | undefined = () => undefined,
  memory: Memory = openMemory(),
): Outcome<Analysis> {
  const matrix = scoreHypotheses(briefing);
  const hypothesisOf = (id: string | null) => matrix.hypotheses.find((hypothesis) => hypothesis.id === id) ?? null;
  const viewed = briefing.incidents.map((incident) => viewIncident(incident, briefing));
  const incidents = viewed.map(({ view }) => view);
  const open = openQuestions(briefing);
  const answered = briefing.questions.filter((question) => !open.includes(question));
  const watched = briefing.indicators.map((indicator) => ({ ...indicator, hypothesis: hypothesisOf(indicator.hypothesis) }));
  const indicators = watched.filter(({ came_true }) => came_true === null);
  const { title, subtitle, date, as_of, version, prepared_by, organisation, language, minutes, bottom_line, situation } =
    briefing;
  const { claims, persons, context, images, hypotheses_note, hypotheses_exclusive, source_summary, changes, ai_use } = briefing;
  const actors = briefing.actors.map(viewActor);
  const attributed = actors.filter(({ attribution }) => attribution.length > 0);
  const incident = incidents.find(({ main }) => main) ?? null;
  const others = incidents.filter(({ main }) => !main);
  const timeline = orderEvents({ ...briefing, events: briefing.events.filter(({ in_timeline }) => in_timeline) }, memory);
  const geography = surveyPlaces(briefing, incident?.at_places ?? null, timeline.course);
  const conflicts = findConflicts(briefing);
  const histories = findHistories(briefing);
  const sources = numberSources(briefing);
  const titles = titlesOf(briefing, { incident, linked: others, places: drawn(geography), conflicts, matrix, sources, memory });
  const value: Analysis = {
    ...{ title, subtitle, date, as_of, version, prepared_by, organisation, language, minutes, bottom_line, situation },
    ...{ claims, persons, context, images, hypotheses_note, hypotheses_exclusive, source_summary, changes, ai_use },
    ...viewSoWhat(briefing),
    handling: { ...briefing.handling, label: `TLP:${briefing.handling.tlp}` },
    judgements: briefing.key_judgements.map((judgement, index) => ({
      ...judgement,
      number: index + 1,
      hypothesis: hypothesisOf(judgement.hypothesis),
    })),
    incident,
    linked: others.map((other) => ({ ...other, heading: linkedHeading(other, incident, memory), counted: linkedFigures(other) })),
    timeline,
    geography,
    denied: claims.filter(({ status }) => status === 'denied'),
    disputes: briefing.disputes.map(({ question, about, reading, claims: ids, at }) => ({
      question,
      about,
      reading,
      versions: ids
        .flatMap((id) => claims.filter((claim) => claim.id === id))
        .map((claim) => ({ ...viewClaim(claim, briefing, memory), publishers: publishersOf(claim.sources, briefing) })),
      at,
    })),
    actors,
    attributed,
    suspects: persons.filter(isSuspect),
    other_persons: persons.filter((person) => !isSuspect(person)),
    relations: relate(briefing),
    titles,
    ...saidInTitles(briefing, titles),
    kickers: kickersOf({
      ...{ actors, persons, incident },
      words: incidentWords(incident),
      hasCasualties: (incident?.casualties.rows.length ?? 0) > 0,
    }),
    headlines: readHeadlines(briefing),
    conflicts,
    conflict_sheets: conflictSheets(conflicts),
    histories,
    history_slides: historySlides(histories),
    dispute_count: conflicts.length + briefing.disputes.length,
    edition: initialEdition(version),
    only_changes: false,
    x: { ...briefing.x, at: 'x' },
    is_withheld: briefing.withheld?.is_said === true,
    // What may be said to whom is printed for nobody.
    waivers: briefing.waive.filter(({ rule }) => !isWaivable(rule)),
    matrix,
    explanations: explainHypotheses(briefing, matrix),
    questions: groupQuestions(open),
    key_questions: keyOnes(open),
    answered_questions: answered,
    indicators,
    key_indicators: keyOnes(indicators),
    came_true: watched.filter(({ came_true }) => came_true !== null),
    question_count: open.length,
    are_many_questions: open.length > mostCards,
    sources,
    cited_count: sources.filter(({ is_cited }) => is_cited).length,
    scale: viewScale(briefing),
    at: '',
  };
  return { value, diagnostics: viewed.flatMap(({ problems }) => problems.map((problem) => toDiagnostic(problem, locate))) };
}

interface ViewedIncident {
  readonly view: IncidentView;
  readonly problems: readonly FigureProblem[];
}

function viewIncident(incident: Incident, briefing: Briefing): ViewedIncident {
  const { view, counting } = viewFigures(briefing, incident);
  const place = briefing.places.find(({ id }) => id === incident.place) ?? null;
  return { view: { ...incident, ...view, place, zone: place?.zone ?? null }, problems: counting.problems };
}

/** More questions than these are a table with headings. */
const mostCards = 4;

/** What the map and the table beside it name. */
const drawn = ({ mapped, unlocated }: Geography) => [...mapped, ...unlocated];

/** Who published them, each once. */
const publishersOf = (ids: readonly string[], { sources }: Briefing): readonly string[] => [
  ...new Set(sources.flatMap(({ id, publisher }) => (ids.includes(id) && publisher !== null ? [publisher] : []))),
];

function viewClaim(claim: Claim, briefing: Briefing, memory: Memory): ClaimView {
  const origins = independentOrigins(claim.sources, briefing, memory).length;
  return { ...claim, origins, is_echoed: origins < claim.sources.length };
}

/** The record also carries its own address, which is no slide. */
const readHeadlines = ({ headlines }: Briefing): readonly Headline[] =>
  Object.entries(headlines)
    .filter(([slide]) => slide !== 'at')
    .map(([slide, text]) => ({ slide, text, at: `headlines.${slide}` }));

/** Those the author marked `key`, or the first three. */
const keyOnes = <Item extends { readonly key: boolean }>(items: readonly Item[]): readonly Item[] =>
  items.some(({ key }) => key) ? items.filter(({ key }) => key) : items.slice(0, 3);

function viewScale({ key_judgements, scenarios, likelihood_scale }: Briefing): ScaleView {
  const { name, label, terms } = scales[likelihood_scale];
  const using = (key: string): readonly number[] =>
    key_judgements.flatMap(({ likelihood }, index) => (likelihood?.key === key ? [index + 1] : []));
  const used = new Set([...key_judgements, ...scenarios].map(({ likelihood }) => likelihood?.key));
  const at = 'likelihood_scale';
  return {
    name,
    label,
    terms: terms.map(({ key, label, from, to }) => ({
      key,
      label,
      from,
      to,
      is_used: used.has(key),
      judgements: using(key),
      at,
    })),
    is_used: [...key_judgements, ...scenarios].some(({ likelihood }) => likelihood !== null),
    at,
  };
}
