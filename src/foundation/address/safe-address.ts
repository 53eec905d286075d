/**
 * Addresses that may stand in a deck. What is shown is what is linked: an address that a browser would read otherwise than
 * a person does (WHATWG URL Standard, sections 4.4 and 4.8.1) is refused, or written as the browser reads it.
 */
import { hasRightToLeft } from '../characters/direction-controls.ts';
import { hasInvisible } from '../characters/invisible.ts';
import { showHost } from './host-name.ts';

export interface Address {
  /** What is linked: characters of RFC 3986 only, since one malformed target makes Office refuse the whole file. */
  readonly href: string;
  /** The same address for people; a URL parser makes `href` of it. */
  readonly shown: string;
  /** Why its host is shown in the letters of the network, where it is. */
  readonly remark?: string;
}

export interface AddressProblem {
  readonly problem: string;
  /** What to write instead; absent where the text is no address at all. */
  readonly hint?: string;
}

export const isAddressProblem = (read: object): read is AddressProblem => 'problem' in read;

/** A http, https or mailto address, or nothing. */
export function safeAddress(typed: string): string | undefined {
  const read = readAddress(typed);
  return isAddressProblem(read) ? undefined : read.href;
}

/** Blanks around it do not count. */
export function readAddress(typed: string): Address | AddressProblem {
  const trimmed = typed.trim();
  const [, scheme = '', rest = ''] = /^(https?|mailto):(.*)$/isu.exec(trimmed) ?? [];
  if (scheme === '') return noAddress;
  if (hasInvisible(trimmed))
    return refuse('a character that cannot be seen', 'delete what cannot be seen: type the address anew');
  if (/\s/u.test(trimmed)) return refuse('a blank', 'write %20 for a blank within an address');
  if (trimmed.includes('\\')) return refuse('a backslash', 'write / between the parts of an address, and %5C for a backslash');
  return scheme.toLowerCase() === 'mailto' ? readMailbox(rest) : readPage(scheme.toLowerCase(), rest);
}

const noAddress: AddressProblem = { problem: 'no address' };
const refuse = (problem: string, hint: string): AddressProblem => ({ problem, hint });

function readPage(scheme: string, rest: string): Address | AddressProblem {
  const [, authority = '', tail = ''] = /^\/\/([^/?#]+)(.*)$/su.exec(rest) ?? [];
  if (authority === '') return noAddress;
  if (authority.includes('@'))
    return refuse('a user name', 'leave out what stands before @: a page is linked without a user or a password');
  const host = readHost(authority.replace(/:\d*$/u, ''));
  if ('problem' in host) return host;
  const start = `${scheme}://`;
  const [, port = ''] = /(:\d+)$/u.exec(authority) ?? [];
  if (!URL.canParse(`${start}${host.ascii}${port}${tail}`)) return noAddress;
  const url = new URL(`${start}${host.ascii}${port}${tail}`);
  const isTurned = hasRightToLeft(host.shown) && (url.port !== '' || (tail !== '' && tail !== '/'));
  const remark =
    host.remark ?? (isTurned ? 'it runs from right to left, and what follows it would be read before it' : undefined);
  const shownHost = `${isTurned ? host.ascii : host.shown}${url.port === '' ? '' : `:${url.port}`}`;
  const path = wholeEscapes(hasSteps(tail) ? url.href.slice(url.origin.length) : tail);
  return { href: ofRfc3986(url.href), shown: `${start}${shownHost}${path}`, ...(remark === undefined ? {} : { remark }) };
}

/** `.` and `..` in a path, which a browser walks. */
const hasSteps = (tail: string): boolean => /\/(?:\.|%2e){1,2}(?:[/?#]|$)/iu.test(tail.replace(/[?#].*$/su, ''));

/** A percent sign that escapes nothing stands for itself. */
const wholeEscapes = (text: string): string => text.replaceAll(/%(?![0-9a-f]{2})/giu, '%25');

/**
 * Brackets stand only around the number of a host, and only one # is no part of what follows it (RFC 3986, sections 3.2.2
 * and 3.5): a browser takes them elsewhere too, but no `xs:anyURI`, which is what a package's relationships are made of.
 */
function ofRfc3986(href: string): string {
  const [, before = '', path = '', fragment] = /^([a-z]+:(?:\/\/[^/?#]*)?)([^#]*)(?:#(.*))?$/su.exec(wholeEscapes(href)) ?? [];
  return before + escaped(path) + (fragment === undefined ? '' : `#${escaped(fragment).replaceAll('#', '%23')}`);
}

const escaped = (text: string): string =>
  text.replaceAll(/[^\w\-.~:/?#@!$&'()*+,;=%]/gu, (character) =>
    /[[\]]/u.test(character) ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encodeURIComponent(character),
  );

type Host = ReturnType<typeof showHost> | AddressProblem;

function readHost(typed: string): Host {
  if (typed.includes('%')) return refuse('an escaped host', 'write the name of the host in letters, without %');
  if (!URL.canParse(`https://${typed}/`)) return noAddress;
  const ascii = new URL(`https://${typed}/`).hostname.replace(/\.$/u, '');
  if (ascii.split('.').includes('')) return noAddress;
  const isNumber = /^\d+\.\d+\.\d+\.\d+$/u.test(ascii) && typed.replace(/\.$/u, '') !== ascii;
  return isNumber
    ? refuse('a number for a host', `write the host as ${ascii}, if that is what is meant`)
    : showHost(ascii, typed);
}

function readMailbox(rest: string): Address | AddressProblem {
  const [address = '', ...more] = rest.split(/[?#]/u);
  const [box = '', typed = '', ...others] = address.split('@');
  if (box === '' || typed === '') return noAddress;
  if (more.length > 0)
    return refuse('more than a mailbox', 'leave out what stands behind ?: it writes into the mail of whoever clicks');
  if (others.length > 0 || !/^[\w.+\-!#$&'*/=^`{|}~]+$/u.test(box))
    return refuse('no plain mailbox', 'write one mailbox: mailto:name@example.org');
  const host = /[[:/]/u.test(typed) ? noAddress : readHost(typed);
  if ('problem' in host) return host;
  const { ascii, shown, remark } = host;
  return {
    href: ofRfc3986(`mailto:${box}@${ascii}`),
    shown: `mailto:${box}@${shown}`,
    ...(remark === undefined ? {} : { remark }),
  };
}
