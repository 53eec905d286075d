/** The words of a web page, paragraph by paragraph. Nothing of it is run, fetched or drawn. */
import { Parser } from 'htmlparser2';

export interface PageWords {
  readonly text: string;
  readonly title: string | null;
  readonly author: string | null;
  /** As the page says it: `2006-05-17T10:00:00Z`. */
  readonly published: string | null;
}

/** What is no part of the text: programs, styles, forms, the ways about the site. */
const silent: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'nav',
  'form',
  'iframe',
  'object',
  'select',
  'button',
  'head',
]);
const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo br cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Deeper than any page that people made; the parser keeps the names of open elements in a list, and each new one moves all of it. */
const deepest = 1000;

class TooDeepError extends Error {}

/** The words of a page; `undefined` where its elements lie deeper in one another than any page that people made. */
export function readHtml(html: string): PageWords | undefined {
  try {
    return readPage(html);
  } catch (error) {
    if (error instanceof TooDeepError) return undefined;
    throw error;
  }
}

function readPage(html: string): PageWords {
  const paragraphs: string[] = [];
  const metas = new Map<string, string>();
  let words = '';
  let title = '';
  let isTitle = false;
  let hidden = 0;
  let depth = 0;
  const end = (): void => {
    const text = words.replaceAll(/\s+/gu, ' ').trim();
    if (text !== '') paragraphs.push(text);
    words = '';
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > deepest) throw new TooDeepError();
        if (name === 'meta') keepMeta(metas, attributes);
        if (name === 'title') isTitle = true;
        if (silent.has(name)) hidden += 1;
        if (name === 'br') words += ' ';
        else if (!inline.has(name)) end();
      },
      ontext(text) {
        if (isTitle) title += text;
        else if (hidden === 0) words += text;
      },
      onclosetag(name) {
        depth -= 1;
        if (name === 'title') isTitle = false;
        if (silent.has(name)) hidden = Math.max(0, hidden - 1);
        if (!inline.has(name)) end();
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  end();
  const meta = (...names: readonly string[]): string | null => names.map((name) => metas.get(name)).find(Boolean) ?? null;
  return {
    text: paragraphs.join('\n\n'),
    title: meta('og:title', 'dc.title', 'citation_title') ?? (title.replaceAll(/\s+/gu, ' ').trim() || null),
    author: meta('author', 'article:author', 'dc.creator', 'citation_author'),
    published: meta('article:published_time', 'dc.date', 'date', 'citation_publication_date', 'datepublished'),
  };
}

function keepMeta(metas: Map<string, string>, attributes: Readonly<Record<string, string>>): void {
  const name = (attributes.name ?? attributes.property ?? attributes.itemprop ?? '').toLowerCase();
  const content = attributes.content?.replaceAll(/\s+/gu, ' ').trim();
  if (name !== '' && content && !metas.has(name)) metas.set(name, content);
}

/** The encoding that a page names at its head, which is in ASCII whatever the rest is in. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]*charset\s*=\s*["']?([\w-]+)/iu.exec(head)?.[1];
}
