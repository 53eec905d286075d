/** Web addresses as people type them, and how they are written here. */
import { isAddressProblem, readAddress, safeAddress } from '../foundation/address/safe-address.ts';

/** What to write instead of an address that may not stand in a deck. */
export function addressHints(received: unknown, field: string): readonly string[] {
  const typed = String(received).trim();
  const read = readAddress(typed);
  if (isAddressProblem(read) && read.hint !== undefined) return [`it has ${read.problem}: ${read.hint}`];
  const leaveOut = `or leave \`${field}:\` out`;
  const whole = `https://${typed.replace(/^\/\//u, '')}`;
  const looksBare = /^(?:\/\/)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#:]\S*)?$/u.test(typed);
  if (looksBare && safeAddress(whole) !== undefined) return [`write \`${field}: ${whole}\``];
  if (/^(?:mailto:)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+/iu.test(typed))
    return [`a mailbox is no page; write the address of a web page, ${leaveOut}`];
  if (/^[a-z][a-z\d+.-]*:/iu.test(typed) && !/^https?:/iu.test(typed))
    return [`only http and https lead to a page; write the address of a web page, ${leaveOut}`];
  return [`write an address that begins with https://, as the browser shows it, ${leaveOut}`];
}
