/** One briefing while somebody looks at it: builds, watches what was read, and tells those who listen. */
import { openMemory } from '../../foundation/memory/memory.ts';
import { loadConfig } from '../../project/config/load-config.ts';
import { openDiskHost } from '../../project/disk-host.ts';
import { watchFiles } from '../../project/watch-files.ts';
import { type Build, drawDeck, type PreviewSettings } from './draw-deck.ts';

/** What is to be shown now. */
export interface Showing {
  /** The last build, whole or not. */
  readonly latest: Build;
  /** The last build that came to a deck; the same as the latest while there are no mistakes. */
  readonly whole?: Build;
  /** Milliseconds from the notice of a change, or from the call, to the drawings. */
  readonly took: number;
}

export type Listener = (showing: Showing) => void;

export interface Session {
  readonly file: string;
  /** What is shown; builds where nothing was built yet, or where files changed while nobody listened. */
  showing(): Showing;
  /** What was shown last; builds nothing. */
  last(): Showing | undefined;
  /** @returns how to stop listening */
  listen(listener: Listener): () => void;
  close(): Promise<void>;
}

/** Editors write in several steps; what comes within this time belongs together. In milliseconds, like all here. */
const settle = 10;
/** A file that is gone or empty is waited for: editors that save by renaming take it away for a moment. */
const patience = { each: 15, most: 150 };
/** The watcher may drop a notice that comes within 50 ms of another. */
const secondLook = 60;

export function openSession(file: string, shared: PreviewSettings): Session {
  const settings = withDeckMemory(shared);
  const listeners = new Set<Listener>();
  let showing: Showing | undefined;
  let timer: NodeJS.Timeout | undefined;
  let noticed: number | undefined;
  let { loaded } = settings.workshop;
  let isClosed = false;
  const onChange = () => {
    noticed ??= performance.now();
    wait(settle);
  };
  const watch = watchFiles(settings.folder, onChange, settings.onTrouble);
  const wait = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(look, milliseconds);
  };
  const build = (since: number): Showing => {
    noticed = undefined;
    const latest = drawDeck(file, { ...settings, workshop: { ...settings.workshop, loaded } });
    const whole = latest.drawn ? latest : showing?.whole;
    showing = { latest, ...(whole ? { whole } : {}), took: performance.now() - since };
    watch.arm(latest.read.paths());
    wait(secondLook);
    for (const listener of listeners) listener(showing);
    // What the configuration was is shown until its new content has been run, which takes a moment.
    if (latest.compiled.hasStaleConfig) void reload(since);
    return showing;
  };
  const reload = async (since: number): Promise<void> => {
    const { folder, workshop } = settings;
    loaded = await loadConfig({ folder, host: openDiskHost(folder), templates: workshop.templates, choice: undefined });
    if (!isClosed) build(since);
  };
  const look = () => {
    const since = noticed ?? performance.now();
    noticed = undefined;
    const read = showing?.latest.read;
    // Where nobody looks, nothing is built; `showing` catches up for the next one who does.
    if (!read || listeners.size === 0 || read.changed().length === 0) return;
    if (read.unfinished().length > 0 && performance.now() - since < patience.most) {
      noticed = since;
      wait(patience.each);
    } else build(since);
  };
  return {
    file,
    showing: () => (showing && showing.latest.read.changed().length === 0 ? showing : build(performance.now())),
    last: () => showing,
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async close() {
      isClosed = true;
      clearTimeout(timer);
      listeners.clear();
      await watch.close();
    },
  };
}

/** The same briefing is built again and again, and most of its slides are as they were. */
const withDeckMemory = (settings: PreviewSettings): PreviewSettings => ({
  ...settings,
  workshop: { ...settings.workshop, deckMemory: openMemory() },
});
