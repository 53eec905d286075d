/** What the theme file says, over what was derived from its template. */

import { type Role, roles } from '../../base/choose/role.ts';
import { solid } from '../../base/color/color.ts';
import type { Theme, ThemeBase } from '../theme.ts';
import { nodeAt, type ThemeFile } from '../theme-file.ts';
import { isReader, type Reader, type ThemeValues, themeShape } from '../theme-shape.ts';
import type { Derived } from './derive-theme.ts';
import type { RoleFrame } from './role-frame.ts';

/**
 * @param given every value as the theme's files give it, those of the theme that it extends too
 * @param own the files that stand over the template
 */
export function overrule(given: Theme, derived: Derived, own: readonly ThemeFile[]): Theme {
  const saysItself = (path: readonly string[]): boolean => own.some((file) => nodeAt(file, path) !== undefined);
  // Fonts and the body have been asked for while deriving.
  const isAsked = ([group, name]: readonly string[]): boolean => group === 'fonts' || (group === 'grid' && name === 'body');
  const merge = (shape: ThemeValues | Reader<unknown>, path: readonly string[], values: readonly [unknown, unknown]): unknown => {
    const [said, found] = values;
    if (isReader(shape)) return saysItself(path) && !isAsked(path) ? said : found;
    return Object.fromEntries(
      Object.entries(shape).map(([key, inner]) => [key, merge(inner, [...path, key], [inField(said, key), inField(found, key)])]),
    );
  };
  const values = merge(themeShape, [], [given, derived]) as Pick<Theme, 'fonts' | 'colors' | 'type' | 'grid'>;
  return { name: given.name, ...values, base: overruleFrames(derived.base, values, saysItself) };
}

const inField = (value: unknown, key: string): unknown => (value as Readonly<Record<string, unknown>>)[key];

/** Colours that the theme says hold on every kind of slide; a size of title on all but cover and section. */
function overruleFrames(
  base: ThemeBase,
  { colors, type }: Pick<Theme, 'colors' | 'type'>,
  says: (path: readonly string[]) => boolean,
): ThemeBase {
  const said = Object.entries(colors).filter(([role]) => says(['colors', role]));
  const change = (role: Role): RoleFrame => {
    const frame = base.frames[role];
    const isOwnTitle = says(['type', 'title']) && role !== 'cover' && role !== 'section';
    return {
      ...frame,
      colors: { ...frame.colors, ...Object.fromEntries(said.map(([name, hex]) => [name, solid(hex)])) },
      ...(isOwnTitle ? { titleSizes: type.title } : {}),
    };
  };
  return { ...base, frames: Object.fromEntries(roles.map((role) => [role, change(role)])) as unknown as ThemeBase['frames'] };
}
