/**
 * How long it takes to hold a long briefing against its sources: 2,000 claims, 20 sources of 5,000 words, in this process; each step,
 * and the whole. `npm run bench review`; answers 1 where it takes more than 5 seconds.
 */

import { parseBriefing } from '../../src/briefing/parse-briefing.ts';
import { validateBriefing } from '../../src/briefing/validate-briefing.ts';
import { memoryHost } from '../../src/foundation/host/memory-host.ts';
import { loadTexts } from '../../src/review/load-texts.ts';
import { reviewBriefing } from '../../src/review/review.ts';
import { longReview } from './long-review.ts';

const { text, files } = longReview({ claims: 2000, sources: 20, words: 5000 });
const start = performance.now();
const { value: document } = parseBriefing(text, 'briefings/long.yaml');
const checked = document && validateBriefing(document);
if (!document || !checked?.value) throw new Error(JSON.stringify(checked?.diagnostics.slice(0, 3)));
const read = performance.now();
const loaded = loadTexts(checked.value, { host: memoryHost(files), folder: 'briefings', locate: () => undefined });
const known = performance.now();
const { items, coverage } = reviewBriefing(checked.value, document.value, loaded.value ?? new Map());
const end = performance.now();
const found = items.filter(({ passages }) => passages.length > 0).length;
const ms = (from: number, to: number): string => `${(to - from).toFixed(0)} ms`;
console.log(`${items.length} statements, ${found} with a passage; ${coverage.length} paragraphs`);
console.log(`briefing read ${ms(start, read)}, texts read ${ms(read, known)}, held against them ${ms(known, end)}`);
console.log(`whole ${ms(start, end)}: ${end - start <= 5000 ? 'reached' : 'NOT reached'}: 5,000 ms`);
if (end - start > 5000) process.exitCode = 1;
