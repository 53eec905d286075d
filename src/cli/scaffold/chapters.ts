/** The chapters of the field guide: the parts of the schema, in the order in which a briefing is written. */
import { checking } from '../../briefing/schema/checking.ts';
import { cover } from '../../briefing/schema/cover.ts';
import { images } from '../../briefing/schema/images.ts';
import { incidentPart } from '../../briefing/schema/incident.ts';
import { briefingJsonSchema } from '../../briefing/schema/json-schema.ts';
import { reasoning } from '../../briefing/schema/reasoning.ts';
import { soWhat } from '../../briefing/schema/so-what.ts';
import { sourcing } from '../../briefing/schema/sourcing.ts';
import { diffJsonSchema } from '../../editions/report-shape.ts';
import { reviewJsonSchema } from '../../review/report-shape.ts';
import { traceJsonSchema } from '../../trace/report-shape.ts';
import { type Chapter, writeFieldGuide } from './field-guide.ts';

const chapter = (title: string, part: object): Chapter => ({ title, fields: Object.keys(part) });

export const chapters: readonly Chapter[] = [
  chapter('The cover, and what stands first', cover),
  chapter('Sources, places, parties', sourcing),
  chapter('What happened', incidentPart),
  chapter('Who and why', reasoning),
  chapter('So what', soWhat),
  chapter('Pictures', images),
  chapter('Rules and waivers', checking),
];

interface FormatFiles {
  readonly schema: string;
  /** Of what `briefdeck review --format json` prints. */
  readonly reviewSchema: string;
  /** Of what `briefdeck diff --format json` prints. */
  readonly diffSchema: string;
  /** Of what `briefdeck trace --format json` prints. */
  readonly traceSchema: string;
  readonly guide: string;
}

/** What `npm run generate schema` writes into `briefings/`: the schema for editors, and the guide with its tables made anew. */
export function writeFormatFiles(guide: string): FormatFiles {
  const schema = briefingJsonSchema();
  const tables = writeFieldGuide(schema, chapters);
  return {
    schema: `${JSON.stringify(schema, null, 1)}\n`,
    reviewSchema: `${JSON.stringify(reviewJsonSchema(), null, 1)}\n`,
    diffSchema: `${JSON.stringify(diffJsonSchema(), null, 1)}\n`,
    traceSchema: `${JSON.stringify(traceJsonSchema(), null, 1)}\n`,
    guide: guide.replace(/(<!-- fields -->\n)[\s\S]*?(<!-- \/fields -->)/u, (_, open, close) => `${open}${tables}\n${close}`),
  };
}
