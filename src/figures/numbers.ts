/** Numbers of figures: what a template computed in binary comes back as what it meant, and is written in the deck's language. */

/** More than any count needs, and few enough for 0.1 + 0.2 to be 0.3. */
const significant = 12;

/** Null where nothing is given: what is not stated never becomes 0. */
export const numberOf = (text: string | undefined): number | null =>
  text === undefined || text === '' ? null : Number(Number(text).toPrecision(significant));

/** Written as the templates' `number` writes it. */
export const numberWriter = (language: string): ((value: number) => string) => {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  return (value) => format.format(value);
};
