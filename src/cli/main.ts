/** The command. Everything that touches the process is here and in this folder. */
import { Command, CommanderError, Option } from 'commander';
import { version } from '../foundation/version.ts';
import type { LoadedConfig } from '../project/config/load-config.ts';
import { type DiskHost, openDiskHost } from '../project/disk-host.ts';
import { briefingsFolder, findBriefings } from '../project/find-briefings.ts';
import type { DiskWorkshop } from '../project/open-workshop.ts';
import { templatesOf } from '../project/package-root.ts';
import { parseShard } from './batch/parse-shard.ts';
import { inShard } from './batch/shard.ts';
import type { AdoptOptions } from './commands/adopt.ts';
import type { BuildOptions } from './commands/build.ts';
import type { CheckOptions } from './commands/check.ts';
import type { DiffOptions } from './commands/diff.ts';
import type { ExportOptions } from './commands/export.ts';
import type { NewOptions } from './commands/new.ts';
import type { PreviewOptions } from './commands/preview.ts';
import type { ReviewOptions } from './commands/review.ts';
import type { SourcesAddOptions } from './commands/sources-add.ts';
import type { TraceOptions } from './commands/trace.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { checkFormats, diffFormats, type EmitStage, emitStages, reviewFormats } from './option-values.ts';
import { parseOutFolder } from './out-folder.ts';
import { openOutput } from './output.ts';
import { parseAudience } from './parse-audience.ts';
import { parseMinutes } from './parse-minutes.ts';
import { printableLine } from './printable.ts';
import { openTalk } from './talk.ts';

// Each command loads its own code when it is called: nobody waits for what a run does not need.

const output = openOutput();
const talkHere = (quiet: boolean) => openTalk(quiet, { ...output, env: process.env });

const program = new Command('briefdeck')
  .configureOutput({ writeOut: output.stdout.write, writeErr: output.stderr.write })
  .description('Turns a YAML file of incident facts into an editable PowerPoint briefing.')
  .version(version)
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(`${printableUsage(text)}\n`) })
  .showHelpAfterError('(briefdeck --help shows what can be called)');

const folder = process.cwd();
/** Of the world, so that it is the same day for everybody. */
const today = (): string => new Date().toISOString().slice(0, 10);

/** Ctrl+C, or what a supervisor sends, ends a command that would run for ever. */
const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

const finish = (code: ExitCode): void => {
  process.exitCode = code;
};

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
    const talk = talkHere(options.quiet);
    const host = openDiskHost(folder);
    const files = filesOf(named, host);
    if (options.emit === undefined) refuseLinkOut(options.out, host, 'or name the folder that it leads to: -o FOLDER');
    if (options.log !== undefined && options.for === undefined)
      throw new Refusal('error: --log tells what is withheld from an audience', ['say from whom: --for CLEAR']);
    if (options.watch) {
      const { watchBuild } = await import('./watch-build.ts');
      const now = () => findBriefings(named, openDiskHost(folder));
      finish(await watchBuild(options, { talk, folder, named, files: now, stopped: untilStopped() }));
    } else if (options.emit === undefined) {
      const { build } = await import('./commands/build.ts');
      finish(await build(files, options, { talk, folder }));
    } else {
      const { emit } = await import('./commands/emit.ts');
      const workshop = await openConfigured(options);
      finish(emit(inShard(files, options.shard), { ...options, stage: options.emit }, { workshop, talk }));
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
    const { check } = await import('./commands/check.ts');
    const workshop = await openConfigured(options);
    finish(check(filesOf(named, workshop.host), options, { workshop, talk: talkHere(false), folder }));
  });

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
    const { review } = await import('./commands/review.ts');
    const workshop = await openConfigured(options);
    finish(review(filesOf(named, workshop.host), options, { workshop, talk: talkHere(false), folder, today: today() }));
  });

