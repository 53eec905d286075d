/** One answer of the server, and the headers that all of them carry. */
import type { ServerResponse } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  /** Never changes at this address: named after what is in it. */
  readonly isLasting?: boolean;
  /** Beside those of every answer. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Nothing runs, loads or is framed but what this server itself gave out; nothing inline. */
const policy = [
  "default-src 'none'",
  ...['script-src', 'style-src', 'font-src', 'img-src', 'connect-src'].map((kind) => `${kind} 'self'`),
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const commonHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

export const plain = (status: number, words: string): Answer => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: `${words}\n`,
});

/** To somebody who was not let in: the connection ends with it. */
export const refuse = (status: number, words: string): Answer => ({ ...plain(status, words), headers: { Connection: 'close' } });

/**
 * Leads on to the page. Not by its status: a browser that comes from elsewhere would follow without a cookie that is
 * `SameSite=Strict`, while a page of this server's own that goes on is no stranger.
 */
export const leadTo = (home: string, cookie: string): Answer => ({
  status: 200,
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><meta charset="utf-8"><title>Briefdeck preview</title><link rel="icon" href="${home}icon.svg"><meta http-equiv="refresh" content="0; url=${home}"><p><a href="${home}">To the preview</a>\n`,
  headers: { 'Set-Cookie': cookie },
});

export const json = (value: unknown): Answer => ({
  status: 200,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

/** @param isHead the headers alone were asked for */
export function send(
  response: ServerResponse,
  { status, type, body, isLasting = false, headers = {} }: Answer,
  isHead: boolean,
): void {
  response.writeHead(status, {
    ...commonHeaders,
    ...headers,
    ...(status === 405 ? { Allow: 'GET, HEAD' } : {}),
    'Cache-Control': isLasting ? 'private, max-age=86400, immutable' : 'no-store',
    'Content-Type': type,
    'Content-Length': typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength,
  });
  response.end(isHead ? undefined : body);
}
