import { describe, expect, it } from 'vitest';
import { type Admission, openAdmission } from '../../../src/cli/preview/admission.ts';
import { checkRequest } from '../../../src/cli/preview/check-request.ts';

const port = 4747;
const admission = openAdmission();
const [cookie = ''] = admission.cookieFor(port).split(';');
const own = { host: '127.0.0.1:4747' };
/** Of a request that knows the secret. */
const status = (headers: Readonly<Record<string, string>>, method = 'GET') =>
  answer({ cookie, ...headers }, admission.home, method);
const answer = (headers: Readonly<Record<string, string>>, url: string, method = 'GET') =>
  checkRequest({ method, url, headers }, port, admission)?.status;

describe('without the secret', () => {
  it.each([
    '/',
    '/?token=',
    '/?token=undefined',
    '/?token=%00',
    '/page.js',
    '/favicon.ico',
    admission.home,
    `${admission.home}events`,
  ])('nobody, for %s', (url) => {
    for (const method of ['GET', 'HEAD', 'POST', 'OPTIONS']) expect(answer(own, url, method)).toBe(403);
  });

  it.each([
    ['of another start', () => openAdmission().cookieFor(port)],
    ['of another port', () => admission.cookieFor(port + 1)],
    ['that is longer', () => `${cookie}A`],
    ['that is shorter', () => cookie.slice(0, -1)],
    ['without a name', () => cookie.replace(/^.*=/u, '')],
    ['of another name', () => `x${cookie}`],
  ])('nobody with a cookie %s', (_, made) => {
    expect(answer({ ...own, cookie: made().split(';')[0] ?? '' }, admission.home)).toBe(403);
  });

  it('nobody by an entry of another start, or with the secret at another path', () => {
    expect(answer(own, openAdmission().entry)).toBe(403);
    expect(answer(own, admission.entry.replace('/', '/events'))).toBe(403);
    expect(answer(own, `${admission.home}${admission.entry.slice(1)}`)).toBe(403);
    expect(answer({ host: 'example.org:4747' }, admission.entry)).toBe(403);
    expect(answer({ ...own, origin: 'https://example.org' }, admission.entry)).toBe(403);
  });
});

describe('with the secret', () => {
  it('whoever comes in by the entry, from a file of the disk too; only to read', () => {
    expect(answer(own, admission.entry)).toBeUndefined();
    expect(answer({ ...own, 'sec-fetch-site': 'cross-site' }, admission.entry)).toBeUndefined();
    expect(answer(own, admission.entry, 'POST')).toBe(405);
  });

  it('a browser with the cookie among others', () => {
    expect(answer({ ...own, cookie: `a=b; ${cookie}; c` }, admission.home)).toBeUndefined();
  });

  it('is new at each start, at least 128 bits of it, and kept from scripts and other sites', () => {
    const many = Array.from({ length: 50 }, openAdmission);
    for (const part of [({ entry }: Admission) => entry, ({ home }: Admission) => home, (one: Admission) => one.cookieFor(1)])
      expect(new Set(many.map(part)).size).toBe(many.length);
    expect(admission.entry).toMatch(/^\/\?token=[\w-]{43}$/u);
    expect(admission.cookieFor(port)).toMatch(/^briefdeck-4747=[\w-]{43}; Path=\/[0-9a-f]{32}\/; HttpOnly; SameSite=Strict$/u);
    expect(admission.cookieFor(port)).not.toContain(admission.entry.slice('/?token='.length));
  });
});

describe('a signature', () => {
  const page = {
    ...own,
    origin: 'http://127.0.0.1:4747',
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
    cookie,
  };
  const address = `${admission.home}sign`;

  it('is taken from the page, at its address', () => {
    expect(answer(page, address, 'POST')).toBeUndefined();
    expect(answer(page, `${address}?x`, 'POST')).toBe(405);
    expect(answer(page, `${admission.home}check`, 'POST')).toBe(405);
    expect(answer(page, address, 'PUT')).toBe(405);
  });

  it.each(['origin', 'sec-fetch-site', 'content-type', 'cookie'] as const)('is taken from nobody without %s', (name) => {
    const { [name]: _, ...others } = page;
    expect(answer(others, address, 'POST')).toBe(403);
  });

  it.each([
    ['origin', 'https://example.org'],
    ['origin', 'http://127.0.0.1:4748'],
    ['origin', 'null'],
    ['sec-fetch-site', 'none'],
    ['sec-fetch-site', 'same-site'],
    ['sec-fetch-site', 'cross-site'],
    ['content-type', 'text/plain'],
    ['content-type', 'application/x-www-form-urlencoded'],
    ['host', 'example.org:4747'],
  ])('is taken from no page with the %s %s', (name, value) => {
    expect(answer({ ...page, [name]: value }, address, 'POST')).toBe(403);
  });
});

describe('who may ask', () => {
  it.each(['127.0.0.1:4747', 'localhost:4747', 'LOCALHOST:4747', '[::1]:4747'])('the machine itself, as %s', (host) => {
    expect(status({ host })).toBeUndefined();
    expect(status({ host }, 'HEAD')).toBeUndefined();
  });

  it.each([
    'example.org',
    'example.org:4747',
    '127.0.0.1',
    '127.0.0.1:4748',
    'localhost.example.org:4747',
    '127.0.0.1:4747.example.org',
    '0.0.0.0:4747',
    '',
  ])('nobody under the name %s', (host) => expect(status({ host })).toBe(403));

  it('nobody without a name', () => expect(status({})).toBe(403));

  it.each(['https://example.org', 'http://127.0.0.1:9999', 'https://127.0.0.1:4747', 'http://localhost:4747', 'null'])(
    'no page of %s',
    (origin) => expect(status({ ...own, origin })).toBe(403),
  );

  it('its own page, and an address that was typed', () => {
    expect(status({ ...own, origin: 'http://127.0.0.1:4747', 'sec-fetch-site': 'same-origin' })).toBeUndefined();
    expect(status({ ...own, 'sec-fetch-site': 'none' })).toBeUndefined();
  });

  it.each(['cross-site', 'same-site'])('no page that a browser calls %s', (site) =>
    expect(status({ ...own, 'sec-fetch-site': site })).toBe(403),
  );

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('nobody who wants to %s', (method) =>
    expect(status(own, method)).toBe(405),
  );
});
