/** One briefing from disk through the stages; a file that cannot be read is a diagnostic like any other. */
import type { Compilation } from '../compilation.ts';
import { compile } from '../compile.ts';
import { type Choice, choiceOf } from '../foundation/choice.ts';
import { hasErrors } from '../foundation/diagnostic.ts';
import { HostError, type HostFault } from '../foundation/host/host.ts';
import { type Recording, recordHost } from '../foundation/host/record-host.ts';
import { unreadable } from '../foundation/host/unreadable.ts';
import { isStale } from './config/load-config.ts';
import type { DiskWorkshop } from './open-workshop.ts';

export interface FileCompilation extends Compilation {
  readonly file: string;
  /** The project's configuration is no longer the one that this was made with: it is to be loaded and used anew. */
  readonly hasStaleConfig?: boolean;
  /** The briefing itself could not be read: the machine's fault, not the author's. */
  readonly isUnreadable: boolean;
  /** What was read of the disk, with the texts for excerpts. */
  readonly read: Pick<Recording, 'answers' | 'paths' | 'textOf'>;
}

/** @param read the recording of the workshop's host, for whoever has one of his own */
export function compileFile(
  file: string,
  workshop: DiskWorkshop,
  choice: Choice,
  read = recordHost(workshop.host),
): FileCompilation {
  try {
    const { templates } = workshop;
    const { host } = read;
    const text = host.readText(file);
    if (host.leadsOut(templates)) throw new HostError(templates, 'outside', 'a link leads out of the project');
    const { diagnostics = [], config } = workshop.loaded ?? {};
    // Asks for the file even where it is missing, so that it is among the files that are watched.
    const hasStaleConfig = workshop.loaded !== undefined && isStale(workshop.loaded, host);
    const made = { file, isUnreadable: false, hasStaleConfig, read };
    // Without its helpers and words, much that is right would be reported as a mistake.
    if (hasErrors(diagnostics)) return { ...made, diagnostics };
    return {
      ...compile({ file, text, ...choiceOf(choice) }, { ...workshop, host, config: config ?? workshop.config }),
      ...made,
    };
  } catch (thrown) {
    if (!(thrown instanceof HostError)) throw thrown;
    const hints = nextSteps[thrown.fault];
    const diagnostics = [unreadable(thrown, hints ? { hints } : {})];
    return { file, isUnreadable: machineFaults.includes(thrown.fault), diagnostics, read };
  }
}

const machineFaults: readonly HostFault[] = ['missing', 'denied', 'other'];

/** What to do about a briefing, where it is more than what one does about any file. */
const nextSteps: Readonly<Partial<Record<HostFault, readonly string[]>>> = {
  missing: ['check the name; briefings stand in briefings/'],
  'too-large': ['a briefing is facts; pictures stand in files of their own, and a long one is split'],
};
