/** Colours of a drawing as colours of a deck. */
import type { Color } from '../../../text/body.ts';
import { colorNames } from './color-names.ts';

export interface Ink {
  readonly color: Color;
  /** 0 clear to 1 opaque. */
  readonly opacity: number;
}

const hex = (channels: readonly number[]): Color =>
  `#${channels
    .map((value) =>
      Math.max(0, Math.min(255, Math.round(value)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** `none` for no paint; `undefined` for what cannot be told, such as a gradient. */
export function parseColor(text: string): Ink | 'none' | undefined {
  const written = text.trim().toLowerCase();
  if (written === 'none' || written === 'transparent') return 'none';
  // What takes the colour of the text around it takes the theme's.
  if (written === 'currentcolor') return { color: 'ink', opacity: 1 };
  const named = colorNames.get(written);
  if (named) return { color: named, opacity: 1 };
  if (/^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/u.test(written)) return fromDigits(written.slice(1));
  const [, inside = ''] = /^rgba?\(([^)]*)\)$/u.exec(written) ?? [];
  const parts = inside.split(/[\s,/]+/u).filter((part) => part !== '');
  if (parts.length !== 3 && parts.length !== 4) return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts.map(
    (part, index) => parseShare(part) * (index < 3 && part.endsWith('%') ? 255 : 1),
  );
  return [red, green, blue, alpha].every(Number.isFinite) ? { color: hex([red, green, blue]), opacity: clamp(alpha) } : undefined;
}

/** A number, or hundredths of one. */
export const parseShare = (text: string): number => (text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text));

export const clamp = (value: number): number => Math.max(0, Math.min(1, value));

function fromDigits(digits: string): Ink {
  const pairs = digits.length < 6 ? [...digits].map((digit) => digit + digit) : (digits.match(/../gu) ?? []);
  const [red = 0, green = 0, blue = 0, alpha = 255] = pairs.map((pair) => Number.parseInt(pair, 16));
  return { color: hex([red, green, blue]), opacity: alpha / 255 };
}
