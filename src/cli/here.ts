/** What a command finds where it is called: the folder, the project in it, the terminal and the clock of the process. */
import type { LoadedConfig } from '../project/config/load-config.ts';
import { type DiskHost, openDiskHost } from '../project/disk-host.ts';
import { briefingsFolder, findBriefings } from '../project/find-briefings.ts';
import type { DiskWorkshop } from '../project/open-workshop.ts';
import { templatesOf } from '../project/package-root.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Output } from './output.ts';
import { Refusal } from './refusal.ts';
import { openTalk, type Talk } from './talk.ts';

/** Whether the project's configuration is used: `--no-config` makes it `false`. */
export interface Configured {
  readonly config?: boolean;
}

export interface Here {
  readonly folder: string;
  readonly talk: (quiet: boolean) => Talk;
  /** The day as YYYY-MM-DD. It is that of UTC, so that it is the same day for everybody. */
  readonly today: () => string;
  /** Resolves at Ctrl+C, or at what a supervisor sends: so ends a command that would run for ever. */
  readonly stopped: () => Promise<void>;
  readonly finish: (code: ExitCode) => void;
  readonly workshop: () => Promise<DiskWorkshop>;
  readonly config: (options: Configured) => Promise<LoadedConfig>;
  /** The workshop with the project's configuration. */
  readonly configured: (options: Configured) => Promise<DiskWorkshop>;
  /** The briefings that are named, or all. @throws Refusal when there is none. */
  readonly briefings: (named: readonly string[], host: DiskHost) => readonly string[];
  /** @throws Refusal when a folder to write to is a link out of the project; `orElse` ends the hint after "delete the link, ". */
  readonly refuseLinkOut: (target: string, host: DiskHost, orElse: string) => void;
}

export function openHere(output: Output): Here {
  const folder = process.cwd();
  const workshop = async (): Promise<DiskWorkshop> => {
    const { openWorkshop } = await import('../project/open-workshop.ts');
    return openWorkshop(folder);
  };
  const config = async ({ config }: Configured): Promise<LoadedConfig> => {
    const { loadConfig } = await import('../project/config/load-config.ts');
    const choice = config === false ? false : undefined;
    return loadConfig({ folder, host: openDiskHost(folder), templates: templatesOf(folder), choice });
  };
  return {
    folder,
    talk: (quiet) => openTalk(quiet, { ...output, env: process.env }),
    today: () => new Date().toISOString().slice(0, 10),
    stopped: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
      }),
    finish: (code) => {
      process.exitCode = code;
    },
    workshop,
    config,
    configured: async (options) => ({ ...(await workshop()), loaded: await config(options) }),
    briefings,
    refuseLinkOut,
  };
}

function briefings(named: readonly string[], host: DiskHost): readonly string[] {
  const files = findBriefings(named, host);
  if (files.length > 0) return files;
  const folders = named.length > 0 ? named : [briefingsFolder];
  const where = named.length > 0 ? named.join(', ') : `${briefingsFolder}/`;
  const isLink = folders.some((each) => host.leadsOut(each));
  throw new Refusal(
    `error: no briefing (a file that ends in .yaml) in ${where}`,
    isLink ? ['a link leads out of the project there: name the folder that it leads to'] : [],
  );
}

/** A project may come from a stranger: what it calls its folder does not lead a build to write elsewhere. */
function refuseLinkOut(target: string, host: DiskHost, orElse: string): void {
  if (!host.leadsOut(target)) return;
  throw new Refusal(`error: ${target}/ is a link that leads out of the project`, [`delete the link, ${orElse}`]);
}
