/** Who may ask: a page that this server gave out, opened by the owner of the machine, and nobody else. */
import type { IncomingHttpHeaders } from 'node:http';

export interface Refusal {
  readonly status: 403 | 405;
  readonly words: string;
}

export interface Asked {
  readonly method?: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

/**
 * A web page elsewhere can make a browser send requests to the own machine: under a name of its own that leads here (the
 * Host tells), or from its own address (Origin and Sec-Fetch-Site tell; another port of this machine is elsewhere too).
 */
export function checkRequest({ method, headers }: Asked, port: number): Refusal | undefined {
  const hosts = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`);
  const host = headers.host ?? '';
  if (!hosts.includes(host.toLowerCase())) return { status: 403, words: 'This server answers only to 127.0.0.1 and localhost.' };
  const origin = headers.origin;
  if (origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`) return elsewhere;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return elsewhere;
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, words: 'This server can only be read.' };
  return undefined;
}

const elsewhere: Refusal = {
  status: 403,
  words: 'Another page may not read this one. Type its address instead of following a link.',
};
