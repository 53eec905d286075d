/**
 * Numbers in shown texts that are a total or a figure. A reader who knows what is shown tries out what a number may be: of one place, of
 * two towns, of everybody, a share of another number, so many for each. A number stands here where that leads to what is true.
 */
import type { Briefing } from '../../briefing/briefing.ts';
import { exactly } from '../../briefing/quantity/quantity.ts';
import { smallNumberOf } from '../../briefing/small-numbers.ts';
import type { Alone } from './alone.ts';
import { type Bound, boundMeasures } from './bound-measures.ts';
import { isSameNoun, nounBeside, nounsByFigure, nounsOf } from './counted-nouns.ts';
import { exactOf } from './exact-of.ts';
import { leavesOf, ownNumbersOf } from './leaves.ts';
import { type Meant, meaningAlone, meaningOf, meanings } from './meanings.ts';
import { speaksOf } from './measure-words.ts';
import { lengthOfNumber } from './numbers-in.ts';
import { otherNumberOf } from './other-numbers.ts';
import { isOtherThing } from './other-things.ts';
import { type Outstanding, outstandingTold } from './outstanding.ts';
import { plainText } from './plain-text.ts';
import { byLine, type Row } from './rows.ts';
import { sentencesTold, type ToldSentence } from './sentences-told.ts';
import { shownNumbers } from './shown-numbers.ts';
import { type Amount, amount, type Sum } from './sum.ts';
import type { Told } from './told.ts';

/**
 * Below, a number without a word that says what it counts may be of anything, but where its noun is that of the figure; from here on it is
 * told as doubtful.
 */
const telling = 10;

export interface Said {
  readonly whole: Briefing;
  readonly rows: readonly Row[];
  /** Figures that are no rows: of whom, what became of things. */
  readonly beside: readonly Amount[];
  /** Withheld numbers that stand in no sum. */
  readonly alone: readonly Alone[];
  /** Of which things some are outstanding. */
  readonly items: readonly Outstanding[];
  /** A number that is written as a word. */
  readonly numberOf: (word: string) => number | undefined;
  /** Whether the author says of a text, by its address, that its numbers count something else. */
  readonly isAccepted: (at: string) => boolean;
}

