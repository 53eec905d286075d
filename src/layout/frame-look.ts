/** The look of one kind of slide on a template: its frame, and the theme as it is there. */

import type { Cache } from '../foundation/memory/memory.ts';
import type { Box } from '../foundation/units.ts';
import type { Role, RoleFrame, Theme } from '../theme/theme.ts';
import { colorRoles } from '../theme/theme.ts';
import type { Look } from './look.ts';

/** A look on a template. */
export interface FrameLook extends Look {
  readonly frame: RoleFrame;
}

const frameLooks: Cache<FrameLook> = { name: 'looks of kinds of slides' };
const frameThemes: Cache<Theme> = { name: 'themes of kinds of slides' };

/** The same object for the same look and kind, since much is remembered by look; the look itself where there is no template. */
export function lookFor(look: Look, role: Role | undefined): Look {
  const { base } = look.theme;
  if (!base || role === undefined) return look;
  const { theme, memory } = look;
  const frame = base.frames[role];
  return memory.recall(frameLooks, { of: [look], words: role }, () => ({
    ...look,
    theme: memory.recall(frameThemes, { of: [theme], words: role }, () => themeOn(theme, frame)),
    frame,
  }));
}

function themeOn(theme: Theme, frame: RoleFrame): Theme {
  const [first, second] = frame.bodies;
  const body = frame.role === 'columns' && first && second ? across(first.area, second.area) : first?.area;
  return {
    ...theme,
    colors: Object.fromEntries(colorRoles.map((role) => [role, frame.colors[role].hex])) as Theme['colors'],
    type: { ...theme.type, title: frame.titleSizes },
    grid: {
      ...theme.grid,
      title: frame.title.area,
      body: body ?? frame.rest,
      footer: frame.footer.area,
      gutter: first && second ? Math.max(0, second.area.x - first.area.x - first.area.width) : theme.grid.gutter,
    },
  };
}

/** Both, and what is between them; as wide on either side as the narrower is. */
function across(left: Box, right: Box): Box {
  const width = Math.min(left.width, right.width);
  const y = Math.max(left.y, right.y);
  const bottom = Math.min(left.y + left.height, right.y + right.height);
  return { x: left.x, y, width: 2 * width + Math.max(0, right.x - left.x - left.width), height: Math.max(0, bottom - y) };
}
