/** The same sentences in Russian: whole, with figures instead of number words, and no noun glued to a number. */
import type { Analysis } from '../../../../src/analysis/analyze.ts';
import type { Sentence } from '../../../../src/analysis/sentences/sentence.ts';
import type { Say } from './read-figures.ts';

/** Every sentence about a figure. */
export function figureSentences(analysis: Analysis): readonly Sentence[] {
  const { incident, conflicts, histories, history_slides, titles } = analysis;
  if (!incident) return [];
  const { casualties, figures, key_figures, published, materiel } = incident;
  return [
    ...[casualties.title, casualties.chart_title, published.title, materiel.title, titles.situation],
    ...(titles.disputes ? [titles.disputes] : []),
    ...[...casualties.missing, ...figures.missing],
    ...key_figures.flatMap(({ label, remark, short_remark }) => [
      label,
      ...(remark ? [remark] : []),
      ...(short_remark ? [short_remark] : []),
    ]),
    ...published.rows.map(({ difference }) => difference),
    ...[...conflicts, ...histories].map(({ subject }) => subject),
    ...[...histories, ...history_slides].map(({ title }) => title),
  ];
}

const numberWord =
  /(?<!\p{L})(?:один|одна|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|одиннадцать|двенадцать)(?!\p{L})/iu;
/** After the genitive of a bound stands a figure, and behind it nothing that would have to agree with it. */
const afterBound = /(?<!\p{L})(?:до|менее|более|около|примерно) [\d\s,.]*\d\s+(\p{L}+)/giu;
const linking = ['до', 'или', 'примерно', 'по', 'меньше', 'больше', 'из', 'и'];

export function russianFaults(analysis: Analysis, say: Say): readonly string[] {
  // A date has words behind its number.
  const said = figureSentences(analysis).filter(({ key }) => key !== 'titles.situation.plain');
  return said.flatMap((sentence) => {
    const text = say(sentence).replaceAll(/\d+ (?:мая|марта) \d{4} г\.?/gu, '');
    const glued = [...text.matchAll(afterBound)]
      .map(([, word = '']) => word)
      .filter((word) => !linking.includes(word.toLowerCase()));
    return [
      ...(/[{}]|undefined|null|NaN/u.test(text) ? [`${text}: not whole`] : []),
      ...(numberWord.test(text) ? [`${text}: a number in words`] : []),
      ...(/(?<!\p{L})(?:dozens|at least|about|more than)(?!\p{L})/u.test(text.replaceAll('dozens', ''))
        ? [`${text}: English`]
        : []),
      ...glued.map((word) => `${text}: ${word} behind a bound`),
    ];
  });
}
