/** How many of the attackers are accounted for: group size against killed and detained. */
import type { Incident } from '../briefing/briefing.ts';
import type { Quantity } from '../briefing/quantity.ts';
import type { CasualtyTable } from './casualties.ts';
import { subtractQuantity, sumQuantities } from './quantities.ts';

export interface Balance {
  /** Id of the party that attacked. */
  readonly party: string;
  readonly size: Quantity & { readonly at: string };
  readonly killed: Quantity & { readonly at: string };
  readonly detained: Quantity & { readonly at: string };
  readonly unaccounted: Quantity & { readonly at: string };
  readonly status: string;
  readonly note: string | null;
  readonly sources: readonly string[];
  readonly at: string;
}

/** Nobody said how many: none, or any number. */
const anyNumber: Quantity = { low: 0, best: null, high: null, stated: true, about: false };

/** `null` where nobody stated the size of the group. Only rows of that group count, not of other attackers. */
export function balanceAttackers(incident: Incident, { rows }: CasualtyTable): Balance | null {
  const strength = incident.attackers;
  if (!strength?.size.stated) return null;
  const ours = rows.filter(({ party }) => party.id === strength.party);
  const total = (measure: 'killed' | 'detained') => {
    const cells = ours.map((row) => row[measure]);
    // A sum stands in no line of the file: its address is where the sum begins, and then its own name.
    return { ...sumQuantities(cells), at: `${cells.find(({ stated }) => stated)?.at ?? strength.at}.total_of_group` };
  };
  const [killed, detained] = [total('killed'), total('detained')];
  const gone = sumQuantities([killed, detained].map((part) => (part.stated ? part : anyNumber)));
  return {
    party: strength.party,
    size: strength.size,
    killed,
    detained,
    unaccounted: { ...subtractQuantity(strength.size, gone), at: `${strength.at}.size.unaccounted` },
    status: strength.status,
    note: strength.note,
    sources: strength.sources,
    at: strength.at,
  };
}
