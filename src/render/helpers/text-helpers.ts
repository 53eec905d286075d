/** Helpers for words: labels, an analyst's emphasis, lists, source numbers. */

import { isStopped } from '../../foundation/characters/full-stops.ts';
import { languageTag, primaryLanguage } from '../../foundation/characters/language-tag.ts';
import { punctuate } from '../../foundation/characters/punctuation.ts';
import { directionOf, isolateField } from '../../foundation/characters/writing-direction.ts';
import { asMarkup, escapeText } from '../escape.ts';
import { listFormat } from '../formatters.ts';
import { isRecord } from '../ref.ts';
import { capitalize, describe, type Helper, type HelperCall } from './helper.ts';

export const textHelpers: readonly Helper[] = [
  {
    name: 'label',
    use: 'label KEY [name=value …]',
    meaning: 'a text of the language file; `{name}` in it is filled, and `n` chooses the plural form',
    example: '{{label "casualties.killed" n=3}}',
    values: [1, 1],
    options: 'any',
    run: printLabel,
  },
  {
    name: 'optional',
    use: 'optional x',
    meaning: 'the value, or nothing when it is absent',
    example: '{{optional place.region}}',
    values: [1, 1],
    options: [],
    takesAbsent: true,
    run: ([value]) => value ?? '',
  },
  {
    name: 'emphasis',
    use: 'emphasis text',
    meaning: 'a text in which `**word**` is bold and `*word*` is italic',
    example: '{{emphasis bottom_line}}',
    values: [1, 1],
    options: [],
    run: ([text], call) => (typeof text === 'string' ? asMarkup(emphasize(text)) : notText('emphasis', text, call)),
  },
  {
    name: 'capitalize',
    use: 'capitalize text',
    meaning: 'the text with a capital first letter',
    example: '{{capitalize row.status}}',
    values: [1, 1],
    options: [],
    run: ([text], call) => (typeof text === 'string' ? capitalize(text, call.locale) : notText('capitalize', text, call)),
  },
  {
    name: 'list',
    use: 'list items [field="name"] [kind="and|or"]',
    meaning: 'the items as a sentence has them: `A, B and C`',
    example: '{{list parties field="name"}}',
    values: [1, 1],
    options: ['field', 'kind'],
    run: printList,
  },
  {
    name: 'join',
    use: 'join items [separator=", "] [field="name"]',
    meaning: 'the items with the separator between them',
    example: '{{join aliases separator=" / "}}',
    values: [1, 1],
    options: ['separator', 'field'],
    run: ([items], call) => itemTexts('join', items, call)?.join(punctuate(String(call.options.separator ?? ', '), call.locale)),
  },
  {
    name: 'foreign',
    use: 'foreign text language',
    meaning:
      'words in the language that is named, by its code or its English name, so that programs read them as such; in the language of the deck, or one that is not known, just the words',
    example: '{{foreign source.title (optional source.language)}}',
    values: [2, 2],
    options: [],
    run: ([text, language], call) =>
      typeof text === 'string' ? inLanguage(text, language, call) : notText('foreign', text, call),
  },
  {
    name: 'stop',
    use: 'stop text',
    meaning:
      'a full stop to stand behind the text, or nothing where that ends with a mark of its own, as `Smith J.` and `Who knew?` do',
    example: '{{source.title}}{{stop source.title}}',
    values: [1, 1],
    options: [],
    run: ([text], call) => (typeof text === 'string' ? (isStopped(text) ? '' : '.') : notText('stop', text, call)),
  },
  {
    name: 'cite',
    use: 'cite sources',
    meaning: 'the numbers of the sources, as links',
    example: '{{event.what}}{{cite event.sources}}',
    values: [1, 1],
    options: [],
    run: printCitations,
  },
];

function inLanguage(text: string, language: unknown, { locale }: HelperCall): unknown {
  const tag = typeof language === 'string' ? languageTag(language) : undefined;
  const isOwn = tag === undefined || tag === locale || tag === primaryLanguage(locale);
  return isOwn ? text : asMarkup(`<span lang="${tag}">${escapeText(text)}</span>`);
}

function notText(name: string, value: unknown, { fail }: HelperCall): undefined {
  return fail(`${name} needs a text, not ${describe(value)}`, 'name a field that holds a text');
}

function printLabel([key]: readonly unknown[], { options, label, fail }: HelperCall): string | undefined {
  if (typeof key !== 'string') return fail(`label needs a key, not ${describe(key)}`, 'write the key in quotes');
  const values = Object.entries(options);
  const wrong = values.find(([, value]) => typeof value !== 'string' && typeof value !== 'number');
  if (wrong)
    return fail(`label needs a text or a number for ${wrong[0]}, not ${describe(wrong[1])}`, 'use a helper: (quantity x)');
  return label(key, Object.fromEntries(values) as Record<string, string | number>);
}

/** A star counts only where it touches a word on one side: `2 * 3` is arithmetic, `*` alone is a star. */
function emphasize(text: string): string {
  return text
    .split(/(\*\*(?=\S)(?:(?!\*\*).)+?(?<=\S)\*\*(?!\*))/su)
    .map((piece, index) => (index % 2 === 1 ? `<b>${italicize(piece.slice(2, -2))}</b>` : italicize(piece)))
    .join('');
}

function italicize(text: string): string {
  return text
    .split(/(?<![\p{L}\p{N}*])(\*[^*\s](?:[^*]*[^*\s])?\*)(?![\p{L}\p{N}*])/u)
    .map((piece, index) => (index % 2 === 1 ? `<i>${escapeText(piece.slice(1, -1))}</i>` : escapeText(piece)))
    .join('');
}

/** The texts of a list's items, or of one field of each. */
function itemTexts(name: string, items: unknown, { options, fail, locale }: HelperCall): readonly string[] | undefined {
  if (!Array.isArray(items)) return fail(`${name} needs a list, not ${describe(items)}`, 'name a field that holds a list');
  const field = options.field;
  const values = items.map((item: unknown) =>
    typeof field === 'string' && isRecord(item) && Object.hasOwn(item, field) ? item[field] : item,
  );
  const wrong = values.find((value) => typeof value !== 'string' && typeof value !== 'number');
  if (wrong !== undefined) return fail(`${name} needs texts, not ${describe(wrong)}`, 'say which field to print: field="name"');
  const direction = directionOf(locale);
  return values.map((value) => isolateField(String(value), direction));
}

function printList([items]: readonly unknown[], call: HelperCall): string | undefined {
  const kind = call.options.kind ?? 'and';
  if (kind !== 'and' && kind !== 'or') return call.fail(`list has no kind ${describe(kind)}`, 'write kind="and" or kind="or"');
  const texts = itemTexts('list', items, call);
  const format = listFormat(call, { type: kind === 'or' ? 'disjunction' : 'conjunction' });
  return texts && format.format(texts);
}

function printCitations([sources]: readonly unknown[], { fail }: HelperCall): unknown {
  const ids: readonly unknown[] = Array.isArray(sources) ? sources : [sources];
  const wrong = ids.find((id) => typeof id !== 'string');
  if (wrong !== undefined)
    return fail(`cite needs ids of sources, not ${describe(wrong)}`, 'name the field `sources` of a record');
  return asMarkup(ids.map((id) => `<cite ref="${escapeText(String(id))}"/>`).join(''));
}
