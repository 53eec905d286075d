/** A sentence of the analysis in the words of a language, as the helper of templates says it. */

import { readFileSync } from 'node:fs';
import type { Sentence } from '../../src/analysis/sentences/sentence.ts';
import { openMemory } from '../../src/foundation/memory/memory.ts';
import { sentenceHelpers } from '../../src/render/helpers/sentence-helpers.ts';
import { fillLabel, parseLabels } from '../../src/render/labels.ts';

/** Fails where a label is missing, or asks for a value that the sentence does not give. */
export function speaker(language: string, options: Readonly<Record<string, unknown>> = {}): (sentence: Sentence) => string {
  const file = `templates/labels/${language}.yaml`;
  const labels = parseLabels(readFileSync(file, 'utf8'), { file, language }).value;
  const [say] = sentenceHelpers;
  if (!labels || !say) throw new Error(`no labels in ${language}`);
  const memory = openMemory();
  return (sentence) =>
    String(
      say.run([sentence], {
        options,
        memory,
        locale: language === 'en' ? 'en-GB' : language,
        label: (key, values) => {
          const filled = fillLabel(labels, key, memory, values);
          if (!filled || filled.missing.length > 0) throw new Error(`${key} lacks ${filled?.missing.join() ?? 'a label'}`);
          return filled.text;
        },
        fail: (problem) => {
          throw new Error(problem);
        },
      }),
    );
}
