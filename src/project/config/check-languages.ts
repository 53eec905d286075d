/** The words that a configuration adds to languages: lists of plain words, each for one step of a scale. */
import type { Languages, LanguageWords } from '../../briefing/language-words.ts';
import { scaleNames } from '../../briefing/likelihood.ts';
import { scaleIn, stepKeys } from '../../briefing/likelihood-language.ts';
import { frozenCopy } from '../../foundation/frozen-copy.ts';
import { suggest } from '../../foundation/nearest.ts';
import { type ConfigFields, isFields, isTextList, refuseUnknown, reportProblem, type ShapeReading } from './read-shape.ts';

const lists = [
  ...(['saying', 'notKnown', 'vague', 'loaded', 'certain', 'relative', 'confidence', 'sure', 'intensifiers'] as const),
  ...(['claiming', 'relaying', 'denying', 'negating', 'open', 'deeds'] as const),
] as const;

/** @param known names of languages that have a file of labels */
export function checkLanguages(value: unknown, known: readonly string[], reading: ShapeReading): Languages {
  if (value === undefined) return {};
  if (!isFields(value)) {
    reportProblem(reading, {
      message: 'languages are no record',
      hints: ["write: languages: { de: { vague: ['womöglich'] } }"],
      word: 'languages',
    });
    return {};
  }
  for (const name of Object.keys(value).filter((each) => !known.includes(each)))
    reportProblem(reading, {
      code: 'CFG006',
      message: `unknown language: ${name}`,
      hints: [...suggest(name, known, 'languages'), `a language has a file of labels: templates/labels/${name}.yaml`],
      word: name,
    });
  const before = reading.diagnostics.length;
  const read = Object.entries(value).map(([name, words]) => [name, checkWords(name, words, reading)] as const);
  const languages = frozenCopy(Object.fromEntries(read));
  // What has a mistake of shape is not looked into further.
  if (reading.diagnostics.length === before) for (const name of Object.keys(languages)) refuseTwoSteps(name, languages, reading);
  return languages;
}

function checkWords(language: string, words: unknown, reading: ShapeReading): LanguageWords {
  const where = `languages.${language}`;
  if (!isFields(words)) {
    reportProblem(reading, {
      message: `${where} is no record`,
      hints: ["write lists of words: { vague: ['womöglich'] }"],
      word: language,
    });
    return {};
  }
  refuseUnknown(words, ['likelihood', ...lists], { reading, where });
  for (const list of lists.filter((each) => words[each] !== undefined)) checkList(words[list], `${where}.${list}`, reading);
  const likelihood = words.likelihood === undefined ? {} : { likelihood: checkSteps(words.likelihood, where, reading) };
  return { ...(words as LanguageWords), ...likelihood };
}

/** A word with a star that is not at its end would find something else than its writer thinks. */
function checkList(words: unknown, where: string, reading: ShapeReading): void {
  if (!isTextList(words)) {
    const hints = ["write a list of words: ['womöglich', 'eventuell*']; * at the end stands for any further letters"];
    reportProblem(reading, { message: `${where} is no list of words`, hints, word: where.split('.').at(-1) ?? '' });
    return;
  }
  for (const word of words.filter((each) => /\*./u.test(each) || each.length < 2 || /^\s|\s$/u.test(each)))
    reportProblem(reading, {
      message: `${where}: word that cannot be found: ${word}`,
      hints: ['* stands at the end of a word only, and no blank around it'],
      word,
    });
}

/** In small letters, as a term is compared. */
function checkSteps(steps: unknown, where: string, reading: ShapeReading): Readonly<Record<string, readonly string[]>> {
  if (!isFields(steps)) {
    const hints = ["write the words of each step: { 'very-likely': ['höchstwahrscheinlich'] }"];
    reportProblem(reading, { message: `${where}.likelihood is no record`, hints, word: 'likelihood' });
    return {};
  }
  return Object.fromEntries(Object.entries(steps).map((step) => readStep(step, where, reading)));
}

function readStep(
  [key, words]: readonly [string, unknown],
  where: string,
  reading: ShapeReading,
): readonly [string, readonly string[]] {
  if (!stepKeys.includes(key))
    reportProblem(reading, {
      code: 'CFG006',
      message: `unknown step: ${where}.likelihood.${key}`,
      hints: suggest(key, stepKeys, 'steps'),
      word: key,
    });
  if (!isTextList(words) || words.some((word) => /[*\d]/u.test(word))) {
    const hints = ['write a list of whole words, without * and digits'];
    reportProblem(reading, { message: `${where}.likelihood.${key} is no list of words`, hints, word: key });
    return [key, []];
  }
  return [key, words.map((word) => word.toLowerCase().trim().replaceAll(/\s+/gu, ' '))];
}

/** The first of two steps would take the word, whatever was meant. */
function refuseTwoSteps(language: string, languages: Languages, reading: ShapeReading): void {
  const added: ConfigFields = languages[language]?.likelihood ?? {};
  for (const name of scaleNames) {
    const { terms, label } = scaleIn(name, language, languages);
    const stepsOf = (word: string) => terms.filter((term) => [term.label, ...term.synonyms].includes(word)).map(({ key }) => key);
    for (const word of new Set(Object.values(added).flat() as readonly string[])) {
      const steps = stepsOf(word);
      if (steps.length < 2) continue;
      const message = `word of two steps: ${word} is ${steps.join(' and ')} on ${label}`;
      reportProblem(reading, { code: 'CFG003', message, hints: ['take it out of one of them'], word });
    }
  }
}
