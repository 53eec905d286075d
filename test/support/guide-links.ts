/** Links of the guides: each leads to a file that is there, and to a heading of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface GuideLink {
  /** The file that is linked, as a path from where the test runs. */
  readonly file: string;
  /** The part after `#`; empty where the link has none. */
  readonly anchor: string;
}

/** Every guide of a folder and of the folders in it, but for packages and what was built. */
export const guidesIn = (folder: string): readonly string[] =>
  ['.', '.github', 'briefings', 'templates']
    .map((name) => join(folder, name))
    .filter((path) => existsSync(path))
    .flatMap((path) => readdirSync(path).map((name) => join(path, name)))
    .filter((path) => path.endsWith('.md'));

/** A code span; it may go on in the next line, but not past the end of its paragraph. */
const codeSpan = /(?<!`)(`+)(?!`)(?:(?!\n\n)[\s\S])*?(?<!`)\1(?!`)/gu;

/** What stands between fences is an example, and has neither links nor headings. */
const withoutExamples = (text: string): string => text.replaceAll(/^```.*?^```$/gmsu, '');

/** The links of a guide that lead to files, pictures among them. Addresses of the web are left out. */
export function linksOf(guide: string): readonly GuideLink[] {
  const text = withoutExamples(readFileSync(guide, 'utf8')).replaceAll(codeSpan, '');
  return [...text.matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]*))?\)/gu)].map(([, to = '', anchor = '']) => ({
    file: to === '' ? guide : join(dirname(guide), to),
    anchor,
  }));
}

/** The anchors that GitHub gives the headings of a guide; a heading that comes again has its number at the end. */
export function anchorsOf(guide: string): ReadonlySet<string> {
  const headings = withoutExamples(readFileSync(guide, 'utf8')).matchAll(/^#{1,6} (.+)$/gmu);
  const seen = new Map<string, number>();
  return new Set(
    [...headings].map(([, heading = '']) => {
      const anchor = heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
        .replaceAll(' ', '-');
      const before = seen.get(anchor) ?? 0;
      seen.set(anchor, before + 1);
      return before === 0 ? anchor : `${anchor}-${before}`;
    }),
  );
}

/** Links of a guide that lead nowhere, as `guide → file#anchor`. */
export const deadLinks = (guide: string): readonly string[] =>
  linksOf(guide)
    .filter(({ file, anchor }) => !existsSync(file) || (anchor !== '' && !anchorsOf(file).has(anchor)))
    .map(({ file, anchor }) => `${guide} → ${file}${anchor === '' ? '' : `#${anchor}`}`);
