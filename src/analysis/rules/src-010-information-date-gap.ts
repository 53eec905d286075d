/** SRC010: information much older than its publication, and nothing that says so. */
import { utc } from '../../briefing/civil-time.ts';
import type { When } from '../../briefing/when.ts';
import { stretchOfWhen } from '../instant.ts';
import type { BriefingRule } from './rule.ts';

export const informationDateGap: BriefingRule = {
  code: 'SRC010',
  name: 'information-date-gap',
  severity: 'warning',
  what: 'The `information_date` of a source lies more than 30 days from its publication, and the source has no descriptor.',
  why: 'The reader sees the date of publication and takes the information for as new. A group that was "largely destroyed" five years before the article may be so no longer.',
  source: 'ICD 206 (source descriptors: when the time of the information differs from that of publication)',
  wrong: `sources:
  - { id: S1, kind: article, title: State of the movement, published: 2006-05-17, information_date: late 2001, reliability: C, appended: true }
`,
  right: `sources:
  - id: S1
    kind: article
    title: State of the movement
    published: 2006-05-17
    information_date: late 2001
    descriptor: Tells the strength of the movement as of 2001; nothing newer was found.
    reliability: C
    appended: true
`,
  check({ briefing }) {
    return briefing.sources.flatMap(({ id, published, information_date, descriptor, at }) => {
      if (published === null || information_date === null || descriptor !== null) return [];
      const days = daysApart(published, information_date);
      if (days <= longest) return [];
      return [
        {
          at: `${at}.information_date`,
          message: `missing descriptor: information of ${id} lies ${inWords(days)} from its publication`,
          hints: ['add `descriptor:` and say in it how old the information is'],
          related: [{ at: `${at}.published`, note: 'published then' }],
        },
      ];
    });
  },
};

/** Days within which publication counts as news of the thing. */
const longest = 30;
const day = 86_400_000;

/** What surely lies between the two, however late the first and early the second was; zero when they may touch. */
function daysApart(a: When, b: When): number {
  const [first, second] = [a, b].map((when) => stretchOfWhen(when, utc)).sort((left, right) => left.start - right.start);
  const days = first && second ? (second.start - first.end) / day : 0;
  return Number.isFinite(days) ? Math.max(0, days) : 0;
}

const inWords = (days: number): string =>
  days > 730
    ? `${Math.floor(days / 365.25)} years`
    : days > 60
      ? `${Math.floor(days / 30.44)} months`
      : `${Math.floor(days)} days`;
