/** A case as a whole deck: two places, three parties, two sources, and what the case adds. */
import type { Compilation } from '../../src/compilation.ts';
import { compile } from '../../src/compile.ts';
import type { Page, PlacedRow } from '../../src/layout/page.ts';
import { bodyText, tablesOf, textsOf, wordsWithoutSources } from '../layout/page-text.ts';
import { workshop } from '../support/compile-briefing.ts';

const head = (language: string, { title = 'First report', author = '', places = '' }: HeadFields) => `briefdeck: 1
title: A case
date: 2019-04-10
as_of: 2019-04-30
language: ${language}
handling: { tlp: CLEAR }
sources:
  - { id: S1, kind: agency, title: ${JSON.stringify(title)},${author === '' ? '' : ` author: ${JSON.stringify(author)},`} publisher: First agency, published: 2019-04-11, reliability: B, descriptor: D }
  - { id: S2, kind: agency, title: Second report, publisher: Second agency, published: 2019-04-12, reliability: B, descriptor: D }
  - { id: S3, kind: agency, title: Third report, publisher: Third agency, published: 2019-04-13, reliability: B, descriptor: D }
places:
  - { id: a, name: Alder, zone: Europe/Berlin }
  - { id: b, name: Birch, zone: Europe/Berlin }
${places}parties:
  - { id: v, name: Civilians, side: civilians }
  - { id: police, name: Police, side: state }
  - { id: g, name: Gunmen, side: attackers }
`;
const incident = 'incidents:\n  - { id: i, title: The incident, main: true, time: 2019-04-10, sources: [S1] }\n';

/** Short briefings of which a test asks what stands on which slide: here none shares its page with the next, and no table is set as cards. */
export const apart = {
  ...workshop,
  host: {
    ...workshop.host,
    readText: (path: string) =>
      workshop.host
        .readText(path)
        .replace(/<slide (?![^>]*join=)/gu, '<slide join="no" ')
        .replaceAll(' cards="thin"', ''),
  },
};

export interface CaseDeck extends Compilation {
  /** Codes of errors, each once. */
  readonly errors: readonly string[];
  readonly codes: readonly string[];
  /** Title of a slide; `undefined` where the deck has no such slide. */
  readonly title: (slide: string) => string | undefined;
  /** Rows of the first table of a slide, source numbers left out. */
  readonly rows: (slide: string) => readonly (readonly string[])[];
  /** All words of a slide. */
  readonly text: (slide: string) => string;
  /** The paragraphs of its notes. */
  readonly notes: (slide: string) => readonly string[];
}

/** What is written of the first source, and places besides the two. */
interface HeadFields {
  readonly title?: string;
  readonly author?: string;
  readonly places?: string;
}

/** @param more YAML behind the head; it brings its own `incidents:` or gets a plain one */
export function caseDeck(
  more: string,
  { language = 'en', template, ...first }: { language?: string; template?: string } & HeadFields = {},
): CaseDeck {
  const text = `${head(language, first)}${/^incidents:/mu.test(more) ? '' : incident}${more}`;
  const made = compile({ file: 'briefings/case.yaml', text, ...(template ? { template } : {}) }, apart);
  const page = (slide: string): Page | undefined => made.pages?.find(({ name }) => name === slide);
  const rows = (slide: string) => (tablesOf(page(slide) ?? ({ items: [] } as unknown as Page))[0]?.rows ?? []).map(cellsOf);
  return {
    ...made,
    errors: [...new Set(made.diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code))],
    codes: [...new Set(made.diagnostics.map(({ code }) => code))],
    title: (slide) => page(slide)?.title,
    rows,
    notes: (slide) => page(slide)?.notes ?? [],
    text: (slide) => {
      const found = page(slide);
      if (!found) return '';
      return [
        ...textsOf(found).map(({ body }) => bodyText(body)),
        ...tablesOf(found).flatMap((table) => table.rows.flatMap(cellsOf)),
      ].join('\n');
    },
  };
}

const cellsOf = ({ cells }: PlacedRow): readonly string[] => cells.map(({ body }) => wordsWithoutSources(body));
