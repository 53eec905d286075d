/** Addresses whose host can be taken for another, which is shown in the letters of the network; a person has to look at them. */

import { isAddressProblem, readAddress } from '../foundation/address/safe-address.ts';
import { type Diagnostic, warning } from '../foundation/diagnostic.ts';
import { type Positions, spanOfValue } from '../yaml/positions.ts';
import { fieldOf, itemsOf } from './raw-value.ts';

export function checkAddresses(root: unknown, positions: Positions): readonly Diagnostic[] {
  return itemsOf(root, 'sources').flatMap((source, index) => {
    const url = fieldOf(source, 'url');
    const read = typeof url === 'string' ? readAddress(url) : undefined;
    if (!read || isAddressProblem(read) || read.remark === undefined) return [];
    return warning('BRF018', `address that can be taken for another: ${read.shown}`, {
      span: spanOfValue(positions, ['sources', index, 'url']),
      hints: [
        `its host is written in the letters of the network: ${read.remark}`,
        `if it is the one you mean, write \`url: ${read.shown}\``,
      ],
    });
  });
}