export function toldInTexts(told: Told, said: Said): readonly Sum[] {
  const { version, edition } = told;
  const { whole, rows, beside, items, alone, isAccepted } = said;
  const numberOf = (word: string) =>
    said.numberOf(word) ?? smallNumberOf(word, whole.language) ?? otherNumberOf(word, whole.language);
  const lines = byLine(rows).filter((line) => line.some(({ amount: each }) => each.isSecret));
  const apart = beside.filter(
    ({ isSecret }, index) => isSecret && beside.findIndex(({ at }) => at === beside[index]?.at) === index,
  );
  if (lines.length + apart.length + alone.length === 0) return [];
  const nouns = nounsByFigure(whole);
  const counted = [...nouns.values(), ...whole.parties.map(({ name }) => nounsOf(name))].flat();
  const isOther = (word: string) => isOtherThing(word) && !counted.some((noun) => isSameNoun(word, noun));
  const sentences = [...leavesOf(version), ...ownNumbersOf(version)]
    .filter(({ key, at }) => key !== 'id' && (edition !== '' || !isAccepted(at)))
    .flatMap((leaf) => sentencesTold(leaf, numberOf, isOther));
  if (sentences.length === 0) return [];
  const meant = [...meanings(lines, rows, whole), ...apart.flatMap(meaningOf), ...alone.flatMap(meaningAlone)];
  const labels = new Map(whole.measures.map(({ id, label }) => [id, plainText(label ?? '')]));
  const bases = version.published_totals.flatMap(({ value }) => exactOf(value) ?? []);
  const shown = [...new Set(rows.flatMap(({ amount: each }) => (each.shown && exactOf(each.shown)) ?? []))];
  const measures = [...new Set([...rows.map(({ measure }) => measure), ...meant.flatMap((each) => each.measures)])];
  const nounsIn = (parts: readonly Amount[]) => [...new Set(parts.flatMap(({ at }) => nouns.get(at) ?? []))];
  const open = [...rows.map((row) => row.amount), ...beside].flatMap((each) => {
    const number = each.shown && exactOf(each.shown);
    return number === null ? [] : [{ number, nouns: nounsIn([each]) }];
  });
  const known = shownNumbers(rows, whole, numberOf);
  const wordsKnown = {
    isNumber: (word: string) => /^\d+$/u.test(word) || numberOf(word) !== undefined,
    measuresIn: (plain: string) => measures.filter((id) => speaksOf(id, labels.get(id) ?? '', plain)),
    isCounted: (word: string) => counted.some((noun) => isSameNoun(word, noun)),
  };
  return sentences.flatMap((sentence) => {
    const isOpen = (number: number, noun: string) =>
      open.some((each) => each.number === number && each.nouns.some((other) => isSameNoun(noun, other)));
    const counts = wordsKnown.measuresIn(sentence.plain);
    const { shares, averages, differences, factors, numbers } = sentence;
    const isComputed = shares.length + averages.length + differences.length + factors.length > 0 || numbers.length > 1;
    const bounds = new Map<number, Bound>();
    const boundOf = (number: number): Bound => {
      const lengthAt = (words: readonly string[], index: number) => lengthOfNumber(words, index, number, numberOf);
      const found = bounds.get(number) ?? boundMeasures(sentence.clauses, lengthAt, wordsKnown);
      bounds.set(number, found);
      return found;
    };
    const ofItems = outstandingTold(sentence, items, told);
    const others = meant.flatMap((each): readonly Sum[] => {
      const isSaid = sentence.numbers.includes(each.total) || (sentence.isOfTwo && each.total === 2);
      const isOrdered = sentence.ordinals.some(
        ({ number, beside: after }) =>
          number === each.total &&
          number > 2 &&
          each.parts.length === 1 &&
          (each.measures.some((id) => speaksOf(id, labels.get(id) ?? '', after)) ||
            nounsIn(each.parts).some((noun) => after.split(' ').some((word) => isSameNoun(word, noun)))),
      );
      if (!isComputed && !isSaid && !isOrdered) return [];
      // Nobody adds the detained to the killed of a sentence that speaks of the killed alone.
      const isCounted =
        each.measures.length < 2 ? counts.includes(each.measures[0] ?? '') : speaksOfAll(each.measures, counts, sentence);
      const isNamed = each.named.some((name) => sentence.plain.includes(name));
      const bound = isSaid ? boundOf(each.total) : { sure: counts, maybe: [], isSaid: counts.length > 0 };
      if (isSaid && !isNamed && known.isTold(each.total, bound.sure, sentence)) return [];
      const isOfAll = (own: readonly string[]): boolean =>
        each.measures.length < 2 ? own.includes(each.measures[0] ?? '') : speaksOfAll(each.measures, own, sentence);
      const isBound = isOfAll(bound.sure);
      // What is said of the killed alone says nothing of the wounded.
      const isElse = !isBound && bound.isSaid && each.measures.length > 0;
      const isOfWhom = nounBeside(sentence.words, each.total, each.nouns, numberOf) !== undefined;
      const own = each.total < telling && isSaid ? nounsIn(each.parts) : [];
      const noun = nounBeside(sentence.words, each.total, own, numberOf);
      const isMore = (word: string) => word !== noun && sentence.words.some((other) => isSameNoun(word, other));
      const byNoun =
        noun === undefined || isElse || isOpen(each.total, noun)
          ? null
          : isBound || isNamed || own.some(isMore)
            ? 'surely'
            : 'maybe';
      const counted = toldBy(each, sentence, {
        ...{ isCounted, isElse, bases, shown, byNoun, isKnown: (number) => known.isBeside(number, sentence) },
        isBound,
        isOf: (number) => isOfAll([...boundOf(number).sure, ...boundOf(number).maybe]),
        isSurelyOf: (number) => isOfAll(boundOf(number).sure),
        isMaybe: isOfAll([...bound.sure, ...bound.maybe]),
        isSure: isBound || (!isElse && isOfWhom),
        isAsked: isCounted || (!isElse && (isNamed || sentence.isOfPeople)),
        isNamed: isNamed && !isElse,
      });
      const how = counted ?? (isOrdered ? { said: String(each.total), isDoubtful: true } : undefined);
      // An end is told by its words alone, not by what a reader computes.
      const isPlain = how !== undefined && !how.isDoubtful && how.said === String(each.total) && each.total > 2;
      // Six reports that differ on the dead are no sum of ends: a small one needs the noun of whom it counts.
      const isSmallSum = each.isEnd && each.parts.length > 1 && each.total < telling && !isOfWhom && byNoun !== 'surely';
      if (how === undefined || (each.isEnd && !isPlain) || isSmallSum) return [];
      const at = edition === '' ? sentence.at : `${edition}: ${sentence.at}`;
      const saidAt = `${at} ${each.total}${each.isAlone ? ' alone' : ''}`;
      const said = amount(saidAt, `${how.said} in ${at}`, exactly(each.counts), exactly(each.counts));
      const told = how.said === String(each.total) ? `${how.said} (in ${at})` : `${how.said} (in ${at}): ${each.total}`;
      return [
        {
          ...{ whole: said, told, parts: each.parts, isAtLeast: false, isTold: edition === '' },
          ...{ at: edition === '' ? sentence.at : 'previous', ...(how.isDoubtful ? { isDoubtful: true } : {}) },
        },
      ];
    });
    return [...ofItems, ...others];
  });
}

/** Whether a sentence speaks of each of several measures, or of them together, as of casualties. */
const speaksOfAll = (measures: readonly string[], counts: readonly string[], { plain }: ToldSentence): boolean =>
  measures.every((id) => counts.includes(id)) ||
  (measures.every((id) => id === 'killed' || id === 'wounded') && /\s(?:casualt|пострада|потер)/u.test(plain));

