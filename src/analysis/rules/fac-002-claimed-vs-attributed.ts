/** FAC002: claimed by the group, or attributed to it by others: the words say one thing, the field the other. */
import type { Briefing } from '../../briefing/briefing.ts';
import { wordPattern } from '../../briefing/language-words.ts';
import { hasWords, ruleWords } from '../../briefing/rule-words.ts';
import { nameWords } from './actor-names.ts';
import { findingAt } from './around-phrase.ts';
import { hedgesIn, isDenied, isLeftOpen, isNegated, isRelayed } from './hedge-words.ts';
import { joinPhrases, phrasesIn } from './phrases-in-texts.ts';
import type { BriefingRule, Finding, Subject } from './rule.ts';

export const claimedVsAttributed: BriefingRule = {
  code: 'FAC002',
  name: 'claimed-vs-attributed',
  severity: 'error',
  what:
    'An attribution’s text and its `kind:` disagree (`claimed` means that the actor itself claims the deed), or your text ' +
    'says that somebody claimed responsibility and no attribution of the kind `claimed` is recorded.',
  why: '"Officials claim that it was the group" and "the group claims it" are read alike in a hurry, and are worlds apart as evidence.',
  source: 'ICD 203, standard 3',
  wrong: `actors:
  - id: imu
    name: Islamic Movement of Uzbekistan
    attribution:
      - by: Tajik authorities
        kind: claimed
        text: The gunmen were members of the movement.
`,
  right: `actors:
  - id: imu
    name: Islamic Movement of Uzbekistan
    attribution:
      - by: Tajik authorities
        kind: attributed
        text: The gunmen were members of the movement.
`,
  check: (subject) => [...checkAttributions(subject.briefing), ...checkTexts(subject)],
};

type Actor = Briefing['actors'][number];
type Attribution = Actor['attribution'][number];

const responsibility =
  /\b(?:claim(?:s|ed|ing)?|t(?:ook|akes|aken|aking)|assum(?:es|ed)|accept(?:s|ed)?)\s+(?:(?:full|sole|joint|public|partial)\s+)?responsibility\b/iu;
/** In running text a ministry may also "take responsibility for border security", or claim that "responsibility lies with" others. */
const claimInText = new RegExp(
  [
    '\\bclaim(?:s|ed|ing)?\\s+(?:(?:full|sole|joint|public|partial)\\s+)?responsibility\\b(?! (?:lies|lay|rest|belong|is|was|falls|fell))',
    '\\bt(?:ook|akes|aken|aking)\\s+(?:(?:full|sole|joint|public)\\s+)?responsibility for (?:\\p{L}+ ){0,3}(?:attack|raid|assault|ambush|bombing|killing|shooting)',
  ].join('|'),
  'giu',
);
const confession = /\b(?:admit(?:s|ted)|confess(?:es|ed))\b/iu;
const accusation = /\b(?:accus\w+|blam\w+|suspect\w*|held responsible|holds? \p{L}+ responsible)\b/iu;
const claim = /\b(?:claim|admi|confess|responsib|boast|own|we\b|our\b)\w*/iu;
const unfinished = /\b(?:suspect\w*|charge[ds]?|accus\w+|on trial|awaiting)\b/iu;
const verdict = /\b(?:convict\w*|sentence\w*|found guilty|verdict|jail\w*|imprison\w*|court|pleaded)\b/iu;
const authority =
  /\b(?:authorit(?:y|ies)|government|officials?|ministry|minister|police|prosecutors?|army|court|intelligence|president|analysts?|press|media|observers?)\b/iu;

const checkAttributions = ({ actors }: Briefing): readonly Finding[] =>
  actors.flatMap((actor) =>
    actor.attribution.flatMap((attribution) => {
      const hint = mismatchOf(attribution, actor);
      if (hint === null) return [];
      const message = `attribution that differs from its words: kind ${attribution.kind}`;
      return [
        { at: `${attribution.at}.kind`, message, hints: [hint], related: [{ at: `${attribution.at}.text`, note: 'its words' }] },
      ];
    }),
  );

/** What to do about it, or `null`. */
function mismatchOf(attribution: Attribution, actor: Actor): string | null {
  const { kind, text } = attribution;
  const isOwnClaim = (responsibility.test(text) || confession.test(text)) && !isNegated(text) && !isLeftOpen(text);
  switch (kind) {
    case 'attributed':
    case 'suspected':
      return isOwnClaim && !isRelayed(text)
        ? 'the words are a claim of the actor’s own: write `kind: claimed`, or correct the words'
        : null;
    case 'claimed':
      if (accusation.test(text) && !claim.test(text)) return 'the words accuse: write `kind: attributed` or `suspected`';
      return isAccuser(attribution, actor) ? `${attribution.by} is not the actor: write \`kind: attributed\`` : null;
    case 'denied':
      return isOwnClaim && !isDenied(text) ? 'the words claim the deed: write `kind: claimed`, or correct the words' : null;
    case 'convicted':
      return unfinished.test(text) && !verdict.test(text)
        ? 'nobody has been convicted by these words: write `kind: suspected`'
        : null;
  }
}

/** An authority that does not bear the actor's name, and does not relay a claim of the actor's. */
function isAccuser({ by, text }: Attribution, actor: Actor): boolean {
  const names = nameWords(actor);
  const isOwn = [...by.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].some(([word]) => names.has(word));
  return authority.test(by) && !isOwn && !claim.test(text);
}

function checkTexts({ briefing, texts, languages = {} }: Subject): readonly Finding[] {
  if (briefing.actors.some(({ attribution }) => attribution.some(({ kind }) => kind === 'claimed'))) return [];
  const { language } = briefing;
  if (!hasWords('claiming', language, languages)) return [];
  const hedges = hedgesIn(language, languages);
  const theirs = wordPattern(ruleWords('claiming', language, languages));
  return joinPhrases(phrasesIn(texts, claimInText), theirs ? phrasesIn(texts, theirs) : [])
    .filter(({ sentence: { text } }) => !isNegated(text, hedges) && !isDenied(text, hedges) && !isLeftOpen(text, hedges))
    .map((phrase) =>
      findingAt(
        phrase,
        `claim of responsibility that is not recorded: ${phrase.words.toLowerCase()}`,
        'record it under the actor’s `attribution:` with `kind: claimed` and its source; or, if others accuse the actor, say so',
      ),
    );
}
