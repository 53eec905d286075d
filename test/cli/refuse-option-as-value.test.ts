import { Command, Option } from 'commander';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/cli/refusal.ts';
import { refuseOptionsAsValues } from '../../src/cli/refuse-option-as-value.ts';

/** What `build` was asked, with the rest of the call. */
function call(...words: readonly string[]): unknown {
  let asked: unknown;
  const program = new Command('briefdeck').exitOverride();
  program
    .command('build')
    .argument('[files...]')
    .option('-o, --out <folder>', '', 'out')
    .option('--log <file>')
    .option('--lat <degrees>')
    .option('--title <words>')
    .option('--minutes <n>', '', Number)
    .addOption(new Option('--format <format>').choices(['text', 'json']).default('text'))
    .option('--force', '', false)
    .action((files: string[], options: object) => {
      asked = { files, ...options };
    });
  refuseOptionsAsValues(program);
  program.parse(words, { from: 'user' });
  return asked;
}

describe('a value that is an option', () => {
  it.each([
    [
      ['--log', '--force'],
      '--log is followed by --force',
      'say FILE after --log; one that is really called so is written ./--force',
    ],
    [['-o', '-q'], '--out is followed by -q', 'say FOLDER after --out; one'],
    [['--log=--force'], '--log is followed by --force', 'say FILE after --log'],
    [['--minutes', '--force'], '--minutes is followed by --force', 'say N after --minutes'],
    [['--format', '--force'], '--format is followed by --force', 'say FORMAT after --format'],
    [['--title', '-'], '--title is followed by -', 'say WORDS after --title'],
  ])('%j is refused, and what to say instead is told', (words, complaint, hint) => {
    let thrown: unknown;
    try {
      call('build', ...words);
    } catch (caught) {
      thrown = caught;
    }
    expect(thrown).toBeInstanceOf(Refusal);
    const { lines } = thrown as Refusal;
    expect(lines[0]).toContain(complaint);
    expect(lines[1]).toContain(hint);
  });
});

it('numbers below zero, texts and all other values are taken, and read as before', () => {
  expect(call('build', 'a.yaml', '--lat', '-33.9', '--title', '-5 degrees', '--minutes', '-2', '--log', './--force')).toEqual({
    files: ['a.yaml'],
    ...{ out: 'out', lat: '-33.9', title: '-5 degrees', minutes: -2, log: './--force', format: 'text', force: false },
  });
  expect(() => call('build', '--format', 'xml')).toThrow(/Allowed choices are text, json/u);
});
