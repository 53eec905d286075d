#!/usr/bin/env node
/** The command. Everything that touches the process is here and in this folder. */
import { Command, CommanderError, Option } from 'commander';
import { version } from '../version.ts';
import type { BuildOptions } from './commands/build.ts';
import type { CheckOptions } from './commands/check.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { briefingsFolder, findBriefings } from './find-briefings.ts';
import { checkFormats, type EmitStage, emitStages } from './option-values.ts';
import { openTalk } from './talk.ts';

// Each command loads its own code when it is called: nobody waits for what a run does not need.

const program = new Command('briefdeck')
  .description('Turns a YAML file of incident facts into an editable PowerPoint briefing.')
  .version(version)
  .exitOverride()
  .showHelpAfterError('(briefdeck --help shows what can be called)');

const folder = process.cwd();
let outcome: ExitCode = exitCodes.fine;

program
  .command('build')
  .description('build every briefing, or those named, to OUT/NAME.pptx')
  .argument('[files...]', `briefings or folders of them (default: ${briefingsFolder}/)`)
  .option('-o, --out <folder>', 'where decks are written', 'out')
  .option('--template <set>', 'template set, instead of the briefing’s own')
  .option('--theme <name>', 'theme, instead of the briefing’s own')
  .option('--strict', 'do not build with warnings', false)
  .option('-q, --quiet', 'say nothing but data', false)
  .addOption(new Option('--emit <stage>', 'print the value of a stage to stdout and write no deck').choices(emitStages))
  .action(async (named: string[], options: BuildOptions & { quiet: boolean; emit?: EmitStage }) => {
    const talk = openTalk(options.quiet);
    const workshop = await openWorkshop();
    const files = filesOf(named, workshop.host);
    if (options.emit === undefined) {
      const { build } = await import('./commands/build.ts');
      outcome = await build(files, options, { workshop, talk, folder });
    } else {
      const { emit } = await import('./commands/emit.ts');
      outcome = emit(files, { ...options, stage: options.emit }, { workshop, talk });
    }
  });

program
  .command('check')
  .description('say what is wrong in every briefing, or in those named, and write nothing')
  .argument('[files...]', `briefings or folders of them (default: ${briefingsFolder}/)`)
  .addOption(
    new Option('--format <format>', 'text to stderr; json, github (workflow commands) or sarif to stdout')
      .choices(checkFormats)
      .default('text'),
  )
  .option('--template <set>', 'template set, instead of the briefing’s own')
  .option('--theme <name>', 'theme, instead of the briefing’s own')
  .option('--strict', 'warnings count as mistakes', false)
  .action(async (named: string[], options: CheckOptions) => {
    const { check } = await import('./commands/check.ts');
    const workshop = await openWorkshop();
    outcome = check(filesOf(named, workshop.host), options, { workshop, talk: openTalk(false), folder });
  });

program
  .command('explain')
  .description('say what a code means and what to do; without a code, list them all')
  .argument('[code]', 'as it stands in a message: SRC001, BRF001')
  .action(async (code: string | undefined) => {
    const { explain } = await import('./commands/explain.ts');
    outcome = explain(code, openTalk(false));
  });

async function openWorkshop() {
  const { openWorkshop } = await import('./open-workshop.ts');
  return openWorkshop(folder);
}

function filesOf(named: readonly string[], host: Parameters<typeof findBriefings>[1]): readonly string[] {
  const files = findBriefings(named, host);
  if (files.length > 0) return files;
  const where = named.length > 0 ? named.join(', ') : `${briefingsFolder}/`;
  throw new CommanderError(exitCodes.usage, 'briefdeck.noFiles', `error: no briefing (a file that ends in .yaml) in ${where}`);
}

try {
  await program.parseAsync();
} catch (thrown) {
  if (thrown instanceof CommanderError) {
    if (thrown.code === 'briefdeck.noFiles') process.stderr.write(`${thrown.message}\n`);
    outcome = thrown.exitCode === 0 ? exitCodes.fine : exitCodes.usage;
  } else {
    process.stderr.write(
      `briefdeck failed; this is a bug in it, not in your files:\n${thrown instanceof Error ? thrown.stack : String(thrown)}\n`,
    );
    outcome = exitCodes.failure;
  }
}
process.exitCode = outcome;
