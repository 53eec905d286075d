/** Texts as analysts paste them, and as nobody would. */
import fc from 'fast-check';

const ours = [
  'Two posts were attacked within one night; the number of dead is being established.',
  'В ночь на 12 мая были атакованы две заставы; число погибших уточняется.',
  'Дар шаби 12 май ду посгоҳи сарҳадӣ мавриди ҳамла қарор гирифт, ғӣқӯҳҷ.',
  '12-майга караган түнү эки чек ара бекетине кол салуу болду, ңүө.',
  'Τη νύχτα της 12ης Μαΐου δύο φυλάκια δέχθηκαν επίθεση.',
];

const others = [
  'في ليلة 12 مايو تعرض مركزان حدوديان لهجوم، ولا يزال عدد القتلى غير مؤكد.',
  'בליל 12 במאי הותקפו שני מוצבי גבול.',
  '五月十二日夜间，两个边防哨所遭到袭击，死亡人数尚未确定。',
  '12 मई की रात दो सीमा चौकियों पर हमला हुआ।',
  'cafe\u0301, s\u0323\u0307, e\u0328\u0301 and 👨‍👩‍👧 ⚠️ 🇰🇬',
];

/** Words with emoji among them. */
const pictured = ['👨‍👩‍👧', '⚠️', '🇰🇬', 'killed: 4 ⚠️', 'the post 🔥 burnt down'];

const tokens = ['6–10', 'up to 4', 'not stated', '174\u00a0km', 'a\u200bb', 'soft\u00adhyphen', '½', 'x\ny', '<&">', ''];

const several = (sentences: readonly string[]) =>
  fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
const words = fc.lorem({ maxCount: 60 });
const longWord = fc
  .tuple(fc.constantFrom('W', 'i', 'abcdefg', 'Щ', '0123456789'), fc.integer({ min: 10, max: 400 }))
  .map(([part, length]) => part.repeat(length).slice(0, length));

/** An address as sites have them. */
export const randomAddress: fc.Arbitrary<string> = fc
  .record({
    host: fc.constantFrom('https://example.org', 'http://archive.example.com', 'https://www.district-news.example.net'),
    path: fc.array(
      fc.oneof(
        fc.lorem({ maxCount: 3 }).map((path) => path.replaceAll(/\W+/gu, '-')),
        fc.constantFrom('Исфара', 'نیوز', '№ 12').map(encodeURIComponent),
      ),
      { maxLength: 6 },
    ),
    query: fc.constantFrom(
      '',
      '?page=2',
      '?lang=en&session=9f8b7c6d5e4f3a2b1c0d9f8b7c6d',
      '#section-4',
      '?q=%D0%BC%D0%B0%D0%B9%202006',
    ),
  })
  .map(({ host, path, query }) => `${[host, ...path].join('/')}${query}`);

/** Where the texts of a deck come from. */
export interface Texts {
  /** For paragraphs of one style, up to some hundred characters. */
  readonly whole: fc.Arbitrary<string>;
  /** For one of several runs of a paragraph. */
  readonly inline: fc.Arbitrary<string>;
}

/** Whatever Unicode has. */
export const anyText: Texts = {
  whole: fc.oneof(
    { weight: 4, arbitrary: words },
    { weight: 3, arbitrary: several([...ours, ...others]) },
    { weight: 2, arbitrary: fc.constantFrom(...tokens) },
    { weight: 1, arbitrary: longWord },
    { weight: 1, arbitrary: fc.oneof(fc.constant('{{x}}'), fc.string({ unit: 'grapheme', maxLength: 60 })) },
    { weight: 1, arbitrary: fc.webUrl({ withQueryParameters: true, withFragments: true }) },
  ),
  inline: fc.oneof(
    words,
    several([...ours, ...others]),
    fc.constantFrom(...tokens),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  ),
};

/** What the widths of our fonts are known for, and scripts that every machine has a font for. */
export const ordinaryText: Texts = {
  whole: fc.oneof(
    { weight: 4, arbitrary: words },
    { weight: 3, arbitrary: several([...ours, ...others.slice(0, 2)]) },
    { weight: 2, arbitrary: fc.constantFrom(...tokens) },
    { weight: 1, arbitrary: longWord },
    { weight: 1, arbitrary: randomAddress },
    { weight: 1, arbitrary: several(pictured) },
  ),
  inline: fc.oneof(words, several([...ours, ...others.slice(0, 2)]), fc.constantFrom(...tokens), several(pictured)),
};

/** A few words on one line, as labels and titles have them. */
export const randomLabel: fc.Arbitrary<string> = fc.oneof(
  fc.lorem({ maxCount: 4 }),
  fc.constantFrom(...ours, ...others).map((sentence) => [...sentence].slice(0, 30).join('').trim()),
  fc.constantFrom('6–10', 'x'.repeat(28), 'Щ'.repeat(20), 'Border post', 'not stated'),
);
