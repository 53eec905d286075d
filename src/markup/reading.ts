/** What all parts of the markup parser share: what they found so far, and how to say it. */
import type { Code } from '../foundation/codes.ts';
import { type Diagnostic, error, type Origin } from '../foundation/diagnostic.ts';
import { briefingLine, type Locate } from '../foundation/locate.ts';
import type { Run } from './run.ts';

export interface Reading {
  /** Of the deck; numbers that a template leaves to a chart are written in it. */
  readonly language: string;
  /** Number of each source by its id. */
  readonly citations: ReadonlyMap<string, number>;
  readonly locate: Locate;
  readonly diagnostics: Diagnostic[];
  /** Full citation of each source by its id; `undefined` when the frame could not be read. */
  readonly references: ReadonlyMap<string, readonly Run[]> | undefined;
  /** Ids of the sources that the slide has cited so far. */
  readonly cited: Set<string>;
}

/** An error at the template's place, with the briefing's line beside it where a value of it is concerned. */
export function blame(
  reading: Reading,
  { template, path }: Origin,
  [code, message, ...hints]: readonly [Code, string, ...string[]],
): void {
  reading.diagnostics.push(error(code, message, { span: template, related: briefingLine(reading.locate, path), hints }));
}
