/**
 * Everything that can be computed from a briefing, as the plain tree that templates read.
 * Templates format; all arithmetic, ordering and numbering is done here.
 */
import type { Briefing, Claim, Incident, Judgement, Place } from '../briefing/briefing.ts';
import { type Scale, scales } from '../briefing/likelihood.ts';
import type { Outcome, Span } from '../diagnostic.ts';
import { type NumberedSource, numberSources } from './citations.ts';
import { independentOrigins } from './corroboration.ts';
import { type Conflict, findConflicts, findHistories, type History } from './figures/conflicts.ts';
import { type FigureProblem, toDiagnostic } from './figures/problem.ts';
import { type IncidentFigures, viewFigures } from './figures/view.ts';
import { type Matrix, type ScoredHypothesis, scoreHypotheses } from './hypotheses.ts';
import { type Geography, surveyPlaces } from './places.ts';
import { type Relations, relate } from './relations.ts';
import { orderEvents, type Timeline } from './timeline.ts';

export interface Analysis {
  readonly title: string;
  readonly subtitle: string | null;
  readonly date: Briefing['date'];
  readonly as_of: Briefing['as_of'];
  readonly version: number | null;
  readonly prepared_by: string | null;
  readonly organisation: string | null;
  readonly language: string;
  readonly handling: {
    readonly tlp: string;
    readonly label: string;
    readonly distribution: string | null;
    readonly marks: readonly string[];
    readonly at: string;
  };
  /** The author's own slide titles. */
  readonly headlines: readonly Headline[];
  readonly bottom_line: Briefing['bottom_line'];
  readonly judgements: readonly JudgementView[];
  readonly situation: Briefing['situation'];
  /** The incident the briefing is about; `null` when none is marked `main`. */
  readonly incident: IncidentView | null;
  readonly linked: readonly IncidentView[];
  readonly timeline: Timeline;
  readonly geography: Geography;
  readonly claims: Briefing['claims'];
  readonly denied: Briefing['claims'];
  readonly disputes: readonly DisputeView[];
  /** Figures that reports give differently. */
  readonly conflicts: readonly Conflict[];
  /** Figures of which three versions or more are dated: how they went. */
  readonly histories: readonly History[];
  /** Disputes and conflicts together. */
  readonly dispute_count: number;
  readonly assumptions: Briefing['assumptions'];
  readonly actors: readonly ActorView[];
  /** Actors whom somebody holds responsible. */
  readonly accused: readonly ActorView[];
  readonly first_accused: ActorView | null;
  readonly persons: Briefing['persons'];
  readonly relations: Relations;
  /** Whether any actor is reported to have claimed responsibility. */
  readonly is_claimed: boolean;
  /** Whether there are attackers or accused: of an accident nobody claims responsibility. */
  readonly is_attack: boolean;
  readonly context: Briefing['context'];
  readonly images: Briefing['images'];
  readonly matrix: Matrix;
  readonly hypotheses_note: string | null;
  readonly questions: readonly QuestionGroup[];
  readonly question_count: number;
  readonly key_questions: Briefing['questions'];
  readonly indicators: readonly IndicatorView[];
  readonly key_indicators: readonly IndicatorView[];
  readonly sources: readonly NumberedSource[];
  readonly cited_count: number;
  readonly source_summary: string | null;
  readonly scale: ScaleView;
  readonly changes: Briefing['changes'];
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
  readonly hypothesis: ScoredHypothesis | null;
}

export interface IncidentView extends Omit<Incident, 'place' | 'attackers'>, IncidentFigures {
  readonly place: Place | null;
}

export interface ActorView extends Omit<Briefing['actors'][number], 'history'> {
  /** The short name where there is one. */
  readonly label: string;
  /** Who holds the actor responsible, each once. */
  readonly accusers: readonly string[];
  readonly first_accuser: string | null;
  readonly other_accusers: readonly string[];
  readonly history: Briefing['actors'][number]['history'];
  readonly first: Briefing['actors'][number]['history'][number] | null;
  readonly last: Briefing['actors'][number]['history'][number] | null;
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
  readonly versions: readonly ClaimView[];
  readonly at: string;
}

export interface QuestionGroup {
  readonly group: 'motive' | 'actors' | 'facts';
  readonly questions: Briefing['questions'];
  readonly at: string;
}

export interface IndicatorView extends Omit<Briefing['indicators'][number], 'hypothesis'> {
  readonly hypothesis: ScoredHypothesis | null;
}

export interface ScaleView {
  readonly name: Scale['name'];
  readonly label: string;
  readonly terms: readonly {
    /** `very-likely`: of a label in the language files. */
    readonly key: string;
    readonly label: string;
    readonly from: number;
    readonly to: number;
    readonly is_used: boolean;
    readonly at: string;
  }[];
  readonly is_used: boolean;
  readonly at: string;
}

/**
 * @param locate from an address in the briefing to its place in the file, for what is wrong with figures
 */
