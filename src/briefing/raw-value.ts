/** Looking into values nobody has checked yet. Only own fields count: `constructor` is a name like any other. */
import type { Path } from '../yaml/positions.ts';

export const asRecord = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;

export const fieldOf = (value: unknown, key: string): unknown => {
  const owner = asRecord(value);
  return owner && Object.hasOwn(owner, key) ? owner[key] : undefined;
};

export const itemsOf = (value: unknown, key: string): readonly unknown[] => {
  const items = fieldOf(value, key);
  return Array.isArray(items) ? items : [];
};

/** An id, which YAML may have read as a number; `undefined` for what can be none. */
export const idOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

/** The value at a path; `undefined` where there is none. */
export const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) => (typeof step === 'number' ? (Array.isArray(value) ? value[step] : undefined) : fieldOf(value, step)),
    root,
  );
