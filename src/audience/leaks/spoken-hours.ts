/** Clock times that a text says in words: half past six, without a quarter seven, six thirty, seven o’clock. */
import { numberOfWords } from '../../briefing/number-words.ts';
import { smallNumberOf } from '../../briefing/small-numbers.ts';
import { plainText } from './plain-text.ts';

export interface SpokenHour {
  /** Minutes since midnight; of a time that does not say which half of the day it is, both. */
  readonly minutes: readonly number[];
  readonly written: string;
}

/** How a language says a time: the hour `h`, and where it is told in words the minute `m`. */
interface Way {
  readonly language: string;
  readonly pattern: RegExp;
  /** Added to the hour: where `to` is said, or the hour that is coming. */
  readonly shift: 0 | -1;
  /** Of the hour; `told` as `m` says, `left` as many before the next. */
  readonly minute: number | 'told' | 'left';
}

const way = (language: string, pattern: string, shift: Way['shift'], minute: Way['minute']): Way => ({
  language,
  pattern: new RegExp(`(?<= )(?:${pattern})(?= )`, 'gu'),
  shift,
  minute,
});

/** “Five to seven” guards are no time: a word that leads to one stands before it, or the minutes are named. */
const atTime = '(?:at|by|about|around|until|till|since|from|before|after)';
const ways: readonly Way[] = [
  way('en', 'half past (?<h>\\S+)', 0, 30),
  way('en', '(?:a )?quarter (?:past|after) (?<h>\\S+)', 0, 15),
  way('en', '(?:a )?quarter (?:to|before) (?<h>\\S+)', -1, 45),
  way('en', `(?:${atTime} (?<m>(?:twenty )?\\S+)|(?<n>(?:twenty )?\\S+) minutes) (?:past|after) (?<h>\\S+)`, 0, 'told'),
  way('en', `(?:${atTime} (?<m>(?:twenty )?\\S+)|(?<n>(?:twenty )?\\S+) minutes) (?:to|before) (?<h>\\S+)`, -1, 'left'),
  way('en', `${atTime} (?<h>\\S+) (?<m>(?:fifteen|thirty|forty|twenty|ten|fifty)(?: five)?)`, 0, 'told'),
  way('en', '(?<h>\\S+) o ?clock', 0, 0),
  way('en', '(?<h>\\S+)(?= [ap] ?m )', 0, 0),
  way('ru', 'пол(?:овин[аеуы])? ?(?<h>\\S+)', -1, 30),
  way('ru', 'четверть (?<h>\\S+)', -1, 15),
  way('ru', 'без четверти (?<h>\\S+)', -1, 45),
  way('ru', 'без (?<m>(?:двадцати )?\\S+) (?:минут )?(?<h>\\S+)', -1, 'left'),
  way('ru', '(?<m>(?:двадцать )?\\S+) минут (?<h>\\S+)', -1, 'told'),
  way('ru', '(?:в|к|около|до|после|с) (?<h>\\S+) час(?:а|ов|ам)?', 0, 0),
  way('fr', '(?<h>(?:dix |vingt )?\\S+) heures? et demie?', 0, 30),
  way('fr', '(?<h>(?:dix |vingt )?\\S+) heures? et quart', 0, 15),
  way('fr', '(?<h>(?:dix |vingt )?\\S+) heures? moins (?:le |un )?quart', -1, 45),
  way('fr', '(?<h>(?:dix |vingt )?\\S+) heures? moins (?<m>(?:vingt )?\\S+)', -1, 'left'),
  way('fr', '(?:a|vers|avant|apres|des) (?<h>(?:dix |vingt )?\\S+) heures? (?<m>(?:vingt |trente |quarante )?\\S+)', 0, 'told'),
  way('fr', '(?:a|vers|avant|apres|des) (?<h>(?:dix |vingt )?\\S+) heures?', 0, 0),
  way('es', 'las? (?<h>\\S+) y media', 0, 30),
  way('es', 'las? (?<h>\\S+) y cuarto', 0, 15),
  way('es', 'las? (?<h>\\S+) menos cuarto', -1, 45),
  way('es', 'las? (?<h>\\S+) menos (?<m>\\S+)', -1, 'left'),
  way('es', 'las? (?<h>\\S+) y (?<m>\\S+)', 0, 'told'),
  way('es', 'a las? (?<h>\\S+)', 0, 0),
  way('ar', '(?<h>ال\\S+(?: عشرة?)?) والنصف', 0, 30),
  way('ar', '(?<h>ال\\S+(?: عشرة?)?) والربع', 0, 15),
  way('ar', '(?<h>ال\\S+(?: عشرة?)?) والثلث', 0, 20),
  way('ar', '(?<h>ال\\S+(?: عشرة?)?) الا (?:ال)?ربعا?', -1, 45),
  way('ar', '(?<h>ال\\S+(?: عشرة?)?) الا (?:ال)?ثلثا?', -1, 40),
  way('ar', 'الساعة (?<h>ال\\S+(?: عشرة?)?)', 0, 0),
];

