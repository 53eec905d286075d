/** Shown texts that name what is withheld: refused with their address, since only their author can word them anew. */
import { type Diagnostic, error } from '../../foundation/diagnostic.ts';
import type { Locate } from '../../foundation/locate.ts';
import { showValue } from '../../foundation/show-value.ts';
import type { ForAudience } from '../for-audience.ts';
import { leavesOf } from './leaves.ts';
import { phraseTest, plainText } from './plain-text.ts';
import type { Secret } from './secrets.ts';

/** An AUD005 for each text and name. */
export function findInTexts(version: ForAudience, locate: Locate): readonly Diagnostic[] {
  const { secrets } = version;
  const names = secrets.flatMap((secret) => {
    const isFound = secret.kind === 'name' ? phraseTest(secret.text) : null;
    return isFound ? [{ secret, isFound }] : [];
  });
  const ids = secrets.filter(({ kind, text }) => kind === 'id' && /[\d_-]/u.test(text));
  const addresses = secrets.filter(({ kind }) => kind === 'exact');
  return leavesOf(version.briefing).flatMap(({ at, text, key }): readonly Diagnostic[] => {
    if (key === 'id') return [];
    const plain = plainText(text);
    const found = [
      ...names.filter(({ isFound }) => isFound(plain)).map(({ secret }) => secret),
      ...ids.filter((secret) => wholeId(secret.text).test(text)),
      ...addresses.filter((secret) => text.toLowerCase().includes(secret.text.toLowerCase())),
    ];
    // The longest name says it all: not also each word of it.
    const told = found.filter(
      ({ text: one }) => !found.some(({ text: other }) => other.length > one.length && other.includes(one)),
    );
    return told.map((secret) => tell({ at, secret, version, locate }));
  });
}

const wholeId = (id: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}_-])${id.replaceAll(/[.\\+*?^$()[\]{}|]/gu, '\\$&')}(?![\\p{L}\\p{N}_-])`, 'u');

interface Telling {
  readonly at: string;
  readonly secret: Secret;
  readonly version: ForAudience;
  readonly locate: Locate;
}

function tell({ at, secret, version, locate }: Telling): Diagnostic {
  const { name } = version.audience;
  const there = locate(secret.at);
  return error('AUD005', `${at} names what is withheld from ${name}: ${showValue(secret.text)}`, {
    span: locate(at),
    ...(there ? { related: [{ span: there, note: 'this is withheld' }] } : {}),
    hints: [
      'word it without the name, or give it a `tlp:` as strict as what it names',
      'two wordings of one thing are two items: the one with the name has the stricter `tlp:`',
    ],
  });
}
