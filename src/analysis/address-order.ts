/** Addresses as their records stand in the file: `events[9]` before `events[10]`. */
export const addressOrder = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });
