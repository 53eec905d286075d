/** What holds a briefing against the words of its sources: `review` and `sources add`. */
import { type Command, Option } from 'commander';
import { briefingsFolder } from '../../project/find-briefings.ts';
import type { ReviewOptions } from '../commands/review.ts';
import type { SourcesAddOptions } from '../commands/sources-add.ts';
import type { Configured, Here } from '../here.ts';
import { reviewFormats } from '../option-values.ts';
import { Refusal } from '../refusal.ts';

/** Adds `review` and `sources` to the program. */
export function addSourceCalls(program: Command, here: Here): void {
  const { folder } = here;
  program
    .command('review')
    .description('lay each cited statement beside the words of its source, and say what has no counterpart there')
    .argument('[files...]', `briefings or folders of them (default: ${briefingsFolder}/)`)
    .addOption(
      new Option('--format <format>', 'form of the report on stdout: text for people, json for programs')
        .choices(reviewFormats)
        .default('text'),
    )
    .option('--all', 'print the statements too of which everything was found', false)
    .option('--strict', 'count warnings, and statements that one should look at and nobody signed, as mistakes', false)
    .option(
      '--sign <items>',
      'write into the briefing that these statements were read beside their sources: ids or addresses, such as C1,J2',
    )
    .option('--by <name>', 'who signs')
    .option('--no-config', 'do not use briefdeck.config.mjs, so that no code of the project runs')
    .action(async (named: string[], options: ReviewOptions & Configured) => {
      const { review } = await import('../commands/review.ts');
      const workshop = await here.configured(options);
      here.finish(
        review(here.briefings(named, workshop.host), options, { workshop, talk: here.talk(false), folder, today: here.today() }),
      );
    });

  const sourcesCommand = program.command('sources').description('keep the words of sources beside a briefing');

  sourcesCommand
    .command('add')
    .description('copy the text of a source beside the briefing, and record it there with its SHA-256')
    .argument('<file>', 'text of the source: .txt, .html or .pdf')
    .argument('[briefing]', `briefing that names the source (default: the only one in ${briefingsFolder}/)`)
    .requiredOption('--id <id>', 'id of the source in the briefing, such as S1')
    .option('--dry', 'say what would be written, and write nothing', false)
    .action(async (file: string, named: string | undefined, options: SourcesAddOptions) => {
      const { addSource } = await import('../commands/sources-add.ts');
      const workshop = await here.workshop();
      const [briefing = '', ...others] = here.briefings(named === undefined ? [] : [named], workshop.host);
      if (others.length > 0)
        throw new Refusal('error: which briefing names the source?', [
          `briefdeck sources add ${file} briefings/NAME.yaml --id ${options.id}`,
        ]);
      here.finish(addSource(file, briefing, options, { workshop, talk: here.talk(false), folder }));
    });
}
