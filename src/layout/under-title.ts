/** Room under the title: a title that leaves a line of its room free gives it to the body. */

import type { Cache } from '../foundation/memory/memory.ts';
import type { Pt } from '../foundation/units.ts';
import type { Run } from '../markup/run.ts';
import type { Theme } from '../theme/theme.ts';
import type { Look } from './look.ts';
import { titleRoomLeft } from './slide-frame.ts';

const raisedLooks: Cache<Look> = { name: 'looks under short titles' };
const raisedThemes: Cache<Theme> = { name: 'themes under short titles' };

/**
 * The look with its body as far under the title as it stands under one that fills its room. On a template title and body keep
 * their places. The same object for titles of the same height, since much is remembered by look.
 */
export function lookUnderTitle(title: readonly Run[], look: Look): Look {
  if (look.frame) return look;
  const left = Math.round(titleRoomLeft(title, look) * 10) / 10;
  if (left <= 0) return look;
  const { theme, memory } = look;
  const words = String(left);
  return memory.recall(raisedLooks, { of: [look], words }, () => ({
    ...look,
    theme: memory.recall(raisedThemes, { of: [theme], words }, () => raised(theme, left)),
  }));
}

function raised(theme: Theme, by: Pt): Theme {
  const { grid } = theme;
  const { title, body } = grid;
  return {
    ...theme,
    grid: {
      ...grid,
      title: { ...title, height: title.height - by },
      body: { ...body, y: body.y - by, height: body.height + by },
    },
  };
}
