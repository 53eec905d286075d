/** Words for people, and for a whole of them: a number beside one of them may count the dead, the wounded or the missing. */
const words =
  'people|persons?|men|women|child|victim|survivor|other|others|rest|remain|in all|in total|altogether|together|total|sum|toll|overall|combined|both|each|soldier|guard|officer|member|resident|civilian|patient|worker|staff|crew|passenger|household|famil|attacker|gunmen|body|bodies|hospital|человек|люд|лиц|мужчин|женщин|дет|жертв|всего|итого|вместе|общ|остальн|других|обоих|обеих|оба|обе|из них|солдат|военнослуж|пограничн|жител|граждан|пациент|сотрудник|рабоч|пассажир|экипаж|сем|нападавш|тел |больниц';
const people = new RegExp(`\\s(?:${words})`, 'u');

/** @param plain a text made plain */
export const speaksOfPeople = (plain: string): boolean => people.test(plain);

/** @param word of a text made plain */
export const isPeople = (word: string): boolean => people.test(` ${word} `);
