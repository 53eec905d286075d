/** Every tradecraft rule, in the order of their codes. A new rule is a new file and a line here. */
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [];
