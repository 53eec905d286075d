/** `briefdeck preview`: a page on this machine that shows the slides and follows every save. */
import { join } from 'node:path';
import type { Choice } from '../../foundation/choice.ts';
import type { DiskWorkshop } from '../../project/open-workshop.ts';
import { packageRoot } from '../../project/package-root.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { editorPattern, editors } from '../preview/editor-link.ts';
import { findPlaces } from '../preview/find-places.ts';
import { openBrowser } from '../preview/open-browser.ts';
import { openSession } from '../preview/open-session.ts';
import { openPageFiles } from '../preview/page-files.ts';
import { type PreviewContent, type PreviewServer, servePreview } from '../preview/serve-preview.ts';
import { signFile } from '../sign-file.ts';
import type { Talk } from '../talk.ts';

export interface PreviewOptions extends Choice {
  /** As typed; if not given, the usual one or any that is free. */
  readonly port?: string | undefined;
  readonly open: boolean;
  /** Name of an editor or pattern of an address. */
  readonly editor?: string | undefined;
}

interface PreviewTools {
  readonly workshop: DiskWorkshop;
  readonly talk: Talk;
  readonly folder: string;
  /** Briefings that may be shown, the first one first; asked anew for each page. */
  readonly files: () => readonly string[];
  /** `2030-02-20`. */
  readonly today: () => string;
  /** Comes when the preview is to end. */
  readonly stopped: Promise<void>;
}

const usualPort = 4747;

/** Serves until it is stopped. */
export async function preview(
  options: PreviewOptions,
  { workshop, talk, folder, files, today, stopped }: PreviewTools,
): Promise<ExitCode> {
  const pattern = editorPattern(options.editor ?? process.env.BRIEFDECK_EDITOR ?? 'vscode');
  if (pattern === undefined) {
    talk.say(`error: unknown editor: ${options.editor ?? process.env.BRIEFDECK_EDITOR}`);
    talk.say(`  hint: one of ${Object.keys(editors).join(', ')}, or an address such as myeditor://open?file={file}&line={line}`);
    return exitCodes.usage;
  }
  if (options.port !== undefined && !isPort(options.port)) {
    talk.say(`error: invalid port: ${options.port}`);
    talk.say('  hint: a whole number from 1 to 65535; without --port, a free one is found');
    return exitCodes.usage;
  }
  const onTrouble = (words: string) => talk.say(`cannot watch for saves: ${words}; load the page again to see them`);
  const settings = { workshop, folder, choice: options, onTrouble };
  const server = await start(
    {
      pageFiles: openPageFiles(join(packageRoot(import.meta.dirname), 'dist/preview')),
      places: findPlaces(folder, pattern),
      files,
      sign: ({ briefing, at, digest, by }) => signFile(briefing, [at], { by, digest, today: today() }, { workshop, folder }),
      openSession: (file) => openSession(file, settings),
    },
    options.port,
  );
  if (!server) {
    talk.say(`error: port ${options.port} is taken or may not be used`);
    talk.say('  hint: choose another, or leave --port out: then a free one is found');
    return exitCodes.failure;
  }
  talk.say(`preview of ${files().join(', ')}: ${server.url}`);
  talk.say('It follows every save, and is shown only to who has this address. Ctrl+C ends it.');
  const forget = options.open ? openBrowser(server.url) : () => {};
  server.warmUp();
  await stopped;
  forget();
  await server.close();
  talk.say('preview ended');
  return exitCodes.fine;
}

const isPort = (typed: string): boolean => /^\d{1,5}$/u.test(typed) && Number(typed) >= 1 && Number(typed) <= 65_535;

/** On the port that was asked for and no other; unasked, on the usual one or any. */
async function start(stage: PreviewContent, port: string | undefined): Promise<PreviewServer | undefined> {
  try {
    return await servePreview(stage, Number(port ?? usualPort));
  } catch (thrown) {
    const isTaken = ['EADDRINUSE', 'EACCES'].includes(String((thrown as { code?: unknown }).code));
    if (!isTaken) throw thrown;
    return port === undefined ? servePreview(stage, 0) : undefined;
  }
}
