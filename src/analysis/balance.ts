/** How many of the attackers are accounted for: group size against killed and detained. */
import type { Incident } from '../briefing/briefing.ts';
import type { Quantity } from '../briefing/quantity.ts';
import type { CasualtyTable } from './casualties.ts';
import { subtractQuantity, sumQuantities } from './quantities.ts';

export interface Balance {
  readonly size: Quantity & { readonly at: string };
  readonly killed: Quantity & { readonly at: string };
  readonly detained: Quantity & { readonly at: string };
  readonly unaccounted: Quantity & { readonly at: string };
  readonly status: string;
  readonly note: string | null;
  readonly sources: readonly string[];
  readonly at: string;
}

/** `null` where nobody stated the size of the group. */
export function balanceAttackers(incident: Incident, { attackers }: CasualtyTable): Balance | null {
  const strength = incident.attackers;
  if (!strength?.size.stated) return null;
  const { killed, detained } = attackers ?? {};
  const nothing = { ...sumQuantities([]), at: strength.at };
  const gone = sumQuantities([killed, detained].filter((total) => total !== undefined));
  const none: Quantity = { low: 0, best: 0, high: 0, stated: true, about: false };
  return {
    size: strength.size,
    killed: killed ?? nothing,
    detained: detained ?? nothing,
    unaccounted: { ...subtractQuantity(strength.size, gone.stated ? gone : none), at: `${strength.at}.size` },
    status: strength.status,
    note: strength.note,
    sources: strength.sources,
    at: strength.at,
  };
}
