/** STY003: too much to read. */

import type { Briefing } from '../../briefing/briefing.ts';
import { countWords } from '../../foundation/characters/count-words.ts';
import type { BriefingRule, Finding, SlideRule, SlideText } from './rule.ts';

/** Words of a bullet, sentences of the course of events, judgements, words of prose on a slide. */
const most = { bullet: 40, situation: 7, judgements: 5, slide: 110, summary: 220 } as const;

export const density: BriefingRule & SlideRule = {
  code: 'STY003',
  name: 'density',
  severity: 'warning',
  what:
    `A sentence of the situation, a judgement, a question or an indicator has more than ${most.bullet} words; there are more ` +
    `than ${most.situation} situation sentences or ${most.judgements} key judgements; or a slide of your text has more than ` +
    `${most.slide} words of prose (the bottom-line slide, which carries judgements, gaps and indicators, ${most.summary}).`,
  why: 'A slide that takes longer to read than to say is not read. What is left out can stand in the notes.',
  source: 'practice of briefing; ICD 203, standard 6',
  wrong: `questions:
  - question: >-
      Which of the several groups that have been named by officials of the three countries, by the press of the region and by
      unnamed observers since the night of the attacks did the men belong to, if they belonged to any group at all, and who
      paid them?
    group: actors
    why: It decides who has to respond.
    how: Identity of the dead and the arrested.
`,
  right: `questions:
  - question: To which group did the men belong, and who paid them?
    group: actors
    why: It decides who has to respond.
    how: Identity of the dead and the arrested.
`,
  check: ({ briefing }) => [
    ...bulletsOf(briefing).flatMap(checkBullet),
    ...checkNumber(briefing.situation, 'situation sentences', most.situation),
    ...checkNumber(briefing.key_judgements, 'key judgements', most.judgements),
  ],
  checkSlides: ({ briefing, slides }) => slides.flatMap((slide) => checkSlide(slide, briefing)),
};

interface Bullet {
  readonly text: string;
  readonly at: string;
}

const bulletsOf = ({ situation, key_judgements, questions, indicators }: Briefing): readonly Bullet[] => [
  ...situation.map(({ text, at }) => ({ text, at: `${at}.text` })),
  ...key_judgements.map(({ statement, at }) => ({ text: statement, at: `${at}.statement` })),
  ...questions.map(({ question, at }) => ({ text: question, at: `${at}.question` })),
  ...indicators.map(({ text, at }) => ({ text, at: `${at}.text` })),
];

function checkBullet({ text, at }: Bullet): readonly Finding[] {
  const count = countWords(text);
  if (count <= most.bullet) return [];
  const hints = ['cut it to one thought, or split it in two; details can stand in `note:` or in the background'];
  return [{ at, message: `too long for a bullet: ${count} words (at most ${most.bullet})`, hints }];
}

function checkNumber(items: readonly { readonly at: string }[], what: string, limit: number): readonly Finding[] {
  const surplus = items[limit];
  if (!surplus) return [];
  const hints = [`keep the ${limit} that the reader must remember, and merge or drop the others`];
  return [{ at: surplus.at, message: `too many ${what}: ${items.length} (at most ${limit})`, hints }];
}

function checkSlide({ id, title, words }: SlideText, briefing: Briefing): readonly Finding[] {
  const limit = id === 'bottom-line' ? most.summary : most.slide;
  const at = words > limit ? (fieldOf(id, briefing) ?? ownTitle(title.at)) : null;
  if (at === null) return [];
  const hints = ['shorten the sentences that the slide prints, or move some into the notes or onto a slide of their own'];
  return [{ at, message: `too many words on slide ${id}: ${words} (at most ${limit})`, hints }];
}

/** What to shorten. Slides that the template fills with words of its own are no fault of the author's. */
function fieldOf(id: string, { situation, bottom_line, key_judgements, context, actors }: Briefing): string | null {
  if (id === 'situation' && situation.length > 0) return 'situation';
  if (id === 'bottom-line') return bottom_line?.at ?? (key_judgements.length > 0 ? 'key_judgements' : null);
  const [, list, name] = /^(context|actor)-(.+)$/u.exec(id) ?? [];
  return (
    [...(list === 'context' ? context : []), ...(list === 'actor' ? actors : [])].find((item) => item.id === name)?.at ?? null
  );
}

const ownTitle = (at: string | null): string | null =>
  at !== null && /^(?:headlines\.(?!method$|sources$)|context\[)/u.test(at) ? at : null;
