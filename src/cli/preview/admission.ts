/**
 * Who is let in: those who know a secret that is made at each start, and nobody else. Other users of the machine can reach its
 * ports as well as its owner can, so to come from 127.0.0.1 proves nothing.
 *
 * As in Jupyter, the address that the command prints holds the secret once and gives a cookie for it. Cookies are sent to
 * every port of a machine, so also to what another user serves on one; therefore this cookie is bound to a path of chance
 * too, under which the whole page stands: a server that does not know the path is never sent it.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

export interface Admission {
  /** Path and query that let in whoever has them: `/?token=SECRET`. */
  readonly entry: string;
  /** Where the page and all that it loads stand, with a slash at both ends. */
  readonly home: string;
  /** Whether somebody comes in by the entry. */
  isEntry(address: string): boolean;
  /** @param cookies the header as it came */
  isKnown(cookies: string | undefined, port: number): boolean;
  /** What makes a browser known on this port, as the value of `Set-Cookie`. */
  cookieFor(port: number): string;
}

/** A secret of 256 bits, a cookie of as many, and a path of 128. */
export function openAdmission(): Admission {
  const [secret, pass] = [randomBytes(32).toString('base64url'), randomBytes(32).toString('base64url')];
  const home = `/${randomBytes(16).toString('hex')}/`;
  const nameFor = (port: number): string => `briefdeck-${port}`;
  return {
    entry: `/?token=${secret}`,
    home,
    isEntry(address) {
      const [path, query = ''] = address.split('?', 2);
      return path === '/' && isSame(new URLSearchParams(query).get('token') ?? '', secret);
    },
    isKnown(cookies = '', port) {
      const pairs = cookies.split(';').map((pair) => pair.trim());
      return pairs.some((pair) => isSame(pair, `${nameFor(port)}=${pass}`));
    },
    cookieFor: (port) => `${nameFor(port)}=${pass}; Path=${home}; HttpOnly; SameSite=Strict`,
  };
}

/** In a time that does not tell how much of a guess was right, nor how long the secret is. */
const isSame = (guess: string, secret: string): boolean => timingSafeEqual(digest(guess), digest(secret));
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
