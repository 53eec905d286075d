/** One hostile input through the command's own stages, with the small briefing and one slide around it. */
import { resolve } from 'node:path';
import { caseOf, encode, readSeeds } from '../fuzz/fuzz-case.ts';
import { memoryWorkshops } from '../fuzz/memory-workshop.ts';
import { faultsOf, type Made, runCase } from '../fuzz/run-case.ts';
import { smallBriefing } from '../fuzz/small-briefing.ts';
import { type OpenPackage, openPackage } from '../support/pptx-package.ts';

const root = resolve('.');
const seeds = readSeeds(root);
const workshopOn = memoryWorkshops(root);

export interface Given {
  /** Fields laid over those of the small briefing. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** The briefing as text, instead. */
  readonly text?: string;
  /** The only slide's template. */
  readonly slide?: string;
  /** Other files, texts or bytes. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

export interface Built extends Made {
  /** `CODE message` of each error. */
  readonly errors: readonly string[];
  /** What is wrong with the outcome itself: no deck and no address, or an unsound package. */
  readonly faults: readonly string[];
  /** The package. @throws when there is none. */
  readonly open: () => OpenPackage;
}

const order = 'name: briefing\nsections:\n  - name: sections.summary\n    slides: [gaps]\n';

export async function buildThreat({ fields = {}, text, slide, files = {} }: Given): Promise<Built> {
  const oneSlide = slide === undefined ? {} : { 'templates/briefing/deck.yaml': order, 'templates/briefing/gaps.hbs': slide };
  const laid = Object.entries({ ...oneSlide, ...files }).map(
    ([path, content]) => [path, typeof content === 'string' ? encode(content) : content] as const,
  );
  const drawn = caseOf(text ?? JSON.stringify({ ...smallBriefing, ...fields }), Object.fromEntries(laid));
  const given = { ...drawn, files: { ...drawn.files, ...Object.fromEntries(laid) } };
  const made = await runCase(given, workshopOn(new Map([...seeds, ...Object.entries(given.files)])));
  const errors = made.compiled.diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message }) => `${code} ${message}`);
  return { ...made, errors, faults: faultsOf(made), open: () => openPackage(made.bytes ?? new Uint8Array()) };
}

export const slideOf = (content: string): string => `<slide id="x"><h1>Title</h1><p>${content}</p></slide>`;
