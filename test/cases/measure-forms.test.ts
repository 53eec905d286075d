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

const others = {
  en: 'label: huts, forms: { one: hut }',
  ru: 'label: дома, forms: { one: дом, few: дома, many: домов, other: дома }',
  fr: 'label: maisons, forms: { one: maison }',
  es: 'label: casas, forms: { one: casa }',
  ar: 'label: بيوت, forms: { one: بيت, two: بيتان, few: بيوت, many: بيتًا, other: بيت, words: من البيوت }',
} as const;

describe('of two measures that one number counts', () => {
  it.each([
    ['en', '1', 'hut or tent'],
    ['en', '12', 'huts or tents'],
    ['ru', '21', 'дом или палатка'],
    ['ru', '3', 'дома или палатки'],
    ['ru', '11', 'домов или палаток'],
    ['fr', '1', 'maison ou tente'],
    ['fr', '5', 'maisons ou tentes'],
    ['es', '1', 'casa o tienda'],
    ['es', '5', 'casas o tiendas'],
    ['ar', '7', 'بيوت أو خيام'],
    ['ar', '12', 'بيتًا أو خيمةً'],
    ['ar', '100', 'بيت أو خيمة'],
  ] as const)('in %s %s: %s', (language, value, expected) => {
    const made = caseDeck(
      `measures: [{ id: tents, kind: things, ${forms[language]} }, { id: huts, kind: things, ${others[language]} }]
figures: [{ of: [tents, huts], value: ${value}, sources: [S1] }]
`,
      { language },
    );
    expect(made.errors).toEqual([]);
    expect(withoutIsolates(made.text('title')).split('\n')).toContain(expected);
  });
});
