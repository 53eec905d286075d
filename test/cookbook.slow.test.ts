/** The recipes of templates/README.md, carried out one by one on a copy of the templates: each does what it says. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Compilation } from '../src/compilation.ts';
import { compile } from '../src/compile.ts';
import { exportPptx } from '../src/export/pptx/export-pptx.ts';
import { type Host, HostError } from '../src/foundation/host/host.ts';
import type { Page } from '../src/layout/page.ts';
import { configFile } from '../src/project/config/config-file.ts';
import { loadConfig } from '../src/project/config/load-config.ts';
import type { Config } from '../src/workshop.ts';
import { bodyText, tablesOf, textsOf } from './layout/page-text.ts';
import { workshop } from './support/compile-briefing.ts';
import { makePng } from './support/make-picture.ts';
import { openPackage } from './support/pptx-package.ts';

const briefing = 'briefings/isfara-2006.yaml';
const cookbook = /## Cookbook\n([\s\S]*?)\n## /u.exec(readFileSync('templates/README.md', 'utf8'))?.[1] ?? '';

interface Step {
  readonly language: string;
  readonly file: string;
  readonly body: string;
}

interface Recipe {
  readonly title: string;
  readonly steps: readonly Step[];
}

const recipes: readonly Recipe[] = cookbook
  .split(/^### /mu)
  .slice(1)
  .map((part) => ({
    title: part.split('\n')[0] ?? '',
    steps: [...part.matchAll(/^```(\w+) ?(\S*)\n([\s\S]*?)^```$/gmu)].map(([, language = '', file = '', body = '']) => ({
      language,
      file,
      body,
    })),
  }));

/** Files of the project, and those that a recipe writes over them. */
type Files = Map<string, string>;
const textOf = (files: Files, file: string): string => files.get(file) ?? readFileSync(file, 'utf8');

function carryOut({ language, file, body }: Step, files: Files): void {
  if (language === 'sh') {
    const [, from = '', to = ''] = /^cp (\S+) (\S+)\n$/u.exec(body) ?? [];
    files.set(to, textOf(files, from));
  } else if (language !== 'diff') files.set(file, body);
  else files.set(file, patched(textOf(files, file), body, file));
}

/** Lines that stay begin with a space; what is taken out must be there, once. */
function patched(text: string, diff: string, file: string): string {
  const lines = diff.split('\n').slice(0, -1);
  const side = (sign: string) =>
    lines
      .filter((line) => line.startsWith(' ') || line.startsWith(sign))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  const [before, after] = [side('-'), side('+')];
  expect(text.split(before), `${file} holds once:\n${before}`).toHaveLength(2);
  return text.replace(before, () => after);
}

