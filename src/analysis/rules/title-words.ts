/** Whether a title makes a statement. Telling verbs by their looks errs on the side of "yes": only plain topics get a "no". */

/** From this length on a title is taken for a statement. */
const longest = 4;

const verbs: ReadonlySet<string> = new Set(
  (
    'is are was were be been being am has have had do does did can cannot could may might must shall should will would need ' +
    'began begin became become bought break broke bring brought built came caught chose cut died draw drew drive drove fell ' +
    'fall fight fled flee forgot fought found gave get give go goes got grew grow hid hit held hold keep kept kill knew know ' +
    'known lay lead leave led left let lie lost lose made make mean meant meet met paid put ran rose run said saw say see ' +
    'seen sell send sent set shot shown show sold spent split spoke spread stand stood stole stolen strike struck swept take ' +
    'taken tell thought threw told took went win withdrew won wrote accept accuse agree aim appear attack blame claim close ' +
    'cross demand deny differ escape exclude explain face fail follow hijack join link look move name offer open point raid ' +
    'remain report return search seize seek seem share start stay stop storm suggest support suspect turn vary want warn'
  ).split(' '),
);

/** These are as often nouns as verbs: they count as verbs only after a plural ("gunmen attack"). */
const eitherWay: ReadonlySet<string> = new Set(
  'open close cross face fall set lost shot suspect attack claim escape raid report search share start stop storm strike support link name point return split spread run offer move look lead cut hit aim blame'.split(
    ' ',
  ),
);

/** Plurals that a title made of a topic would have; another word in -s may well be a verb. */
const topics: ReadonlySet<string> = new Set(
  (
    'actors aims arms assumptions attacks borders cars casualties causes changes claims conclusions consequences details ' +
    'developments disputes drugs effects events facts figures findings gaps groups guards hypotheses incidents indicators ' +
    'issues judgements judgments lessons links losses militants motives news options parties perpetrators persons places ' +
    'politics posts questions raids reactions reasons relations remarks results routes sources suspects targets threats ties ' +
    'trends us victims weapons affairs'
  ).split(' '),
);

const numbers =
  /\p{N}|\b(?:no|none|nobody|nothing|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|half|dozens?|hundreds?|thousands?)\b/iu;
const plural = /(?:[^s]s|men|women|people|police|children|militia|they|we)$/u;

export function saysSomething(title: string): boolean {
  if (numbers.test(title) || /[?!:]|(?!\p{Script=Latin})\p{L}/u.test(title)) return true;
  const words = title
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => word.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
  return words.length > longest || words.some((word, index) => isVerbLike(word, words[index - 1]));
}

function isVerbLike(word: string, previous: string | undefined): boolean {
  // "U.S.-led" describes.
  if (word.includes('-')) return false;
  if (eitherWay.has(word)) return previous !== undefined && plural.test(previous);
  if (verbs.has(word) || /(?:ed|ing|n['’]t|['’](?:re|ve|ll))$/u.test(word)) return true;
  // The first word of a statement is hardly its verb: "Politics of the border".
  return previous !== undefined && /[^su'’]s$/u.test(word) && !topics.has(word);
}
