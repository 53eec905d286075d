/** How many decimals a number is printed with, by the templates, by figures and in the data sheets of charts alike. */

const usual = 2;

/** What is less in size is a rounding of the computer's. */
const most = 6;

/** Two at most, but as many as one close to nought needs so as not to be printed as nought: 0.004. */
export function mostDecimals(value: number): number {
  const size = Math.abs(value);
  if (size === 0 || size >= 0.005) return usual;
  const needed = -Math.floor(Math.log10(size));
  return needed > most ? usual : needed;
}
