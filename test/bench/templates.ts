/**
 * What it takes to render the set of the Isfara deck, from the text of its templates to slide markup: by our own walk over the
 * tree that Handlebars reads, and by Handlebars' own way, which writes JavaScript for each template and lets V8 compile it. Each
 * run is a process of its own, since a command renders a set once. Ours also writes into the markup where each word comes from.
 * `npm run bench templates`.
 */

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { compile } from '../../src/compile.ts';
import { openAtlas } from '../../src/figures/map/open-atlas.ts';
import { openMemory } from '../../src/foundation/memory/memory.ts';
import { parseDeckOrder } from '../../src/render/deck-order.ts';
import { isMarkup } from '../../src/render/escape.ts';
import { helpers } from '../../src/render/helpers/helper-table.ts';
import { type Labels, parseLabels } from '../../src/render/labels.ts';
import { parseTemplate } from '../../src/render/parse-template.ts';
import { planTemplate } from '../../src/render/plan-template.ts';
import { rootRef } from '../../src/render/ref.ts';
import type { TemplateRun } from '../../src/render/run.ts';
import { runHelpers } from '../../src/render/run-helpers.ts';
import { openScope, type Print } from '../../src/render/scope.ts';
import { loadMetrics } from '../../src/text/load-metrics.ts';

const rounds = 15;
const briefing = 'briefings/isfara-2006.yaml';
const read = (file: string): string => readFileSync(file, 'utf8');

/** The record that the templates print, computed once, so that no run of a child has warmed the code that is measured. */
function analyzeBriefing(): string {
  const list = (path: string) =>
    readdirSync(path, { withFileTypes: true }).map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
  const { analysis } = compile(
    { file: briefing, text: read(briefing) },
    {
      host: { readText: read, readBytes: (path) => readFileSync(path), list: (path) => list(path).sort() },
      templates: 'templates',
      metrics: loadMetrics(),
      atlas: openAtlas((name) => readFileSync(`src/figures/map/data/${name}`)),
    },
  );
  return JSON.stringify(analysis);
}

interface Texts {
  readonly slides: readonly string[];
  readonly partials: ReadonlyMap<string, string>;
}

function readSet(): Texts {
  const order = parseDeckOrder(read('templates/briefing/deck.yaml'), 'deck.yaml').value;
  const names = ['frame', ...(order?.sections ?? []).flatMap(({ slides }) => slides.map(({ text }) => text))];
  const partials = readdirSync('templates/partials').map(
    (name) => [name.replace('.hbs', ''), read(`templates/partials/${name}`)] as const,
  );
  const slides = names.map((name) => read(`templates/briefing/${name}.hbs`));
  const all = [...slides, ...partials.map(([, text]) => text)];
  return { slides, partials: new Map(partials.filter(([name]) => all.some((text) => text.includes(`{{> ${name}`)))) };
}

interface Wanted {
  readonly texts: Texts;
  readonly labels: Labels;
  readonly analysis: object;
}

const openRun = (): TemplateRun => ({
  files: [],
  helpers,
  locate: () => undefined,
  direction: 'ltr',
  memory: openMemory(),
  diagnostics: [],
  budget: Number.POSITIVE_INFINITY,
});

function renderOurs({ texts, labels, analysis }: Wanted): number {
  const run = openRun();
  const plan = (text: string, index: number): Print => {
    const program = parseTemplate({ file: '', text }).value;
    if (!program) throw new Error('a template that cannot be read');
    return planTemplate(program, { file: '', index, language: 'en' }).print;
  };
  const partials = new Map([...texts.partials].map(([name, text], index) => [name, plan(text, index)]));
  const scene = openScope({ run, helpers: runHelpers(run, labels), partials }, rootRef(analysis));
  return texts.slides.map((text, index) => plan(text, index)(scene)).join('').length;
}

function renderTheirs({ texts, labels, analysis }: Wanted): number {
  for (const [name, helper] of runHelpers(openRun(), labels)) {
    Handlebars.registerHelper(name, function print(this: Readonly<Record<string, unknown>>, ...given: unknown[]) {
      const values = given.slice(0, -1);
      // A bare name is a field of the record, where Handlebars calls the helper.
      if (values.length === 0) return this[name];
      const { value } = helper('0:1:1', values, (given.at(-1) as { readonly hash: Readonly<Record<string, unknown>> }).hash);
      return isMarkup(value) ? new Handlebars.SafeString(value.markup) : value;
    });
  }
  for (const [name, text] of texts.partials) Handlebars.registerPartial(name, text);
  return texts.slides.map((text) => Handlebars.compile(text)(analysis)).join('').length;
}

/** What both have to do first. */
const readOnly = ({ texts: { slides, partials } }: Wanted): number =>
  [...slides, ...partials.values()].reduce((sum, text) => sum + text.length + Handlebars.parse(text).body.length, 0);

const ways = { ours: renderOurs, theirs: renderTheirs, read: readOnly } as const;
type Way = keyof typeof ways;
const names = Object.keys(ways) as readonly Way[];

/** Milliseconds of processor time of one way, in this process: a busy machine changes them less than those of the clock. */
function measure(way: Way): number {
  const labels = parseLabels(read('templates/labels/en.yaml'), { file: '', language: 'en' }).value;
  if (!labels) throw new Error('a language file that cannot be read');
  const wanted = { texts: readSet(), labels, analysis: JSON.parse(readFileSync(0, 'utf8')) };
  const start = process.cpuUsage();
  if (ways[way](wanted) < 10_000) throw new Error('nothing was printed');
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function compareBoth(): void {
  const input = analyzeBriefing();
  const times: Record<Way, number[]> = { ours: [], theirs: [], read: [] };
  for (let round = 0; round < rounds; round++)
    for (const way of names)
      times[way].push(Number(execFileSync(process.execPath, [process.argv[1] ?? '', way], { input, encoding: 'utf8' })));
  const [ours, theirs, reading] = [median(times.ours), median(times.theirs), median(times.read)];
  const whole = (milliseconds: number): string => milliseconds.toFixed(0);
  console.log(`the templates of the Isfara deck, text to markup, milliseconds of processor time, median of ${rounds} processes`);
  console.log(`ours ${whole(ours)}, compiled by Handlebars ${whole(theirs)}; of both, reading the templates ${whole(reading)}`);
  console.log(
    `${(theirs / ours).toFixed(2)} times as fast; without reading ${((theirs - reading) / (ours - reading)).toFixed(2)} times`,
  );
}

const asked = names.find((name) => name === process.argv[2]);
if (asked) console.log(measure(asked));
else compareBoth();
