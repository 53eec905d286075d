/**
 * Addresses to answers. The table is closed: an address is looked up whole, undecoded, among names that are known, and never
 * made into a path of the disk.
 */
import { type Answer, json, plain } from './answer.ts';
import type { Build, HashedSlide } from './draw-deck.ts';
import type { SourcePlaces } from './find-places.ts';
import type { Showing } from './open-session.ts';
import type { PageFiles } from './page-files.ts';
import { tellOrigin } from './tell-origin.ts';
import { tellCheckList, tellRecords } from './tell-review.ts';

export interface PreviewRoutes {
  readonly pageFiles: PageFiles;
  readonly places: SourcePlaces;
  /** What is shown of the briefings that were opened, without building anything. */
  readonly shown: () => readonly Showing[];
}

export const notFound = plain(404, 'There is nothing here.');

/** @param address path and query below the page's own, undecoded: `origin?slide=map` */
export function routeRequest(address: string, cache: PreviewRoutes): Answer {
  const [path = '', query = ''] = address.split('?', 2);
  const file = cache.pageFiles.get(path);
  if (file) return file();
  if (path === 'origin') return answerOrigin(new URLSearchParams(query), cache);
  if (path === 'beside') return answerBeside(new URLSearchParams(query), cache);
  if (path === 'check') return answerCheck(new URLSearchParams(query), cache);
  return path.startsWith('media/') ? answerMedia(path.slice('media/'.length), cache) : notFound;
}

/** Pictures are named after their content, so that any deck that has the name will do. */
function answerMedia(name: string, { shown }: PreviewRoutes): Answer {
  for (const { whole } of shown()) {
    const picture = whole?.drawn?.media.get(name);
    if (picture) return { status: 200, type: picture.mediaType, body: picture.bytes, isLasting: true };
  }
  return notFound;
}

/** Where item `n` of the drawing `hash` of slide `slide` comes from; a drawing of the past has no answer. */
function answerOrigin(query: URLSearchParams, { shown, places }: PreviewRoutes): Answer {
  const number = /^\d{1,6}$/u.test(query.get('n') ?? '') ? Number(query.get('n')) : -1;
  const isMeant = ({ name, hash }: HashedSlide) => name === query.get('slide') && hash === query.get('hash');
  for (const { whole } of shown()) {
    if (!whole || whole.compiled.file !== query.get('briefing')) continue;
    const origin = whole.drawn?.slides.find(isMeant)?.origins[number];
    if (origin) return json(tellOrigin(origin, whole, places));
  }
  return notFound;
}

/** The records at an address of the briefing, beside the words of their sources. */
function answerBeside(query: URLSearchParams, { shown, places }: PreviewRoutes): Answer {
  const build = wholeOf(query, shown());
  return build ? json(tellRecords(query.get('path') ?? '', build, places)) : notFound;
}

function answerCheck(query: URLSearchParams, { shown }: PreviewRoutes): Answer {
  const build = wholeOf(query, shown());
  return build ? json(tellCheckList(build)) : notFound;
}

/** The last whole build of the briefing that is asked for. */
const wholeOf = (query: URLSearchParams, shown: readonly Showing[]): Build | undefined =>
  shown.find(({ whole }) => whole?.compiled.file === query.get('briefing'))?.whole;
