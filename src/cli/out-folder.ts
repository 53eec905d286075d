/** `-o`: a folder, never a file, since one run may make many decks. */
import { InvalidArgumentError } from 'commander';

/** @throws InvalidArgumentError with what to write instead. */
export function parseOutFolder(text: string): string {
  const [, folder = '', name = ''] = /^(.*[/\\])?([^/\\]*\.(?:pptx|pdf|png))$/iu.exec(text.trim()) ?? [];
  if (name === '') return text;
  const instead = folder.replace(/(?<=.)[/\\]$/u, '') || '.';
  throw new InvalidArgumentError(
    `It takes a folder: write -o ${instead} and the file is called after its briefing; for ${name} the briefing is ${name.replace(/\.\w+$/u, '')}.yaml.`,
  );
}
