/** Reads every picture that a deck names, once; only from the folder of the briefing and that of the templates. */
import { type Diagnostic, error, type Origin, type Outcome } from '../../foundation/diagnostic.ts';
import { type Host, HostError } from '../../foundation/host/host.ts';
import { type RefusedPath, strayOf } from '../../foundation/host/stray-path.ts';
import type { Locate } from '../../foundation/locate.ts';
import type { Picture, Pictures } from '../../layout/pictures.ts';
import type { Block, Deck, Drawing } from '../../markup/deck.ts';
import type { ImageDrawing } from './drawing.ts';
import { isPictureProblem, type PictureProblem } from './picture-problem.ts';
import { tooLarge } from './pixel-limits.ts';
import { readPicture } from './read-picture.ts';

export interface PictureDeps {
  readonly host: Host;
  /** Folders to look in, the first that has the file. */
  readonly folders: readonly string[];
  readonly locate: Locate;
}

const mostBytes = 10_000_000;

type Fault = readonly [code: 'IMG001' | 'IMG002' | 'IMG003', message: string, hint: string];

/** The pictures by their source, and an error at every `<img>` whose picture cannot be used. */
export function loadPictures(deck: Deck, deps: PictureDeps): Outcome<Pictures> {
  const results = new Map<string, Picture | Fault>();
  const diagnostics: Diagnostic[] = [];
  for (const { source, origin } of deck.slides.flatMap(({ blocks }) => imagesIn(blocks))) {
    const result = results.get(source) ?? readSource(source, deps);
    results.set(source, result);
    if (!isFault(result)) continue;
    const [code, message, hint] = result;
    diagnostics.push(error(code, `${message}: ${source}`, { ...placesOf(origin, deps.locate), hints: [hint] }));
  }
  const found = [...results].flatMap(([source, result]) => (isFault(result) ? [] : [[source, result] as const]));
  return { value: new Map(found), diagnostics };
}

/** Where the briefing names the picture, its line is the one to mend; the template only shows it. */
function placesOf({ template, path }: Origin, locate: Locate): Pick<Diagnostic, 'span' | 'related'> {
  const field = path === undefined ? undefined : locate(`${path}.file`);
  if (!field) return { ...(template ? { span: template } : {}), related: [] };
  return { span: field, related: template ? [{ span: template, note: 'the template that shows it' }] : [] };
}

const isFault = (result: Picture | Fault): result is Fault => Array.isArray(result);

function imagesIn(blocks: readonly Block[]): readonly ImageDrawing[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'columns') return block.columns.flatMap((column) => imagesIn(column.blocks));
    return block.kind === 'figure' && isImage(block.drawing) ? [block.drawing] : [];
  });
}

const isImage = (drawing: Drawing): drawing is ImageDrawing => drawing.kind === 'image';

function readSource(source: string, deps: PictureDeps): Picture | Fault {
  const stray = strayOf(source);
  if (stray) return strays[stray];
  const bytes = readFirst(source, deps);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const read =
    bytes.length > mostBytes
      ? tooLarge(`${Math.ceil(bytes.length / 1e6)} MB; at most ${mostBytes / 1e6} are taken`)
      : readPicture(bytes);
  return isPictureProblem(read) ? faultOf(read) : read;
}

const faultOf = ({ problem, hint, isTooLarge }: PictureProblem): Fault =>
  isTooLarge ? ['IMG003', `picture too large (${problem})`, hint] : ['IMG001', `invalid picture, ${problem}`, hint];

/** A path that leads out is refused before anything is read. */
const strays: Readonly<Record<RefusedPath, Fault>> = {
  network: ['IMG002', 'picture outside the folders', 'save the picture as a file: nothing is read over the network'],
  outside: ['IMG002', 'picture outside the folders', 'put the file beside the briefing, and write only its name'],
  backslash: ['IMG001', 'invalid path', 'write / between folders'],
};

function readFirst(source: string, { host, folders }: PictureDeps): Uint8Array | Fault {
  for (const folder of folders) {
    try {
      return host.readBytes(folder === '' || folder === '.' ? source : `${folder}/${source}`, folder === '' ? '.' : folder);
    } catch (thrown) {
      if (!(thrown instanceof HostError)) throw thrown;
      if (thrown.fault === 'too-large') return faultOf(tooLarge(`at most ${mostBytes / 1e6} MB are taken`));
      if (thrown.fault === 'outside')
        return ['IMG002', 'picture outside the folders, by a link', 'copy the file itself into the folder'];
      if (thrown.fault !== 'missing')
        return ['IMG001', `unreadable picture, ${thrown.message}`, 'check that you may read the file'];
    }
  }
  return ['IMG001', 'missing picture', 'put it into the folder of the briefing or of the templates, or correct the name'];
}
