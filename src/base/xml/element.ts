/**
 * XML as elements known by their namespace. A prefix means nothing until its file says what: `p:sp`, `ns0:sp` and `sp` are the
 * same element, and here it is always called `p:sp`.
 */

export interface Element {
  /** With the one prefix that this house uses for its namespace; `{address}local` for a namespace nobody here knows. */
  readonly name: string;
  /** By name; those with a prefix have ours. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The child elements. `mc:AlternateContent` is replaced by the alternative that every program understands. */
  readonly children: readonly Element[];
  /** The text directly inside. */
  readonly text: string;
  /** Where it begins and ends in the text of its part, for whoever cuts it out or puts something beside it. */
  readonly start: number;
  readonly end: number;
}

export const child = ({ children }: Element, name: string): Element | undefined => children.find((each) => each.name === name);

export const childrenNamed = ({ children }: Element, name: string): readonly Element[] =>
  children.filter((each) => each.name === name);

/** Down a path of names, the first of each. */
export const at = (element: Element | undefined, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>((found, name) => found && child(found, name), element);

/** All elements below one, it included, in the order of the file. */
export function* descendants(element: Element): Generator<Element> {
  yield element;
  for (const each of element.children) yield* descendants(each);
}

/** A whole number in an attribute; undefined where there is none, or no number. */
export function integer(element: Element | undefined, name: string): number | undefined {
  const text = element?.attributes[name]?.trim();
  return text !== undefined && /^[+-]?\d{1,15}$/u.test(text) ? Number(text) : undefined;
}

/** An `xsd:boolean`, in either spelling. */
export function flag(element: Element | undefined, name: string): boolean | undefined {
  const text = element?.attributes[name]?.trim();
  if (text === '1' || text === 'true' || text === 'on') return true;
  return text === '0' || text === 'false' || text === 'off' ? false : undefined;
}
