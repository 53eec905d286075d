/** What begins a project, a briefing, a theme or a language, and what explains a code. */
import type { Command } from 'commander';
import { openDiskHost } from '../../project/disk-host.ts';
import { briefingsFolder } from '../../project/find-briefings.ts';
import { templatesOf } from '../../project/package-root.ts';
import type { AdoptOptions } from '../commands/adopt.ts';
import type { NewOptions } from '../commands/new.ts';
import type { Configured, Here } from '../here.ts';
import { parseOutFolder } from '../out-folder.ts';

/** Adds `explain`, `new`, `adopt`, `labels` and `init` to the program. */
export function addProjectCalls(program: Command, here: Here): void {
  const { folder } = here;
  program
    .command('explain')
    .description('explain what a code means and what to do about it; without a code, list all codes')
    .argument('[code]', 'code from a message: SRC001, BRF001')
    .option('--no-config', 'do not use briefdeck.config.mjs, so that no code of the project runs')
    .action(async (code: string | undefined, options: Configured) => {
      const { explain } = await import('../commands/explain.ts');
      const { sayDiagnostics } = await import('../say-diagnostics.ts');
      const talk = here.talk(false);
      const { diagnostics, config } = await here.config(options);
      // The pages of our own rules are printed even where the project's configuration has mistakes.
      for (const line of sayDiagnostics(diagnostics, () => undefined)) talk.complain(line);
      here.finish(explain(code, talk, config?.rules));
    });

  program
    .command('new')
    .description('write a new briefing to fill in; the command asks for what the options do not say')
    .argument('<name>', 'name of the file in briefings/ and of the deck, such as harbour-fire')
    .option('--title <words>', 'title of the briefing')
    .option('--kind <kind>', 'kind of incident that the new file is laid out for: disaster, attack, cyber, accident or abduction')
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
      const { startBriefing } = await import('../commands/new.ts');
      const { withPerson } = await import('../scaffold/ask-person.ts');
      const host = openDiskHost(folder);
      here.refuseLinkOut(briefingsFolder, host, 'and keep the briefings in a folder of the project');
      const context = { host, talk: here.talk(false), folder, templates: templatesOf(folder), today: here.today() };
      here.finish(await withPerson((ask) => startBriefing(name, options, { ...context, ask })));
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
      const { adopt } = await import('../commands/adopt.ts');
      const workshop = await here.workshop();
      if (options.sample) here.refuseLinkOut(options.out, workshop.host, 'or name the folder that it leads to: -o FOLDER');
      here.finish(await adopt(file, options, { ...workshop, talk: here.talk(false), folder }));
    });

  program
    .command('labels')
    .description('begin the words of a language, or say what is not translated yet')
    .argument('<code>', 'code of the language, such as de or pt-BR')
    .action(async (code: string) => {
      const { beginLabels } = await import('../commands/labels.ts');
      here.finish(
        beginLabels(code, { host: openDiskHost(folder), talk: here.talk(false), folder, templates: templatesOf(folder) }),
      );
    });

  program
    .command('init')
    .description('make a project folder with an example, templates and scripts')
    .argument('[folder]', 'folder of the project', '.')
    .option('--add', 'add what is missing to a folder that is not empty; nothing is overwritten', false)
    .action(async (target: string, options: { add: boolean }) => {
      const { initProject } = await import('../commands/init.ts');
      here.finish(initProject(target, options, { talk: here.talk(false), folder }));
    });
}
