/** `npm run gallery`: every page of the gallery and of the briefings as a picture, in out/gallery/index.html, for people. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { Page } from '../../src/layout/page.ts';
import { type ProofDeck, proofDecks } from '../support/proof-decks.ts';
import { convertDecks } from '../support/render-pdf.ts';
import { drawPages, slug } from './draw-pages.ts';

const folder = resolve(import.meta.dirname, '../../out/gallery');
const width = 1280;

interface DrawnDeck {
  readonly deck: ProofDeck;
  /** File names, a page each. */
  readonly pictures: readonly string[];
}

it('draws the gallery', { timeout: 600_000 }, async () => {
  const decks = proofDecks.map(({ make }) => make());
  const files = await Promise.all(decks.map((deck) => deck.write()));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pictures = convertDecks(files, 'pdf', (file, index) =>
    drawPages(file, { folder, name: slug(decks[index]?.name ?? ''), width }),
  );
  const drawn = decks.map((deck, index) => ({ deck, pictures: pictures[index] ?? [] }));
  expect(drawn.map((one) => one.pictures.length)).toEqual(decks.map(({ pages }) => pages.length));
  writeFileSync(join(folder, 'index.html'), indexPage(drawn));
});

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const indexPage = (drawn: readonly DrawnDeck[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Gallery</title>
<style>
  body { font: 16px/1.4 sans-serif; margin: 2rem; background: #ddd; color: #222; }
  main { display: grid; grid-template-columns: repeat(auto-fill, minmax(30rem, 1fr)); gap: 1rem; }
  figure { margin: 0; } img { width: 100%; display: block; } h2 { grid-column: 1 / -1; margin: 2rem 0 0; }
</style>
<h1>Gallery</h1>
<p>${drawn.map(({ deck }) => `<a href="#${slug(deck.name)}">${escapeHtml(deck.name)}</a>`).join(' · ')}</p>
<main>
${drawn.map(section).join('\n')}
</main>
</html>
`;

const section = ({ deck, pictures }: DrawnDeck): string =>
  [
    `<h2 id="${slug(deck.name)}">${escapeHtml(deck.name)}</h2>`,
    ...deck.pages.map((page, index) => figure(page, pictures[index] ?? '')),
  ].join('\n');

const figure = ({ name, title }: Page, picture: string): string =>
  `<figure><a href="${picture}"><img src="${picture}" alt="${escapeHtml(title)}" loading="lazy"></a><figcaption>${escapeHtml(name)}</figcaption></figure>`;