export function analyze(briefing: Briefing, locate: (at: string) => Span | undefined = () => undefined): Outcome<Analysis> {
  const matrix = scoreHypotheses(briefing);
  const hypothesisOf = (id: string | null) => matrix.hypotheses.find((hypothesis) => hypothesis.id === id) ?? null;
  const viewed = briefing.incidents.map((incident) => viewIncident(incident, briefing));
  const incidents = viewed.map(({ view }) => view);
  const indicators = briefing.indicators.map((indicator) => ({ ...indicator, hypothesis: hypothesisOf(indicator.hypothesis) }));
  const { title, subtitle, date, as_of, version, prepared_by, organisation, language, bottom_line, situation } = briefing;
  const { claims, assumptions, persons, context, images, hypotheses_note, source_summary, changes } = briefing;
  const actors = briefing.actors.map(viewActor);
  const accused = actors.filter(({ accusers }) => accusers.length > 0);
  const conflicts = findConflicts(briefing);
  const sources = numberSources(briefing);
  const value: Analysis = {
    ...{ title, subtitle, date, as_of, version, prepared_by, organisation, language, bottom_line, situation },
    ...{ claims, assumptions, persons, context, images, hypotheses_note, source_summary, changes },
    handling: { ...briefing.handling, label: `TLP:${briefing.handling.tlp}` },
    judgements: briefing.key_judgements.map((judgement) => ({ ...judgement, hypothesis: hypothesisOf(judgement.hypothesis) })),
    incident: incidents.find(({ main }) => main) ?? null,
    linked: incidents.filter(({ main }) => !main),
    timeline: orderEvents({ ...briefing, events: briefing.events.filter(({ in_timeline }) => in_timeline) }),
    geography: surveyPlaces(briefing),
    denied: claims.filter(({ status }) => status === 'denied'),
    disputes: briefing.disputes.map(({ question, about, reading, claims: ids, at }) => ({
      question,
      about,
      reading,
      versions: ids.flatMap((id) => claims.filter((claim) => claim.id === id)).map((claim) => viewClaim(claim, briefing)),
      at,
    })),
    actors,
    accused,
    first_accused: accused[0] ?? null,
    relations: relate(briefing),
    is_claimed: actors.some(({ attribution }) => attribution.some(({ kind }) => kind === 'claimed')),
    is_attack:
      accused.length > 0 ||
      briefing.parties.some(({ side }) => side === 'attackers') ||
      briefing.incidents.some(({ attackers }) => attackers !== null),
    headlines: readHeadlines(briefing),
    conflicts,
    histories: findHistories(briefing),
    dispute_count: conflicts.length + briefing.disputes.length,
    waivers: briefing.waive,
    matrix,
    questions: groupQuestions(briefing),
    key_questions: keyOnes(briefing.questions),
    indicators,
    key_indicators: keyOnes(indicators),
    question_count: briefing.questions.length,
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
  return { view: { ...incident, ...view, place }, problems: counting.problems };
}

function viewClaim(claim: Claim, briefing: Briefing): ClaimView {
  const origins = independentOrigins(claim.sources, briefing).length;
  return { ...claim, origins, is_echoed: origins < claim.sources.length };
}

function viewActor(actor: Briefing['actors'][number]): ActorView {
  const accusing = actor.attribution.filter(({ kind }) => kind === 'attributed' || kind === 'suspected' || kind === 'convicted');
  const accusers = [...new Set(accusing.map(({ by }) => by))];
  return {
    ...actor,
    label: actor.short ?? actor.name,
    accusers,
    first_accuser: accusers[0] ?? null,
    other_accusers: accusers.slice(1),
    first: actor.history[0] ?? null,
    last: actor.history.at(-1) ?? null,
  };
}

/** The record also carries its own address, which is no slide. */
const readHeadlines = ({ headlines }: Briefing): readonly Headline[] =>
  Object.entries(headlines)
    .filter(([slide]) => slide !== 'at')
    .map(([slide, text]) => ({ slide, text, at: `headlines.${slide}` }));

/** Those the author marked `key`, or the first three. */
const keyOnes = <Item extends { readonly key: boolean }>(items: readonly Item[]): readonly Item[] =>
  items.some(({ key }) => key) ? items.filter(({ key }) => key) : items.slice(0, 3);

const groupQuestions = ({ questions }: Briefing): readonly QuestionGroup[] =>
  (['motive', 'actors', 'facts'] as const)
    .map((group) => ({ group, questions: questions.filter((question) => question.group === group), at: 'questions' }))
    .filter((group) => group.questions.length > 0);

function viewScale({ key_judgements, likelihood_scale }: Briefing): ScaleView {
  const { name, label, terms } = scales[likelihood_scale];
  const used = new Set(key_judgements.map(({ likelihood }) => likelihood?.key));
  const at = 'likelihood_scale';
  return {
    name,
    label,
    terms: terms.map(({ key, label, from, to }) => ({ key, label, from, to, is_used: used.has(key), at })),
    is_used: key_judgements.some(({ likelihood }) => likelihood !== null),
    at,
  };
}
