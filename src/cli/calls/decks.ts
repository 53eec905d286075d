/** What makes decks, looks at them, or only checks: `build`, `check`, `preview` and `export`. */
import { type Command, Option } from 'commander';
import { openDiskHost } from '../../project/disk-host.ts';
import { briefingsFolder, findBriefings } from '../../project/find-briefings.ts';
import { parseShard } from '../batch/parse-shard.ts';
import { inShard } from '../batch/shard.ts';
import type { BuildOptions } from '../commands/build.ts';
import type { CheckOptions } from '../commands/check.ts';
import type { ExportOptions } from '../commands/export.ts';
import type { PreviewOptions } from '../commands/preview.ts';
import type { Configured, Here } from '../here.ts';
import { checkFormats, type EmitStage, emitStages } from '../option-values.ts';
import { parseOutFolder } from '../out-folder.ts';
import { parseAudience } from '../parse-audience.ts';
import { parseMinutes } from '../parse-minutes.ts';
import { Refusal } from '../refusal.ts';

/** What may be asked for a deck, wherever one is made. */
const withChoice = (command: Command): Command =>
  command
    .option('--template <set>', 'template set, instead of the briefing’s own')
    .option('--theme <name>', 'theme, instead of the briefing’s own')
    .option('--minutes <n>', 'arrange the deck for a talk of so many minutes: the rest is an annex', parseMinutes)
    .option('--only-changes', 'build a short deck: what is new since the edition before, and the slides that it is on')
    .option(
      '--for <audience>',
      'make the version for an audience: a TLP label, or a name under audiences: in the briefing',
      parseAudience,
    )
    .option('--portion-marks', 'write its TLP label before each paragraph, as (AMBER)');

