/** `briefdeck labels CODE`: begins the words of a language as a copy of the English ones, or lists what is not translated yet. */
import { constants, copyFileSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { languageTag } from '../../foundation/characters/language-tag.ts';
import { pluralForms } from '../../foundation/characters/plural-forms.ts';
import { reasonOf } from '../../project/disk-host.ts';
import { labelGaps } from '../../render/label-gaps.ts';
import { type Labels, parseLabels } from '../../render/labels.ts';
import { readFile } from '../../render/read-file.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { sayDiagnostics } from '../say-diagnostics.ts';
import type { NewContext } from './new.ts';

type LabelsContext = Pick<NewContext, 'host' | 'talk' | 'folder' | 'templates'>;

/** Answers 1 while anything is missing, so that a script can ask. */
export function beginLabels(typed: string, context: LabelsContext): ExitCode {
  const { talk, folder, templates } = context;
  const code = languageTag(typed);
  if (code === undefined || /^en\b/u.test(code)) {
    talk.say(`error: no language to translate into: ${typed}`);
    talk.say('  hint: write its code, such as de, pt-BR or uz-Cyrl');
    return exitCodes.usage;
  }
  const [file, from] = [`${templates}/labels/${code}.yaml`, `${templates}/labels/en.yaml`];
  const isNew = !existsSync(resolve(folder, file));
  if (isNew && !existsSync(resolve(folder, 'templates'))) {
    talk.say('error: no templates in this folder: the words would go into the package, and be lost with its next version');
    talk.say('  hint: `briefdeck init NAME` makes a project with templates of its own; call this there');
    return exitCodes.usage;
  }
  try {
    if (isNew) copyFileSync(resolve(folder, from), resolve(folder, file), constants.COPYFILE_EXCL);
  } catch (thrown) {
    talk.say(`error: cannot write ${file}: ${reasonOf(thrown)}`);
    return exitCodes.failure;
  }
  const [labels, english] = [readLabels(file, code, context), readLabels(from, 'en', context)];
  if (!labels || !english) return exitCodes.mistakes;
  if (isNew) talk.say(`${file}: begun as a copy of ${from}; translate it, and write \`language: ${code}\` in a briefing`);
  return tell(labels, english, context);
}

function readLabels(file: string, language: string, { host, talk }: LabelsContext): Labels | undefined {
  const { value: text, diagnostics: unread } = readFile(host, file);
  const parsed = text === undefined ? { diagnostics: unread } : parseLabels(text, { file, language });
  for (const line of sayDiagnostics(parsed.diagnostics, () => text)) talk.complain(line);
  return 'value' in parsed ? parsed.value : undefined;
}

function tell(labels: Labels, english: Labels, { talk }: LabelsContext): ExitCode {
  const { english: untranslated, plurals, absent } = labelGaps(labels, english);
  talk.say(`plural forms of ${labels.language}: ${pluralForms(labels.language).join(', ')}`);
  for (const key of absent) talk.data(`missing      ${key}: ${wordsOf(english, key)}`);
  for (const key of untranslated) talk.data(`in English   ${key}: ${wordsOf(labels, key)}`);
  for (const { key, missing } of plurals) talk.data(`plural forms ${key}: ${missing.join(', ')}`);
  const count = absent.length + untranslated.length + plurals.length;
  talk.say(
    count === 0
      ? `${labels.file}: all labels are translated`
      : `${labels.file}: ${absent.length} missing, ${untranslated.length} still in English, ${plurals.length} without all plural forms; a word that is the same in both languages gets the remark # same`,
  );
  return count === 0 ? exitCodes.fine : exitCodes.mistakes;
}

function wordsOf({ entries }: Labels, key: string): string {
  const label = entries.get(key) ?? '';
  return typeof label === 'string' ? label : Object.values(label).join(' | ');
}
