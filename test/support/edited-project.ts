/** The Isfara briefing with a picture, on a theme of its own, and edits of everything it is built from, each made or taken back. */
import { readFileSync } from 'node:fs';
import type { Request } from '../../src/compilation.ts';
import type { Host } from '../../src/foundation/host/host.ts';
import { type BaseSpec, basePackage } from './base-package.ts';
import { workshop } from './compile-briefing.ts';
import { makePng } from './make-picture.ts';

/** What an edit leaves alone is as in the briefing of the repository. */
interface Edit {
  readonly text?: (text: string) => string;
  /** Of the theme file; undefined for a theme without a base. */
  readonly theme?: (lines: string) => string;
  readonly template?: readonly [path: string, change: (text: string) => string];
  readonly labels?: (text: string) => string;
  readonly base?: BaseSpec;
  readonly picture?: Uint8Array;
}

const after = (line: RegExp, more: string) => (text: string) => text.replace(line, (found) => `${found}\n${more}`);
const instead = (found: RegExp | string, by: string) => (text: string) => text.replace(found, by);

/** A source more, before the other, and cited before it. */
const citingS9 = (more: string) => (text: string) =>
  text
    .replace(
      /^sources:$/mu,
      `sources:\n  - { id: S9, title: Other, kind: article, published: 2006-05-13, reliability: B, ${more} }`,
    )
    .replace(/^(situation:\n.*)sources: \[S1\]/mu, '$1sources: [S9, S1]');

export const edits = {
  'another title': { text: instead(/^title: .*$/mu, 'title: Another title') },
  'a remark above everything': { text: instead('briefdeck: 1', '# a remark\nbriefdeck: 1') },
  'another marking': { text: instead(/tlp: \w+/u, 'tlp: RED') },
  'another language': { text: instead('language: en\n', 'language: ru\n') },
  'another value': { text: instead('killed: up to 4', 'killed: 2 to 7') },
  'another figure of the chart': { text: instead('value: 30', 'value: 45') },
  'another total': { text: instead(/killed: 3$/mu, 'killed: 12') },
  'a row more': {
    text: after(/^events:$/mu, '  - { time: 2006-05-12 03:10, place: isfara, what: A patrol is sent out, sources: [S1] }'),
  },
  'a row less': { text: instead(/^ {2}- \{ text: "They swapped.*\n/mu, '') },
  'a slide less': { text: instead(/^relations:\n(?: .*\n)+/mu, '') },
  'another order of events': { text: instead(/time: (between )?2006-05-12 02:00/u, 'time: $12006-05-12 01:00') },
  'another time zone': { text: (text) => text.replaceAll('zone: Asia/Dushanbe', 'zone: Asia/Tokyo') },
  'another place on the map': { text: instead(/lat: 40\.\d+/u, 'lat: 40.5') },
  'a source more': {
    text: after(
      /^sources:$/mu,
      '  - { id: S0, title: Before all, publisher: Agency, kind: article, published: 2006-05-13, reliability: B }',
    ),
  },
  'a source that repeats': { text: citingS9('derived_from: [S1]') },
  'a source that repeats nothing': { text: citingS9('publisher: Eye') },
  'another theme': { text: instead('theme: own', 'theme: default') },
  'another relation': { text: instead(/^relations:\n( {2}- .*\n)/mu, 'relations:\n') },
  'a mistake': { text: instead(/^date: .*$/mu, 'date: never') },
  'the short template': { text: instead('template: briefing', 'template: flash') },
  'another judgement': { text: instead('likelihood: very likely', 'likelihood: unlikely') },
  'other colours': { theme: (lines) => `${lines}colors: { accent: "#7A1FA2" }\n` },
  'larger type': { theme: (lines) => `${lines}type: { body: { ceiling: 20, best: 17, floor: 12 } }\n` },
  'a template': { theme: (lines) => `${lines}base: house.potx\n` },
  'a template of another size': { theme: (lines) => `${lines}base: house.potx\n`, base: { size: [1280, 720], firstNumber: 4 } },
  'another slide of the set': {
    template: ['briefing/bottom-line.hbs', (text) => text.replace('</h1>', '</h1><p>Changed.</p>')],
  },
  'another label': { labels: (text) => text.replace(/^(\s+)killed: .*$/mu, '$1killed: slain') },
  'other bytes of the picture': { picture: makePng(40, 120) },
} as const satisfies Readonly<Record<string, Edit>>;

export type EditName = keyof typeof edits;
export const editNames = Object.keys(edits) as readonly EditName[];

const file = 'briefings/isfara-2006.yaml';
const picture = makePng(120, 40);
const images = 'images: [{ id: post, file: post.png, alt: A post, caption: The post., sources: [S1] }]\n';
/** Of three places, so that there is a chart of it. */
const figures = ['isfara', 'batken', 'osh'].map(
  (place, index) => `  - { measure: displaced, place: ${place}, value: ${30 + 10 * index}, sources: [S1] }\n`,
);
/** Slides with nothing that an edit changes, and of which others have the kind. */
const leftOut = 'slides_left_out: [implications, materiel, disputes, accused, actor-imu, context-andijan, questions]\n';
/** Without the author's words on the sources: what is computed of them is the title then. */
const original = `${readFileSync(file, 'utf8')
  .replace('theme: default', 'theme: own')
  .replace(/^source_summary: >-\n(?: .*\n)+/mu, '')}${images}${leftOut}figures:\n${figures.join('')}`;

/** What is asked for, and the files it is built from, with these edits made. */
export function editedProject(made: readonly EditName[]): { readonly request: Request; readonly host: Host } {
  const all: readonly Edit[] = made.map((name) => edits[name]);
  const text = all.reduce((before, { text: edit = (same) => same }) => edit(before), original);
  const theme = all.reduce((before, { theme: edit = (same) => same }) => edit(before), 'extends: default\n');
  const base = all.reduce<BaseSpec>((before, { base: own = before }) => own, {});
  const shown = all.reduce((before, { picture: own = before }) => own, picture);
  const { host } = workshop;
  const templates = new Map(all.flatMap(({ template }) => (template ? [template] : [])));
  const readText = (path: string): string => {
    if (path.endsWith('themes/own.yaml')) return uniqueKeys(theme);
    const content = host.readText(path);
    const change = [...templates].find(([name]) => path.endsWith(name))?.[1];
    const said = path.includes('/labels/')
      ? all.reduce((before, { labels: edit = (same) => same }) => edit(before), content)
      : content;
    return change ? change(said) : said;
  };
  const readBytes: Host['readBytes'] = (path, inside) => {
    if (path.endsWith('house.potx')) return basePackage(base);
    return path.endsWith('post.png') ? shown : host.readBytes(path, inside);
  };
  return { request: { file, text }, host: { ...host, readText, readBytes } };
}

/** Two edits may write one line of the theme. */
const uniqueKeys = (lines: string): string => [...new Set(lines.trim().split('\n'))].map((line) => `${line}\n`).join('');
