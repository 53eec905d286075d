/** `npm run generate schema`: writes briefings/briefing.schema.json, review.schema.json, diff.schema.json and trace.schema.json, and the tables of briefings/README.md, from the schema. */
import { readFileSync, writeFileSync } from 'node:fs';
import { writeFormatFiles } from './chapters.ts';

const guideFile = 'briefings/README.md';
const { schema, reviewSchema, diffSchema, traceSchema, guide } = writeFormatFiles(readFileSync(guideFile, 'utf8'));
writeFileSync('briefings/briefing.schema.json', schema);
writeFileSync('briefings/review.schema.json', reviewSchema);
writeFileSync('briefings/diff.schema.json', diffSchema);
writeFileSync('briefings/trace.schema.json', traceSchema);
writeFileSync(guideFile, guide);