program
  .command('revise')
  .description('keep a briefing as it is as an edition, and begin the next one in its file')
  .argument('<name>', `briefing: a name in ${briefingsFolder}/, or a file`)
  .option('--no-config', 'do not use briefdeck.config.mjs, so that no code of the project runs')
  .action(async (name: string, options: Configured) => {
    const { revise } = await import('./commands/revise.ts');
    finish(revise(name, { workshop: await openConfigured(options), talk: talkHere(false), folder }));
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
    const { diff } = await import('./commands/diff.ts');
    finish(diff(named, options, { workshop: await openConfigured(options), talk: talkHere(false) }));
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
    const { addSource } = await import('./commands/sources-add.ts');
    const workshop = await openWorkshop();
    const [briefing = '', ...others] = filesOf(named === undefined ? [] : [named], workshop.host);
    if (others.length > 0)
      throw new Refusal('error: which briefing names the source?', [
        `briefdeck sources add ${file} briefings/NAME.yaml --id ${options.id}`,
      ]);
    finish(addSource(file, briefing, options, { workshop, talk: talkHere(false), folder }));
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
    const { preview } = await import('./commands/preview.ts');
    const workshop = await openConfigured(options);
    filesOf(named, workshop.host);
    const files = () => findBriefings(named, workshop.host);
    finish(await preview(options, { workshop, talk: talkHere(false), folder, files, today, stopped: untilStopped() }));
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
    const { exportDecks, isDeck } = await import('./commands/export.ts');
    const workshop = await openConfigured(options);
    refuseLinkOut(options.out, workshop.host, 'or name the folder that it leads to: -o FOLDER');
    const files = named.flatMap((each) => (isDeck(each) ? [each] : filesOf([each], workshop.host)));
    finish(await exportDecks(files, options, { workshop, talk: talkHere(options.quiet), folder }));
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
    const { trace } = await import('./commands/trace.ts');
    const workshop = await openConfigured(options);
    finish(await trace(deck, briefing, options, { workshop, talk: talkHere(false), folder }));
  });

program
  .command('explain')
  .description('explain what a code means and what to do about it; without a code, list all codes')
  .argument('[code]', 'code from a message: SRC001, BRF001')
  .option('--no-config', 'do not use briefdeck.config.mjs, so that no code of the project runs')
  .action(async (code: string | undefined, options: Configured) => {
    const { explain } = await import('./commands/explain.ts');
    const { sayDiagnostics } = await import('./say-diagnostics.ts');
    const talk = talkHere(false);
    const { diagnostics, config } = await loadConfigHere(options);
    // The pages of our own rules are printed even where the project's configuration has mistakes.
    for (const line of sayDiagnostics(diagnostics, () => undefined)) talk.complain(line);
    finish(explain(code, talk, config?.rules));
  });

program
  .command('new')
  .description('write a new briefing to fill in; the command asks for what the options do not say')
  .argument('<name>', 'name of the file in briefings/ and of the deck, such as harbour-fire')
  .option('--title <words>', 'title of the briefing')
  .option('--kind <kind>', 'kind of incident that the new file is laid out for: disaster, attack, cyber or accident')
  .option('--date <time>', 'date on which it happened: 2006-05-12, 2006-05 or 2006')
  .option('--as-of <time>', 'time up to which the information reaches')
  .option('--place <name>', 'place where it happened')
  .option('--country <name>', 'country in which the place lies')
  .option('--lat <degrees>', 'latitude of the place, for the map')
  .option('--lon <degrees>', 'longitude of the place, for the map')
  .option('--tlp <label>', 'label of the Traffic Light Protocol: RED, AMBER+STRICT, AMBER, GREEN or CLEAR')
  .option('--language <code>', 'language of the slides, such as en or ru')
  .option('--template <set>', 'template set that makes the slides')
  .option('--theme <name>', 'theme of the slides, such as one that adopt has made')
  .option('--from <file>', 'copy this briefing, and change its title and dates')
  .option('-y, --yes', 'ask nothing, and take the suggestions', false)
  .action(async (name: string, options: NewOptions) => {
    const { startBriefing } = await import('./commands/new.ts');
    const { withPerson } = await import('./scaffold/ask-person.ts');
    const host = openDiskHost(folder);
    refuseLinkOut(briefingsFolder, host, 'and keep the briefings in a folder of the project');
    const context = { host, talk: talkHere(false), folder, templates: templatesOf(folder), today: today() };
    finish(await withPerson((ask) => startBriefing(name, options, { ...context, ask })));
  });

