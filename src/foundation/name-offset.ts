/** How far a clock is from UTC, as it is written on slides and in messages. */

/** `UTC+5`, `UTC−2:30`. */
export function nameOffset(minutes: number): string {
  const whole = Math.round(Math.abs(minutes));
  const rest = whole % 60;
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(whole / 60)}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}
