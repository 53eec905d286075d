/**
 * A deck to look at: a slide for each kind that a template has to carry, whose words say which layout it took, why, and which
 * line of the theme chooses another. It goes through the stages of every deck, so that what it shows is what decks will be.
 */

import { addressOf } from '../../base/choose/choose-layouts.ts';
import { type Role, roles } from '../../base/choose/role.ts';
import { writePptx } from '../../export/pptx/write-pptx.ts';
import { figureKinds } from '../../figures/kinds.ts';
import { hasErrors, type Outcome } from '../../foundation/diagnostic.ts';
import { openMemory } from '../../foundation/memory/memory.ts';
import { escapeAttribute, escapeText } from '../../foundation/xml/xml-text.ts';
import type { Atlas } from '../../layout/atlas.ts';
import { gatherFacts } from '../../layout/deck-facts.ts';
import { layoutDeck } from '../../layout/layout-deck.ts';
import type { Look } from '../../layout/look.ts';
import type { Deck } from '../../markup/deck.ts';
import { parseMarkup } from '../../markup/parse-markup.ts';
import type { RoleFrame } from '../../theme/derive/role-frame.ts';
import { loadTheme } from '../../theme/load-theme.ts';
import type { AdoptDeps } from './adopt-template.ts';
import type { Adopted } from './adopted.ts';
import { purposes } from './contact-sheet.ts';
import { describeFreeShare, holdings } from './write-theme.ts';

export interface SampleDeps extends AdoptDeps {
  readonly atlas: Atlas;
}

export interface SampleDeck {
  readonly slides: number;
  readonly bytes: Uint8Array;
}

/**
 * Builds the sample on the theme as its file stands on the disk.
 * @returns no value, and errors, where the theme cannot be loaded or a slide has no room in any of its ways
 */
export async function makeSampleDeck(adopted: Adopted, deps: SampleDeps): Promise<Outcome<SampleDeck>> {
  const { host, templates, metrics, atlas } = deps;
  const { value: theme, diagnostics: ofTheme } = loadTheme(host, { folder: templates, name: adopted.name }, metrics);
  if (!theme || hasErrors(ofTheme)) return { diagnostics: ofTheme };
  const look = { theme, metrics: theme.base?.metrics ?? metrics, atlas, memory: openMemory(), figures: figureKinds };
  const facts: Facts = { adopted, themeFile: `${templates}/themes/${adopted.name}.yaml` };
  const markup = roles.map((role) => firstWithRoom(sampleSlides[role](facts), { facts, look })).join('');
  const { frame, slides } = parseSample(markup, facts);
  const { value: pages, diagnostics } = layoutDeck({ frame, slides }, look, nowhere);
  if (!pages || hasErrors(diagnostics)) return { diagnostics };
  const bytes = await writePptx(pages, gatherFacts(pages, { theme, frame }));
  return { value: { slides: pages.length, bytes }, diagnostics };
}

const nowhere = { locate: () => undefined };

interface Facts {
  readonly adopted: Adopted;
  readonly themeFile: string;
}

/** The first of several ways that needs no further slide; else the first that fits at all; else the last, for its errors. */
function firstWithRoom(ways: readonly string[], { facts, look }: { readonly facts: Facts; readonly look: Look }): string {
  const tried = ways.map((markup) => {
    const deck = parseSample(markup, facts);
    const { value: pages = [], diagnostics } = layoutDeck(deck, look, nowhere);
    return { markup, fits: !hasErrors(diagnostics), isWhole: pages.length === deck.slides.length };
  });
  const found = tried.find(({ fits, isWhole }) => fits && isWhole) ?? tried.find(({ fits }) => fits) ?? tried.at(-1);
  return found?.markup ?? '';
}

/** @throws where the words below are no sound markup. */
function parseSample(markup: string, { adopted: { name, file } }: Facts): Deck {
  const title = `Sample of ${file}`;
  const frame =
    `<frame language="en" title="${escapeAttribute(title)}" subject="Which layout each kind of slide takes" category="TLP:CLEAR">` +
    `<tlp>TLP:CLEAR</tlp><mark>Sample</mark><footer>${escapeText(`Theme ${name} · figures are invented`)}</footer></frame>`;
  const rendered = { name: 'sample', section: 'Sample', templates: [] };
  const { value, diagnostics } = parseMarkup(
    { frame: { ...rendered, section: '', markup: frame }, slides: [{ ...rendered, markup }] },
    { figures: figureKinds, citations: new Map(), ...nowhere },
  );
  if (!value || hasErrors(diagnostics)) throw new Error(`the sample has a mistake: ${diagnostics[0]?.message}`);
  return value;
}