/** The configuration that a recipe writes, run as Node runs it. */
async function configOf(files: Files, host: Host): Promise<Config | undefined> {
  const text = files.get(configFile);
  if (text === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-'));
  try {
    writeFileSync(join(folder, configFile), text);
    const { config, diagnostics } = await loadConfig({ folder, host, templates: 'templates', choice: undefined });
    expect(diagnostics).toEqual([]);
    return config;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Recipes that translate a few labels only are told that the others are still in English, and nothing else. */
const stillEnglish = ['TPL011 warning templates/labels/de.yaml'];
const warnings: Readonly<Record<string, readonly string[]>> = {
  'Another language': stillEnglish,
  'Words of a language': stillEnglish,
};

async function cook(
  recipe: Recipe,
): Promise<Compilation & { readonly pages: readonly Page[]; readonly config: Config | undefined }> {
  const files: Files = new Map();
  for (const step of recipe.steps) carryOut(step, files);
  const host = {
    ...workshop.host,
    readText: (path: string) => files.get(path) ?? workshop.host.readText(path),
    readBytes: (path: string) => {
      if (path === 'templates/logo.png') return makePng(400, 200);
      if (path.endsWith('logo.png')) throw new HostError(path, 'missing', 'there is no such file');
      return workshop.host.readBytes(path);
    },
    list: (path: string) => {
      const added = [...files.keys()].filter((file) => file.startsWith(`${path}/`)).map((file) => file.slice(path.length + 1));
      // A recipe may also write into a folder that is not there yet.
      const names = added.map((name) => name.replace(/\/.*$/u, '/'));
      return [...new Set([...(path === 'templates/parts' ? [] : workshop.host.list(path)), ...names])].sort();
    },
  };
  const config = await configOf(files, host);
  const made = compile({ file: briefing, text: textOf(files, briefing) }, { ...workshop, host, config });
  const wrong = made.diagnostics.filter(({ severity }) => severity !== 'note');
  expect(wrong.map(({ code, severity, span }) => `${code} ${severity} ${span?.file}`)).toEqual(warnings[recipe.title] ?? []);
  return { ...made, config, pages: made.pages ?? [] };
}

const pageOf = ({ pages }: { readonly pages: readonly Page[] }, name: string): Page => {
  const page = pages.find((each) => each.name === name);
  if (!page) throw new Error(`no page ${name}`);
  return page;
};
const rowOf = (page: Page, row: number): readonly string[] =>
  tablesOf(page)[0]?.rows[row]?.cells.map(({ body }) => bodyText(body)) ?? [];
const names = ({ pages }: { readonly pages: readonly Page[] }): readonly string[] => pages.map(({ name }) => name);
type Dish = Awaited<ReturnType<typeof cook>>;

/** What each recipe promises. */
const promises: Readonly<Record<string, (dish: Dish) => void | Promise<void>>> = {
  'Change words': (dish) =>
    expect(textsOf(pageOf(dish, 'situation')).map(({ body }) => bodyText(body))).toContainEqual(
      expect.stringMatching(/(?:^| · )Course of events$/u),
    ),
  'Say a headline in other words': (dish) =>
    expect(pageOf(dish, 'casualties').title).toMatch(
      /^Tajik border guards lost 3 of 6 people killed, not counting those who attacked(?:;|$)/u,
    ),
  'Show another key figure': (dish) => {
    const said = textsOf(pageOf(dish, 'bottom-line')).map(({ body }) => bodyText(body).replaceAll(/\s+/gu, ' '));
    const figures = said.filter((text) => /^(?:at least )?[\d–]+ (?:killed|wounded|attackers|Auto)/u.test(text));
    expect(figures).toEqual([
      expect.stringMatching(/^6–10 killed, including attackers/u),
      expect.stringMatching(/^6 killed, excluding attackers/u),
      expect.stringMatching(/^(?:at least )?2 wounded, excluding attackers/u),
    ]);
  },
  'Change the order': (dish) => expect(names(dish).slice(1, 5)).toEqual(['bottom-line', 'implications', 'timeline', 'situation']),
  'Leave a slide out': (dish) => {
    expect(names(dish)).toContain('relations');
    expect(names(dish)).not.toContain('accused');
  },
  'Add a slide': (dish) => {
    const page = pageOf(dish, 'claims');
    expect(page.title).toContain(`${dish.analysis?.claims.length} claims were made about 12 May 2006`);
    expect(names(dish).indexOf('questions')).toBeGreaterThan(names(dish).indexOf('claims'));
    expect(page.notes.join('\n')).toContain('CACI Analyst');
  },
  'A part of your own': (dish) => {
    const page = pageOf(dish, 'recommendation');
    const said = textsOf(page).map(({ body }) => bodyText(body));
    expect(page.title).toBe('Ask both governments for the names of the arrested before anything else.');
    expect(said.join('\n')).toMatch(/To be done this week\.1?/u);
    expect(said.join('\n')).toContain('Write to both ministries (2 days)');
    expect(page.notes.join('\n')).toContain('CACI Analyst');
  },
  'Add a column to a table': (dish) => {
    const page = pageOf(dish, 'materiel');
    expect(rowOf(page, 0)).toEqual(['Item', 'Taken', 'Recovered', 'Outstanding', 'Status', 'Remark']);
    expect(rowOf(page, 1)[5]).toContain('assumed to be among the 19 taken');
  },
  'Add a figure': (dish) => {
    const chart = pageOf(dish, 'distances').items.find(({ kind }) => kind === 'chart');
    expect(chart).toMatchObject({ form: 'columns', categories: expect.arrayContaining(['Osh', 'Batken']) });
  },
  'Your colours': async (dish) => {
    expect(dish.theme?.colors.accent).toBe('#7A1F3D');
    const open = openPackage(await exportPptx(dish));
    expect(open.text('ppt/theme/theme1.xml')).toContain('7A1F3D');
    expect(open.text('ppt/theme/theme1.xml')).toContain('Georgia');
  },
  'Your logo': async (dish) => {
    const page = pageOf(dish, 'title');
    const logo = page.items.find(({ kind }) => kind === 'image');
    expect(logo).toMatchObject({ alt: 'Logo of our organisation' });
    expect(logo?.box.width).toBeLessThan(page.size.width / 5);
    const open = openPackage(await exportPptx(dish));
    expect(open.names.filter((name) => name.startsWith('ppt/media/'))).toHaveLength(1);
    expect(open.text('ppt/slides/slide1.xml')).toContain('descr="Logo of our organisation"');
  },
  'Another language': (dish) => {
    expect(rowOf(pageOf(dish, 'casualties'), 0)).toEqual([
      'Seite',
      'Ort',
      'Getötet',
      'Kleinste bis größte Zahl; Punkt: beste oder einzige',
      'Verletzt',
      'Stand',
    ]);
    expect(
      textsOf(pageOf(dish, 'title'))
        .map(({ body }) => bodyText(body))
        .join('\n'),
    ).toContain('12. Mai 2006');
  },
  'A helper of your own': (dish) => {
    const pages = dish.pages.filter(({ name }) => /^where(?:-\d+)?$/u.test(name));
    const cells = pages.flatMap((page) => (tablesOf(page)[0]?.rows ?? []).map((_, row) => rowOf(page, row)[0] ?? ''));
    expect(cells.filter((cell) => /\d+(?:\.\d)?° N, \d+(?:\.\d)?° E/u.test(cell)).length).toBeGreaterThan(3);
  },
  'A rule of your own': ({ diagnostics }) =>
    expect(diagnostics.filter(({ code }) => String(code) === 'ORG001')).toMatchObject([
      { severity: 'note', message: 'source without an address: S1', span: { file: briefing } },
    ]),
  'Words of a language': ({ briefing: facts, config }) => {
    expect(facts?.key_judgements[0]?.likelihood).toMatchObject({ key: 'very-likely', term: 'sehr wahrscheinlich' });
    expect(config?.languages.de?.vague).toContain('womöglich');
  },
};

describe('the cookbook', () => {
  const cooked = recipes.filter(({ steps }) => steps.length > 0);

  it('has no recipe without a promise, and no promise without a recipe', () => {
    expect(cooked.map(({ title }) => title).sort()).toEqual(Object.keys(promises).sort());
  });

  it.each(cooked)('$title', async (recipe) => {
    await promises[recipe.title]?.(await cook(recipe));
  });
});
