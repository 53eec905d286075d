/** Collects the answers for a new briefing: from options, from a person at the terminal, or as suggested. */
import { printable } from '../printable.ts';
import { type Answers, type Occasion, type QuestionKey, questionOf } from './questions.ts';

/** Puts one question to a person; `undefined` when the person has left (Ctrl-D). */
export type Ask = (prompt: string) => Promise<string | undefined>;

export interface Interview {
  readonly occasion: Occasion;
  readonly keys: readonly QuestionKey[];
  /** What options gave. */
  readonly given: Partial<Answers>;
  /** Nobody is asked without it: suggestions are taken. */
  readonly ask?: Ask | undefined;
}

export type Interviewed = { readonly answers: Answers } | { readonly problem: string };

export async function interview({ occasion, keys, given, ask }: Interview): Promise<Interviewed> {
  let known: Partial<Answers> = {};
  for (const key of keys) {
    const question = questionOf(key, occasion, known);
    const typed = given[key]?.trim();
    if (typed !== undefined) {
      const problem = question.problem(typed);
      if (problem !== undefined) return { problem: `--${optionName(key)} ${typed}: ${problem}` };
    }
    const isMoot = (key === 'lon' && known.lat === '') || (key === 'theme' && occasion.themes.length < 2);
    const answer = typed ?? (ask && !isMoot ? await askUntilFit(question, ask) : question.suggestion);
    if (answer === undefined) return { problem: 'stopped before the last question; nothing was written' };
    known = { ...known, [key]: answer };
  }
  if (Boolean(known.lat) !== Boolean(known.lon)) return { problem: 'a place on the map needs both --lat and --lon' };
  return { answers: { ...nothing, ...known } };
}

const nothing: Answers = {
  title: '',
  kind: '',
  date: '',
  asOf: '',
  place: '',
  country: '',
  lat: '',
  lon: '',
  tlp: '',
  language: '',
  template: '',
  theme: '',
};

export const optionName = (key: QuestionKey): string => key.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

/** A wrong answer is explained, and the question put again. */
async function askUntilFit(
  { prompt, suggestion, problem }: ReturnType<typeof questionOf>,
  ask: Ask,
): Promise<string | undefined> {
  const shown = `${printable(suggestion === '' ? prompt : `${prompt} [${suggestion}]`)} `;
  for (let remark = ''; ; ) {
    const typed = await ask(`${remark}${shown}`);
    if (typed === undefined) return undefined;
    const answer = typed.trim() === '' ? suggestion : typed.trim();
    const wrong = problem(answer);
    if (wrong === undefined) return answer;
    remark = `  ${printable(wrong)}\n`;
  }
}
