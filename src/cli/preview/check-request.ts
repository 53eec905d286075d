/** Who may ask: a page that this server gave out, opened by whoever started it, and nobody else. */
import type { IncomingHttpHeaders } from 'node:http';
import type { Admission } from './admission.ts';
import { signAddress } from './sign-records.ts';

export interface Refusal {
  readonly status: 403 | 405;
  readonly words: string;
}

export interface PreviewRequest {
  readonly method?: string | undefined;
  /** Path and query as they came. */
  readonly url?: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

/**
 * A web page elsewhere can make a browser send requests to the own machine: under a name of its own that leads here (the
 * Host tells), or from its own address (Origin and Sec-Fetch-Site tell; another port of this machine is elsewhere too).
 * A program of another user can send whatever it likes, but does not know the secret. Where one comes from does not count
 * at the entry: the secret stands in its address, and the file that the command opens in a browser is elsewhere as well.
 */
export function checkRequest(
  { method, url = '', headers }: PreviewRequest,
  port: number,
  admission: Admission,
): Refusal | undefined {
  const hosts = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`);
  const host = (headers.host ?? '').toLowerCase();
  if (!hosts.includes(host)) return { status: 403, words: 'This server answers only to 127.0.0.1 and localhost.' };
  const origin = headers.origin;
  if (origin !== undefined && origin.toLowerCase() !== `http://${host}`) return elsewhere;
  const isEntry = admission.isEntry(url);
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isEntry) return elsewhere;
  if (!isEntry && !admission.isKnown(headers.cookie, port)) return stranger;
  if (method === 'GET' || method === 'HEAD') return undefined;
  // The one address that takes something takes it from this page alone. Browsers name the page with each request that is no reading.
  if (method !== 'POST' || url !== `${admission.home}${signAddress}`) return { status: 405, words: 'This can only be read.' };
  if (origin === undefined || site !== 'same-origin' || !isJson(headers)) return elsewhere;
  return undefined;
}

/** A form of another page cannot send this type. */
const isJson = (headers: IncomingHttpHeaders): boolean => headers['content-type'] === 'application/json';

const elsewhere: Refusal = {
  status: 403,
  words: 'Another page may not read this one. Type its address instead of following a link.',
};

const stranger: Refusal = {
  status: 403,
  words:
    'This preview is shown only to who started it.\n' +
    'Open the whole address that the command printed in its terminal; it ends in ?token= and a long word.\n' +
    'Each start makes a new one: an address of an earlier start does not work any more.',
};
