/**
 * Words as they may sound however a language writes them: Щербаков, Shcherbakov, Szczerbakow, Schtscherbakow. More words fall together
 * than in `spelling.ts`, so what is found by this is asked, and not refused.
 */

/** Letters that stay whole where accents are taken off. */
const whole: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ß', 's'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['æ', 'e'],
  ['œ', 'e'],
]);

/** Each way of writing in Latin letters with the sounds that it may stand for, the longest first: `ch` is English, German or French. */
const latin: readonly (readonly [written: string, ...sounds: string[]])[] = [
  ['schtsch', 'S'],
  ['shch', 'S'],
  ['szcz', 'S'],
  ['chtch', 'S'],
  ['tsch', 'C'],
  ['tch', 'C'],
  ['sch', 'S', 'j'],
  ['dzh', 'j'],
  ['sh', 'S'],
  ['sz', 'S'],
  ['sc', 'S', 'sk'],
  ['cz', 'C'],
  ['ch', 'C', 'h', 'S'],
  ['zh', 'j'],
  ['dj', 'j'],
  ['kh', 'h'],
  ['gh', 'g'],
  ['ph', 'f'],
  ['ts', 'c'],
  ['tz', 'c'],
  ['ck', 'k'],
  ['iou', 'iu'],
  ['you', 'iu'],
  ['yu', 'iu'],
  ['ju', 'iu', 'ju'],
  ['ya', 'ia'],
  ['ja', 'ia', 'ja'],
  ['ye', 'e'],
  ['je', 'e', 'je'],
  ['yo', 'e', 'io'],
  ['jo', 'e', 'jo'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['ee', 'i'],
  ['ue', 'u', 'ue'],
  ['oe', 'o', 'oe'],
  ['c', 'k', 'c'],
  ['j', 'j', 'i'],
  ['z', 'z', 'c', 'j'],
  ['x', 'h', 'ks'],
  ['w', 'v'],
  ['q', 'k'],
  ['y', 'i'],
];

const cyrillic: ReadonlyMap<string, string> = new Map(
  'а=a б=b в=v г=g ґ=g ғ=g д=d е=e є=e ж=j з=z и=i і=i ї=i ј=i к=k қ=k л=l м=m н=n ң=n о=o ө=o п=p р=r с=s т=t у=u ұ=u ү=u ў=u ф=f х=h ҳ=h һ=h ц=c ч=C ҷ=j ш=S щ=S ъ= ы=i ь= э=e ю=iu я=ia ә=a'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

const arabic: ReadonlyMap<string, string> = new Map(
  'ب=b پ=b ت=t ط=t ث=s س=s ص=s ج=j چ=C ژ=j ح=h خ=h ه=h ة= د=d ض=d ذ=z ز=z ظ=z ر=r ش=S غ=g گ=g ف=f ڤ=f ق=k ك=k ک=k ل=l م=m ن=n و= ي= ی= ى= ا= أ= إ= آ= ع= ء= ئ= ؤ='
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

/** So many ways to read one word are enough. */
const most = 24;

const joined = (sound: string): string => sound.replaceAll(/([a-zA-Z])\1+/gu, '$1');

/** What a word of Latin or Cyrillic letters may sound like; none of others. @param word in small letters without accents */
export function foldsOf(word: string): readonly string[] {
  if (/^\p{Script=Cyrillic}+$/u.test(word)) {
    const sound = joined([...word].map((letter) => cyrillic.get(letter) ?? '').join(''));
    // Мюллер is Müller, Юсуф is Yusuf.
    return [...new Set([sound, sound.replaceAll('iu', 'u'), sound.replaceAll(/i+/gu, 'i')])];
  }
  const plain = [...word].map((letter) => whole.get(letter) ?? letter).join('');
  if (!/^[a-z]+$/u.test(plain)) return [];
  let found: readonly string[] = [''];
  for (let at = 0; at < plain.length; ) {
    const [written = plain.charAt(at), ...sounds] = latin.find(([each]) => plain.startsWith(each, at)) ?? [];
    const next = sounds.length === 0 ? [written] : sounds;
    found = found.flatMap((before) => next.map((sound) => before + sound)).slice(0, most);
    at += written.length;
  }
  return [...new Set(found.map(joined))];
}

/** What Arabic writes of a name: its consonants, of which v is f and p is b. */
export function consonantsOf(word: string): readonly string[] {
  if (/^\p{Script=Arabic}+$/u.test(word)) return [joined([...word].map((letter) => arabic.get(letter) ?? '').join(''))];
  return [
    ...new Set(
      foldsOf(word).map((fold) =>
        joined(
          fold
            .replaceAll(/[aeiou]/gu, '')
            .replaceAll('v', 'f')
            .replaceAll('p', 'b'),
        ),
      ),
    ),
  ];
}