program
  .command('adopt')
  .description('make a theme from a PowerPoint template, so that decks can be built on it')
  .argument('<file>', 'template of your organisation, such as ministry.potx')
  .option('--name <name>', 'name of the theme; if not given, that of the file')
  .option('--force', 'replace a theme of that name', false)
  .option('--no-sample', 'do not write OUT/NAME-sample.pptx, a deck with a sample of each slide')
  .option('-o, --out <folder>', 'folder for the deck of samples', parseOutFolder, 'out')
  .action(async (file: string, options: AdoptOptions) => {
    const { adopt } = await import('./commands/adopt.ts');
    const workshop = await openWorkshop();
    if (options.sample) refuseLinkOut(options.out, workshop.host, 'or name the folder that it leads to: -o FOLDER');
    finish(await adopt(file, options, { ...workshop, talk: talkHere(false), folder }));
  });

program
  .command('labels')
  .description('begin the words of a language, or say what is not translated yet')
  .argument('<code>', 'code of the language, such as de or pt-BR')
  .action(async (code: string) => {
    const { beginLabels } = await import('./commands/labels.ts');
    finish(beginLabels(code, { host: openDiskHost(folder), talk: talkHere(false), folder, templates: templatesOf(folder) }));
  });

program
  .command('init')
  .description('make a project folder with an example, templates and scripts')
  .argument('[folder]', 'folder of the project', '.')
  .option('--add', 'add what is missing to a folder that is not empty; nothing is overwritten', false)
  .action(async (target: string, options: { add: boolean }) => {
    const { initProject } = await import('./commands/init.ts');
    finish(initProject(target, options, { talk: talkHere(false), folder }));
  });

/** A complaint about the call, in which arguments stand as they were typed. Its own second line asks what was meant. */
function printableUsage(text: string): string {
  const [, complaint = text, question = ''] = /^(.*?)(\n\(Did you mean [^\n]*\))?\n*$/su.exec(text) ?? [];
  return `${printableLine(complaint)}${question && `\n${printableLine(question.trim())}`}`;
}

async function openWorkshop() {
  const { openWorkshop } = await import('../project/open-workshop.ts');
  return openWorkshop(folder);
}

/** Whether the project's configuration is used. */
interface Configured {
  readonly config?: boolean;
}

async function loadConfigHere({ config }: Configured): Promise<LoadedConfig> {
  const { loadConfig } = await import('../project/config/load-config.ts');
  const choice = config === false ? false : undefined;
  return loadConfig({ folder, host: openDiskHost(folder), templates: templatesOf(folder), choice });
}

const openConfigured = async (options: Configured): Promise<DiskWorkshop> => ({
  ...(await openWorkshop()),
  loaded: await loadConfigHere(options),
});

/** A call that is refused. Names stand in it as they were typed: each line is made printable by itself. */
class Refusal extends CommanderError {
  readonly lines: readonly string[];

  constructor(message: string, hints: readonly string[]) {
    super(exitCodes.usage, 'briefdeck.refused', message);
    this.lines = [message, ...hints.map((hint) => `  hint: ${hint}`)];
  }
}

/** A project may come from a stranger: what it calls its folder does not lead a build to write elsewhere. */
function refuseLinkOut(target: string, host: DiskHost, orElse: string): void {
  if (!host.leadsOut(target)) return;
  throw new Refusal(`error: ${target}/ is a link that leads out of the project`, [`delete the link, ${orElse}`]);
}

function filesOf(named: readonly string[], host: DiskHost): readonly string[] {
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

void run();

async function run(): Promise<void> {
  try {
    await program.parseAsync();
  } catch (thrown) {
    if (thrown instanceof CommanderError) {
      if (thrown instanceof Refusal) for (const line of thrown.lines) talkHere(false).complain(line);
      finish(thrown.exitCode === 0 ? exitCodes.fine : exitCodes.usage);
    } else {
      const { complain } = talkHere(false);
      complain('briefdeck failed; this is a bug in it, not in your files:');
      for (const line of String(thrown instanceof Error ? thrown.stack : thrown).split('\n')) complain(`  ${line}`);
      finish(exitCodes.failure);
    }
  }
  // A pipe reports its fault only after everything has been written.
  process.once('exit', () => {
    if (output.hasFailed()) process.exitCode = exitCodes.failure;
  });
}
