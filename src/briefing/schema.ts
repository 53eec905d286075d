/** The briefing file, format version 1: the one schema from which types, validation and JSON Schema (`schema/json-schema.ts`) come. */
import { checking } from './schema/checking.ts';
import { cover } from './schema/cover.ts';
import { record } from './schema/fields.ts';
import { images } from './schema/images.ts';
import { incidentPart } from './schema/incident.ts';
import { reasoning } from './schema/reasoning.ts';
import { soWhat } from './schema/so-what.ts';
import { sourcing } from './schema/sourcing.ts';

export const briefingSchema = record({ ...cover, ...sourcing, ...incidentPart, ...reasoning, ...soWhat, ...images, ...checking });
