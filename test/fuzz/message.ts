/** What the runner and its worker tell each other. */

export interface Order {
  readonly kind: string;
  readonly seed: number;
}

/** In this order for each case; `thrown` may come instead of any. */
export type Report =
  | { readonly stage: 'running' }
  | { readonly stage: 'judging' }
  | { readonly stage: 'done'; readonly outcome: string; readonly faults: readonly string[]; readonly milliseconds: number }
  | { readonly stage: 'thrown'; readonly faults: readonly string[] };
