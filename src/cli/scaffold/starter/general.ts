/** The starter without a kind: neutral words. */
import { howToCount } from './pieces.ts';
import type { StarterShape } from './shape.ts';

export const general: StarterShape = {
  kind: null,
  example: null,
  who: 'who was hurt or fought',
  moreSources: '',
  morePlaces: '',
  parties: `# side: attackers (counted apart in every total), state, civilians or other.
parties:
  - id: people
    name: "[Who was hurt, or fought: residents, police, the crew]"
    side: civilians
`,
  incident: `#    kind: other # or attack, abduction, unrest, cyber, accident, disaster: it chooses words, such as motive or cause
`,
  moreEvents: () => '',
  figures: () => `${howToCount}casualties:
  - party: people
    place: place
    killed: not stated
    wounded: not stated
    sources: [S1]
`,
  people: '',
  explained: '',
};
