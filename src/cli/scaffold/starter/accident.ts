/** The starter of an accident: crew and passengers, the rescued, damage in money, a cause. Nobody attacked. */
import { dayOf } from './day-of.ts';
import { howToCount } from './pieces.ts';
import type { StarterShape } from './shape.ts';

export const accident: StarterShape = {
  kind: 'accident',
  example: 'exercise-ferry.yaml',
  who: 'who was aboard',
  moreSources: '',
  morePlaces: '',
  parties: `# Crew and passengers are parties of their own, so that each has its row.
parties:
  - id: passengers
    name: "[Passengers]"
    side: civilians
  - id: crew
    name: "[Crew]"
    side: civilians
#  - id: owner
#    name: "[Owner, who bears the damage]"
#    side: other
`,
  incident: `#    question: "[What the explanations answer: why did the ships collide?]" # stands above them instead of the word cause
`,
  moreEvents: () => '',
  figures: ({ date }) => `${howToCount}casualties:
  - party: passengers
    place: place
    killed: not stated
    wounded: not stated
    missing: not stated # stands for a day: of several reports only the latest day counts
#    of_whom: { killed: { children: not stated } } # a part of the figure: shown, and never added to it
    sources: [S1]
  - party: crew
    place: place
    killed: not stated
    wounded: not stated
    missing: not stated
    sources: [S1]

# Your own measures. kind: people, things, service or money. The label is what slides call it, in the plural.
measures:
  - id: rescued
    label: "[people rescued]"
    kind: people
#  - id: damage
#    label: "[damage]"
#    kind: money

figures:
  - measure: rescued
    party: passengers
    value: not stated
    sources: [S1]
  - measure: rescued
    party: crew
    value: not stated
    sources: [S1]
# Money needs a unit; amounts of one unit and one year of prices are added, and nothing is converted.
#  - measure: damage
#    party: owner
#    value: not stated # with decimals, as a range: { low: 1.2, high: 1.6 }
#    unit: million EUR
#    prices: ${dayOf(date).slice(0, 4)}
#    sources: [S1]

# The figures beside the course of events, at most five, in this order.
key_figures: [killed, missing, rescued]

# Totals that others published: compared with ours, never added.
#published_totals:
#  - measure: killed
#    value: not stated
#    by: "[Who published it]"
#    note: "[What explains a difference.]"
#    sources: [S1]
`,
  people: '',
  explained: ' of the cause',
};
