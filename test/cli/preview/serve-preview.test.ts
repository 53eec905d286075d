import { readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { plain } from '../../../src/cli/preview/answer.ts';
import { drawDeck } from '../../../src/cli/preview/draw-deck.ts';
import { findPlaces } from '../../../src/cli/preview/find-places.ts';
import type { DeckNews, OriginCard, SignRequest } from '../../../src/cli/preview/messages.ts';
import type { Listener, Session, Showing } from '../../../src/cli/preview/open-session.ts';
import { mostStreams, type PreviewServer, servePreview } from '../../../src/cli/preview/serve-preview.ts';
import type { Signing } from '../../../src/cli/sign-file.ts';
import { openWorkshop } from '../../../src/project/open-workshop.ts';
import { enterPreview } from '../../support/enter-preview.ts';
import { makeProject } from '../../support/run-command.ts';

const file = 'briefings/isfara-2006.yaml';
const other = 'briefings/isfara-2006-reports.yaml';
let folder: string;
let server: PreviewServer;
let showing: Showing;
const listeners = new Set<Listener>();
let closed = 0;
const asked: SignRequest[] = [];
const sign = (request: SignRequest): Signing => {
  asked.push(request);
  return { outcome: 'signed', signed: [request.at] };
};

const makeSession = (name: string): Session => ({
  file: name,
  showing: () => showing,
  last: () => showing,
  listen(listener) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  close: async () => {
    closed += 1;
  },
});

beforeAll(async () => {
  folder = makeProject();
  const latest = drawDeck(file, { workshop: openWorkshop(folder), folder, choice: {} });
  showing = { latest, whole: latest, took: 1 };
  server = await servePreview(
    {
      pageFiles: new Map([['', () => plain(200, 'the page')]]),
      places: findPlaces(folder, 'vscode://file/{file}:{line}:{column}'),
      files: () => [file, other],
      sign,
      openSession: makeSession,
    },
    0,
  );
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Got {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** How each server lets one in: the path of its page, and the cookie. */
const keys = new WeakMap<PreviewServer, ReturnType<typeof enterPreview>>();

async function keyOf(asked: PreviewServer) {
  const key = keys.get(asked) ?? enterPreview(asked.url);
  keys.set(asked, key);
  const { home, cookie } = await key;
  return { home: new URL(home).pathname, cookie };
}

interface Sent {
  readonly method?: string;
  readonly headers?: Record<string, string>;
}

/** From the page: with its cookie, to a path below its own. */
async function get(path: string, { headers = {}, ...sent }: Sent = {}): Promise<Got> {
  const { home, cookie } = await keyOf(server);
  return raw(`${home}${path.slice(1)}`, { ...sent, headers: { cookie, ...headers } });
}

/** The path goes out exactly as it is written here. */
const raw = (path: string, { method = 'GET', headers = {} }: Sent = {}) =>
  new Promise<Got>((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });

/** An open event stream: its news in order. */
async function follow(query = `?page=${streamNumber++}`) {
  const { hostname, port } = new URL(server.url);
  const { home, cookie } = await keyOf(server);
  const waiting: ((news: DeckNews) => void)[] = [];
  const came: DeckNews[] = [];
  let text = '';
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const asked = request({ hostname, port, path: `${home}events${query}`, headers: { cookie } }, (response) => {
      response.setEncoding('utf8').on('data', (part) => {
        text += part;
        const blocks = text.split('\n\n');
        text = blocks.pop() ?? '';
        for (const block of blocks) {
          const data = /^event: deck\ndata: (.*)$/mu.exec(block)?.[1];
          if (!data) continue;
          const news = JSON.parse(data) as DeckNews;
          const next = waiting.shift();
          if (next) next(news);
          else came.push(news);
        }
      });
      response.on('end', () => ended());
      resolve(response.statusCode);
    });
    asked.on('error', reject);
    stop = () => asked.destroy();
    asked.end();
  });
  function ended() {
    end?.();
  }
  return {
    status,
    stop,
    ended: new Promise<void>((resolve) => {
      end = resolve;
    }),
    next: (): Promise<DeckNews> => {
      const news = came.shift();
      return news ? Promise.resolve(news) : new Promise((resolve) => waiting.push(resolve));
    },
  };
}
let streamNumber = 0;
let stop = () => {};
let end: (() => void) | undefined;

describe('what is refused', () => {
  it('foreign names, foreign pages, and writing', async () => {
    expect((await get('/', { headers: { host: 'example.org' } })).status).toBe(403);
    expect((await get('/', { headers: { origin: 'https://example.org' } })).status).toBe(403);
    expect((await get('/events', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
    const post = await get('/', { method: 'POST' });
    expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/%2e%2e%2fpackage.json',
    '/..%5cpackage.json',
    '/..\\package.json',
    '/..%252fpackage.json',
    '/%c0%ae%c0%ae/package.json',
    '/....//package.json',
    '//etc/passwd',
    '/etc/passwd',
    '/./',
    '/fonts/../../package.json',
    '/fonts/%2e%2e/%2e%2e/package.json',
    '/media/../../package.json',
    '/media/..%2f..%2fpackage.json',
    '/media/',
    '/media/__proto__',
    '/briefings/isfara-2006.yaml',
    '/page.js%00.html',
    'http://example.org/',
    '/unknown',
  ])('%s', async (path) => {
    const { status, body } = await get(path);
    expect([status, body]).toEqual([404, 'There is nothing here.\n']);
  });

  it.each(['../package.json', '/etc/passwd', 'briefings/../briefings/isfara-2006.yaml', 'briefings/none.yaml', ''])(
    'a briefing that is not on the list: %s',
    async (name) => {
      expect((await get(`/events?briefing=${encodeURIComponent(name)}`)).status).toBe(404);
    },
  );

  it('whoever has not the secret, whatever he asks for, before anything is looked up', async () => {
    const { home, cookie } = await keyOf(server);
    for (const path of [
      '/',
      '/page.js',
      '/nothing',
      home,
      `${home}events`,
      `${home}origin?n=1`,
      '/?token=x',
      '/../package.json',
    ]) {
      const { status, headers, body } = await raw(path);
      expect([path, status, headers['set-cookie'], headers.connection]).toEqual([path, 403, undefined, 'close']);
      expect(body).toContain('printed in its terminal');
      expect(body).not.toMatch(/yaml|isfara|svg/iu);
    }
    expect((await raw('/', { headers: { cookie } })).status).toBe(404);
    expect(listeners.size).toBe(0);
  });

  it('a request that is not HTTP', async () => {
    const { hostname, port } = new URL(server.url);
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), hostname, () => socket.write('GET / HTTP/1.1\r\n\r\n'));
      socket.on('data', (part) => resolve(String(part)));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 /u);
  });
});

describe('the entry', () => {
  it('gives a cookie and leads to an address without the secret, which nothing else holds', async () => {
    const { pathname, search, searchParams } = new URL(server.url);
    const token = searchParams.get('token') ?? '';
    const { status, headers, body } = await raw(`${pathname}${search}`, { headers: { 'sec-fetch-site': 'cross-site' } });
    const { home } = await keyOf(server);
    expect([status, headers['referrer-policy'], headers['cache-control']]).toEqual([200, 'no-referrer', 'no-store']);
    expect(String(headers['set-cookie'])).toMatch(
      new RegExp(`^briefdeck-\\d+=.{43}; Path=${home}; HttpOnly; SameSite=Strict$`, 'u'),
    );
    expect(`${body}${JSON.stringify(headers)}${(await get('/')).body}`).not.toContain(token);
  });
});

describe('what is answered', () => {
  it('carries a strict policy, and is kept nowhere', async () => {
    const { status, headers, body } = await get('/');
    expect([status, body]).toEqual([200, 'the page\n']);
    const policy = String(headers['content-security-policy']).split('; ');
    expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", "style-src 'self'"]));
    expect(policy).toEqual(expect.arrayContaining(["base-uri 'none'", "frame-ancestors 'none'", "form-action 'none'"]));
    expect(policy.join()).not.toContain('unsafe');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it('is the same for HEAD, without a body', async () => {
    const { status, headers, body } = await get('/', { method: 'HEAD' });
    expect([status, headers['content-length'], body]).toEqual([200, '9', '']);
    expect((await get('/events', { method: 'HEAD' })).status).toBe(404);
  });

  it('is the origin of a figure, with its line and a link for the editor', async () => {
    const stream = await follow();
    const { slides } = await stream.next();
    stream.stop();
    const slide = slides.find(({ name }) => name === 'casualties');
    const drawn = showing.whole?.drawn?.slides.find(({ name }) => name === 'casualties');
    const n = drawn?.origins.findIndex(({ path }) => path === 'casualties[4].killed') ?? -1;
    expect(slide?.svg).toContain(`data-origin="${n}"`);
    const ask = (changed: Record<string, string>) =>
      get(
        `/origin?${new URLSearchParams({ briefing: file, slide: 'casualties', hash: slide?.hash ?? '', n: String(n), ...changed })}`,
      );
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    const line = lines.findIndex((text) => text.includes('killed: up to 4')) + 1;
    const card = JSON.parse((await ask({})).body) as OriginCard;
    expect(card.stands[0]?.place).toMatchObject({ file, line, href: `vscode://file${folder}/${file}:${line}:13` });
    expect(card.stands[0]?.excerpt[0]).toBe(`  ${line} |     killed: up to 4`);
    expect(card.template?.place.file).toBe('templates/partials/figure-cell.hbs');
    for (const stale of [{ hash: '0' }, { n: '99999' }, { n: '-1' }, { n: '__proto__' }, { slide: 'no' }, { briefing: other }])
      expect((await ask(stale)).status).toBe(404);
  });
});

describe('news', () => {
  it('reach every page, with the drawings it has not got', async () => {
    const [one, two] = [await follow(), await follow(`?page=two&briefing=${encodeURIComponent(file)}`)];
    const [first] = [await one.next(), await two.next()];
    expect(first.slides.filter(({ svg }) => svg === undefined)).toEqual([]);
    expect(first.files).toEqual([file, other]);
    const slides = showing.whole?.drawn?.slides ?? [];
    const changed = slides.map((slide, index) => (index === 2 ? { ...slide, hash: 'other', svg: '<svg/>' } : slide));
    const latest = { ...showing.latest, drawn: { slides: changed, media: new Map(), undrawn: [] } };
    for (const listener of listeners) listener({ latest, whole: latest, took: 2 });
    for (const news of [await one.next(), await two.next()]) {
      expect(news.slides.filter(({ svg }) => svg !== undefined).map(({ hash }) => hash)).toEqual(['other']);
      expect(news.took).toBe(2);
    }
    one.stop();
    two.stop();
  });

  it('go to a page once: its new stream takes the place of the old', async () => {
    await vi.waitFor(() => expect(listeners.size).toBe(0));
    await follow('?page=same');
    const other = await follow('?page=other');
    const again = await follow('?page=same');
    await vi.waitFor(() => expect(listeners.size).toBe(2));
    expect((await again.next()).file).toBe(file);
    expect((await get(`/events?page=${'x'.repeat(65)}`)).status).toBe(404);
    expect((await get('/events?page=a%20b')).status).toBe(404);
    other.stop();
    again.stop();
  });

  it('go to a limited number of pages, and end cleanly with the server', async () => {
    const own = await servePreview(
      { pageFiles: new Map(), places: findPlaces(folder, ''), files: () => [file], sign, openSession: makeSession },
      0,
    );
    const kept = server;
    server = own;
    try {
      const open = [];
      for (let each = 0; each < mostStreams; each += 1) open.push(await follow());
      expect(open.map(({ status }) => status)).toEqual(open.map(() => 200));
      expect((await get('/events?page=another')).status).toBe(503);
      const last = open.at(-1);
      const before = closed;
      await own.close();
      await last?.ended;
      expect(closed).toBe(before + 1);
    } finally {
      server = kept;
    }
  });
});
