/** What a briefing needs that lives for days: `revise`, `diff` and `trace`. */
import { type Command, Option } from 'commander';
import { briefingsFolder } from '../../project/find-briefings.ts';
import type { DiffOptions } from '../commands/diff.ts';
import type { TraceOptions } from '../commands/trace.ts';
import type { Configured, Here } from '../here.ts';
import { diffFormats, reviewFormats } from '../option-values.ts';
import { parseAudience } from '../parse-audience.ts';

/** Adds `revise`, `diff` and `trace` to the program. */
export function addEditionCalls(program: Command, here: Here): void {
  const { folder } = here;
  program
    .command('revise')
    .description('keep a briefing as it is as an edition, and begin the next one in its file')
    .argument('<name>', `briefing: a name in ${briefingsFolder}/, or a file`)
    .option('--no-config', 'do not use briefdeck.config.mjs, so that no code of the project runs')
    .action(async (name: string, options: Configured) => {
      const { revise } = await import('../commands/revise.ts');
      here.finish(revise(name, { workshop: await here.configured(options), talk: here.talk(false), folder }));
    });

  program
    .command('diff')
    .description('say what changed between two editions, the most important first')
    .argument(
      '<names...>',
      'a briefing, to hold it against the edition before; NAME 1 or NAME 1 3 for editions by number; or two files, the earlier first',
    )
    .addOption(
      new Option('--format <format>', 'form of what goes to stdout: text, markdown, or json for programs')
        .choices(diffFormats)
        .default('text'),
    )
    .option(
      '--for <audience>',
      'say only what an audience was shown of both: a TLP label, or a name under audiences:',
      parseAudience,
    )
    .option('--since <date>', 'hold the briefing against the edition that was in force on that day: 2006-05-15')
    .option('--no-config', 'do not use briefdeck.config.mjs, so that no code of the project runs')
    .action(async (named: string[], options: DiffOptions & Configured) => {
      const { diff } = await import('../commands/diff.ts');
      here.finish(diff(named, options, { workshop: await here.configured(options), talk: here.talk(false) }));
    });

  program
    .command('trace')
    .description('say what was changed by hand in a deck since it was built, and where each word came from')
    .argument('<deck>', 'deck that somebody edited (.pptx)')
    .argument('[briefing]', 'briefing that it was built of (default: the one that the deck names)')
    .option('--apply', 'write into the briefing what stands in its lines; the rest stays a list', false)
    .option('--dry', 'with --apply: say what would be written, and write nothing', false)
    .addOption(
      new Option('--format <format>', 'form of the report on stdout: text for people, json for programs')
        .choices(reviewFormats)
        .default('text'),
    )
    .option('--no-config', 'do not use briefdeck.config.mjs, so that no code of the project runs')
    .action(async (deck: string, briefing: string | undefined, options: TraceOptions & Configured) => {
      const { trace } = await import('../commands/trace.ts');
      const workshop = await here.configured(options);
      here.finish(await trace(deck, briefing, options, { workshop, talk: here.talk(false), folder }));
    });
}
