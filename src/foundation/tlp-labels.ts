/** TLP 2.0 (FIRST, 2022), from the strictest on. */
export const tlpLabels = ['RED', 'AMBER+STRICT', 'AMBER', 'GREEN', 'CLEAR'] as const;
export type Tlp = (typeof tlpLabels)[number];
