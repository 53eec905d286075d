/** Words in which counts are written in Arabic. */
import { type FormWords, inARow, withTens } from './form-words.ts';

const units = inARow('صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة');
/** Of women and what counts as such, and the other cases of two. */
const others = [
  ...inARow('ثلاث أربع خمس ست سبع ثماني تسع', 3),
  ...['اثنين', 'اثنتان', 'اثنتين', 'اثنا', 'اثني'].map((word) => [word, 2] as const),
  ['ثمان', 8],
  ['عشر', 10],
] as const;
const oblique = withTens('عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين', units.slice(1, 10), (ten, unit) => [
  `${unit} و${ten}`,
]);
const nominative = withTens('عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون', units.slice(1, 10), (ten, unit) => [
  `${unit} و${ten}`,
]);

export const arabic: FormWords = {
  language: 'ar',
  shown: 'write 3, حتى 4, 7 على الأقل, 4-6, حوالي 20, لا أحد, غير مذكور, or {low: 4, best: 5, high: 6}',
  none: ['لا أحد', 'لا يوجد', 'لا شيء'],
  notStated: ['غير مذكور', 'غير معروف', 'لم يذكر', 'لم يُذكر', 'مجهول'],
  unknown: ['عدد غير معروف'],
  about: ['حوالي', 'نحو', 'قرابة', 'ما يقارب', 'زهاء', 'تقريبا', 'تقريبًا'],
  aboutBehind: ['تقريبًا', 'تقريبا'],
  atLeast: ['ما لا يقل عن', 'لا يقل عن', 'على الأقل'],
  atLeastBehind: ['على الأقل', 'على الاقل'],
  moreThan: ['أكثر من', 'اكثر من', 'ما يزيد على', 'ما يزيد عن'],
  upTo: ['حتى', 'ما لا يزيد على', 'على الأكثر', 'لا يتجاوز'],
  fewerThan: ['أقل من', 'اقل من'],
  orMore: ['أو أكثر', 'او اكثر', 'فأكثر'],
  to: ['إلى', 'الى', 'أو', '-', '–', '—'],
  between: [
    ['من', 'إلى'],
    ['بين', 'و'],
  ],
  numbers: new Map([...units, ...others, ...oblique, ...nominative, ['مئة', 100], ['مائة', 100]]),
  vague: {
    dozens: [],
    tens: ['(?:ال)?عشرات'],
    hundreds: ['(?:ال)?مئات', 'مئات'],
    thousands: ['(?:ال)?آلاف'],
    scores: [],
    several: ['عدة', 'عدد من'],
    few: ['بضعة', 'بضع', 'قليلون'],
    many: ['كثير', 'كثيرون', 'الكثير'],
  },
};
