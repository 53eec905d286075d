/** Fixtures of deliberate sins: where rules must speak (`#! CODE CODE` at the end of a line) and where they do. */
import { readFileSync } from 'node:fs';
import { analyze } from '../../../src/analysis/analyze.ts';
import { locate, parseBriefing } from '../../../src/briefing/parse-briefing.ts';
import { validateBriefing } from '../../../src/briefing/validate-briefing.ts';
import { hasErrors } from '../../../src/foundation/diagnostic.ts';
import { reviewBriefing } from '../../../src/review/review.ts';
import { checkTradecraft } from '../../support/check-tradecraft.ts';
import { slide } from './in-bottom-line.ts';

/** `12 TIM001` for each marker of a file, in order. */
export function expectedSins(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      const codes = /#! ([A-Z0-9 ]+)$/u.exec(line)?.[1]?.trim().split(' ') ?? [];
      return codes.map((code) => `${index + 1} ${code}`);
    })
    .sort();
}

/** The same for what the rules find, in every document of the file. */
export function foundSins(file: string): readonly string[] {
  const documents = readFileSync(file, 'utf8').split(/^---\n/mu);
  let above = 0;
  return documents
    .flatMap((text) => {
      // The lines above are left blank, so that positions are those of the file.
      const found = findIn(`${'\n'.repeat(above)}${text}`, file);
      above += text.split('\n').length;
      return found.map(({ code, span }) => `${span?.line} ${code}`);
    })
    .sort();
}

function findIn(text: string, file: string) {
  const { value: document, diagnostics } = parseBriefing(text, file);
  const checked = document ? validateBriefing(document) : { diagnostics };
  if (!document || !('value' in checked) || !checked.value || hasErrors(checked.diagnostics)) {
    throw new Error([...diagnostics, ...checked.diagnostics].map(({ span, message }) => `${span?.line} ${message}`).join('\n'));
  }
  const { value: analysis } = analyze(checked.value);
  if (!analysis) return [];
  // A set of templates without the scale of likelihood, which one of the sins is about.
  const method = slide('method', 100, { hasYardstick: checked.value.template !== 'no-yardstick' });
  const late = [
    slide('bottom-line', 5, { texts: [{ text: 'Both states accuse the IMU.', at: 'bottom_line.text' }] }),
    slide('situation', 5, { texts: [{ text: 'The Islamic Movement of Uzbekistan (IMU).', at: null }] }),
  ];
  // As the deck has it: the author's own title over the table that it is about.
  const title = checked.value.headlines.casualties;
  const toll =
    title === undefined
      ? []
      : [
          slide('casualties', 5, {
            title: { text: title, at: 'headlines.casualties' },
            columns: [{ head: 'Killed', cells: ['6', '3', 'none'] }],
          }),
        ];
  const slides = [...(checked.value.template === 'late-abbreviation' ? late : []), method, ...toll];
  // A source that names a text has its words in its excerpt here: a fixture is one file.
  const words = checked.value.sources.flatMap(({ id, text: file, excerpt }) =>
    file !== null && excerpt !== null ? [[id, excerpt] as const] : [],
  );
  const review = words.length > 0 ? reviewBriefing(checked.value, document.value, new Map(words)) : undefined;
  return checkTradecraft({ briefing: checked.value, analysis, review, slides }, locate(document));
}
