/** STY001: words that judge instead of telling. */
import { wordPattern } from '../../briefing/language-words.ts';
import { hasWords, ruleWords } from '../../briefing/rule-words.ts';
import { after, before, findingAt } from './around-phrase.ts';
import { joinPhrases, type Phrase, phrasesIn } from './phrases-in-texts.ts';
import type { BriefingRule } from './rule.ts';

export const loadedLanguage: BriefingRule = {
  code: 'STY001',
  name: 'loaded-language',
  severity: 'note',
  what:
    'Your own text uses a word that takes sides or stirs feelings: unlucky, brutal, infamous, senseless, thugs; or calls ' +
    'people terrorists outside a quotation or a legal designation.',
  why: 'The facts are strong enough. A loaded word tells the reader what to feel, and makes the rest look less impartial.',
  source: 'WHO and OCHA style guides; ICD 203 (objectivity)',
  wrong: `situation:
  - text: They killed the unlucky driver in a brutal attack.
`,
  right: `situation:
  - text: They killed the driver.
`,
  check: ({ texts, briefing: { language }, languages = {} }) => {
    if (!hasWords('loaded', language, languages)) return [];
    const added = wordPattern(ruleWords('loaded', language, languages));
    const ours = phrasesIn(texts, loaded).filter((phrase) => !isMeantOtherwise(phrase));
    return joinPhrases(ours, added ? phrasesIn(texts, added).filter((phrase) => !isDesignated(phrase)) : []).map((phrase) =>
      findingAt(
        phrase,
        `loaded word: ${phrase.words.toLowerCase()}`,
        people.test(phrase.words)
          ? 'say what they did: gunmen, attackers; or who designates them, in whose words'
          : 'leave it out, or quote whoever said it',
      ),
    );
  },
};

const words = [
  '[Uu]nlucky|[Hh]apless|[Uu]nfortunate(?:ly)?|[Ff]ortunately|[Ll]uckily|[Tt]hankfully|[Tt]ragic(?:ally)?',
  '[Bb]rutal(?:ly|ity)?|[Bb]arbari(?:c|an|ans)|[Bb]loodthirsty|[Cc]old-blooded|[Rr]uthless(?:ly)?|[Mm]erciless(?:ly)?',
  '[Ii]nfamous|[Nn]otorious(?:ly)?|[Hh]einous|[Vv]icious(?:ly)?|[Ee]vil|[Vv]ile|[Cc]owardly|[Ss]enseless(?:ly)?|[Dd]astardly',
  '[Hh]orrific|[Hh]orrifying|[Gg]ruesome|[Ss]hocking(?:ly)?|[Oo]utrageous(?:ly)?|[Dd]espicable|[Hh]eroic(?:ally)?',
  '[Tt]hugs?|[Ff]anatics?|[Ff]anatical|[Mm]aniacs?|[Bb]utchers',
];
/** "A bloody mask" is a find; "a bloody raid" is a feeling. */
const bloody =
  '[Bb]loody(?= (?:attack|assault|raid|night|day|clash|battle|fight|gunfight|shootout|shoot-out|incident|conflict|war|end|campaign|crackdown|ambush|feud))';
const loaded = new RegExp(`(?<![\\p{L}-])(?:${[...words, bloody, '[Tt]errorists?'].join('|')})(?![\\p{L}])`, 'gu');

const legal =
  /\b(?:designat\w*|proscribed|banned|sanction\w*|listed|list of|convict\w*|charge[ds]?|court|law|penal|criminal code)\b/iu;

const people = /^(?:terrorist|террорист|إرهابي|الإرهابي)/iu;
const legalElsewhere =
  /(?<!\p{L})(?:признан|запрещ[её]н|осужд[её]н|приговор|суд(?:а|ом|е)?(?!\p{L})|закон|кодекс|списк|санкци|condamn|désign|interdit|tribunal|sanction|conden|designad|prohibid|sancion|محكمة|المحكمة|مصنف|مدرج|محظور|قانون)/iu;
/** "Members of a group that a court calls terrorist". */
const isDesignated = ({ words, sentence }: Phrase): boolean => people.test(words) && legalElsewhere.test(sentence.text);

function isMeantOtherwise(phrase: Phrase): boolean {
  const [lead, rest] = [before(phrase), after(phrase)];
  // A name: "Bloody Sunday", "the Savage Division". A capital at the start of the sentence says nothing.
  if (/^\p{Lu}/u.test(phrase.words) && (lead.trim() !== '' || /^\s\p{Lu}/u.test(rest))) return true;
  if (!/^terrorist/iu.test(phrase.words)) return false;
  return legal.test(phrase.sentence.text) || (/^terrorist$/iu.test(phrase.words) && !isNoun(rest));
}

/** "Terrorist attack" and "terrorist group" are adjectives; "a terrorist who", "the terrorist was" are people. */
const isNoun = (rest: string): boolean =>
  /^\s*(?:$|[.,;:!?)]|(?:who|was|is|had|has|and|or|from|in|at|by|shot|killed|attacked)\b)/u.test(rest);
