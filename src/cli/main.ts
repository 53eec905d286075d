/** The command. Everything that touches the process is here and in this folder. */
import { Command, CommanderError } from 'commander';
import { version } from '../foundation/version.ts';
import { addDeckCalls } from './calls/decks.ts';
import { addEditionCalls } from './calls/editions.ts';
import { addProjectCalls } from './calls/project.ts';
import { addSourceCalls } from './calls/sources.ts';
import { exitCodes } from './exit-codes.ts';
import { type Here, openHere } from './here.ts';
import { openOutput } from './output.ts';
import { printableLine } from './printable.ts';
import { Refusal } from './refusal.ts';
import { refuseOptionsAsValues } from './refuse-option-as-value.ts';

const output = openOutput();
void run(openHere(output));

// Each command loads its own code when it is called: nobody waits for what a run does not need.
function openProgram(here: Here): Command {
  const program = new Command('briefdeck')
    .configureOutput({ writeOut: output.stdout.write, writeErr: output.stderr.write })
    .description('Turns a YAML file of incident facts into an editable PowerPoint briefing.')
    .version(version)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(`${printableUsage(text)}\n`) })
    .showHelpAfterError('(briefdeck --help shows what can be called)');
  addDeckCalls(program, here);
  addSourceCalls(program, here);
  addEditionCalls(program, here);
  addProjectCalls(program, here);
  refuseOptionsAsValues(program);
  return program;
}

/** A complaint about the call, in which arguments stand as they were typed. Its own second line asks what was meant. */
function printableUsage(text: string): string {
  const [, complaint = text, question = ''] = /^(.*?)(\n\(Did you mean [^\n]*\))?\n*$/su.exec(text) ?? [];
  return `${printableLine(complaint)}${question && `\n${printableLine(question.trim())}`}`;
}

async function run(here: Here): Promise<void> {
  try {
    await openProgram(here).parseAsync();
  } catch (thrown) {
    if (thrown instanceof CommanderError) {
      if (thrown instanceof Refusal) for (const line of thrown.lines) here.talk(false).complain(line);
      here.finish(thrown.exitCode === 0 ? exitCodes.fine : exitCodes.usage);
    } else {
      const { complain } = here.talk(false);
      complain('briefdeck failed; this is a bug in it, not in your files:');
      for (const line of String(thrown instanceof Error ? thrown.stack : thrown).split('\n')) complain(`  ${line}`);
      here.finish(exitCodes.failure);
    }
  }
  // A pipe reports its fault only after everything has been written.
  process.once('exit', () => {
    if (output.hasFailed()) process.exitCode = exitCodes.failure;
  });
}
