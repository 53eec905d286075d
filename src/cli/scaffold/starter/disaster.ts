/** The starter of a disaster: a toll that changes, missing and displaced people, houses, a cause. */
import { quoteText } from '../../../yaml/quote-text.ts';
import { howToCount, secondPlace, secondSource } from './pieces.ts';
import type { StarterShape } from './shape.ts';

export const disaster: StarterShape = {
  kind: 'disaster',
  example: 'exercise-flood.yaml',
  who: 'who was hurt',
  moreSources: secondSource,
  morePlaces: secondPlace,
  parties: `# One party for each group that a source counts by itself. side: civilians, state or other.
parties:
  - id: people
    name: "[Who was hurt: residents, visitors]"
    side: civilians
#  - id: rescuers
#    name: "[Rescue workers]"
#    side: state
`,
  incident: `#    question: "[What the explanations answer: why did the dam fail?]" # stands above them instead of the word cause
`,
  moreEvents: () => '',
  figures: ({ date, asOf }) => `${howToCount}casualties:
  - id: toll
    party: people
    place: place
    killed: not stated
    wounded: not stated
    missing: not stated # stands for a day: of several reports only the latest day counts
#    of_whom: { killed: { children: not stated } } # a part of the figure: shown, and never added to it
    sources: [S1]
# A figure that changed: every report stays, and one that \`supersedes\` another replaces it. \`as_of\` is the day that it is of.
# This row needs the second source and the second place above.
#  - id: toll2
#    party: people
#    place: place2
#    killed:
#      reports:
#        - { source: S1, value: not stated, as_of: ${quoteText(date)} }
#        - { source: S2, value: not stated, as_of: ${quoteText(asOf)}, supersedes: S1 }
#    wounded: not stated
#    missing: not stated
#    sources: [S1, S2]

# Missing people who were found dead: changes no number, and an older count that still holds them is told to you.
#became:
#  - { from: missing, to: killed, number: not stated, as_of: ${quoteText(asOf)}, sources: [S1] }

# Everything else that is counted, one value a line; without a place it is of the whole incident.
figures:
  - measure: displaced
    value: not stated
    sources: [S1]
  - measure: evacuated
    value: not stated
    sources: [S1]
#  - measure: destroyed
#    item: "[What was destroyed: houses]"
#    value: not stated
#    sources: [S1]

# The figures beside the course of events, at most five, in this order; without the line they are chosen by rule.
#key_figures: [killed, missing, displaced, evacuated]

# Totals that others published: compared with ours, never added.
#published_totals:
#  - measure: killed
#    value: not stated
#    by: "[Who published it]"
#    as_of: ${quoteText(asOf)}
#    note: "[What explains a difference.]"
#    sources: [S1]
`,
  people: '',
  explained: ' of the cause',
};
