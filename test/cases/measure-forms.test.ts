/** An author's own measure behind a number, in the form that its language has for it. */
import { describe, expect, it } from 'vitest';
import { withoutIsolates } from '../../src/foundation/characters/writing-direction.ts';
import { caseDeck } from './case-deck.ts';

const forms = {
  en: 'label: tents, forms: { one: tent }',
  ru: 'label: палатки, forms: { one: палатка, few: палатки, many: палаток, other: палатки }',
  fr: 'label: tentes, forms: { one: tente }',
  es: 'label: tiendas, forms: { one: tienda }',
  ar: 'label: خيام, forms: { one: خيمة, two: خيمتان, few: خيام, many: خيمةً, other: خيمة, words: من الخيام }',
} as const;

/** The words below the key figure. */
function keyFigure(language: keyof typeof forms, value: string): string {
  const made = caseDeck(
    `measures: [{ id: tents, kind: things, ${forms[language]} }]
figures: [{ measure: tents, value: ${value}, sources: [S1] }]
key_figures: [tents]
`,
    { language },
  );
  expect(made.errors).toEqual([]);
  const all = made.pages?.map(({ name }) => made.text(name)).join('\n') ?? '';
  const words = withoutIsolates(all).split(/[\n:;,،؛]|\s(?=[\d])|(?<=\d)\s/u);
  return [
    ...new Set(
      words
        .map((each) => each.trim())
        .filter((each) => /^(?:tents?|палат|(?:de )?tentes?|tiendas?|(?:من )?(?:ال)?خي)/iu.test(each)),
    ),
  ].join('|');
}

describe('below its number', () => {
  it.each([
    ['en', '1', 'tent'],
    ['en', '12', 'tents'],
    ['ru', '21', 'палатка'],
    ['ru', '3', 'палатки'],
    ['ru', '11', 'палаток'],
    ['ru', '4-6', 'палаток'],
    ['fr', '1', 'tente'],
    ['fr', '1000000', 'de tentes'],
    ['es', '1', 'tienda'],
    ['ar', '2', 'خيمتان'],
    ['ar', '7', 'خيام'],
    ['ar', '12', 'خيمةً'],
    ['ar', '100', 'خيمة'],
  ] as const)('in %s %s: %s', (language, value, expected) => expect(keyFigure(language, value).split('|')).toContain(expected));
});