const listed = (words: string): ReadonlyMap<string, number> =>
  new Map(words.split('|').map((word, index) => [word.trim(), index + 1]));
/** Half of the seventh is half past six. */
const inRussian = listed(
  'первого|второго|третьего|четвертого|пятого|шестого|седьмого|восьмого|девятого|десятого|одиннадцатого|двенадцатого',
);
const inArabic = listed(
  'الواحدة|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة|العاشرة|الحادية عشرة|الثانية عشرة',
);

const mornings = / (?:a ?m|in the morning|утра|ночи|du matin|de la manana|de la madrugada|صباحا|فجرا) /u;
const evenings =
  / (?:p ?m|in the (?:evening|afternoon)|at night|вечера|дня|du soir|de l apres midi|de la tarde|de la noche|مساء|ظهرا|عصرا|ليلا) /u;

const numberIn = (word: string, language: string): number | undefined =>
  /^\d{1,2}$/u.test(word)
    ? Number(word)
    : (inRussian.get(word) ?? inArabic.get(word) ?? numberOfWords(word, language) ?? smallNumberOf(word, language));

/** The times that a text says, in whichever language it says them. */
export const spokenHours = (text: string): readonly SpokenHour[] => timesIn(plainText(text));

/** “About ten to twelve people” may be a range: a time is what says so. */
const surely =
  /half|quarter|minutes|clock|^at |heures?|media|cuarto|menos|^a las? |час|минут|четверт|^пол|^без|\p{Script=Arabic}/u;

/** Its words without times: ten to seven are no ten and no seven of anything. @param plain a text made plain */
export const wordsBesideHours = (plain: string): readonly string[] =>
  timesIn(plain)
    .filter(({ written }) => surely.test(written))
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)}#${rest.slice(end)}`, plain)
    .split(' ')
    .filter(Boolean);

function timesIn(plain: string): readonly Told[] {
  const told = ways.flatMap((each) => timesBy(each, plain));
  // Seven and a half is no seven: of two readings of the same words the longer one holds.
  const isWithin = (one: Told, other: Told): boolean =>
    other.end - other.start > one.end - one.start && other.start < one.end && one.start < other.end;
  return told.filter((one) => !told.some((other) => isWithin(one, other)));
}

interface Told extends SpokenHour {
  readonly start: number;
  readonly end: number;
}

const timesBy = ({ language, pattern, shift, minute }: Way, plain: string): readonly Told[] =>
  [...plain.matchAll(pattern)].flatMap((found): readonly Told[] => {
    const { h, m, n } = found.groups ?? {};
    const hour = numberIn(h ?? '', language);
    const told = typeof minute === 'number' ? minute : numberIn(m ?? n ?? '', language);
    if (hour === undefined || told === undefined || hour > 23 || told > 59 || isOrdinalMissing(language, shift, h, minute))
      return [];
    const own = (hour + shift) * 60 + (minute === 'left' ? 60 - told : told);
    const [start, end] = [found.index, found.index + found[0].length];
    const after = ` ${plain.slice(end).trimStart().split(' ').slice(0, 4).join(' ')} `;
    return [{ minutes: halvesOf(own, hour, after), written: found[0].trim(), start, end }];
  });

/** In Russian a quarter of a number is a share: only of an hour that is coming it is a time. */
const isOrdinalMissing = (language: string, shift: number, hour: string | undefined, minute: Way['minute']): boolean =>
  language === 'ru' && shift === -1 && (minute === 30 || minute === 15 || minute === 'told') && !inRussian.has(hour ?? '');

const day = 24 * 60;
const within = (minutes: number): number => ((minutes % day) + day) % day;

function halvesOf(minutes: number, hour: number, after: string): readonly number[] {
  if (hour > 12) return [within(minutes)];
  const morning = within(minutes % (day / 2));
  if (mornings.test(after)) return [morning];
  return evenings.test(after) ? [within(morning + day / 2)] : [morning, within(morning + day / 2)];
}
