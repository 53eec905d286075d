/** Words of names in the cases of Russian, in plain letters: й is written as и, ё as е. */

const adjective = [
  'ыи',
  'ии',
  'ои',
  'ого',
  'его',
  'ому',
  'ему',
  'ым',
  'им',
  'ом',
  'ем',
  'ая',
  'яя',
  'ую',
  'юю',
  'ою',
  'ею',
].concat(['ое', 'ее', 'ые', 'ие', 'ых', 'их', 'ыми', 'ими', 'еи']);
const plural = ['ы', 'и', 'ам', 'ами', 'ах', 'ов'];
const singular = ['а', 'у', 'ом', 'ем', 'е'];

/** For each end of a word, what stands in its place in other cases; the first that fits. */
const declensions: readonly (readonly [end: RegExp, endings: readonly string[]])[] = [
  [/(?:ыи|ая|яя|ое|ее|ые|ие)$/u, adjective],
  [/(?:ии|ои)$/u, [...adjective, 'ия', 'ию', 'ием', 'ое', 'оя', 'ою', 'оем']],
  [/(?<=[аеуюя])и$/u, ['и', 'я', 'ю', 'ем', 'е']],
  [/а$/u, ['а', 'ы', 'и', 'е', 'у', 'ои', 'ою', 'еи', 'ею', 'ам', 'ами', 'ах']],
  [/я$/u, ['я', 'и', 'е', 'ю', 'еи', 'ею', 'ям', 'ями', 'ях']],
  [/ь$/u, ['ь', 'я', 'ю', 'ем', 'е', 'и', 'ью', 'ям', 'ями', 'ях']],
  [/о$/u, ['о', 'а', 'у', 'ом', 'е']],
  [/е$/u, ['е', 'я', 'ю', 'ем', 'и', 'а', 'у']],
  [/[иы]$/u, ['', ...plural, 'ев']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/u, ['', ...singular, ...plural, 'ым', 'ых', 'ыми', 'ои']],
];

/** Of three letters and fewer only what nobody takes for another word: ил is not or. */
const shortEndings: ReadonlySet<string> = new Set(['', 'а', 'я', 'у', 'ю', 'е', 'ом', 'ем', 'ои', 'еи', 'ы', 'ь']);

/** Words of every text, which a short name may be like in one of its cases. */
const everyday: ReadonlySet<string> = new Set(
  'тому тома тем теми том она они оно его ему ими или уже еще моя мои твои свои свою сама само сами самом кому кого чему этом этому того такои такая какои какая всем всеми всех всему одна одно одну были была было при про для под над над без между наш наша наши ваш ваша нее них ней года году годом годы дела деле роду рода веке века меру мере мерам силу силе силы часть части'.split(
    ' ',
  ),
);

/** All forms of a word, itself first; only itself where it is no Russian one. */
export function formsOf(word: string): readonly string[] {
  if (!/^\p{Script=Cyrillic}{2,}$/u.test(word)) return [word];
  const [end, endings] = declensions.find(([each]) => each.test(word)) ?? [];
  if (!end || !endings) return [word];
  const stem = word.replace(end, '');
  if (stem.length < 2) return [word];
  const own = word.length <= 3 ? endings.filter((ending) => shortEndings.has(ending)) : endings;
  const short = shortened(word);
  const forms = [
    ...own.map((ending) => `${stem}${ending}`),
    ...short.flatMap((each) => [...singular, ...plural].map((ending) => `${each}${ending}`)),
  ];
  return [word, ...new Set(forms.filter((form) => form !== word && !everyday.has(form)))];
}

/** Without the vowel that falls out: Павел, Павла; Орёл, Орла; Заяц, Зайца; Палец, Пальца. */
function shortened(word: string): readonly string[] {
  const [, start = '', vowel = '', last = ''] = /^(.+)([еоя])([цклнрв])$/u.exec(word) ?? [];
  if (start === '') return [];
  if (/[аеиоуыэюя]$/u.test(start)) return vowel === 'о' || last !== 'ц' ? [] : [`${start}и${last}`];
  if (vowel === 'я') return [];
  if (vowel === 'е' && start.endsWith('л')) return [`${start}ь${last}`, ...(start.length > 1 ? [`${start}${last}`] : [])];
  return start.length > 1 ? [`${start}${last}`] : [];
}
