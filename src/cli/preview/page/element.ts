/** Making and finding elements. Text is always set as text, never as markup. */

interface Traits {
  readonly class?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

type Child = Node | string | undefined;

export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { class: names, text, attributes = {} }: Traits = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (names !== undefined) element.className = names;
  if (text !== undefined) element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** An element of page.html. @throws where the page has none with this id, or one of another kind */
export function find<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`page.html has no #${id}`);
  return element;
}

/** A button that does one thing. */
export function button(text: string, onClick: () => void, traits: Traits = {}): HTMLButtonElement {
  const made = make('button', { ...traits, text, attributes: { type: 'button', ...traits.attributes } });
  made.addEventListener('click', onClick);
  return made;
}
