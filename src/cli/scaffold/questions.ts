/** What `briefdeck new` has to know, in the order in which it asks. */

import { isWhenProblem, parseWhen } from '../../briefing/when.ts';
import { tlpLabels } from '../../foundation/tlp-labels.ts';
import { dayOf } from './starter/day-of.ts';
import { starterKinds } from './starter/shapes.ts';

export const questionKeys = [
  'title',
  'kind',
  'date',
  'asOf',
  'place',
  'country',
  'lat',
  'lon',
  'tlp',
  'language',
  'template',
  'theme',
] as const;
export type QuestionKey = (typeof questionKeys)[number];

/** As typed, checked; empty for what may be left out and was. */
export type Answers = Readonly<Record<QuestionKey, string>>;

/** What the answers depend on. */
export interface Occasion {
  readonly name: string;
  /** ISO. */
  readonly today: string;
  readonly languages: readonly string[];
  readonly templates: readonly string[];
  /** Names of those that can be asked for, the templates of organisations among them. */
  readonly themes: readonly string[];
}

export interface InterviewQuestion {
  readonly key: QuestionKey;
  readonly prompt: string;
  /** Taken when the person types nothing; from what is answered already. */
  readonly suggestion: string;
  /** What is wrong with an answer, and how it is written. */
  readonly problem: (answer: string) => string | undefined;
}

export function questionOf(key: QuestionKey, occasion: Occasion, known: Partial<Answers>): InterviewQuestion {
  const { prompt, suggestion, problem } = makers[key](occasion, known);
  return { key, prompt, suggestion: suggestion ?? '', problem: (answer) => (answer === '' ? undefined : problem?.(answer)) };
}

type Made = { readonly prompt: string; readonly suggestion?: string; readonly problem?: (answer: string) => string | undefined };

const makers: Readonly<Record<QuestionKey, (occasion: Occasion, known: Partial<Answers>) => Made>> = {
  title: ({ name }) => ({ prompt: 'What is the briefing about? (title)', suggestion: titleFrom(name) }),
  kind: () => ({
    prompt: `Which shape of a briefing? (${starterKinds.join(', ')})`,
    suggestion: 'none',
    problem: notOneOf(starterKinds),
  }),
  date: ({ today }) => ({
    prompt: 'When did it happen? (2006-05-12 02:00, 2006-05-12, 2006-05)',
    suggestion: today,
    problem: notTime,
  }),
  asOf: ({ today }, { date = '' }) => ({
    prompt: 'Up to which day does your information reach?',
    suggestion: dayOf(date) > today ? date : today,
    problem: notTime,
  }),
  place: () => ({ prompt: 'Where? (name of the place; Enter to leave it open)' }),
  country: () => ({ prompt: 'In which country? (Enter to leave it open)' }),
  lat: () => ({ prompt: 'Latitude, for the map? (40.174; Enter for no map)', problem: notDegrees(90) }),
  lon: (_, { lat }) => ({
    prompt: 'Longitude? (70.86)',
    problem: notDegrees(180),
    ...(lat === '' ? { suggestion: '' } : {}),
  }),
  tlp: () => ({ prompt: `Who may have it? (${tlpLabels.join(', ')})`, suggestion: 'AMBER', problem: notOneOf(tlpLabels) }),
  language: ({ languages }) => ({
    prompt: `Language of the slides? (${languages.join(', ')})`,
    suggestion: 'en',
    problem: notOneOf(languages),
  }),
  template: ({ templates }) => ({
    prompt: `Which template set? (${templates.join(', ')})`,
    suggestion: 'briefing',
    problem: notOneOf(templates),
  }),
  theme: ({ themes }) => ({
    prompt: `Which theme? (${themes.join(', ')})`,
    suggestion: 'default',
    problem: notOneOf(themes),
  }),
};

/** `harbour-fire` is a name, `Harbour fire` a title. */
function titleFrom(name: string): string {
  const words = name.replaceAll(/[-_.]+/gu, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function notTime(answer: string): string | undefined {
  const parsed = parseWhen(answer);
  return isWhenProblem(parsed) ? `${parsed.problem}; write 2006-05-12 02:00, 2006-05-12, 2006-05 or 2006` : undefined;
}

const notDegrees = (limit: number) => (answer: string) =>
  /^-?\d+(?:\.\d+)?$/u.test(answer) && Math.abs(Number(answer)) <= limit
    ? undefined
    : `write degrees as a number from -${limit} to ${limit}, with a point: 40.174`;

const notOneOf = (words: readonly string[]) => (answer: string) =>
  words.includes(answer) ? undefined : `write one of ${words.join(', ')}`;
