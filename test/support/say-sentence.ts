/** A sentence of the analysis in the words of a language file, as a template prints it in the middle of a line. */

import { readFileSync } from 'node:fs';
import type { Sentence } from '../../src/analysis/sentences/sentence.ts';
import { openMemory } from '../../src/foundation/memory/memory.ts';
import { sentenceHelpers } from '../../src/render/helpers/sentence-helpers.ts';
import { fillLabel, parseLabels } from '../../src/render/labels.ts';

/** @throws where the language lacks the label, or the label asks for a value that the sentence does not have */
function sayIn(language: string): (sentence: Sentence) => string {
  const file = `templates/labels/${language}.yaml`;
  const { value: labels } = parseLabels(readFileSync(file, 'utf8'), { file, language });
  if (!labels) throw new Error(`${file} is no language file`);
  const fail = (problem: string): never => {
    throw new Error(problem);
  };
  const memory = openMemory();
  return (sentence) => {
    const said = sentenceHelpers[0]?.run([sentence], {
      options: { inside: true },
      memory,
      locale: language === 'en' ? 'en-GB' : language,
      label: (key, values) => {
        const filled = fillLabel(labels, key, memory, values);
        if (!filled || filled.missing.length > 0) throw new Error(`${key}: ${filled?.missing.join() ?? 'no such label'}`);
        return filled.text;
      },
      fail,
    });
    return String(said).replaceAll(/[\u00A0\u202F]/gu, ' ');
  };
}

export const inEnglish = sayIn('en');
export const inRussian = sayIn('ru');
