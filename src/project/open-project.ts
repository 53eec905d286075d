/** The door for programs: a folder of briefings, checked, built and watched without a command, a process or a console. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Analysis } from '../analysis/analyze.ts';
import type { Briefing } from '../briefing/briefing.ts';
import type { Choice } from '../foundation/choice.ts';
import type { Diagnostic } from '../foundation/diagnostic.ts';
import { HostError } from '../foundation/host/host.ts';
import { askHost, type HostAnswer, isSameAnswer, type Recording, recordHost } from '../foundation/host/record-host.ts';
import { type Memory, openMemory } from '../foundation/memory/memory.ts';
import { openPledge } from '../foundation/pledge.ts';
import { type BuildChoice, buildFile, checkFile, type FileBuild } from './build-file.ts';
import type { FileCompilation } from './compile-file.ts';
import { type ConfigChoice, loadConfig } from './config/load-config.ts';
import { type DiskHost, faultOf, openDiskHost, reasonOf } from './disk-host.ts';
import { findBriefings } from './find-briefings.ts';
import { type DiskWorkshop, openWorkshop } from './open-workshop.ts';
import { templatesOf } from './package-root.ts';

/** What was found out about a briefing. */
export interface Checked {
  /**
   * Everything that was found, in the order of the files; empty where all is well. One of severity `error` means that there
   * is no deck. Names of files in it are as they were given, or relative to the project's folder.
   */
  readonly diagnostics: readonly Diagnostic[];
  /**
   * Whether the briefing itself is not there or the system does not give it: a fault of the machine or of the call, not a
   * mistake of its author. The diagnostics say why.
   */
  readonly isUnreadable: boolean;
  /** The facts as they were read; absent where the file does not follow the format. */
  readonly briefing?: Briefing;
  /** What was computed from the facts: totals, order of events, numbers of sources. Absent where the facts are absent. */
  readonly analysis?: Analysis;
  /** The number of slides; absent where mistakes left no deck. */
  readonly slides?: number;
}

/** A deck, or what stands in its way. */
export interface Built extends Checked {
  /** The name for the file of the deck, without a folder: `isfara-2006.pptx`. */
  readonly name: string;
  /** The PowerPoint file; absent where a diagnostic is an error, or with `strict` a warning. */
  readonly bytes?: Uint8Array;
}

export interface WatchChoice extends BuildChoice {
  /**
   * Is called with the system's words where it will not watch a file, for instance because too many are watched already.
   * The others are watched all the same.
   */
  readonly onTrouble?: ((words: string) => void) | undefined;
}

export interface Watching {
  /** Comes when the watch has ended. It rejects with what the listener threw, or with a bug of Briefdeck; either ends the watch. */
  readonly ended: Promise<void>;
  /** Ends the watch. What is being built is built to its end, and told. Comes when no file is watched any more. */
  close(): Promise<void>;
}

/**
 * A project's folder. Names of files are relative to it. Nothing is written, printed or sent; mistakes of authors are
 * diagnostics, and whatever is thrown is a bug of Briefdeck. Every call reads the files as they are then.
 */
export interface Project {
  /** The folder, as a full path. */
  readonly folder: string;
  /**
   * The briefings there are, in the order of their names.
   * @param named files, or folders of briefings; if none is given, the folder `briefings`
   */
  briefings(named?: readonly string[]): readonly string[];
  /** Says what is wrong with a briefing, and makes no deck. */
  check(file: string, choice?: Choice): Promise<Checked>;
  /** Makes the deck of a briefing. The same files give the same bytes. */
  build(file: string, choice?: BuildChoice): Promise<Built>;
  /**
   * Builds a briefing, and again whenever it, its pictures or what it is built with has changed. Keeps the process alive
   * until it is closed.
   * @param listener is called with each build, the first one included; the next build waits for a promise that it returns
   */
  watch(file: string, choice: WatchChoice, listener: (built: Built) => unknown): Watching;
}

export interface ProjectOptions {
  /**
   * What is added to Briefdeck. If not given, what `briefdeck.config.mjs` in the folder exports, whose code is run for that;
   * `false` leaves it alone, as is right for the folder of a stranger; a value stands in its place.
   */
  readonly config?: ConfigChoice;
}

