/** Colours by role as a base has them: colours of its theme stay such, with what was done to them, so that they follow it. */
import type { Change } from '../../../base/color/changes.ts';
import type { Color } from '../../../base/color/color.ts';
import type { ColorRole, RoleColors } from '../../../theme/theme.ts';
import type { Paint } from '../paint.ts';

const angles: ReadonlySet<string> = new Set(['hue', 'hueOff']);

const changeXml = ({ name, value }: Change): string =>
  `<a:${name} val="${Math.round(value * (angles.has(name) ? 21_600_000 : 100_000))}"/>`;

/** A fill in a colour of the base. */
export function fillXml({ hex, scheme, changes }: Color, transparency = 0): string {
  const alpha = transparency > 0 ? `<a:alpha val="${Math.round((100 - transparency) * 1000)}"/>` : '';
  const [tag, value, inside] =
    scheme === undefined
      ? ['srgbClr', hex.slice(1).toUpperCase(), alpha]
      : [
          'schemeClr',
          scheme,
          changes
            .filter(({ name }) => !name.startsWith('alpha'))
            .map(changeXml)
            .join('') + alpha,
        ];
  return `<a:solidFill>${inside ? `<a:${tag} val="${value}">${inside}</a:${tag}>` : `<a:${tag} val="${value}"/>`}</a:solidFill>`;
}

/** @throws when asked for a colour that is neither a role nor `#RRGGBB`: layout must not make one. */
export const makeBasePaint =
  (colors: RoleColors): Paint =>
  (color, transparency = 0) => {
    if (Object.hasOwn(colors, color)) return fillXml(colors[color as ColorRole], transparency);
    if (/^#[0-9a-f]{6}$/iu.test(color)) return fillXml({ hex: color, alpha: 1, changes: [] }, transparency);
    throw new Error(`unknown colour: ${color}`);
  };

/** On paper, under whatever colours the slides have: text in the notes master's own colour. */
export const notesPaint: Paint = (color, transparency = 0) => {
  const own = { hex: '#000000', alpha: 1, changes: [] };
  return color.startsWith('#') ? fillXml({ ...own, hex: color }, transparency) : fillXml({ ...own, scheme: 'tx1' }, transparency);
};