/** Markup of the slide or slides of a kind, in ways that take less and less room; the words that it has no room for are notes. */
const sampleSlides: Readonly<Record<Role, (facts: Facts) => readonly string[]>> = {
  cover: ({ adopted }) => {
    const frame = frameOf(adopted, 'cover');
    const title = `Sample of ${adopted.file}`;
    const remark = 'This deck only shows how the template was understood: its words and figures are samples.';
    return [
      slide('cover', title, `${lead(whichLayout(frame))}${small(`${why(frame)} ${overrule('cover')}`)}${small(remark)}`),
      slide('cover', title, `${small(whichLayout(frame))}${notes(why(frame), overrule('cover'), remark)}`),
      slide('cover', 'Sample', notes(whichLayout(frame), why(frame), overrule('cover'), remark)),
    ];
  },
  section: ({ adopted }) => {
    const frame = frameOf(adopted, 'section');
    const rest = [whichLayout(frame), why(frame), overrule('section')];
    return [
      slide('section', 'A new part begins', `${plain(`${whichLayout(frame)} ${overrule('section')}`)}${notes(why(frame))}`),
      slide('section', `Sample of a new part, on ${frame.layout.name}`, notes(...rest)),
      slide('section', 'A new part', notes(...rest)),
    ];
  },
  content: ({ adopted, themeFile }) => {
    const frame = frameOf(adopted, 'content');
    const points = [
      `<li>${escapeText(whichLayout(frame))}<ul><li>${escapeText(why(frame))}</li></ul></li>`,
      `<li>${escapeText(overrule('content'))}</li>`,
      `<li>${escapeText(`Every value, with where it comes from, stands in ${themeFile}`)}</li>`,
    ];
    return [slide('content', 'Text stands in the body of this layout', `<ul>${points.join('')}</ul>`)];
  },
  columns: ({ adopted }) => {
    const frame = frameOf(adopted, 'columns');
    const left = `<li>${escapeText(whichLayout(frame))}</li><li>${escapeText(why(frame))}</li>`;
    const right = `<li>${escapeText(overrule('columns'))}</li><li>The label at the head moves with marks: { head: left }.</li>`;
    return [slide('columns', 'Two columns of text stand side by side', halves(`<ul>${left}</ul>`, `<ul>${right}</ul>`))];
  },
  canvas: ({ adopted }) => {
    const frame = frameOf(adopted, 'canvas');
    const words = `${whichLayout(frame)} ${overrule('canvas')}`;
    const rest = notes(why(frame));
    return [
      slide(
        'canvas',
        'Tables and figures stand under the title',
        halves(`${layoutTable(adopted)}${small(words)}`, sampleChart) + rest,
      ),
      slide('canvas', 'Tables stand under the title', `${layoutTable(adopted)}${small(words)}${rest}`) +
        slide('canvas', 'Figures stand under the title', sampleChart, 'figure'),
      slide('canvas', 'Tables stand under the title', `${layoutTable(adopted)}${notes(words, why(frame))}`) +
        slide('canvas', 'Figures stand under the title', sampleChart, 'figure'),
    ];
  },
};

function slide(role: Role, title: string, content: string, id: string = role): string {
  const layout = role === 'cover' ? 'title' : role === 'section' ? 'section' : 'content';
  const topic = layout === 'content' ? `<h2>${escapeText(`Sample: ${purposes[role]}`)}</h2>` : '';
  return `<slide id="${id}" layout="${layout}" join="no">${topic}<h1>${escapeText(title)}</h1>${content}</slide>`;
}

const plain = (text: string): string => `<p>${escapeText(text)}</p>`;
const lead = (text: string): string => `<p size="lead">${escapeText(text)}</p>`;
const small = (text: string): string => `<p size="small">${escapeText(text)}</p>`;
const notes = (...texts: readonly string[]): string => `<notes>${texts.map(plain).join('')}</notes>`;
const halves = (one: string, other: string): string =>
  `<columns><column width="6">${one}</column><column width="6">${other}</column></columns>`;

const frameOf = ({ derived }: Adopted, role: Role): RoleFrame => derived.base.frames[role];

const whichLayout = ({ role, layout }: RoleFrame): string =>
  `Layout for ${purposes[role]}: ${layout.name} (${addressOf(layout)}).`;

/** What the choice went by. */
function why(frame: RoleFrame): string {
  const { role, plays, layout } = frame;
  if (plays !== role) return 'The template has none of this kind; this one stands in.';
  const room = role === 'cover' || role === 'section' ? '' : `, and leaves ${describeFreeShare(frame)} free`;
  return `Chosen because it holds ${holdings(layout)}${room}.`;
}

const overrule = (role: Role): string => `To take another, write layouts: { ${role}: NAME }.`;

function layoutTable(adopted: Adopted): string {
  const rows = roles.map((role) => {
    const { layout, plays } = frameOf(adopted, role);
    return `<tr><td>${role}</td><td>${escapeText(`${layout.name} (${addressOf(layout)})`)}${plays === role ? '' : ' <i>stands in</i>'}</td></tr>`;
  });
  return `<table alt="Which layout each kind of slide takes"><tr><th>Kind</th><th>Layout</th></tr>${rows.join('')}</table>`;
}

const sampleChart =
  '<figure><chart kind="columns" unit="sample units"><bar label="First" value="4"/><bar label="Second" value="7"/>' +
  '<bar label="Third" value="12" limit="yes" figure="up to 12"/><bar label="Fourth" figure="not stated"/></chart>' +
  '<caption>Invented figures, to show the colours</caption></figure>';
