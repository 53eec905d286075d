/** The starter of an attack: attackers counted apart, what was taken, who is accused, a motive. */
import { howToCount } from './pieces.ts';
import type { StarterShape } from './shape.ts';

export const attack: StarterShape = {
  kind: 'attack',
  example: 'exercise-bombings.yaml',
  who: 'who was hurt or fought',
  moreSources: '',
  morePlaces: '',
  parties: `# side: attackers are counted apart in every total; the others are state, civilians or other.
parties:
  - id: victims
    name: "[Who was attacked: residents, police]"
    side: civilians
  - id: attackers
    name: "[Who attacked, in neutral words: gunmen]"
    side: attackers
`,
  incident: `#    question: "[What the explanations answer]" # stands above them instead of the word motive
    attackers: # how many they were; killed and detained are held against it
      party: attackers
      size: not stated
      sources: [S1]
`,
  moreEvents: () => '',
  figures: () => `${howToCount}casualties:
  - party: victims
    place: place
    killed: not stated
    wounded: not stated
#    of_whom: { killed: { police: not stated } } # a part of the figure: shown, and never added to it
    sources: [S1]
  - party: attackers
    place: place
    killed: not stated
    wounded: not stated
    detained: not stated
    sources: [S1]

# What was taken; what is still out is computed.
#materiel:
#  - item: "[What was taken: rifles]"
#    taken: not stated
#    recovered: not stated
#    note: "[Why no number is known, as long as none is.]"
#    sources: [S1]

# The figures beside the course of events, at most five, in this order; without the line they are chosen by rule.
#key_figures: [killed, wounded, detained]

# Totals that others published: compared with ours, never added. Say of each whether it counts the attackers.
#published_totals:
#  - measure: killed
#    value: not stated
#    by: "[Who published it]"
#    includes_attackers: false
#    note: "[What explains a difference.]"
#    sources: [S1]
`,
  people: `# ── Who is accused, suspected or claims it ───────────────────────────────────────────────────────
# kind of an attribution: attributed (somebody accuses them), suspected, claimed (their own claim), denied, convicted.
#actors:
#  - id: actor
#    name: "[Who is accused or suspected]"
#    kind: "[armed group, party, agency]"
#    summary: "[Who they are, and whether they have said anything of it.]"
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

# A description is enough; a name only where it is needed.
#persons:
#  - id: suspect
#    name: "[A description of the suspect]"
#    role: suspect # suspect, accused, convicted, victim, witness, official, other
#    standing: "[One clause: alleged gunman; reported arrested]"
#    status: alleged
#    sources: [S1]
`,
  explained: ' of the motive',
};
