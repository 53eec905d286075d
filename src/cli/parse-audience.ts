/** `--for`: whom a version is for. */
import { InvalidArgumentError } from 'commander';
import { audienceName } from '../foundation/audience-name.ts';

/** @throws InvalidArgumentError for what can be no name of an audience: it stands in the names of files. */
export function parseAudience(text: string): string {
  const name = audienceName(text.trim());
  if (/^tlp:white$/iu.test(name)) throw new InvalidArgumentError('TLP 2.0 calls it CLEAR: write --for CLEAR.');
  if (name === 'AMBER+STRICT' || /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(name)) return name;
  throw new InvalidArgumentError('It takes a TLP label or the name of an audience of the briefing: write --for CLEAR.');
}
