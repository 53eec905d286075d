/**
 * The server of the live preview: on this machine only, for whoever started it only, for reading and for signatures only, with event
 * streams for the pages that are open.
 */
import { randomBytes } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openAdmission } from './admission.ts';
import { leadTo, plain, refuse, send } from './answer.ts';
import { checkRequest } from './check-request.ts';
import { type EventStream, type EventStreams, openEventStreams } from './event-stream.ts';
import type { SourcePlaces } from './find-places.ts';
import { holdStrangers, strangerLimits } from './hold-strangers.ts';
import type { Session, Showing } from './open-session.ts';
import type { PageFiles } from './page-files.ts';
import { notFound, routeRequest } from './route-request.ts';
import { answerSign, readBody, type SignContent } from './sign-records.ts';
import { tellDeck } from './tell-deck.ts';

/** Pages open at once. */
export const mostStreams = 32;

export interface PreviewContent extends SignContent {
  readonly pageFiles: PageFiles;
  readonly places: SourcePlaces;
  /** Briefings that may be looked at now, the default first. */
  readonly files: () => readonly string[];
  readonly openSession: (file: string) => Session;
}

export interface PreviewServer {
  /** Opens the page, and must be told to nobody: `http://127.0.0.1:4747/?token=SECRET`. */
  readonly url: string;
  /** Builds the first briefing while the browser is still starting. */
  warmUp(): void;
  /** Ends all streams and stops watching. */
  close(): Promise<void>;
}

/** @param port 0 for any that is free @throws what `listen` says, `EADDRINUSE` with it */
export async function servePreview(served: PreviewContent, port: number): Promise<PreviewServer> {
  const streams = openEventStreams(mostStreams);
  const sessions = new Map<string, Session>();
  const sessionOf = (file: string): Session => {
    const session = sessions.get(file) ?? served.openSession(file);
    sessions.set(file, session);
    return session;
  };
  const admission = openAdmission();
  const start = randomBytes(16).toString('hex');
  const server = createServer(strangerLimits, (request, response) => {
    const own = (server.address() as AddressInfo | null)?.port ?? 0;
    const isHead = request.method === 'HEAD';
    const refusal = checkRequest(request, own, admission);
    if (refusal) return send(response, refuse(refusal.status, refusal.words), isHead);
    letStay(request.socket);
    const { url = '' } = request;
    if (admission.isEntry(url)) return send(response, leadTo(admission.home, admission.cookieFor(own)), isHead);
    if (!url.startsWith(admission.home)) return send(response, notFound, isHead);
    const address = url.slice(admission.home.length);
    if (isEvents(address) && !isHead) return startStream(address, response, { ...served, streams, sessionOf, start });
    if (request.method === 'POST') {
      const answered = readBody(request).then((body) => answerSign(body, served));
      // A bug in what signs is told to the page, and ends nothing.
      return void answered
        .catch(() => plain(500, 'Briefdeck failed; nothing was signed.'))
        .then((answer) => send(response, answer, false));
    }
    const shown = () => [...sessions.values()].map(({ last }) => last()).filter((each) => each !== undefined);
    send(response, routeRequest(address, { ...served, shown }), isHead);
  });
  const letStay = holdStrangers(server);
  await listen(server, port);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${admission.entry}`,
    warmUp() {
      const [first] = served.files();
      if (first !== undefined) sessionOf(first).showing();
    },
    async close() {
      streams.close();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await Promise.all([closed, ...[...sessions.values()].map((session) => session.close())]);
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

const isEvents = (address: string): boolean => address.split('?', 1)[0] === 'events';

interface Open extends PreviewContent {
  readonly streams: EventStreams;
  readonly sessionOf: (file: string) => Session;
  /** Tells a page whether it still talks to the server that it came from: its port may be another user's by now. */
  readonly start: string;
}

/** A word of chance; pages that give none share one stream. */
const pageName = /^\w{0,64}$/u;

/** News of one briefing to one page, from now until it goes. */
function startStream(address: string, response: ServerResponse, { streams, sessionOf, start, ...served }: Open): void {
  const files = served.files();
  const query = new URLSearchParams(address.slice('events'.length));
  const wanted = query.get('briefing') ?? files[0] ?? '';
  const page = query.get('page') ?? '';
  if (!files.includes(wanted) || !pageName.test(page)) send(response, plain(404, 'There is no such briefing.'), false);
  else if (!streams.hasRoom(page)) send(response, plain(503, 'Too many pages are open. Close one.'), false);
  else {
    const session = sessionOf(wanted);
    let stop = () => {};
    const stream = streams.open(page, response, () => stop());
    stream.send('start', start);
    const tell = tellOnlyNew(stream, served);
    tell(session.showing());
    stop = session.listen(tell);
  }
}

/** Tells a page what is shown, without the drawings that it was sent the time before. */
function tellOnlyNew(stream: EventStream, { places, files }: PreviewContent): (showing: Showing) => void {
  let has: ReadonlySet<string> = new Set();
  return (showing) => {
    const news = tellDeck(showing, { places, files: files(), has });
    has = new Set(news.slides.map(({ hash }) => hash));
    stream.send('deck', news);
  };
}
