/** TLP 2.0 (FIRST, 2022). */
export const tlpLabels = ['RED', 'AMBER+STRICT', 'AMBER', 'GREEN', 'CLEAR'] as const;
