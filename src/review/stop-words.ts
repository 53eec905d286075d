/** Words by language that carry no fact of their own, and those few that turn one: negations and words of quantity. */
import { primaryLanguage } from '../foundation/characters/language-tag.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Grammar, and the words with which analysts say that somebody says something. */
const grammar: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(`
    a an the and or but nor of in on at to by for from with into onto over under between among near after before during since
    until about around as than then too either just even still already again is are was were be been being am has have had
    having do does did will would shall should can could may might must it its they them their he him his she her we our us you
    your i this that these those there here who whom whose which what when where why how such so if out up down off away while
    said says say according s t more most less least very also later ago however though although because own
    likely unlikely probably possibly perhaps chance roughly reported reportedly allegedly alleged apparently assessed assess
    judge believed thought seems seem least once one against through within across upon am pm
    mr mrs ms dr unstated unnamed unidentified unspecified
  `),
  ru: words(`
    и в во на с со к ко о об обо от до из у за по под при над для через между перед после а но или что чтобы как так же ли бы то
    это этот эта эти этого этой этих тот та те того той тех он она оно они его её ее их им ему ей был была было были быть есть
    будет будут который которая которое которые которого которой которых которым где когда куда откуда кто чем чего уже ещё еще
    также тоже если потому поэтому около более менее очень сообщают сообщил сообщила сообщили сообщается говорит говорят заявил
    заявили заявляют вероятно возможно предположительно якобы по-видимому данным словам согласно свой свои своих однако хотя
    г года году неназванный неназванные неназванных
  `),
};

const negations: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'no not never none nobody nothing nowhere without neither nor cannot deny denied denies denying denial refuse refused refuted',
  ),
  ru: words(`
    не нет ни никто никого никогда ничего нигде без отрицает отрицают отрицал отрицали отрицание опроверг опровергла опровергли
    опровергает опровергают опровержение
  `),
};

/** Words of quantity, those of one line mean the same. */
const quantifiers: Readonly<Record<string, readonly ReadonlySet<string>[]>> = {
  en: [
    'only solely sole merely exclusively alone',
    'all every everyone everybody each entire whole entirely completely',
    'others',
    'same identical',
    'always constantly',
    'several many numerous various',
    'few',
    'both',
    'continuous continuously uninterrupted',
    'first',
    'last',
  ].map(words),
  ru: [
    'только лишь исключительно единственный единственная единственное',
    'все всех всем всеми весь вся всё каждый каждая каждое каждого целый целиком полностью',
    'другие другими других прочие прочих',
    'тем самым самой тою одинаковый одинаковые',
    'всегда постоянно',
    'несколько многие многих много ряд',
    'немногие немногих немного',
    'оба обе обоих обеих',
    'непрерывный непрерывно',
    'впервые первый первая первое',
    'последний последняя последнее',
  ].map(words),
};

/** The key of the words that mean two of two; it is the same in each language. */
export const bothKey = 'q7';

export const isGrammar = (word: string, language: string): boolean => grammar[primaryLanguage(language)]?.has(word) ?? false;

/** A negation that says the opposite of what was said: it need not stand beside a word to turn a sentence. */
export const isDenial = (word: string): boolean => /^(?:den(?:y|ie)|refut|отрица|опров)/u.test(word);

export const isNegation = (word: string, language: string): boolean =>
  (negations[primaryLanguage(language)]?.has(word) ?? false) || /n['’]t$/u.test(word);

/** The place of its line among the words of quantity of the language; -1 for any other word. */
export const quantifierOf = (word: string, language: string): number =>
  quantifiers[primaryLanguage(language)]?.findIndex((line) => line.has(word)) ?? -1;
