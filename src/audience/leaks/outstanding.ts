/** What is outstanding: what was taken less what was found again. Whoever is told two of the three knows the third. */
import type { Briefing } from '../../briefing/briefing.ts';
import { exactly } from '../../briefing/quantity/quantity.ts';
import { isSameNoun, nounsOf } from './counted-nouns.ts';
import { exactOf } from './exact-of.ts';
import { plainText } from './plain-text.ts';
import type { Row } from './rows.ts';
import type { ToldSentence } from './sentences-told.ts';
import { type Amount, amount, type Sum } from './sum.ts';
import type { Told } from './told.ts';

/** Of one item. */
export interface Outstanding {
  readonly nouns: readonly string[];
  readonly taken: Amount;
  /** What is no longer outstanding: recovered, and of what was destroyed too. */
  readonly gone: readonly Amount[];
  /** The number of them that is outstanding; `null` where the others are no exact numbers. */
  readonly left: number | null;
}

/** The items of which one of the numbers is withheld; with what was destroyed and without it, as a text may mean either. */
export function outstandingIn(whole: Briefing, briefing: Briefing): readonly Outstanding[] {
  const shown = new Map(briefing.materiel.map((row) => [row.at, row]));
  return whole.materiel.flatMap((row): readonly Outstanding[] => {
    const of = (field: 'taken' | 'recovered' | 'destroyed'): readonly Amount[] => {
      const figure = row[field];
      return figure === null ? [] : [amount(`${row.at}.${field}`, `${row.item}, ${field}`, figure, shown.get(row.at)?.[field])];
    };
    const [[taken], recovered, destroyed] = [of('taken'), of('recovered'), of('destroyed')];
    if (!taken) return [];
    const ways = [recovered, ...(destroyed.length > 0 ? [[...recovered, ...destroyed]] : [])];
    return ways
      .filter((gone) => gone.length > 0 && [taken, ...gone].some(({ isSecret }) => isSecret))
      .map((gone) => {
        const numbers = [taken, ...gone].map(({ truth }) => exactOf(truth));
        const [all, ...less] = numbers;
        const left = numbers.includes(null) ? null : less.reduce((rest: number, each) => rest - (each ?? 0), all ?? 0);
        return { nouns: nounsOf(row.item), taken, gone, left };
      });
  });
}

const words =
  /\s(?:outstanding|missing|unaccounted|remain|still|lost|left|at large|not (?:been |yet |yet been |been yet )?(?:recovered|found|returned)|never (?:recovered|found|returned)|unrecovered|не (?:наиден|возвращ|изъят|обнаруж|хвата)|остал|остаю|недоста|пропа|manqu|rest[ea]|disparu|introuvable|(?:pas|non) (?:ete )?(?:retrouve|recupere)|falta|quedan|siguen|restan|desaparecid|sin recuperar|no (?:se |han |sido )*(?:recuper|encontr)|مفقود|المفقود|متبق|المتبق|لم (?:يعثر|تعد|تسترد|يسترد))/u;

/** @param text made plain */
export const speaksOfOutstanding = (text: string): boolean => words.test(text);

/** Sentences that say how many of an item are outstanding. */
export function outstandingTold(sentence: ToldSentence, items: readonly Outstanding[], { edition }: Told): readonly Sum[] {
  return items.flatMap(({ nouns, taken, gone, left }): readonly Sum[] => {
    const isOfItem = sentence.words.some((word) => nouns.some((noun) => isSameNoun(word, noun)));
    if (left === null || left < 1 || !isOfItem || !sentence.numbers.includes(left)) return [];
    const at = edition === '' ? sentence.at : `${edition}: ${sentence.at}`;
    const said = amount(`${at} ${left}`, `outstanding, in ${at},`, exactly(left), exactly(left));
    const place = { at: edition === '' ? sentence.at : 'previous', isTold: edition === '' };
    const isDoubtful = !speaksOfOutstanding(sentence.plain);
    return [{ whole: taken, parts: [said, ...gone], isAtLeast: false, ...place, ...(isDoubtful ? { isDoubtful } : {}) }];
  });
}

/** Rows that count what is outstanding of an item. */
export function outstandingRows(rows: readonly Row[], items: readonly Outstanding[], whole: Briefing): readonly Sum[] {
  const labels = new Map(whole.measures.map(({ id, label }) => [id, label]));
  const figures = new Map(whole.figures.map((row) => [row.at, row]));
  return rows.flatMap((row) =>
    items.flatMap(({ nouns, taken, gone }): readonly Sum[] => {
      const label = `${labels.get(row.measure) ?? ''} ${row.measure}`;
      const own = nounsOf(figures.get(row.at)?.item, label);
      const isOfItem = own.some((word) => nouns.some((noun) => isSameNoun(word, noun)));
      if (!isOfItem || !speaksOfOutstanding(plainText(label.replaceAll('_', ' ')))) return [];
      return [{ whole: taken, parts: [row.amount, ...gone], isAtLeast: false, at: row.amount.at }];
    }),
  );
}
