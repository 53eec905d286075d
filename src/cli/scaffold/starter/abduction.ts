/** The starter of an abduction: those taken, those set free, those still held, who holds them, what they ask for. */
import { attack } from './attack.ts';
import { howToCount } from './pieces.ts';
import type { StarterShape } from './shape.ts';

export const abduction: StarterShape = {
  kind: 'abduction',
  example: null,
  who: 'who was taken, and by whom',
  moreSources: '',
  morePlaces: '',
  parties: `# side: attackers are counted apart in every total; the others are state, civilians or other.
parties:
  - id: taken
    name: "[Who was taken: miners, pupils, crew]"
    side: civilians
  - id: takers
    name: "[Who took them, in neutral words: hostage takers]"
    side: attackers
`,
  incident: `#    question: "[What the explanations answer]" # stands above them instead of the word motive
    attackers: # how many they are; killed and detained are held against it
      party: takers
      size: not stated
      sources: [S1]
`,
  moreEvents: () => '',
  figures:
    () => `${howToCount}# abducted counts all who were taken, whatever became of them; freed those of them who are free again.
casualties:
  - party: taken
    place: place
    abducted: not stated
    freed: not stated
    killed: not stated
    wounded: not stated
#    of_whom: { abducted: { children: not stated } } # a part of the figure: shown, and never added to it
    sources: [S1]
  - party: takers
    place: place
    killed: not stated
    wounded: not stated
    detained: not stated
    sources: [S1]

# The figures beside the course of events, at most five, in this order; without the line they are chosen by rule.
#key_figures: [abducted, freed, killed, wounded]

# Totals that others published: compared with ours, never added. Say of each whether it counts the attackers.
#published_totals:
#  - measure: abducted
#    value: not stated
#    by: "[Who published it]"
#    includes_attackers: false
#    note: "[What explains a difference.]"
#    sources: [S1]
`,
  people: attack.people,
  explained: ' of the motive',
};
