/** What the search for leaks finds and an author may accept with `waive:`, beside the rules of the trade. */
export const waivableCodes = ['AUD005', 'AUD006', 'AUD010', 'AUD011', 'AUD013', 'AUD014'] as const;
export type WaivableCode = (typeof waivableCodes)[number];

export const isWaivable = (code: string): code is WaivableCode => waivableCodes.some((each) => each === code);
