/** Every tradecraft rule, in the order of their codes. A new rule is a new file and a line here. */
import { usedBeforeExpanded } from './abb-001-used-before-expanded.ts';
import { singleHypothesis } from './ach-001-single-hypothesis.ts';
import { noDisconfirmingSought } from './ach-002-no-disconfirming-sought.ts';
import { nonDiagnosticRow } from './ach-003-non-diagnostic-row.ts';
import { unratedCells } from './ach-004-unrated-cells.ts';
import { judgementNotInMatrix } from './ach-005-judgement-not-in-matrix.ts';
import { rankingAgainstText } from './ach-006-ranking-against-text.ts';
import { scoreAsProbability } from './ach-007-score-as-probability.ts';
import { hypothesisWithoutJudgement } from './ach-008-hypothesis-without-judgement.ts';
import { sharesCannotAddUp } from './ach-009-shares-cannot-add-up.ts';
import { exclusivityUnstated } from './ach-010-exclusivity-unstated.ts';
import { silenceRatedHigh } from './ach-011-silence-rated-high.ts';
import { twoStatements } from './ach-012-two-statements.ts';
import { recoveredExceedsSeized } from './arm-001-recovered-exceeds-seized.ts';
import { outstandingUnstated } from './arm-002-outstanding-unstated.ts';
import { uncountedQuantity } from './arm-003-uncounted-quantity.ts';
import { totalMismatch } from './cas-001-total-mismatch.ts';
import { pointForRange } from './cas-003-point-for-range.ts';
import { crossIncidentSum } from './cas-004-cross-incident-sum.ts';
import { attackersInTotalUnstated } from './cas-005-attackers-in-total-unstated.ts';
import { groupSizeOverrun } from './cas-006-group-size-overrun.ts';
import { zeroVsUnknown } from './cas-007-zero-vs-unknown.ts';
import { statusTransfer } from './cas-008-status-transfer.ts';
import { leftOut } from './cas-009-left-out.ts';
import { placesAgainstTogether } from './cas-010-places-against-together.ts';
import { stillCountsThem } from './cas-011-still-counts-them.ts';
import { samePublisher } from './cas-012-same-publisher.ts';
import { partMayExceed } from './cas-013-part-may-exceed.ts';
import { bothAgainstParts } from './cas-014-both-against-parts.ts';
import { partsBesideWhole } from './cas-015-parts-beside-whole.ts';
import { deniedAsFact } from './fac-001-denied-as-fact.ts';
import { claimedVsAttributed } from './fac-002-claimed-vs-attributed.ts';
import { actorAsFact } from './fac-003-actor-as-fact.ts';
import { contradictionUnmarked } from './fac-004-contradiction-unmarked.ts';
import { mutuallyExclusiveStatus } from './fac-005-mutually-exclusive-status.ts';
import { personAttributeUnsourced } from './fac-006-person-attribute-unsourced.ts';
import { suspectWording } from './fac-007-suspect-wording.ts';
import { assumptionAsFact } from './fac-008-assumption-as-fact.ts';
import { interestWithoutInterested } from './fac-009-interest-without-interested.ts';
import { noGaps } from './gap-001-no-gaps.ts';
import { nameVariants } from './geo-001-name-variants.ts';
import { falsePrecision } from './geo-002-false-precision.ts';
import { coordinateSanity } from './geo-003-coordinate-sanity.ts';
import { routeThroughOtherCountry } from './geo-005-route-through-other-country.ts';
import { noIndicators } from './ind-001-no-indicators.ts';
import { sourceMoreRestricted } from './mrk-003-source-more-restricted.ts';
import { classifiedWithoutTraining } from './mrk-004-classified-without-training.ts';
import type { Rule } from './rule.ts';
import { noImplications } from './sow-001-no-implications.ts';
import { noDissent } from './sow-002-no-dissent.ts';
import { scenariosCannotAddUp } from './sow-003-shares-cannot-add-up.ts';
import { unsourcedClaim } from './src-001-unsourced-claim.ts';
import { unusedSource } from './src-003-unused-source.ts';
import { singleSourceAsFact } from './src-004-single-source-as-fact.ts';
import { echoNotCorroboration } from './src-005-echo-not-corroboration.ts';
import { gradeMissing } from './src-006-grade-missing.ts';
import { lowGradeKeyJudgment } from './src-007-low-grade-key-judgment.ts';
import { credibility1WithoutCorroboration } from './src-008-credibility-1-without-corroboration.ts';
import { sourceAfterAsOf } from './src-009-source-after-as-of.ts';
import { informationDateGap } from './src-010-information-date-gap.ts';
import { noSourceSummary } from './src-011-no-source-summary.ts';
import { interestedPartyOnly } from './src-012-interested-party-only.ts';
import { anonymousWithoutDescriptor } from './src-013-anonymous-without-descriptor.ts';
import { quoteMismatch } from './src-014-quote-mismatch.ts';
import { numberNotInSource } from './src-020-number-not-in-source.ts';
import { nameNotInSource } from './src-021-name-not-in-source.ts';
import { quotationNotInSource } from './src-022-quotation-not-in-source.ts';
import { inferenceWithNumber } from './src-023-inference-with-number.ts';
import { openSourceUndated } from './src-024-open-source-undated.ts';
import { loadedLanguage } from './sty-001-loaded-language.ts';
import { topicTitle } from './sty-002-topic-title.ts';
import { density } from './sty-003-density.ts';
import { duplicateParagraph } from './sty-004-duplicate-paragraph.ts';
import { placeholderLeft } from './sty-005-placeholder-left.ts';
import { fileIdInText } from './sty-006-file-id-in-text.ts';
import { headlineAgainstTable } from './sty-007-headline-against-table.ts';
import { eventAfterAsOf } from './tim-001-event-after-as-of.ts';
import { zoneMissing } from './tim-002-zone-missing.ts';
import { relativeDate } from './tim-003-relative-date.ts';
import { implausibleSpeed } from './tim-004-implausible-speed.ts';
import { orderContradicted } from './tim-005-order-contradicted.ts';
import { windowPastOrder } from './tim-006-window-past-order.ts';
import { hourWithoutClock } from './tim-007-hour-without-clock.ts';
import { likelihoodPlusConfidence } from './unc-001-likelihood-plus-confidence.ts';
import { mixedScales } from './unc-002-mixed-scales.ts';
import { vagueEstimative } from './unc-003-vague-estimative.ts';
import { numberTermMismatch } from './unc-004-number-term-mismatch.ts';
import { judgementWithoutLikelihood } from './unc-005-judgement-without-likelihood.ts';
import { confidenceWithoutReason } from './unc-006-confidence-without-reason.ts';
import { intensifiedTerm } from './unc-007-intensified-term.ts';
import { percentConfidence } from './unc-008-percent-confidence.ts';
import { yardstickMissing } from './unc-009-yardstick-missing.ts';
import { tooCertain } from './unc-010-too-certain.ts';
import { changeUnexplained } from './unc-011-change-unexplained.ts';

