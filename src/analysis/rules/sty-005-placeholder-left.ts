/** STY005: what a new briefing says in place of the author. */
import type { BriefingRule, Finding } from './rule.ts';

export const placeholderLeft: BriefingRule = {
  code: 'STY005',
  name: 'placeholder-left',
  severity: 'warning',
  what: 'A text is still the placeholder that `briefdeck new` wrote (a whole text in square brackets), or says TODO, TBD, XXX or lorem ipsum.',
  why: 'It is printed as it stands, and the room reads it.',
  source: 'practice of editing',
  wrong: `situation:
  - text: "[What happened first.]"
`,
  right: `situation:
  - text: A fire broke out in a warehouse of the port.
`,
  check: ({ briefing }) => findIn(briefing, ''),
};

/** In brackets from end to end, with words in it; a name that is withheld on purpose is no placeholder. */
const bracketed =
  /^\[(?!\s*(?:name |names )?(?:withheld|redacted|removed|anonymous|unnamed|unintelligible|sic)\b)[^[\]]*\p{L}[^[\]]*\]$/iu;
const reminder = /^(?:TODO|TBD|TBC|FIXME|XXX+)\b|\b(?:TODO|FIXME|TBD)\b(?=:|$)|\blorem ipsum\b/u;

/** Words of others, which nobody is to rewrite. */
const quoted = ['excerpt', 'at'];

function findIn(value: unknown, at: string): readonly Finding[] {
  if (typeof value === 'string') return isPlaceholder(value) && !isTranslated(value, at) ? [describe(value, at)] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => findIn(item, `${at}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    quoted.includes(key) ? [] : findIn(item, at === '' ? key : `${at}.${key}`),
  );
}

const isPlaceholder = (text: string): boolean => bracketed.test(text.trim()) || reminder.test(text.trim());

/** A title in brackets is one that was translated or given by the person who cites it; that is a rule of citation. */
const isTranslated = (text: string, at: string): boolean => /^sources\[\d+\]\.title$/u.test(at) && !/^\[Title of /u.test(text);

function describe(text: string, at: string): Finding {
  const shown = text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text;
  return {
    at,
    message: `placeholder left as it is: ${shown}`,
    hints: ['write what you know in its place; if you have nothing to say here, delete the lines of this item'],
  };
}
