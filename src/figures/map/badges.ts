/** Numbers in dots of 0.2 inches, wider where a number has more digits. */
import type { Box, Size } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import type { TextItem } from '../../layout/page.ts';
import { plainSpec } from '../../layout/text-item.ts';
import type { LaidBody } from '../../text/body.ts';
import { layoutBody } from '../../text/layout-body.ts';
import { styledText } from '../label.ts';
import { badgeReach, type Mark } from './marks.ts';

const insets = { top: 0, right: 0, bottom: 0, left: 0 };
const digits = 2;
const perDigit = 6;

export function layNumber(number: number, look: Look): LaidBody {
  const figure = String(number);
  const width = 2 * badgeReach + Math.max(0, figure.length - digits) * perDigit;
  const runs = styledText(figure, { size: 11, color: 'paper', bold: true }, look);
  return { ...layoutBody([plainSpec(runs, 'center')], { width, insets, anchor: 'middle' }, look.metrics), width };
}

export const badgeSize = ({ width }: LaidBody): Size => ({ width, height: 2 * badgeReach });

interface Badge {
  readonly mark: Mark;
  readonly body: LaidBody;
  readonly box: Box;
}

export const drawBadge = (name: string, { mark: { place }, body, box }: Badge): TextItem => ({
  kind: 'text',
  name,
  box,
  body,
  fill: place.kind === 'incident' ? 'accent' : 'muted',
  outline: { color: 'paper', width: 0.75 },
  contour: { corners: 'round', reach: badgeReach, sites: [] },
  origin: place.origin,
});

/** The number in time, in the middle of a mark whose label stands beside it. */
export function drawStep(mark: Mark, look: Look, prefix = ''): TextItem {
  const body = layNumber(mark.place.step ?? 0, look);
  const { width, height } = badgeSize(body);
  const box = { x: mark.at.x - width / 2, y: mark.at.y - height / 2, width, height };
  return drawBadge(`${prefix}Step ${mark.place.id}`, { mark, body, box });
}
