/** Which of a template's layouts a slide stands on. It is known before anything is placed, since layouts have room of their own. */
import type { Block, Slide } from '../markup/deck.ts';
import type { Role, ThemeBase } from '../theme/theme.ts';
import { joinProse } from './flows/join-prose.ts';
import type { Look } from './look.ts';

/** Undefined where the theme has no template. */
export function chooseRole(slide: Slide, { theme: { base } }: Look): Role | undefined {
  if (!base) return undefined;
  if (slide.layout === 'title') return 'cover';
  if (slide.layout === 'section') return 'section';
  if (isPlainText(slide.blocks) && takesText(base, 'content')) return 'content';
  const [only, more] = slide.blocks;
  const isPair =
    only?.kind === 'columns' &&
    more === undefined &&
    only.columns.length === 2 &&
    only.columns.every(({ blocks, width }) => width === 6 && isPlainText(blocks));
  return isPair && takesText(base, 'columns') ? 'columns' : 'canvas';
}

/** Whether the blocks are one run of paragraphs, without lists of figures, panels or tables between them. */
function isPlainText(blocks: readonly Block[]): boolean {
  const joined = joinProse(blocks);
  return joined.length === 1 && joined[0]?.kind === 'prose';
}

const takesText = ({ frames }: ThemeBase, role: 'content' | 'columns'): boolean =>
  frames[role].bodies.length === (role === 'columns' ? 2 : 1) &&
  frames[role].bodies.every(({ slot }) => slot !== undefined && slot.columns === 1);
