/** The starter of a cyber attack: what stopped working, how it came back hour by hour, who did it and why. No casualties. */
import { dayOf } from './day-of.ts';
import { howToCount } from './pieces.ts';
import type { StarterShape } from './shape.ts';

export const cyber: StarterShape = {
  kind: 'cyber',
  example: 'exercise-grid.yaml',
  who: 'who was hit',
  moreSources: '',
  morePlaces: '',
  parties: `# Who was hit. Nothing is said of casualties, so no slide tells of any.
parties:
  - id: operator
    name: "[Who was hit: the operator, the agency]"
    side: other
`,
  incident: `#    question: "[What the explanations answer: who did it, and why?]" # stands above them instead of who and why
`,
  moreEvents: ({
    date,
  }) => `# How it came back. A clock time needs the \`zone:\` of its place, above. \`follows\` names an event that surely came before.
#  - id: first-back
#    time: about ${dayOf(date)} 06:00
#    place: place
#    what: "[What worked again first, and how.]"
#    sources: [S1]
#  - id: all-back
#    time: between ${dayOf(date)} 18:00 and 19:30
#    place: place
#    what: "[What worked again last.]"
#    follows: first-back
#    sources: [S1]
`,
  figures: () => `${howToCount}
# Your own measures. kind: people, things, service or money. \`standing: true\`: a figure stands for a day, and the newest counts.
# The label is what slides call it, in the plural. Decimals need a \`unit\`.
measures:
  - id: customers
    label: "[Who is still without the service: customers without power]"
    kind: service
    standing: true
#  - id: lost
#    label: "[What was not delivered: energy not delivered]"
#    kind: service
#    unit: MWh

# Of several days: value: { reports: [{ source: S1, value: 12400, as_of: 2030-12-03 }, …] }; the newest counts.
figures:
  - measure: customers
    place: place
    value: not stated
    sources: [S1]
#  - measure: lost
#    place: place
#    value: not stated # with decimals: 412.1
#    sources: [S1]

# The figures beside the course of events, at most five, in this order.
key_figures: [customers]

# Totals that others published: compared with ours, never added.
#published_totals:
#  - measure: customers
#    value: not stated
#    by: "[Who published it]"
#    note: "[What explains a difference.]"
#    sources: [S1]
`,
  people: `# ── Who is named ─────────────────────────────────────────────────────────────────────────────────
# kind of an attribution: attributed (somebody accuses them), suspected, claimed (their own claim), denied, convicted.
#actors:
#  - id: actor
#    name: "[Who is suspected, or claims it]"
#    kind: "[unknown, criminal group, state service]"
#    summary: "[What is known of them.]"
#    attribution:
#      - by: "[Who says so]"
#        kind: suspected
#        text: "[What they say, in one sentence.]"
#        interest: "[What interest they have in saying so.]"
#        interested: false # true where they are party to the matter
#        rests_on: "[What it rests on.]"
#        status: claimed
#        sources: [S1]
#    sources: [S1]
`,
  explained: ' of who did it and why',
};
