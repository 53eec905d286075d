/** A YAML document to a Briefing: every field checked by the schema, every id followed, all mistakes in one run. */
import { hasErrors, type Outcome } from '../foundation/diagnostic.ts';
import { type Memory, openMemory } from '../foundation/memory/memory.ts';
import { spanOfValue, toPath } from '../yaml/positions.ts';
import type { Briefing, Located } from './briefing.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkFigures } from './check-figures.ts';
import { checkFollows } from './check-follows.ts';
import { checkInvisible } from './check-invisible.ts';
import { checkLabelWords } from './check-label-words.ts';
import { checkLikelihoods } from './check-likelihoods.ts';
import { checkMainIncident } from './check-main-incident.ts';
import { checkMeasureForms } from './check-measure-forms.ts';
import { checkRelations } from './check-relations.ts';
import { checkSameNames } from './check-same-names.ts';
import { checkTimes } from './check-times.ts';
import { checkZones } from './check-zones.ts';
import { readCustomParts } from './custom-parts.ts';
import { fromIssue, withoutMisspelt } from './issue-diagnostics.ts';
import type { Languages } from './language-words.ts';
import { isLikelihoodProblem, type Likelihood, type LikelihoodScale, parseLikelihood } from './likelihood.ts';
import { scaleIn } from './likelihood-language.ts';
import { locateRecords } from './locate-records.ts';
import type { BriefingDocument } from './parse-briefing.ts';
import { checkReferences } from './references.ts';
import { premisesIn, resolveInferences } from './resolve-inferences.ts';
import { briefingSchema } from './schema.ts';
import { settleReports } from './settle-reports.ts';

/** @param languages words that the project adds to those of languages */
export function validateBriefing(
  { value, positions }: BriefingDocument,
  {
    languages = {},
    memory = openMemory(),
  }: { readonly languages?: Languages | undefined; readonly memory?: Memory | undefined } = {},
): Outcome<Briefing> {
  // `jitless` keeps zod from generating code: a briefing is parsed only once, and generating would take longer than parsing.
  const custom = readCustomParts(value, positions);
  const parsed = briefingSchema.safeParse(custom.rest, { jitless: true });
  const references = checkReferences(value, positions);
  const deps = { root: value, positions, waiting: references.waiting };
  const invisible = checkInvisible(value, positions);
  const found = [...(parsed.success ? [] : withoutMisspelt(parsed.error.issues)), ...checkZones(value, memory)];
  const issues = found.filter(({ path }) => !invisible.covers(path));
  const diagnostics = [
    ...invisible.diagnostics,
    ...issues.flatMap((issue) => fromIssue(issue, deps)),
    ...custom.diagnostics,
    ...references.diagnostics,
    ...checkFigures(value, positions),
    ...checkRelations(value, positions),
    ...checkSameNames(value, positions),
    ...checkMeasureForms(value, positions),
    ...checkLikelihoods(value, positions, languages),
    ...checkMainIncident(value, positions),
    ...checkTimes(value, positions, memory),
    ...checkFollows(value, positions),
    ...checkAddresses(value, positions),
    ...checkLabelWords(value, positions),
  ];
  if (!parsed.success || hasErrors(diagnostics)) return { diagnostics };
  const { key_judgements, scenarios, ...rest } = locateRecords(parsed.data, [], { raw: value, positions });
  const scale = scaleIn(rest.likelihood_scale, rest.language, languages);
  const judged = resolveInferences({
    ...rest,
    x: custom.parts,
    premises: premisesIn([rest, key_judgements]),
    withheld: null,
    key_judgements: key_judgements.map((judgement) => withLikelihood(judgement, scale)),
    scenarios: scenarios.map((scenario) => withLikelihood(scenario, scale)),
  });
  const settled = settleReports(judged, (at) => spanOfValue(positions, toPath(at)));
  // What is wrong with reports hides no other mistake: the figure goes on without them.
  return { value: settled.briefing, diagnostics: [...diagnostics, ...settled.diagnostics] };
}

interface Unread {
  readonly likelihood: string | number | null;
  readonly at: string;
}

function withLikelihood<Item extends Unread>(
  item: Item,
  scale: LikelihoodScale,
): Omit<Item, 'likelihood'> & { readonly likelihood: Located<Likelihood> | null } {
  const { likelihood } = item;
  const found = likelihood === null ? null : parseLikelihood(likelihood, scale);
  if (found && isLikelihoodProblem(found)) throw new Error(`a likelihood passed its check and cannot be read: ${likelihood}`);
  return { ...item, likelihood: found && { ...found, at: `${item.at}.likelihood` } };
}
