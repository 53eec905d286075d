/** The words beside a talk, with its times as people say them. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openMemory } from '../../src/foundation/memory/memory.ts';
import { parseLabels } from '../../src/render/labels.ts';
import { talkWords } from '../../src/render/talk-words.ts';

function aboutIn(language: string, seconds: number): string {
  const file = `templates/labels/${language}.yaml`;
  const { value } = parseLabels(readFileSync(file, 'utf8'), { file, language });
  if (!value) throw new Error(file);
  return talkWords(value, 10, openMemory())
    .about(seconds)
    .replaceAll(/[\u00A0\u202F]/gu, ' ');
}

it.each([
  ['en', 40, 'About 40 seconds:'],
  ['en', 60, 'About 1 minute:'],
  ['en', 270, 'About 4 min 30 s:'],
  ['en', 3600, 'About 1 hour:'],
  ['en', 43_570, 'About 12 h 6 min:'],
  ['ru', 110_700, 'Примерно 30 ч 45 мин:'],
])('in %s, %d seconds are %s', (language, seconds, said) => expect(aboutIn(language, seconds)).toBe(said));
