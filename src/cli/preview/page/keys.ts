/** Keys to actions. Pure, so that it can be tested: the page says what was pressed and does what comes back. */

export type Action =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'present'
  | 'notes'
  | 'remarks'
  | 'surround'
  | 'print'
  | 'help'
  | 'step'
  | 'step back'
  | 'edit'
  | 'check'
  | 'check back'
  | 'sign'
  | 'close';

export interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const actions: Readonly<Record<string, Action>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  f: 'present',
  n: 'notes',
  w: 'remarks',
  t: 'surround',
  p: 'print',
  o: 'step',
  O: 'step back',
  e: 'edit',
  c: 'check',
  C: 'check back',
  s: 'sign',
  '?': 'help',
  Escape: 'close',
};

/** A deck that is written from right to left goes on to the left. */
const turned: Readonly<Partial<Record<string, string>>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** What a field or a button does with a key itself is left to it: `own` holds those keys. */
export function actionOf(
  { key, shiftKey, ctrlKey, metaKey, altKey }: Pressed,
  own: readonly string[] = [],
  direction: 'ltr' | 'rtl' = 'ltr',
): Action | undefined {
  if (ctrlKey || metaKey || altKey || own.includes(key)) return undefined;
  if (key === ' ') return shiftKey ? 'previous' : 'next';
  const pressed = direction === 'rtl' ? (turned[key] ?? key) : key;
  return Object.hasOwn(actions, pressed) ? actions[pressed] : undefined;
}

/** Keys that an element of this kind needs for itself. */
export function ownKeys(tag: string, isScrollable: boolean): readonly string[] {
  if (tag === 'INPUT') return [' ', ...Object.keys(actions).filter((key) => key !== 'Escape')];
  if (tag === 'SELECT')
    return [' ', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown', ...'fnwtpoOecCs?'];
  if (tag === 'BUTTON' || tag === 'A' || tag === 'SUMMARY') return [' '];
  return isScrollable ? [' ', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'] : [];
}
