/** Words in which counts are written in French. */
import { type FormWords, inARow } from './form-words.ts';

const small = inARow(`zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept
  dix-huit dix-neuf`);

/** Seventy is sixty and ten, ninety four times twenty and ten: their units run on to nineteen. */
const above = (
  [
    ['vingt', 20, 9],
    ['trente', 30, 9],
    ['quarante', 40, 9],
    ['cinquante', 50, 9],
    ['soixante', 60, 19],
    ['quatre-vingt', 80, 19],
  ] as const
).flatMap(([ten, count, most]) => [
  [ten, count] as const,
  ...small
    .slice(1, most + 1)
    .flatMap(([unit, n]) => [
      [`${ten}-${unit}`, count + n] as const,
      [`${ten} ${unit}`, count + n] as const,
      [`${ten} et ${unit}`, count + n] as const,
      [`${ten}-et-${unit}`, count + n] as const,
    ]),
]);

const many = (word: string): readonly string[] => [`(?:des |plusieurs |quelques |une? )?${word}(?: de| d')?`];

export const french: FormWords = {
  language: 'fr',
  shown: "write 3, jusqu'à 4, au moins 7, 4-6, environ 20, aucun, non précisé, or {low: 4, best: 5, high: 6}",
  none: ['aucun', 'aucune', 'néant', 'personne'],
  notStated: ['non précisé', 'non précisée', 'non communiqué', 'inconnu', 'on ne sait pas'],
  unknown: ['nombre inconnu', 'un nombre inconnu'],
  about: ['environ', 'près de', 'quelque', 'à peu près', 'approximativement', 'presque'],
  aboutBehind: ['environ'],
  atLeast: ['au moins', 'au minimum', 'pas moins de'],
  moreThan: ['plus de', 'plus que', 'au-delà de'],
  upTo: ["jusqu'à", 'au plus', 'au maximum', 'pas plus de'],
  fewerThan: ['moins de', 'moins que'],
  orMore: ['ou plus', 'et plus', 'ou davantage'],
  to: ['à', 'ou', '-', '–', '—'],
  between: [
    ['de', 'à'],
    ['entre', 'et'],
  ],
  numbers: new Map([...small, ...above, ['une', 1], ['quatre-vingts', 80], ['cent', 100]]),
  vague: {
    dozens: many('douzaines?'),
    tens: many('dizaines?'),
    hundreds: many('centaines?'),
    thousands: many('milliers?'),
    scores: many('vingtaines?'),
    several: ['plusieurs'],
    few: ['quelques', 'quelques-uns', 'peu'],
    many: ['beaucoup', 'de nombreux', 'nombreux'],
  },
};
