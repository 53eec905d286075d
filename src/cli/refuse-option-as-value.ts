/** `--log --force`: the value of an option was forgotten, and the next option would be taken for it. */
import type { Command, Option } from 'commander';
import { Refusal } from './refusal.ts';

/** A number below zero is one: a place lies at `--lat -33.9`. What has a blank in it is a text. */
const looksLikeOption = (value: string): boolean => /^-(?!\d|\.\d)\S*$/u.test(value);

/**
 * Lets every option of a program that takes a value refuse one that begins with `-`.
 *
 * @throws Refusal when the program is called with such a value
 */
export function refuseOptionsAsValues(program: Command): void {
  for (const command of program.commands) refuseOptionsAsValues(command);
  for (const option of program.options.filter(({ required, optional }) => required || optional)) guard(option);
}

function guard(option: Option): void {
  const parse = option.parseArg;
  option.argParser((value: string, previous: unknown): unknown => {
    if (looksLikeOption(value)) throw refusal(option, value);
    return parse ? parse(value, previous) : value;
  });
}

function refusal({ flags, long, short }: Option, value: string): Refusal {
  const [, word = 'value'] = /[<[]([^>\]]+)[>\]]/u.exec(flags) ?? [];
  const name = long ?? short ?? flags;
  const isPath = word === 'file' || word === 'folder';
  const hint = `say ${word.toUpperCase()} after ${name}${isPath ? `; one that is really called so is written ./${value}` : ''}`;
  return new Refusal(`error: ${name} is followed by ${value}, which is an option`, [hint]);
}
