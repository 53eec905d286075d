/** FAC003: somebody who is only accused does the deed in your own sentence. */
import type { Briefing } from '../../briefing/briefing.ts';
import { asPattern } from '../../briefing/language-words.ts';
import { sayingIn } from '../../briefing/likelihood-language.ts';
import { ruleWords } from '../../briefing/rule-words.ts';
import { saysLikelihood } from '../likelihood-words.ts';
import { namesOf, personNames } from './actor-names.ts';
import { after, findingAt } from './around-phrase.ts';
import type { AuthorText } from './author-texts.ts';
import { joinPhrases, type Phrase, phrasesIn } from './phrases-in-texts.ts';
import type { BriefingRule } from './rule.ts';
import { findPlainSentences } from './told-as-fact.ts';

export const actorAsFact: BriefingRule = {
  code: 'FAC003',
  name: 'actor-as-fact',
  severity: 'error',
  what:
    'An actor or person who is accused or suspected, and neither convicted nor claims it, attacks or kills in your own ' +
    'sentence, without "alleged", "accused", "according to" or a likelihood.',
  why: 'The deck would convict somebody whom no court has convicted. Readers remember the doer and forget the caveat on another slide.',
  source: 'fairness; presumption of innocence; ICD 203, standard 3',
  wrong: `actors:
  - id: imu
    name: Islamic Movement of Uzbekistan
    short: IMU
    attribution:
      - { by: Tajik authorities, kind: attributed, text: The gunmen were members of the movement. }
situation:
  - text: The IMU attacked the border post at dawn.
`,
  right: `actors:
  - id: imu
    name: Islamic Movement of Uzbekistan
    short: IMU
    attribution:
      - { by: Tajik authorities, kind: attributed, text: The gunmen were members of the movement. }
situation:
  - text: Gunmen attacked the border post at dawn; Tajik authorities accuse the IMU.
`,
  check({ briefing, texts, languages = {} }) {
    const names = accusedNames(briefing);
    if (names.length === 0) return [];
    const plain = new Set(findPlainSentences(briefing, texts, languages).map(({ at, from }) => `${at} ${from}`));
    const told = texts.filter(tellsOfTheIncident);
    const theirs = doingIn(names, ruleWords('deeds', briefing.language, languages));
    return joinPhrases(phrasesIn(told, doing(names)), theirs ? phrasesIn(told, theirs) : [])
      .filter(({ at, sentence }) => plain.has(`${at} ${sentence.from}`))
      .filter((phrase) => !isMeantOtherwise(phrase, briefing))
      .map((phrase) =>
        findingAt(
          phrase,
          `accused shown as the doer: ${phrase.words.trim()}`,
          'say who accuses them ("is accused by … of"), say how likely it is, or leave the name out: gunmen, the intruders, somebody',
        ),
      );
  },
};

/** Dated history and background tell of other deeds. */
const tellsOfTheIncident = ({ at }: AuthorText): boolean =>
  /^(?:title$|headlines\.|bottom_line|key_judgements\[\d+\]\.statement|situation|events|incidents)/u.test(at);

/** Escaped for a pattern, the longest first. */
function accusedNames({ actors, persons }: Briefing): readonly string[] {
  const accused = actors.filter(
    ({ attribution }) =>
      attribution.some(({ kind }) => kind === 'attributed' || kind === 'suspected') &&
      !attribution.some(({ kind, status }) => kind === 'claimed' || kind === 'convicted' || status === 'confirmed'),
  );
  const suspects = persons.filter(({ role, status }) => (role === 'suspect' || role === 'accused') && status !== 'confirmed');
  return [...accused.flatMap(namesOf), ...suspects.flatMap((person) => personNames(person, persons))]
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .sort((a, b) => b.length - a.length);
}

const people = '(?: (?:fighters|militants|members|gunmen|men|forces|units|cell|commandos|hackers|operators))?';
/** After "killed" or "attacked" must stand whom: "IMU men killed in the raid" were killed themselves. */
const whom =
  '(?= (?:the|a|an|its|his|her|their|both|two|three|four|five|six|seven|eight|nine|ten|several|many|at least|up to|about|border|guards|police|servers|computers|systems|networks|data|soldiers|civilians|officers|\\d+|\\p{Lu}\\p{L}+)\\b)';
/** A group may also stage a comeback, or carry out a promise. */
const what =
  '(?= (?:the|a|an|its|this|both|these) (?:\\p{L}+ )?(?:attacks?|raids?|assaults?|ambush(?:es)?|operation|killings?|murders?|bombings?|shootings?|hacks?|breach(?:es)?|intrusions?|thefts?|sabotage))';
const deeds = `(?:attacked|raided|stormed|killed|shot|murdered|executed|ambushed|bombed|seized|stole|hijacked|abducted|kidnapped|freed|hacked|breached|encrypted|infiltrated|poisoned|sabotaged|sank)${whom}|(?:launched|staged|committed|perpetrated)${what}|carried out${what}|opened fire|shot (?:and|dead)\\b`;
const done =
  '(?:attacked|raided|stormed|killed|shot dead|shot|murdered|executed|ambushed|bombed|seized|hijacked|abducted|kidnapped|hacked|breached|encrypted|infiltrated|poisoned|sabotaged|carried out|launched|staged|committed|perpetrated|attack|raid|assault|ambush|shooting|killings?)';
const headline =
  '(?:attacks|raids|kills|storms|seizes|ambushes|strikes|hacks|breaches|encrypts|poisons|sabotages)(?= (?!(?:on|in|of|and|or|against|from|by|were|was|are|have|had|increased|continued)\\b)\\p{L})';

const doing = (names: readonly string[]): RegExp =>
  new RegExp(
    [
      `(?<![\\p{L}\\p{N}-])(?:${names.join('|')})(?:${people}(?: (?:has|have|had|then|also|later|again|first))* (?:${deeds}|${headline})|['’]s? (?:attack|raid|assault|ambush)\\b)`,
      `\\b${done} by (?:the )?(?:(?:members|fighters|militants|gunmen|men) of the )?(?:${names.join('|')})(?![\\p{L}\\p{N}-])`,
    ].join('|'),
    'gu',
  );

/** In other languages: the name as it stands in the file, and a deed within two words behind it; in Arabic, before it. */
function doingIn(names: readonly string[], deeds: readonly string[]): RegExp | undefined {
  if (deeds.length === 0) return undefined;
  const [name, deed] = [`(?:${names.join('|')})`, `(?:${deeds.map(asPattern).join('|')})`];
  const forms = [`${name}(?: [\\p{L}-]+){0,2} ${deed}`, `${deed} (?:[\\p{L}-]+ )?${name}`];
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

function isMeantOtherwise(phrase: Phrase, { date, language }: Briefing): boolean {
  const text = phrase.sentence.text;
  const years = [...text.matchAll(/(?<![\d-])(?:19|20)\d\d(?![\d])/gu)].map(([year]) => year);
  const isOtherTime = years.some((year) => year !== date.from.iso.slice(0, 4));
  return (
    isOtherTime ||
    saysLikelihood(text) ||
    sayingIn(language)?.saying.test(text) === true ||
    /^\s*(?:was|were) (?:den|alleg)/u.test(after(phrase))
  );
}
