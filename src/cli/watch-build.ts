/** `briefdeck build --watch`: builds, and then builds again what a change concerns, until it is stopped. */

import { choiceOf } from '../foundation/choice.ts';
import type { HostQuestion } from '../foundation/host/record-host.ts';
import { type Memory, openMemory } from '../foundation/memory/memory.ts';
import { openDiskHost } from '../project/disk-host.ts';
import { briefingsFolder } from '../project/find-briefings.ts';
import { type FollowOptions, followChanges } from '../project/follow-changes.ts';
import { openWorkshop } from '../project/open-workshop.ts';
import { type Answered, openAnswers } from './batch/answers.ts';
import { buildBriefing } from './batch/build-briefing.ts';
import type { Report } from './batch/order.ts';
import { planBuild } from './batch/plan-build.ts';
import { toolFingerprint } from './batch/tool-fingerprint.ts';
import type { BuildOptions } from './commands/build.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Talk } from './talk.ts';

export interface WatchContext {
  readonly talk: Talk;
  readonly folder: string;
  /** Folders and files that were named; empty means the usual folder. */
  readonly named: readonly string[];
  /** The briefings there are, asked anew after each change. */
  readonly files: () => readonly string[];
  /** Comes when the watch is to end. */
  readonly stopped: Promise<void>;
  readonly watch?: FollowOptions['watch'];
  readonly settle?: FollowOptions['settle'];
}

export async function watchBuild(options: BuildOptions, context: WatchContext): Promise<ExitCode> {
  const { talk, folder, named, files, stopped, watch, settle } = context;
  const rounds = openRounds(options, context);
  await followChanges({
    folder,
    round: rounds.build,
    paths: () => [...(named.length > 0 ? named : [briefingsFolder]), ...rounds.paths()],
    stopped,
    onBegun: () => talk.say(`watching ${count(files().length)}, templates and pictures; Ctrl+C ends it`),
    onTrouble: openComplaint(talk),
    ...(watch ? { watch } : {}),
    ...(settle ? { settle } : {}),
  });
  talk.say('watching ended');
  return exitCodes.fine;
}

/** The system lends a limited number of watches; it says so for each that it refuses. */
function openComplaint(talk: Talk): (words: string) => void {
  let isSaid = false;
  return (words) => {
    if (isSaid) return;
    isSaid = true;
    talk.say(`not every file is watched: ${words}`);
    talk.say('  hint: save the briefing itself to build it again');
  };
}

const count = (number: number): string => `${number} briefing${number === 1 ? '' : 's'}`;

const itself = (path: string): HostQuestion => ({ ask: 'text', path });

interface Rounds {
  /** Builds whatever would be another deck now, or is new; false when there was nothing. */
  readonly build: () => Promise<boolean>;
  /** All that was read, and all that was looked for and is missing. */
  readonly paths: () => readonly string[];
}

function openRounds(options: BuildOptions, { talk, folder, named, files }: WatchContext): Rounds {
  const { out, strict, config, force, carry, keepEdited = force || carry } = options;
  const workshop = openWorkshop(folder);
  let last: { readonly file: string; readonly memory: Memory } | undefined;
  const tool = toolFingerprint();
  const answers = new Map<string, readonly Answered[]>();
  const refusals = new Map<string, string>();
  const say = ({ result, lines, kept }: Report): void => {
    if (kept !== undefined) talk.complain(kept);
    lines.forEach(result === 'refused' ? talk.complain : talk.say);
  };
  const isStale = (file: string, ask: ReturnType<typeof openAnswers>): boolean =>
    answers.get(file)?.every((each) => ask(each) === each.answer) !== true;

  const build = async (): Promise<boolean> => {
    const plan = await planBuild(files(), options, folder);
    for (const file of answers.keys()) if (!plan.files.includes(file)) answers.delete(file);
    const ask = openAnswers(openDiskHost(folder));
    // One that was deleted since the folder was listed is gone, unless somebody asked for it by name.
    const isGone = (file: string): boolean => !named.includes(file) && ask(itself(file)) === 'missing';
    const stale = plan.files.filter((file) => !plan.refused.has(file) && !isGone(file) && isStale(file, ask));
    for (const [file, report] of plan.refused) {
      answers.delete(file);
      if (refusals.get(file) !== report.lines.join('\n')) say(report);
    }
    refusals.clear();
    for (const [file, { lines }] of plan.refused) refusals.set(file, lines.join('\n'));
    for (const [index, file] of stale.entries()) {
      talk.progress(`${index}/${stale.length} …`);
      // Known even if building it breaks off: it is then tried again when it was changed.
      answers.set(file, [{ ...itself(file), answer: ask(itself(file)) }]);
      const onAnswers = (all: readonly Answered[]): void => void answers.set(file, all);
      // The slides of the briefing that somebody works on are remembered; where many are built at once, nothing is.
      if (stale.length > 1) last = undefined;
      else if (last?.file !== file) last = { file, memory: openMemory() };
      const warm = { ...workshop, deckMemory: last?.memory };
      const order = { folder, file, out, ...choiceOf(options), strict, config, keepEdited, carry, tool };
      say(await buildBriefing(order, { workshop: warm, onAnswers }));
    }
    return stale.length > 0;
  };
  return { build, paths: () => [...answers.values()].flatMap((all) => all.map(({ path }) => path)) };
}
