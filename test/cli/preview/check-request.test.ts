import { describe, expect, it } from 'vitest';
import { checkRequest } from '../../../src/cli/preview/check-request.ts';

const port = 4747;
const own = { host: '127.0.0.1:4747' };
const status = (headers: Readonly<Record<string, string>>, method = 'GET') => checkRequest({ method, headers }, port)?.status;

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