interface Grounds {
  /** It says what it counts, or the noun beside its number is that of whom it counts. */
  readonly isSure: boolean;
  /** It may speak of them, of people at least. */
  readonly isAsked: boolean;
  /** Somewhere it names the people or the place. */
  readonly isNamed: boolean;
  /** It says what it counts. */
  readonly isCounted: boolean;
  /** It says so of this number. */
  readonly isBound: boolean;
  /** Whether it may say so of another number, and whether it does. */
  readonly isOf: (number: number) => boolean;
  readonly isSurelyOf: (number: number) => boolean;
  /** It may say so of this number. */
  readonly isMaybe: boolean;
  /** It says that it counts something else. */
  readonly isElse: boolean;
  /** Whether what the figure counts stands beside its number, and whether the sentence says more of it. */
  readonly byNoun: 'surely' | 'maybe' | null;
  /** Whether a number of the sentence is one of a shown row, of whose people it says so. */
  readonly isKnown: (number: number) => boolean;
  /** Numbers that a share may be of. */
  readonly bases: readonly number[];
  /** Numbers of rows that are shown, which others are compared with. */
  readonly shown: readonly number[];
}

function toldBy(
  { total, places, parts }: Meant,
  { numbers: all, inOrder, others, shares, averages, differences, factors }: ToldSentence,
  { isSure, isAsked, isNamed, isCounted, isBound, isMaybe, isOf, isSurelyOf, isElse, byNoun, bases, shown, isKnown }: Grounds,
): { readonly said: string; readonly isDoubtful: boolean } | undefined {
  if (all.includes(total) || byNoun !== null) {
    if ((others.includes(total) && !isElse) || (isSure && (total >= 3 || isBound)) || byNoun === 'surely')
      return { said: String(total), isDoubtful: false };
    const isAny = (total >= telling && !isElse) || (isNamed && total >= 3) || (isMaybe && total >= 3);
    if (isAny || (byNoun === 'maybe' && total > 1)) return { said: String(total), isDoubtful: true };
  }
  if (!(isSure || isCounted || isAsked) || total < 1) return undefined;
  // Boxes that came are not added to the dead.
  const numbers = isCounted ? all.filter(isOf) : all;
  const isSum = (one: number, other: number): boolean => isSurelyOf(one) && isSurelyOf(other);
  // Three aid workers taken and two guards killed leave one of nothing.
  const isNews = (one: number, other: number): boolean => !(isKnown(one) && isKnown(other));
  const pair = numbers.find(
    (one) => one > total && numbers.includes(one - total) && one !== 2 * total && isNews(one, one - total),
  );
  if (pair !== undefined && (isCounted || total >= 3))
    return { said: `${pair} less ${pair - total}`, isDoubtful: !isCounted || !isSum(pair, pair - total) };
  const part = numbers.find(
    (one) =>
      one < total && one > 1 && total - one > 1 && numbers.includes(total - one) && 2 * one !== total && isNews(one, total - one),
  );
  if (part !== undefined && isCounted) return { said: `${part} and ${total - part}`, isDoubtful: !isSum(part, total - part) };
  const list = isCounted ? listOf(total, inOrder.filter(isOf)) : undefined;
  if (list !== undefined) return { said: list.join(' and '), isDoubtful: !list.every(isSurelyOf) || list.every(isKnown) };
  const near = isCounted ? shown : [];
  for (const { share, within } of shares) {
    const isPart = (part: number, of: number) => of > 1 && part <= of && Math.abs(part / of - share) <= within;
    const of = [...numbers, ...bases].find((base) => isPart(total, base) || isPart(base - total, base));
    if (of !== undefined) return { said: `${Math.round(share * 1000) / 10} % of ${of}`, isDoubtful: !isCounted };
    const few = numbers.find((number) => isPart(number, total));
    if (few !== undefined) return { said: `${few} as ${Math.round(share * 1000) / 10} %`, isDoubtful: !isCounted };
    // Of a number that stands elsewhere: it may be a share of something else.
    const beside = near.find(
      (number) => isPart(number, total) || isPart(number, number + total) || isPart(total, number + total),
    );
    if (beside !== undefined) return { said: `${Math.round(share * 1000) / 10} % beside ${beside}`, isDoubtful: true };
  }
  const other = near.find(
    (number) => differences.some((more) => number + more === total) || factors.some((times) => number * times === total),
  );
  if (other !== undefined && parts.length === 1) return { said: `${total} beside ${other}`, isDoubtful: false };
  for (const { each, within } of averages) {
    const isMean = (count: number) => count > 1 && Math.abs(total / count - each) < within;
    const count = [...numbers.filter((number) => number !== each), places, parts.length].find(isMean);
    if (count !== undefined) return { said: `${each} for each of ${count}`, isDoubtful: !isCounted };
  }
  return undefined;
}

/** Three numbers or more that stand one after the other and make a total: men, women and children. */
function listOf(total: number, numbers: readonly number[]): readonly number[] | undefined {
  for (const from of numbers.keys()) {
    let [sum, to] = [0, from];
    while (to < numbers.length && sum < total) sum += numbers[to++] ?? 0;
    const list = numbers.slice(from, to);
    if (sum === total && list.length > 2 && list.every((each) => each > 0)) return list;
  }
  return undefined;
}
