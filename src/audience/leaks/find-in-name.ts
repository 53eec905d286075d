/** What the deck of a version is called: after its briefing's file and its audience, which may name what is withheld. */
import { type Diagnostic, error } from '../../foundation/diagnostic.ts';
import { stemOf } from '../../foundation/host/stem-of.ts';
import { showValue } from '../../foundation/show-value.ts';
import type { ForAudience } from '../for-audience.ts';
import { nameTest, readText } from './name-test.ts';
import { plainText } from './plain-text.ts';
import type { Secret } from './secrets.ts';

/** An AUD012 for each secret. */
export function findInName({ secrets, audience }: ForAudience, file: string): readonly Diagnostic[] {
  const names = [stemOf(file), audience.name];
  const told = new Set<string>();
  return secrets.flatMap((secret): readonly Diagnostic[] => {
    const [found] = names.filter((name) => isIn(secret, name));
    if (found === undefined || told.has(plainText(secret.text))) return [];
    told.add(plainText(secret.text));
    const what = found === audience.name ? 'the audience' : 'the briefing’s file';
    return [
      error('AUD012', `${what} is called after what is withheld from ${audience.name}: ${showValue(secret.text)}`, {
        span: { file, line: 1, column: 1 },
        hints: [`the deck would have it in its name: rename ${what}`],
      }),
    ];
  });
}

function isIn({ kind, text }: Secret, name: string): boolean {
  // Letters grown together with digits or with each other by capitals are words of a name too: `raidOnLisma2`.
  const parted = name.replaceAll(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu, ' ');
  if (kind === 'word') return false;
  if (kind === 'name') return [name, parted].some((each) => nameTest(text)?.(readText(each)) === 'surely');
  if (kind === 'exact') return name.toLowerCase().includes(text.toLowerCase());
  return [name, parted].some((each) => plainText(each).includes(` ${plainText(text).trim()} `));
}