/** Adds `build`, `check`, `preview` and `export` to the program. */
export function addDeckCalls(program: Command, here: Here): void {
  const { folder } = here;
  withChoice(
    program
      .command('build')
      .description('build every briefing, or those named, to OUT/NAME.pptx')
      .argument('[files...]', `briefings or folders of them (default: ${briefingsFolder}/)`)
      .option('-o, --out <folder>', 'folder for the decks', parseOutFolder, 'out'),
  )
    .option('--log <file>', 'write what is withheld from the audience, and why, to a file: it is as restricted as the briefing')
    .option('--strict', 'make no deck of a briefing that has warnings', false)
    .option(
      '--force',
      'build all decks, also those that have not changed; one that was edited is kept as NAME.edited-1.pptx',
      false,
    )
    .option('--carry', 'like --keep-edited, and put its notes of unchanged slides and slides of your own into the new deck')
    .option('--keep-edited', 'keep a deck that was edited by hand as NAME.edited-1.pptx; without this it stays, and is not built')
    .option('--no-config', 'do not use briefdeck.config.mjs, so that no code of the project runs')
    .option(
      '--shard <i/n>',
      'build only the i-th part of n: 2/8 builds every eighth briefing from the second on; auto asks the engine that runs the task',
      (text) => parseShard(text, process.env),
    )
    .option('-q, --quiet', 'print only what went wrong', false)
    .addOption(new Option('--emit <stage>', 'print the value of a stage to stdout and write no deck').choices(emitStages))
    .addOption(
      new Option('--watch', 'after each save, build the decks that it changes again, until Ctrl+C').conflicts(['emit', 'shard']),
    )
    .action(async (named: string[], options: BuildOptions & { quiet: boolean; emit?: EmitStage; watch?: boolean }) => {
      const talk = here.talk(options.quiet);
      const host = openDiskHost(folder);
      const files = here.briefings(named, host);
      if (options.emit === undefined) here.refuseLinkOut(options.out, host, 'or name the folder that it leads to: -o FOLDER');
      if (options.log !== undefined && options.for === undefined)
        throw new Refusal('error: --log tells what is withheld from an audience', ['say from whom: --for CLEAR']);
      if (options.log !== undefined && /\.(?:pptx|ya?ml)$/iu.test(options.log))
        throw new Refusal(
          `error: ${options.log} would be a list of what is withheld, and no ${/pptx$/iu.test(options.log) ? 'deck' : 'briefing'}`,
          ['give the log a name of its own, and keep it where the briefing is: --log withheld.txt'],
        );
      if (options.watch) {
        const { watchBuild } = await import('../watch-build.ts');
        const now = () => findBriefings(named, openDiskHost(folder));
        here.finish(await watchBuild(options, { talk, folder, named, files: now, stopped: here.stopped() }));
      } else if (options.emit === undefined) {
        const { build } = await import('../commands/build.ts');
        here.finish(await build(files, options, { talk, folder }));
      } else {
        const { emit } = await import('../commands/emit.ts');
        const workshop = await here.configured(options);
        here.finish(emit(inShard(files, options.shard), { ...options, stage: options.emit }, { workshop, talk }));
      }
    });

  withChoice(
    program
      .command('check')
      .description('report what is wrong in every briefing, or in those named; write no file')
      .argument('[files...]', `briefings or folders of them (default: ${briefingsFolder}/)`)
      .addOption(
        new Option(
          '--format <format>',
          'form of the report: text goes to stderr; json, github (workflow commands) and sarif go to stdout',
        )
          .choices(checkFormats)
          .default('text'),
      ),
  )
    .option('--strict', 'count warnings as mistakes', false)
    .option('--no-config', 'do not use briefdeck.config.mjs, so that no code of the project runs')
    .action(async (named: string[], options: CheckOptions & Configured) => {
      const { check } = await import('../commands/check.ts');
      const workshop = await here.configured(options);
      here.finish(check(here.briefings(named, workshop.host), options, { workshop, talk: here.talk(false), folder }));
    });

  withChoice(
    program
      .command('preview')
      .description('show the slides in the browser, and show them anew after every save')
      .argument('[files...]', `briefings or folders of them (default: ${briefingsFolder}/)`)
      .option('--port <number>', 'port on this machine; if not given, 4747, or a free one where 4747 is taken')
      .option('--no-open', 'do not open the browser')
      .option('--editor <name>', 'editor that links open: vscode, cursor, idea …, or an address with {file} and {line} in it'),
  )
    .option('--no-config', 'do not use briefdeck.config.mjs, so that no code of the project runs')
    .action(async (named: string[], options: PreviewOptions & Configured) => {
      const { preview } = await import('../commands/preview.ts');
      const workshop = await here.configured(options);
      here.briefings(named, workshop.host);
      const files = () => findBriefings(named, workshop.host);
      here.finish(
        await preview(options, { workshop, talk: here.talk(false), folder, files, today: here.today, stopped: here.stopped() }),
      );
    });

  withChoice(
    program
      .command('export')
      .description('draw decks as PDF or as pictures of their slides; needs LibreOffice')
      .argument('<files...>', 'briefings, folders of them, or decks (.pptx)')
      .option('--pdf', 'write OUT/NAME.pdf', false)
      .option('--png', 'write OUT/NAME-01.png and so on, a picture for each slide', false)
      .option('--width <pixels>', 'width of the pictures in pixels', '1280')
      .option('-o, --out <folder>', 'folder for the PDF and the pictures', parseOutFolder, 'out'),
  )
    .option('--no-config', 'do not use briefdeck.config.mjs, so that no code of the project runs')
    .option('-q, --quiet', 'print only what went wrong', false)
    .action(async (named: string[], options: ExportOptions & Configured & { quiet: boolean }) => {
      const { exportDecks, isDeck } = await import('../commands/export.ts');
      const workshop = await here.configured(options);
      here.refuseLinkOut(options.out, workshop.host, 'or name the folder that it leads to: -o FOLDER');
      const files = named.flatMap((each) => (isDeck(each) ? [each] : here.briefings([each], workshop.host)));
      here.finish(await exportDecks(files, options, { workshop, talk: here.talk(options.quiet), folder }));
    });
}
