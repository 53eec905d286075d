/** STY002: a title that names a topic and says nothing about it. */
import type { BriefingRule } from './rule.ts';
import { saysSomething } from './title-words.ts';

export const topicTitle: BriefingRule = {
  code: 'STY002',
  name: 'topic-title',
  severity: 'warning',
  what: 'A headline or the title of a background slide is a short phrase without a verb or a number.',
  why: 'Many readers read the titles only. "Andijan" tells them nothing; "Officials date the new activity to Andijan" tells them the slide.',
  source: 'ICD 203, standard 6 (a clear main message up front)',
  wrong: `context:
  - id: andijan
    title: Background on Andijan
    paragraphs:
      - text: People were killed in Andijan in May 2005.
`,
  right: `context:
  - id: andijan
    title: Officials date the new activity to Andijan, and its cause is contested
    paragraphs:
      - text: People were killed in Andijan in May 2005.
`,
  check: ({ texts, briefing }) =>
    texts
      // The title of the briefing is its name. Verbs of other languages are not known here.
      .filter(({ kind, at }) => kind === 'title' && at !== 'title' && /^en\b/iu.test(briefing.language))
      .filter(({ text }) => !saysSomething(text))
      .map(({ text, at }) => ({
        at,
        message: `title without a message: ${text}`,
        hints: ['say in one sentence what the reader should take from the slide; put the topic into `kicker:`'],
      })),
};