export const rules: readonly Rule[] = [
  usedBeforeExpanded,
  singleHypothesis,
  noDisconfirmingSought,
  nonDiagnosticRow,
  unratedCells,
  judgementNotInMatrix,
  rankingAgainstText,
  scoreAsProbability,
  hypothesisWithoutJudgement,
  sharesCannotAddUp,
  exclusivityUnstated,
  silenceRatedHigh,
  twoStatements,
  recoveredExceedsSeized,
  outstandingUnstated,
  uncountedQuantity,
  totalMismatch,
  pointForRange,
  crossIncidentSum,
  attackersInTotalUnstated,
  groupSizeOverrun,
  zeroVsUnknown,
  statusTransfer,
  leftOut,
  placesAgainstTogether,
  stillCountsThem,
  samePublisher,
  partMayExceed,
  bothAgainstParts,
  partsBesideWhole,
  deniedAsFact,
  claimedVsAttributed,
  actorAsFact,
  contradictionUnmarked,
  mutuallyExclusiveStatus,
  personAttributeUnsourced,
  suspectWording,
  assumptionAsFact,
  interestWithoutInterested,
  noGaps,
  nameVariants,
  falsePrecision,
  coordinateSanity,
  routeThroughOtherCountry,
  noIndicators,
  sourceMoreRestricted,
  classifiedWithoutTraining,
  noImplications,
  noDissent,
  scenariosCannotAddUp,
  unsourcedClaim,
  unusedSource,
  singleSourceAsFact,
  echoNotCorroboration,
  gradeMissing,
  lowGradeKeyJudgment,
  credibility1WithoutCorroboration,
  sourceAfterAsOf,
  informationDateGap,
  noSourceSummary,
  interestedPartyOnly,
  anonymousWithoutDescriptor,
  quoteMismatch,
  numberNotInSource,
  nameNotInSource,
  quotationNotInSource,
  inferenceWithNumber,
  openSourceUndated,
  loadedLanguage,
  topicTitle,
  density,
  duplicateParagraph,
  placeholderLeft,
  fileIdInText,
  headlineAgainstTable,
  eventAfterAsOf,
  zoneMissing,
  relativeDate,
  implausibleSpeed,
  orderContradicted,
  windowPastOrder,
  hourWithoutClock,
  likelihoodPlusConfidence,
  mixedScales,
  vagueEstimative,
  numberTermMismatch,
  judgementWithoutLikelihood,
  confidenceWithoutReason,
  intensifiedTerm,
  percentConfidence,
  yardstickMissing,
  tooCertain,
  changeUnexplained,
];
