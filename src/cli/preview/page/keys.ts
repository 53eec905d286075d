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

/** What a field or a button does with a key itself is left to it: `own` holds those keys. */
export function actionOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed, own: readonly string[] = []): Action | undefined {
  if (ctrlKey || metaKey || altKey || own.includes(key)) return undefined;
  if (key === ' ') return shiftKey ? 'previous' : 'next';
  return Object.hasOwn(actions, key) ? actions[key] : undefined;
}

/** Keys that an element of this kind needs for itself. */
export function ownKeys(tag: string, isScrollable: boolean): readonly string[] {
  if (tag === 'INPUT') return [' ', ...Object.keys(actions).filter((key) => key !== 'Escape')];
  if (tag === 'SELECT')
    return [' ', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown', ...'fnwtpoOecCs?'];
  if (tag === 'BUTTON' || tag === 'A' || tag === 'SUMMARY') return [' '];
  return isScrollable ? [' ', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'] : [];
}