/**
 * Opens a folder with briefings, and perhaps with templates of its own; without, those of the package are taken. What does
 * not change is remembered until the project is dropped, so that each build after the first is quicker; there is nothing
 * to close.
 * @throws HostError where there is no such folder
 */
export function openProject(folder: string, { config: choice }: ProjectOptions = {}): Project {
  const home = resolve(folder);
  refuseNoFolder(home);
  const shared = openWorkshop(home);
  // Links and the project's own templates may have changed since the last call.
  const workshopNow = (deckMemory?: Memory): DiskWorkshop => ({
    ...shared,
    host: openDiskHost(home),
    templates: templatesOf(home),
    deckMemory,
  });
  /** What is read of the configuration is part of the recording. */
  const configured = async (workshop: DiskWorkshop, { host }: Recording<DiskHost>): Promise<DiskWorkshop> => {
    const { templates } = workshop;
    return { ...workshop, loaded: await loadConfig({ folder: home, host, templates, choice }) };
  };
  let last: { readonly file: string; readonly memory?: Memory } | undefined;
  /** Slides are kept of a briefing that is built twice in a row, and of no other: thousands, one after another, are not. */
  const deckMemoryOf = (file: string): Memory | undefined => {
    last = last?.file === file ? { file, memory: last.memory ?? openMemory() } : { file };
    return last.memory;
  };
  return {
    folder: home,
    briefings: (named = []) => findBriefings(named, openDiskHost(home)),
    async check(file, choice = {}) {
      const workshop = workshopNow();
      const read = recordHost(workshop.host);
      return checkedOf(checkFile(file, await configured(workshop, read), choice, read));
    },
    async build(file, choice = {}) {
      const workshop = workshopNow(deckMemoryOf(file));
      const read = recordHost(workshop.host);
      return builtOf(await buildFile(file, await configured(workshop, read), choice, read));
    },
    watch(file, choice, listener) {
      const deckMemory = openMemory();
      const stop = openPledge();
      const watched = { file, choice, listener, workshopNow: () => workshopNow(deckMemory), configured };
      const ended = watchFile(watched, home, stop.kept);
      return {
        ended,
        close: () => {
          stop.keep();
          return ended;
        },
      };
    },
  };
}

function refuseNoFolder(folder: string): void {
  let isFolder = false;
  try {
    isFolder = statSync(folder).isDirectory();
  } catch (thrown) {
    const fault = faultOf(thrown);
    const why = fault === 'missing' ? 'there is no such folder' : reasonOf(thrown);
    throw new HostError(folder, fault, `no project in ${folder}: ${why}`);
  }
  if (!isFolder) throw new HostError(folder, 'irregular', `no project in ${folder}: it is not a folder`);
}

function checkedOf({ diagnostics, isUnreadable, briefing, analysis, pages }: FileCompilation): Checked {
  return {
    diagnostics,
    isUnreadable,
    ...(briefing ? { briefing } : {}),
    ...(analysis ? { analysis } : {}),
    ...(pages ? { slides: pages.length } : {}),
  };
}

function builtOf(made: FileBuild): Built {
  return { ...checkedOf(made), name: made.name, ...(made.bytes ? { bytes: made.bytes } : {}) };
}

interface Watched {
  readonly file: string;
  readonly choice: WatchChoice;
  readonly listener: (built: Built) => unknown;
  readonly workshopNow: () => DiskWorkshop;
  readonly configured: (workshop: DiskWorkshop, read: Recording<DiskHost>) => Promise<DiskWorkshop>;
}

async function watchFile(
  { file, choice, listener, workshopNow, configured }: Watched,
  folder: string,
  stopped: Promise<void>,
): Promise<void> {
  const { onTrouble, ...build } = choice;
  let answers: readonly HostAnswer[] | undefined;
  const round = async (): Promise<boolean> => {
    const workshop = workshopNow();
    if (answers?.every(({ question, answer }) => isSameAnswer(askHost(workshop.host, question), answer))) return false;
    const read = recordHost(workshop.host);
    const made = await buildFile(file, await configured(workshop, read), build, read);
    answers = read.answers();
    await listener(builtOf(made));
    return true;
  };
  // The watcher is loaded only when somebody watches.
  const { followChanges } = await import('./follow-changes.ts');
  const paths = () => (answers ?? []).map(({ question }) => question.path);
  await followChanges({ folder, round, paths, stopped, ...(onTrouble ? { onTrouble } : {}) });
}
