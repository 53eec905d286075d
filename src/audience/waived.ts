/** Findings of the search for leaks that the author accepts: with `waive:` as those of the rules, by a code, an address and a reason. */
import type { Briefing } from '../briefing/briefing.ts';
import type { WaivableCode } from '../foundation/waivable-codes.ts';

/**
 * Whether the author accepts a finding at an address of the file. A waiver covers that address and all below it, or the item of an
 * id; one without an address covers nothing here, since each text is read by itself.
 */
export function isWaived({ waive, ...briefing }: Briefing, code: WaivableCode, at: string): boolean {
  const idOf = (item: string | undefined) => {
    const [, list = '', index = ''] = /^([\w-]+)\[(\d+)\]/u.exec(item ?? '') ?? [];
    const items = (briefing as unknown as Record<string, unknown>)[list];
    const found = Array.isArray(items) ? (items[Number(index)] as { readonly id?: unknown } | undefined) : undefined;
    return typeof found?.id === 'string' ? found.id : undefined;
  };
  return waive.some(
    ({ rule, where }) =>
      rule === code &&
      where !== null &&
      (at === where || at.startsWith(`${where}.`) || at.startsWith(`${where}[`) || idOf(at) === where),
  );
}
