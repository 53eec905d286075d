/** Helpers that know the words of the trade: how a statement stands, and which words of a judgement carry its likelihood. */

import { punctuate } from '../../foundation/characters/punctuation.ts';
import { arabicForms } from '../../foundation/characters/word-forms.ts';
import { asMarkup, escapeText } from '../escape.ts';
import { capitalize, describe, type Helper } from './helper.ts';

/**
 * Statuses of a statement and kinds of what is said of a part in the incident, and the tone of the theme in which each is shown: one word
 * has one tone and one mark on every slide, whatever else holds. An own claim and an own denial are a claim and a denial.
 */
const tones: Readonly<Record<string, string>> = {
  confirmed: 'reported',
  reported: 'reported',
  claimed: 'claimed',
  alleged: 'disputed',
  assessed: 'assessed',
  disputed: 'disputed',
  denied: 'denied',
  unknown: 'unknown',
  background: 'neutral',
  opinion: 'assessed',
  attributed: 'claimed',
  suspected: 'claimed',
  convicted: 'reported',
};

/**
 * What stands before the word for a status, so that statuses are told apart without colour: solid for what is reported, hollow
 * for what one side says. All are in Calibri, Arial and Times New Roman, and in the open fonts of their widths.
 */
const marks: Readonly<Record<string, string>> = {
  confirmed: '▪',
  reported: '▪',
  claimed: '▫',
  alleged: '◊',
  assessed: '●',
  opinion: '●',
  disputed: '≠',
  denied: '×',
  unknown: '○',
  background: '·',
  attributed: '►',
  suspected: '◦',
  convicted: '■',
};

export const tradecraftHelpers: readonly Helper[] = [
  {
    name: 'mark',
    use: 'mark status',
    meaning: 'the sign of a status, which tells it apart where colours do not',
    example: '<tag tone="{{tone claim.status}}">{{mark claim.status}} …</tag>',
    values: [1, 1],
    options: [],
    run: ([status], { fail }) =>
      typeof status === 'string' && Object.hasOwn(marks, status)
        ? marks[status]
        : fail(`mark needs a status, not ${describe(status)}`, `statuses: ${Object.keys(marks).join(', ')}`),
  },
  {
    name: 'tone',
    use: 'tone status',
    meaning: 'the tone in which a status is shown, for `tone=` of an element',
    example: '<tag tone="{{tone claim.status}}">…</tag>',
    values: [1, 1],
    options: [],
    run: ([status], { fail }) =>
      typeof status === 'string' && Object.hasOwn(tones, status)
        ? tones[status]
        : fail(`tone needs a status, not ${describe(status)}`, `statuses: ${Object.keys(tones).join(', ')}`),
  },
  {
    name: 'highlight',
    use: 'highlight text words [otherwise=words]',
    meaning:
      'the text with the words in bold where they first stand in it, or else the other words; where neither stand in it, the last in bold before it',
    example: '{{highlight judgement.statement judgement.likelihood.term}}',
    values: [2, 2],
    options: ['otherwise'],
    run: ([text, words], { options: { otherwise }, locale, fail }) =>
      typeof text === 'string' && typeof words === 'string'
        ? asMarkup(highlight(text, [words, ...(typeof otherwise === 'string' ? [otherwise] : [])], locale))
        : fail(`highlight needs two texts, not ${describe(text)} and ${describe(words)}`, 'name two fields that hold text'),
  },
  {
    name: 'key',
    use: 'key part part …',
    meaning: 'the parts with dots between them: the key of a label that goes by a value',
    example: '{{label (key "status" claim.status)}}',
    values: [2, 9],
    options: [],
    run: (parts) => parts.join('.'),
  },
  {
    name: 'lower',
    use: 'lower text',
    meaning: 'a label with a small first letter, for the middle of a line; an author’s words and names keep their capitals',
    example: '{{lower (label (key "status" claim.status))}}',
    values: [1, 1],
    options: [],
    run: ([text], { locale, fail }) =>
      typeof text === 'string'
        ? text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLocaleLowerCase(locale))
        : fail(`lower needs a text, not ${describe(text)}`, 'name a field that holds a text'),
  },
];

function highlight(text: string, choices: readonly string[], locale: string): string {
  const [place] = choices.flatMap((each) => placeOfTerm(text, each) ?? []);
  if (place === undefined)
    return `<b>${escapeText(capitalize(choices.at(-1) ?? '', locale))}${punctuate(':', locale)}</b> ${escapeText(text)}`;
  const [at, end] = place;
  return `${escapeText(text.slice(0, at))}<b>${escapeText(text.slice(at, end))}</b>${escapeText(text.slice(end))}`;
}

/** Where the words stand in a text, in any case, and in any form that Arabic gives them. */
function placeOfTerm(text: string, words: string): readonly [readonly [from: number, to: number]] | undefined {
  const at = text.toLowerCase().indexOf(words.toLowerCase());
  if (at >= 0) return [[at, at + words.length]];
  const found = arabicForms(words)?.exec(text);
  return found ? [[found.index, found.index + found[0].length]] : undefined;
}
