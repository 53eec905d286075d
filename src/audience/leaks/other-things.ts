/**
 * Things that a text counts or numbers and that nobody takes for the people of a figure: buses, families, levels, seats of a board. A number
 * of theirs tells nothing.
 */
const words: ReadonlySet<string> = new Set(
  `bus buses coach coaches family families household households level levels floor floors storey storeys school schools classroom
  classrooms board boards seat seats bed beds shift shifts gate gates platform platforms carriage carriages time times
  уровень уровня уровне уровни уровнеи уровнях горизонт горизонта горизонте горизонтов этаж этажа этаже этажеи этажах автобус автобуса
  автобусе автобусов автобусах семья семьи семьям семеи семьях школа школы школе школ школах смена смены смене смен
  autobus autocar autocars famille familles foyer foyers menage menages niveau niveaux etage etages ecole ecoles
  autobuses familia familias hogar hogares nivel niveles piso pisos escuela escuelas
  حافلة حافلات عائلة عائلات اسرة اسر مستوى مستويات طابق طوابق مدرسة مدارس`
    .split(/\s+/u)
    .filter(Boolean),
);

/** @param word of a text made plain */
export const isOtherThing = (word: string): boolean => words.has(word);

/** "Three school buses"; "five of them on the board". */
const reach = 2;
const farReach = 5;
const of: ReadonlySet<string> = new Set(['of', 'из', 'des', 'd', 'de', 'entre', 'من']);
/** What counts the people who stand between: "five people on the board" are people. */
const ends = /^(?:and|и|et|y|و|while|who|were|was|had|have)$/u;

/** The words of a sentence without numbers of other things: "two buses", "level nine", "five of them on the board". */
export function withoutOthers(
  all: readonly string[],
  isNumber: (word: string) => boolean,
  isOther: (word: string) => boolean,
): readonly string[] {
  return all.map((word, index) => {
    if (!isNumber(word)) return word;
    if (isOther(all[index - 1] ?? '')) return '#';
    const after = all.slice(index + 1, index + 1 + (of.has(all[index + 1] ?? '') ? farReach : reach));
    const end = after.findIndex((each) => isNumber(each) || ends.test(each));
    return (end < 0 ? after : after.slice(0, end)).some(isOther) ? '#' : word;
  });
}
