/** Boxes of random text, always the same ones: the words, styles and widths of briefings in four languages. */

import type { Pt } from '../../src/foundation/units.ts';
import type { FontFamily, ParagraphSpec, StyledRun } from '../../src/text/body.ts';
import type { BodyFrame } from '../../src/text/break-body.ts';
import { insertBreakChances } from '../../src/text/insert-break-chances.ts';
import { type ScriptName, type ScriptWords, scriptWords } from './words-of-scripts.ts';

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Ordinary words, and what kerns, breaks or measures oddly: capitals, quotes, dashes, numbers, abbreviations. */
const vocabulary = {
  english: `the of and to in a was were by on that from at near with after before about between district village border guards
  residents reported shooting began morning officials said ceasefire agreement negotiations commission water intake road
  checkpoint livestock pasture evacuated houses damaged mortar shelling withdrew troops additional forces Tajikistan
  Kyrgyzstan Isfara Batken Vorukh Tortkul Kok-Tash statement ministry foreign affairs telegram channel unverified footage
  consistent with cross-border AT TOTAL UNHCR WHO Yesterday, We "Two "very likely" (confirmed) injured; killed: 3,250 14:30
  2021-04-29 10–12 c. 1.5 km attention afternoon efficient different settlement fly flight officers' T-72 VTV Ya. Toward.
  either/or 45 % first-hand well-placed`,
  russian: `в и на по с от до из о об что как при для также около между район села границе пограничники жители сообщили стрельба
  началась утром представители заявили перемирие соглашение переговоры комиссия водозабор дорога блокпост пастбище
  эвакуированы дома повреждены миномётный обстрел отвели войска дополнительные силы Таджикистан Кыргызстан Исфара Баткен
  Ворух Тортуль Көк-Таш заявление министерство иностранных дел телеграм-канал непроверенные кадры Того Тогда Год Уже
  «Два «весьма вероятно» (подтверждено) раненых; погибших: 3 250 14:30 29.04.2021 10–12 1,5 км Госкомитет У Туда АТС ГУВД`,
  kyrgyz: `жана үчүн менен болгон деп айылы чек ара жашоочулары билдирди атышуу башталды эртең менен өкүлдөрү ок атышпоо келишими
  сүйлөшүүлөр комиссия суу бөлүштүрүүчү жол өткөрмө жайыт эвакуацияланды үйлөр бузулду миномёттон аткылоо күчтөр
  чыгарылды кошумча Тажикстан Кыргызстан Исфара Баткен Ворух Төрт-Күл Көк-Таш билдирүү министрлиги тышкы иштер каналы
  тастыкталбаган «Эки жаракат алгандар; каза болгондор: 14:30 29.04.2021 10–12 1,5 км ГКНБ Ошондой эле Ал Үч Тоо`,
  tajik: `ва дар аз бо ба ки барои буд шуд деҳаи ноҳия марз марзбонон сокинон хабар доданд тирандозӣ субҳ оғоз ёфт намояндагон
  изҳор доштанд оташбас созишнома гуфтушунид комиссия обгир роҳ гузаргоҳ чарогоҳ хонаҳо зарар диданд миномёт тирборон
  қувваҳо иловагӣ бароварда шуданд Тоҷикистон Қирғизистон Исфара Бодканд Ворух Кӯктош изҳорот вазорати корҳои хориҷӣ
  канали тасдиқнашуда наворҳо «Ду маҷрӯҳ; ҳалок: 14:30 29.04.2021 10–12 1,5 км Ҳукумат Тавре Ғафуров ӯ ҷон`,
} as const;

export type Language = keyof typeof vocabulary | ScriptName;
export const languages: readonly Language[] = ['english', 'russian', 'kyrgyz', 'tajik'];

const wordsOf = (language: Language): ScriptWords =>
  language in scriptWords
    ? scriptWords[language as ScriptName]
    : { language: '', words: vocabulary[language as keyof typeof vocabulary].split(/\s+/u) };

/** Where words have no spaces between them, every seventh or so has one behind it. */
function textOf(random: () => number, { words, isUnspaced }: ScriptWords, count: number): string {
  if (!isUnspaced) return Array.from({ length: count }, () => oneOf(random, words)).join(' ');
  return Array.from({ length: count }, () => `${oneOf(random, words)}${random() < 0.15 ? ' ' : ''}`)
    .join('')
    .trim();
}

/** What makes one draw of boxes like another. */
export interface Draw {
  readonly random: () => number;
  readonly font: FontFamily;
  readonly languages: readonly Language[];
}

const between = (random: () => number, least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
const oneOf = <T>(random: () => number, values: readonly T[]): T => {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('nothing to choose from');
  return value;
};

/** Text in stretches of bold, italic and plain; now and then a citation as a raised link. */
function makeRuns({ random, font, languages }: Draw, size: Pt, length: number): readonly StyledRun[] {
  const spoken = wordsOf(oneOf(random, languages));
  const named = spoken.language === '' ? {} : { language: spoken.language };
  const runs: StyledRun[] = [];
  const isBold = random() < 0.12;
  const isMixed = random() < 0.5;
  const isCited = random() < 0.5;
  for (let left = length; left > 0; ) {
    const count = isMixed || isCited ? Math.min(left, between(random, 4, 30)) : left;
    const text = textOf(random, spoken, count);
    left -= count;
    const style = {
      ...named,
      font,
      size,
      bold: isBold || (isMixed && random() < 0.25),
      italic: isMixed && random() < 0.2,
      color: 'ink',
    };
    const cites = isCited && random() < 0.6;
    runs.push({ ...style, text: insertBreakChances(cites || left === 0 ? text : `${text} `), superscript: false });
    if (!cites) continue;
    const link = { kind: 'url', href: 'https://example.org/' } as const;
    runs.push({ ...style, bold: false, text: `${between(random, 1, 24)}`, superscript: true, color: 'link', link });
    // As templates write two sources of one claim, and the full stop that may follow.
    if (random() < 0.3) runs.push({ ...style, text: `,${between(random, 1, 24)}`, superscript: true, color: 'link', link });
    if (left > 0) runs.push({ ...style, text: random() < 0.4 ? '. ' : ' ', superscript: false });
  }
  return runs;
}

/** Smallest and largest type, in whole points. */
export type SizeRange = readonly [least: Pt, most: Pt];

/** A paragraph of some seven lines, one to a dozen, in a third of cases a list item. */
export function makeParagraph(draw: Draw, width: Pt, [least, most]: SizeRange): ParagraphSpec {
  const { random } = draw;
  const size = between(random, least, most);
  const wordsALine = Math.max(1, width / (size * 3.1));
  const isItem = random() < 0.33;
  const hanging = isItem ? Math.round(size * 0.9) : 0;
  return {
    runs: makeRuns(draw, size, Math.ceil(wordsALine * (0.3 + random() * 9))),
    align: random() < 0.8 ? 'left' : oneOf(random, ['center', 'right'] as const),
    level: 0,
    indent: hanging,
    hanging,
    spaceBefore: 0,
    keepWithNext: false,
    ...(isItem ? { marker: { kind: 'bullet' as const, character: '•' } } : {}),
  };
}

export function makeFrame({ random }: Draw, width: Pt): BodyFrame {
  const side = oneOf(random, [0, 4, 7.2, 12]);
  return { width, insets: { top: 4, right: side, bottom: 4, left: side }, anchor: 'top' };
}

/** Widths of text boxes and of the cells of tables. */
export const makeWidth = ({ random }: Draw): Pt => 150 + random() * 700;
export const makeColumnWidth = ({ random }: Draw): Pt => 90 + random() * 250;
