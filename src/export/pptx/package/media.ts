/** Pass: the pictures, as they came. */
import type { Pass } from './pass.ts';

export const writeMedia: Pass = (parts, { objects }) => {
  for (const { item, part } of objects.flat()) if (item.kind === 'image') parts.set(part, item.bytes);
};
