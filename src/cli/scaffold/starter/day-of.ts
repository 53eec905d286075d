/** The day that a date lies on, as far as it says one; the first of its month or year where it does not. */
export function dayOf(date: string): string {
  const [year = '', month = '01', day = '01'] = (/\d{4}(?:-\d{2}){0,2}/u.exec(date)?.[0] ?? date).split('-');
  return `${year}-${month}-${day}`;
}
